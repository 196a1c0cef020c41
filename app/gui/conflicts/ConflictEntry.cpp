// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/ConflictEntry.h"

#include "util/Text.h"

namespace dkt::gui {

namespace {

/// A value too long to be searched while somebody types is searched by its beginning.
constexpr qsizetype mostSearched = 2000;

} // namespace

const QString& ConflictEntry::folded() const {
    if (searched->isNull()) {
        QStringList texts{title, what, where, who};
        if (pair)
            texts << pair->firstText.left(mostSearched) << pair->secondText.left(mostSearched);
        else
            for (const OpenSide& side : conflict->sides)
                texts << side.text.left(mostSearched);
        *searched = text::folded(texts.join(u' '));
    }
    return *searched;
}

} // namespace dkt::gui

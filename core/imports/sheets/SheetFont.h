// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/LegacyFont.h"

#include <QString>

#include <optional>

namespace dkt {

/// A font of a workbook and what it means for the text set in it.
struct SheetFont {
    QString name;
    std::optional<text::LegacyEncoding> encoding; ///< none: the text is Unicode as it stands
    text::FontCase fontCase = text::FontCase::AsWritten;

    bool operator==(const SheetFont&) const = default;
    [[nodiscard]] static SheetFont named(const QString& name);
};

/// What was done to a text to make it Unicode NFC.
enum class TextChange { None, Tidied, FromLegacyFont };

/// Makes `text`, set in `font`, Unicode in stored form (text::normalized), in place. Fast for text that is
/// in that form already.
TextChange makeUnicode(QString& text, const SheetFont& font);

} // namespace dkt

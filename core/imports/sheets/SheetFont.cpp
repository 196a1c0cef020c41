// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/SheetFont.h"

#include "util/Text.h"

#include <algorithm>

namespace dkt {

namespace {

/// Letters that text::normalized certainly leaves alone: printable ASCII, precomposed Latin letters.
bool isPlainLetter(char16_t c) {
    return (c > 0x20 && c < 0x7F) || (c >= 0xC0 && c <= 0x24F) || (c >= 0x1EA0 && c <= 0x1EF9);
}

bool isInStoredForm(const QString& text) {
    const char16_t* at = reinterpret_cast<const char16_t*>(text.constData());
    const char16_t* const end = at + text.size();
    for (; at != end; ++at) {
        if (isPlainLetter(*at))
            continue;
        const bool lastOfLine = at + 1 == end || at[1] == u'\n';
        if ((*at == u' ' && !lastOfLine) || (*at == u'\n' && at + 1 != end))
            continue;
        return false;
    }
    return true;
}

} // namespace

SheetFont SheetFont::named(const QString& name) {
    return {name, text::encodingOfFont(name), text::caseOfFont(name)};
}

TextChange makeUnicode(QString& text, const SheetFont& font) {
    TextChange change = TextChange::None;
    if (font.encoding) {
        const QString converted = text::fromLegacy(text, *font.encoding, font.fontCase);
        if (converted != text)
            change = TextChange::FromLegacyFont;
        text = converted;
    }
    if (isInStoredForm(text))
        return change;
    const QString tidy = text::normalized(text);
    if (tidy != text && change == TextChange::None)
        change = TextChange::Tidied;
    text = tidy;
    return change;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Old Vietnamese encodings that live in the font: the file holds Latin-1 characters, and only a font
/// of the family draws them as Vietnamese.
namespace dkt::text {

enum class LegacyEncoding {
    Tcvn3,     ///< TCVN 5712 VN3 ("ABC"), one character a letter, fonts .VnTime, .VnTimeH …
    VniWindows ///< VNI-Windows, base letter and mark as two characters, fonts VNI-Times …
};

/// What the font does to case: in TCVN3 toned capitals exist only as lower-case codes drawn by a
/// capital font (name ending in H).
enum class FontCase { AsWritten, Capitals };

/// By family name: ".Vn…" is TCVN3, "VNI-…" is VNI; any other font is Unicode.
[[nodiscard]] std::optional<LegacyEncoding> encodingOfFont(QStringView fontName);
[[nodiscard]] FontCase caseOfFont(QStringView fontName);

/// TCVN3 to Unicode, NFC. Characters outside the table stay. Reads the variants PDF extraction leaves
/// behind (U+2212 for ư, U+03BC for à). Must run before soft hyphens are removed: U+00AD is ư here.
[[nodiscard]] QString fromTcvn3(const QString& text, FontCase fontCase = FontCase::AsWritten);
/// VNI-Windows to Unicode, NFC; longest match; marks of the other case are understood ("UÛy").
[[nodiscard]] QString fromVni(const QString& text);
[[nodiscard]] QString fromLegacy(const QString& text, LegacyEncoding encoding,
                                 FontCase fontCase = FontCase::AsWritten);
/// The text of a run set in `fontName`; unchanged when that is no legacy font.
[[nodiscard]] QString fromFont(const QString& text, QStringView fontName);

/// The encoding `text` is in, judged by its words alone, for files that carry no font. Says none unless
/// the words become Vietnamese syllables that they were not before: ASCII, proper Unicode Vietnamese,
/// French and other Latin-1 text are never claimed; text too short to tell is not claimed either.
[[nodiscard]] std::optional<LegacyEncoding> detectLegacy(const QString& text);

} // namespace dkt::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Vietnamese text: pure functions, independent of the machine's locale.
namespace dkt::text {

/// The form in which text is stored: NFC; every odd space (U+00A0, U+2007, U+202F, U+3000 …) and tab is
/// one ordinary space; zero-width characters, soft hyphens, controls and
/// byte-order marks are gone; half a surrogate pair is U+FFFD; line ends are
/// "\n" and no line ends in spaces. Inner runs of spaces and leading spaces stay. Idempotent.
/// Text in a TCVN3 font must be converted first (see LegacyFont.h): there a soft hyphen is the letter ư.
[[nodiscard]] QString normalized(const QString& text);

/// `text` with every run of white space, line breaks included, as one space, and none at the ends.
[[nodiscard]] QString collapsed(const QString& text);

/// The key for search without marks: normalized, collapsed, lower case, every mark dropped (the horn
/// U+031B too), đ → d. "HOÀ", "hòa" and "hoa" have one key. Idempotent.
[[nodiscard]] QString folded(const QString& text);

/// The key for matching names whatever the place of the tone mark and the case, keeping the accents:
/// "Khánh Hoà" = "KHÁNH HÒA", but "Hoà" ≠ "Hóa". Idempotent.
[[nodiscard]] QString toneNeutralKey(const QString& text);

} // namespace dkt::text

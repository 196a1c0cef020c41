// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Numbers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::text {
namespace {

struct RomanDigit {
    int value;
    QStringView letters;
};

constexpr std::array<RomanDigit, 13> romanDigits = {{{1000, u"M"},
                                                     {900, u"CM"},
                                                     {500, u"D"},
                                                     {400, u"CD"},
                                                     {100, u"C"},
                                                     {90, u"XC"},
                                                     {50, u"L"},
                                                     {40, u"XL"},
                                                     {10, u"X"},
                                                     {9, u"IX"},
                                                     {5, u"V"},
                                                     {4, u"IV"},
                                                     {1, u"I"}}};

constexpr QStringView pointLetters = u"abcdđeghiklmnopqrstuvxy";

} // namespace

QString toRoman(int value) {
    if (value < 1 || value > 3999)
        return {};
    QString out;
    for (const RomanDigit& digit : romanDigits)
        for (; value >= digit.value; value -= digit.value)
            out += digit.letters;
    return out;
}

std::optional<int> fromRoman(QStringView text) {
    const QString upper = text.trimmed().toString().toUpper();
    QStringView rest = upper;
    int value = 0;
    for (const RomanDigit& digit : romanDigits)
        for (; rest.startsWith(digit.letters); rest = rest.mid(digit.letters.size()))
            value += digit.value;
    // Writing it back is what tells IV from IIII.
    if (!rest.isEmpty() || value == 0 || toRoman(value) != upper)
        return std::nullopt;
    return value;
}

QString pointLetter(int n) {
    QString out;
    for (; n > 0; n = int((n - 1) / pointLetters.size()))
        out.prepend(pointLetters.at((n - 1) % pointLetters.size()));
    return out;
}

std::optional<int> pointNumber(QStringView letter) {
    constexpr qsizetype longest = 3;
    const QString lower = letter.trimmed().toString().normalized(QString::NormalizationForm_C).toLower();
    if (lower.isEmpty() || lower.size() > longest)
        return std::nullopt;
    int n = 0;
    for (const QChar c : lower) {
        const qsizetype at = pointLetters.indexOf(c);
        if (at < 0)
            return std::nullopt;
        n = int(n * pointLetters.size() + at + 1);
    }
    return n;
}

} // namespace dkt::text

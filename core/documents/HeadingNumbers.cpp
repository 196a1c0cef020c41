// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HeadingNumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

QString upperRoman(int n) {
    struct Step {
        int value;
        QStringView text;
    };
    static constexpr std::array<Step, 13> steps{{{1000, u"M"}, {900, u"CM"}, {500, u"D"}, {400, u"CD"},
                                                 {100, u"C"}, {90, u"XC"}, {50, u"L"}, {40, u"XL"},
                                                 {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}};
    QString text;
    for (const Step& step : steps)
        for (; n >= step.value; n -= step.value)
            text += step.text;
    return text;
}

} // namespace

QString HeadingNumbers::next(int level) {
    const auto index = static_cast<std::size_t>(std::clamp(level, 1, 3) - 1);
    ++m_counts[index];
    std::fill(m_counts.begin() + static_cast<std::ptrdiff_t>(index) + 1, m_counts.end(), 0);
    const int n = m_counts[index];
    if (index == 0)
        return upperRoman(n) + u'.';
    return index == 1 ? QString::number(n) + u'.' : pointLetter(n) + u')';
}

QString listMark(ListMarker marker, int index) {
    switch (marker) {
    case ListMarker::Dash:
        return u"-"_s;
    case ListMarker::Plus:
        return u"+"_s;
    case ListMarker::Number:
        return QString::number(index + 1) + u'.';
    case ListMarker::Letter:
        return pointLetter(index + 1) + u')';
    }
    return {};
}

QString pointLetter(int n) {
    static constexpr QStringView letters = u"abcdđeghiklmnopqrstuvxy";
    if (n < 1)
        return {};
    const auto index = (n - 1) % letters.size();
    return QString((n - 1) / letters.size() + 1, letters[index]);
}

} // namespace dkt::doc

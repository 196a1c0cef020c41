// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HeadingNumbers.h"

#include "util/Numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

QString HeadingNumbers::next(int level) {
    const auto index = static_cast<std::size_t>(std::clamp(level, 1, 3) - 1);
    ++m_counts[index];
    std::fill(m_counts.begin() + static_cast<std::ptrdiff_t>(index) + 1, m_counts.end(), 0);
    const int n = m_counts[index];
    if (index == 0)
        return text::toRoman(n) + u'.';
    return index == 1 ? QString::number(n) + u'.' : text::pointLetter(n) + u')';
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
        return text::pointLetter(index + 1) + u')';
    }
    return {};
}

} // namespace dkt::doc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Collation.h"

#include "util/Text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dkt {

Collation::Collation() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam)) {
    m_collator.setNumericMode(true);
}

int Collation::byGivenName(const QString& a, const QString& b) const {
    const NameParts left = splitName(a);
    const NameParts right = splitName(b);
    if (const int order = compare(left.given, right.given))
        return order;
    if (const int order = compare(left.middle, right.middle))
        return order;
    return compare(left.family, right.family);
}

std::vector<QCollatorSortKey> Collation::givenNameKey(const QString& name) const {
    const NameParts parts = splitName(name);
    return {sortKey(parts.given), sortKey(parts.middle), sortKey(parts.family)};
}

NameParts splitName(const QString& name) {
    const QString plain = text::collapsed(text::normalized(name));
    const qsizetype first = plain.indexOf(u' ');
    if (first < 0)
        return {{}, {}, plain};
    const qsizetype last = plain.lastIndexOf(u' ');
    return {plain.left(first), plain.mid(first + 1, qMax(qsizetype(0), last - first - 1)),
            plain.mid(last + 1)};
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

#include <vector>

namespace dkt {

/// The Vietnamese order of words (CLDR "vi": a ă â … d đ …; tones ngang, huyền, hỏi, ngã, sắc, nặng
/// after the letters; lower case before upper), with numbers by value ("Điều 9" before "Điều 10").
/// The same on every machine, LANG=C included. Cheap to copy; not to be shared by threads.
class Collation {
public:
    Collation();

    /// < 0, 0 or > 0.
    [[nodiscard]] int compare(QStringView a, QStringView b) const { return m_collator.compare(a, b); }
    [[nodiscard]] bool operator()(QStringView a, QStringView b) const { return compare(a, b) < 0; }
    /// For sorting long lists: compute once per row, compare the keys.
    [[nodiscard]] QCollatorSortKey sortKey(const QString& text) const { return m_collator.sortKey(text); }

    /// People: by Tên (last word), then chữ lót, then Họ (first word). < 0, 0 or > 0.
    [[nodiscard]] int byGivenName(const QString& a, const QString& b) const;
    /// The keys behind byGivenName, to be compared in order.
    [[nodiscard]] std::vector<QCollatorSortKey> givenNameKey(const QString& name) const;

private:
    QCollator m_collator;
};

/// A person's name in its parts. With two-word surnames the split is a guess, good for ordering only.
struct NameParts {
    QString family; ///< Họ: the first word; empty when the name is one word
    QString middle; ///< chữ lót: what is between
    QString given;  ///< Tên: the last word

    bool operator==(const NameParts&) const = default;
};
[[nodiscard]] NameParts splitName(const QString& name);

} // namespace dkt

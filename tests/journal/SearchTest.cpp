// SPDX-License-Identifier: GPL-3.0-or-later
#include "Laptop.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId searchWords = field::Finding::text;

struct Searched {
    Laptop l;
    RowId road = RowId::random(), flower = RowId::random(), code = RowId::random();

    Searched() {
        l.create();
        l.edit(road, searchWords, u"Đường vào trụ sở chưa có biển chỉ dẫn"_s);
        l.edit(flower, searchWords, u"Hoà giải ở cơ sở: chưa lập sổ"_s);
        l.edit(code, field::Finding::legalBasis, u"Nghị định 30/2020/NĐ-CP"_s);
    }
    std::vector<RowId> found(const QString& query) {
        std::vector<RowId> rows;
        for (const SearchHit& hit : l->search(query))
            rows.push_back(hit.row);
        return rows;
    }
};

TEST(Search, ignoresCaseMarksAndStrokes) {
    Searched s;
    for (const QString& query : {u"đường"_s, u"duong"_s, u"ĐƯỜNG"_s, u"Duong vao"_s, u"đườ"_s, u"tru so"_s,
                                 u"đường"_s.normalized(QString::NormalizationForm_D)})
        EXPECT_EQ(s.found(query), std::vector{s.road}) << query.toStdString();
    EXPECT_EQ(s.found(u"hòa giải"_s), std::vector{s.flower});
    EXPECT_EQ(s.found(u"hoa giai"_s), std::vector{s.flower});
    EXPECT_EQ(s.found(u"30/2020/nd-cp"_s), std::vector{s.code});
    EXPECT_EQ(s.found(u"chưa"_s).size(), 2U);
    EXPECT_TRUE(s.found(u"không có"_s).empty());
    EXPECT_TRUE(s.found(u""_s).empty());
    EXPECT_TRUE(s.found(u" - \" * ( "_s).empty());
    EXPECT_EQ(s.found(u"\"hoà\" OR (NOT"_s).size(), 0U) << "operators are words";
    EXPECT_EQ(s.l->search(u"chưa"_s, 1).size(), 1U);
}

TEST(Search, followsEditsDeletionsImportsAndRestarts) {
    Searched s;
    EXPECT_EQ(s.found(u"bien"_s), std::vector{s.road});
    s.l.edit(s.road, searchWords, u"Cổng chính đã sửa"_s);
    EXPECT_TRUE(s.found(u"bien"_s).empty());
    EXPECT_EQ(s.found(u"cong chinh"_s), std::vector{s.road});
    s.l->commit(s.l.intent, {s.l->removal(RowKind::Finding, s.road)});
    EXPECT_TRUE(s.found(u"cong chinh"_s).empty());
    s.l->commit(s.l.intent, {s.l->restoral(RowKind::Finding, s.road)});
    s.l.restart();
    EXPECT_EQ(s.found(u"cong chinh"_s), std::vector{s.road});
    Laptop b(u"máy B"_s);
    b.create(s.l->dossierId());
    send(s.l, b);
    EXPECT_EQ(b->search(u"cong"_s).size(), 1U);
    const RowId more = RowId::random();
    b.edit(more, searchWords, u"Cổng phụ"_s);
    send(b, s.l);
    EXPECT_EQ(s.found(u"cong"_s).size(), 2U);
    s.l->rebuildProjections();
    EXPECT_EQ(s.found(u"cong"_s).size(), 2U);
}

TEST(Search, whoTypesTheMarksMeansThem) {
    Laptop l;
    l.create();
    const RowId wanted = RowId::random();
    l.edit(wanted, searchWords, u"bán hàng"_s);
    for (int n = 0; n < 5; ++n)
        l.edit(RowId::random(), searchWords, u"bàn ghế"_s);
    EXPECT_EQ(l->search(u"bán"_s).front().row, wanted);
    EXPECT_EQ(l->search(u"ban"_s).size(), 6U);
}

// Many times the same rows, searched in between: the index is kept by differences and must not drift.
TEST(Search, doesNotDrift) {
    Laptop l;
    l.create();
    std::vector<RowId> rows;
    for (int n = 0; n < 8; ++n)
        rows.push_back(RowId::random());
    static const QStringList vocabulary{u"một"_s, u"hai"_s, u"đèn"_s, u"bão"_s};
    for (int n = 0; n < 120; ++n) {
        const RowId row = rows[static_cast<std::size_t>(n * 5 % 8)];
        if (n % 11 == 3)
            l->commit(l.intent, {l->removal(RowKind::Finding, row)});
        else
            l.edit(row, searchWords, vocabulary[n * 7 % 4] + u' ' + vocabulary[n * 3 % 4] + QString::number(n));
        if (n % 3)
            continue;
        for (const QString& word : vocabulary) {
            std::size_t expected = 0;
            l->rows(RowKind::Finding,
                    [&](const RowView& view) { expected += view.text(searchWords).contains(word) ? 1 : 0; });
            ASSERT_EQ(l->search(word).size(), expected) << n;
        }
    }
}

} // namespace
} // namespace dkt::test

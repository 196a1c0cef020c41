// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Wording.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt::doc;

TEST(Wording, zerosInDatesAsTheDecreeHasThem) {
    Letterhead head;
    head.place = u"Gia Lâm"_s;
    const auto line = [&](int d, int m) {
        head.date = QDate(2026, m, d);
        return wording::placeDateLine(head);
    };
    EXPECT_EQ(line(5, 1), u"Gia Lâm, ngày 05 tháng 01 năm 2026"_s);
    EXPECT_EQ(line(5, 2), u"Gia Lâm, ngày 05 tháng 02 năm 2026"_s);
    EXPECT_EQ(line(29, 6), u"Gia Lâm, ngày 29 tháng 6 năm 2026"_s);
    EXPECT_EQ(line(10, 12), u"Gia Lâm, ngày 10 tháng 12 năm 2026"_s);
}

TEST(Wording, anOpenDateLeavesRoomAndMinutesHaveNone) {
    Letterhead head;
    EXPECT_EQ(wording::placeDateLine(head), QString());
    head.place = u"Hà Nội"_s;
    head.yearIfOpen = 2026;
    EXPECT_EQ(wording::placeDateLine(head).simplified(), u"Hà Nội, ngày tháng năm 2026"_s);
}

TEST(Wording, numbersBelowTenGetAZero) {
    Letterhead head;
    head.symbol = u"BC-ĐKT"_s;
    head.number = u"5"_s;
    EXPECT_EQ(wording::numberLine(head), u"Số: 05/BC-ĐKT"_s);
    head.number = u"112"_s;
    EXPECT_EQ(wording::numberLine(head), u"Số: 112/BC-ĐKT"_s);
    head.number.clear();
    EXPECT_EQ(wording::numberLine(head).simplified(), u"Số: /BC-ĐKT"_s);
}

TEST(Wording, listsCloseWithSemicolonsAndAFullStop) {
    const LegalBases bases{{u"Căn cứ A;"_s, u"Căn cứ B"_s}};
    EXPECT_EQ(wording::legalBasisLine(bases, 0), u"Căn cứ A;"_s);
    EXPECT_EQ(wording::legalBasisLine(bases, 1), u"Căn cứ B."_s);
    EXPECT_EQ(wording::recipientLines({u"Như trên"_s, u"Lưu: VT, ĐKT."_s}),
              (QStringList{u"- Như trên;"_s, u"- Lưu: VT, ĐKT."_s}));
    EXPECT_EQ(wording::addresseeLines({{u"Ủy ban nhân dân xã A"_s}}),
              QStringList{u"Kính gửi: Ủy ban nhân dân xã A"_s});
    EXPECT_EQ(wording::addresseeLines({{u"A"_s, u"B"_s}}), (QStringList{u"Kính gửi:"_s, u"- A;"_s, u"- B."_s}));
    EXPECT_EQ(wording::addresseeLines({}), QStringList());
}

TEST(Wording, onlyTheFirstLevelIsInCapitals) {
    EXPECT_EQ(wording::headingText({1, u"Kết quả đạt được"_s}), u"KẾT QUẢ ĐẠT ĐƯỢC"_s);
    EXPECT_EQ(wording::headingText({2, u"Ưu điểm"_s}), u"Ưu điểm"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Likeness.h"

#include "../QtPrint.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt::text;

namespace {

struct LikenessCase {
    const char16_t* a;
    const char16_t* b;
};

double likenessOf(const LikenessCase& texts) {
    return Wording(QString::fromUtf16(texts.a)).likeness(Wording(QString::fromUtf16(texts.b)));
}

/// What two inspectors write of one thing.
constexpr LikenessCase same[] = {
    {u"Chưa niêm yết công khai thủ tục hành chính", u"chua niem yet cong khai thu tuc hanh chinh"},
    {u"Chưa niêm yết công khai thủ tục hành chính.", u"Chưa niêm yết công khai TTHC, thủ tục hành chính"},
    {u"Hoà giải viên chưa được tập huấn", u"Hòa giải viên chưa được tập huấn;"},
    {u"Chậm giải quyết 3 hồ sơ đất đai", u"Chậm giải quyết 5 hồ sơ đất đai"},
    {u"Sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả kết quả", u"Sổ theo dõi hồ sơ còn ghi thiếu ngày hẹn trả kết quả"},
    {u"Kế hoạch cải cách hành chính năm 2021 ban hành chậm so với quy định",
     u"Ban hành chậm kế hoạch cải cách hành chính năm 2021 so với quy định"},
    {u"Niêm yết thủ tục hành chính chưa đầy đủ", u"Niêm yết thủ tục hành chính chưa đầy đủ tại Bộ phận Một cửa; một số "
                                                 u"thủ tục đã hết hiệu lực chưa được thay thế kịp thời"},
    {u"Chưa công khai số điện thọai đường dây nóng", u"Chưa công khai số điện thoại đường dây nóng"},
};

/// What is about two things, however alike the beginnings.
constexpr LikenessCase different[] = {
    {u"Chưa niêm yết thủ tục đất đai", u"Chưa ban hành kế hoạch tuyên truyền"},
    {u"Chưa niêm yết mức thu phí, lệ phí", u"Chưa niêm yết danh mục thủ tục hết hiệu lực"},
    {u"Chưa ban hành kế hoạch kiểm tra công vụ", u"Chưa ban hành quy chế tiếp công dân"},
    {u"Trụ sở xuống cấp, thiếu phòng làm việc", u"Thiếu trang thiết bị tại Bộ phận Một cửa"},
    {u"Sổ theo dõi đơn thư chưa ghi đầy đủ", u"Sổ trực lãnh đạo tiếp công dân chưa đóng dấu giáp lai"},
    {u"Không có", u"Không có biên bản bàn giao hồ sơ giữa công chức và Bộ phận Một cửa"},
    {u"", u""},
    {u"–", u"–"},
    {u"", u"Chưa niêm yết"},
};

} // namespace

TEST(Likeness, SeesOneMatterInTwoWordings) {
    for (const LikenessCase& texts : same) {
        EXPECT_GE(likenessOf(texts), nearlyEqual) << QString::fromUtf16(texts.a).toStdString();
        EXPECT_DOUBLE_EQ(likenessOf(texts), likenessOf({texts.b, texts.a}));
    }
}

TEST(Likeness, TellsTwoMattersApart) {
    for (const LikenessCase& texts : different)
        EXPECT_LT(likenessOf(texts), nearlyEqual)
            << likenessOf(texts) << " " << QString::fromUtf16(texts.a).toStdString();
}

TEST(Likeness, OfEqualWordsIsWhole) {
    EXPECT_DOUBLE_EQ(likenessOf({u"Chưa  NIÊM yết!", u"chua niem yet"}), 1);
}

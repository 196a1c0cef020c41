// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleReport.h"

#include "documents/TextRenderer.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

namespace {

bool comesBefore(const QString& text, const QString& first, const QString& second) {
    const qsizetype a = text.indexOf(first);
    return a >= 0 && text.indexOf(second, a) > a;
}

} // namespace

TEST(TextRenderer, numbersHeadingsAndLists) {
    const QStringList lines = toText(sampleReport()).split(u'\n');
    for (const QString& line : {u"I. TÌNH HÌNH KIỂM TRA"_s, u"1. Thời gian, phạm vi"_s, u"2. Phương pháp"_s,
                                u"II. TỒN TẠI, HẠN CHẾ"_s, u"đ) Về tài chính công"_s, u"e) Về chính quyền số"_s,
                                u"- Đạt: 412 nội dung;"_s, u"3. Phỏng vấn."_s, u"1. Đếm lại từ một."_s, u"g) bảy"_s,
                                u"1. Xã Dương Xá"_s, u"I. CÁC XÃ"_s, u"BÁO CÁO"_s, u"- Lưu: VT, ĐKT (30 bản)."_s})
        EXPECT_TRUE(lines.contains(line)) << line.toStdString();
}

TEST(TextRenderer, joinsTheCellsOfARow) {
    const QString text = toText(sampleReport());
    EXPECT_TRUE(text.contains(u"\nTT | Đơn vị | Tồn tại, hạn chế | Yêu cầu khắc phục | Thời hạn\n"_s));
    EXPECT_TRUE(text.contains(u"không rõ. Sổ theo dõi hồ sơ ghi chưa đủ. | Ban hành"_s));
    EXPECT_EQ(text.count(u"UBND xã Dương Xá | "_s), 3 + 40 + 2);
}

TEST(TextRenderer, keepsTheOrderOfThePaperAndTheUsersText) {
    const QString text = toText(sampleReport());
    EXPECT_TRUE(comesBefore(text, u"Số: 05/BC-ĐKT"_s, u"BÁO CÁO\nKết quả"_s));
    EXPECT_TRUE(comesBefore(text, u"báo cáo./."_s, u"Phụ lục I\nTỔNG HỢP"_s));
    EXPECT_TRUE(text.contains(u"“<w:t>&amp;</w:t>” & {{ten_don_vi}}"_s));
}

TEST(TextRenderer, writesUtf8) {
    const QTemporaryDir folder;
    NoProgress progress;
    writeText(sampleMinutes(), folder.filePath(u"a.txt"_s), progress);
    QFile file(folder.filePath(u"a.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), toText(sampleMinutes()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of Decree 30/2020/NĐ-CP, Annex I, as poppler reads it from the finished file.
#include "PdfTools.h"
#include "QtPrint.h"
#include "SampleReport.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double textLeft = 30 * pointsPerMm;
constexpr double textRight = 195 * pointsPerMm;

const PdfLine* lineBeginning(const std::vector<PdfLine>& lines, const QString& begin) {
    const auto found =
        std::ranges::find_if(lines, [&](const PdfLine& l) { return l.text.startsWith(begin); });
    return found == lines.end() ? nullptr : &*found;
}

struct Component {
    QString text;
    double size = 14;
    bool bold = false;
    bool italic = false;
};

class DecreeStyle : public testing::TestWithParam<Component> {};

TEST_P(DecreeStyle, isAsTheDecreeSays) {
    const PdfFile pdf(sampleReport(3));
    std::vector<PdfLine> lines;
    for (int page = 1; page <= pdf.pages(); ++page)
        for (const PdfLine& line : pdf.lines(page))
            lines.push_back(line);
    const PdfLine* line = lineBeginning(lines, GetParam().text);
    ASSERT_NE(line, nullptr) << qPrintable(GetParam().text);
    EXPECT_EQ(line->size, GetParam().size);
    EXPECT_EQ(line->bold, GetParam().bold);
    EXPECT_EQ(line->italic, GetParam().italic);
    EXPECT_EQ(line->font, u"LiberationSerif"_s);
}

INSTANTIATE_TEST_SUITE_P(
    components, DecreeStyle,
    testing::Values(Component{u"ỦY BAN NHÂN DÂN"_s, 12}, Component{u"ĐOÀN KIỂM TRA CÔNG TÁC"_s, 12, true},
                    Component{u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, 12, true},
                    Component{u"Độc lập - Tự do - Hạnh phúc"_s, 13, true}, Component{u"Số: 05/BC-ĐKT"_s, 13},
                    Component{u"Gia Lâm, ngày 09 tháng 11 năm 2021"_s, 13, false, true},
                    Component{u"BÁO CÁO"_s, 14, true}, Component{u"Kết quả kiểm tra công tác"_s, 14, true},
                    Component{u"Căn cứ Luật"_s, 14, false, true}, Component{u"Thực hiện Quyết định"_s, 14},
                    Component{u"I. TÌNH HÌNH KIỂM TRA"_s, 14, true},
                    Component{u"1. Công tác chỉ đạo, điều hành"_s, 14, true},
                    Component{u"đ) Đánh giá sự hài lòng"_s, 14}, Component{u"Nơi nhận:"_s, 12, true, true},
                    Component{u"- Lưu: VT, ĐKT."_s, 11}, Component{u"TM. ĐOÀN KIỂM TRA"_s, 14, true},
                    Component{u"TRƯỞNG ĐOÀN"_s, 14, true}, Component{u"Phụ lục"_s, 14, true},
                    Component{u"TỔNG HỢP TỒN TẠI"_s, 14, true}, Component{u"(Kèm theo"_s, 14, false, true}));

TEST(DecreeLayout, letterheadInTwoColumns) {
    const auto lines = PdfFile(sampleReport(1)).lines(1);
    const PdfLine* title = lineBeginning(lines, u"CỘNG HÒA"_s);
    const PdfLine* motto = lineBeginning(lines, u"Độc lập"_s);
    const PdfLine* issuer = lineBeginning(lines, u"ĐOÀN KIỂM TRA"_s);
    const PdfLine* number = lineBeginning(lines, u"Số:"_s);
    const PdfLine* date = lineBeginning(lines, u"Gia Lâm, ngày"_s);
    ASSERT_TRUE(title && motto && issuer && number && date);
    EXPECT_NEAR(title->box.center().x(), motto->box.center().x(), 2);
    EXPECT_NEAR(title->box.center().x(), date->box.center().x(), 2);
    EXPECT_NEAR(issuer->box.center().x(), number->box.center().x(), 2);
    EXPECT_LT(issuer->box.right(), title->box.left());
    EXPECT_EQ(number->box.top(), date->box.top());
    EXPECT_EQ(lineBeginning(lines, u"ỦY BAN"_s)->box.top(), title->box.top());
}

TEST(DecreeLayout, rulesHaveTheirLengths) {
    const PdfFile pdf(sampleReport(1));
    const auto lines = pdf.lines(1);
    constexpr int dpi = 144;
    const auto rules = rulesOf(pdf.image(1, dpi), 40);
    ASSERT_EQ(rules.size(), 3U);
    const auto share = [&](std::size_t rule, const QString& text) {
        return (rules[rule].second - rules[rule].first) * 72.0 / dpi /
               lineBeginning(lines, text)->box.width();
    };
    EXPECT_NEAR(share(0, u"Độc lập"_s), 1, 0.02);
    EXPECT_GE(share(1, u"ĐOÀN KIỂM TRA"_s), 1.0 / 3);
    EXPECT_LE(share(1, u"ĐOÀN KIỂM TRA"_s), 1.0 / 2);
    EXPECT_GE(share(2, u"tại các xã"_s), 1.0 / 3);
    EXPECT_LE(share(2, u"tại các xã"_s), 1.0 / 2);
}

TEST(DecreeLayout, bodyIsIndentedAndJustified) {
    const auto lines = PdfFile(sampleReport(1)).lines(1);
    const PdfLine* first = lineBeginning(lines, u"Thực hiện Quyết định"_s);
    const PdfLine* second = lineBeginning(lines, u"lập Đoàn kiểm tra"_s);
    ASSERT_TRUE(first && second);
    EXPECT_NEAR(first->box.left(), textLeft + 12.7 * pointsPerMm, 1);
    EXPECT_NEAR(second->box.left(), textLeft, 1);
    EXPECT_NEAR(first->box.right(), textRight, 1.5);
    EXPECT_NEAR(second->box.right(), textRight, 1.5);
    // Single spacing of Times New Roman at 14 points is 16.1; paragraphs stand 6 points further apart.
    EXPECT_NEAR(second->box.top() - first->box.top(), 16.1, 1);
    EXPECT_NEAR(lineBeginning(lines, u"I. TÌNH"_s)->box.top() -
                    lineBeginning(lines, u"kiểm tra tại 20"_s)->box.top(),
                22.1, 1);
}

TEST(DecreeLayout, numbersStandInTheTopMarginButNotOnFirstPages) {
    const PdfFile pdf(sampleReport(30));
    std::vector<int> numbers;
    for (int page = 1; page <= pdf.pages(); ++page) {
        int number = 0;
        for (const PdfWord& word : pdf.words(page))
            if (word.box.bottom() < 20 * pointsPerMm) {
                EXPECT_EQ(number, 0) << "two texts above the text area";
                number = word.text.toInt();
                const double width = page <= 3 ? 210 : 297;
                EXPECT_NEAR(word.box.center().x(), (30 + width - 15) / 2 * pointsPerMm, 1.5);
            }
        numbers.push_back(number);
    }
    // Three pages of text, then an annex that counts by itself.
    ASSERT_GE(numbers.size(), 5U);
    EXPECT_EQ((std::vector<int>(numbers.begin(), numbers.begin() + 5)), (std::vector<int>{0, 2, 3, 0, 2}));
    EXPECT_EQ(numbers.back(), pdf.pages() - 3);
}

TEST(DecreeLayout, recipientsStandLevelWithTheSigner) {
    const PdfFile pdf(sampleReport(1));
    const auto lines = pdf.lines(3);
    const PdfLine* recipients = lineBeginning(lines, u"Nơi nhận:"_s);
    const PdfLine* signer = lineBeginning(lines, u"TM. ĐOÀN"_s);
    const PdfLine* post = lineBeginning(lines, u"TRƯỞNG ĐOÀN"_s);
    const PdfLine* name = lineBeginning(lines, u"(Chữ ký"_s);
    ASSERT_TRUE(recipients && signer && post && name);
    EXPECT_NEAR(recipients->box.left(), textLeft, 1);
    EXPECT_NEAR(recipients->box.top(), signer->box.top(), 3);
    EXPECT_NEAR(signer->box.center().x(), post->box.center().x(), 1.5);
    EXPECT_NEAR(signer->box.center().x(), name->box.center().x(), 1.5);
    EXPECT_GT(name->box.top() - post->box.bottom(), 20 * pointsPerMm);
    EXPECT_GT(signer->box.left(), (textLeft + textRight) / 2 - 5 * pointsPerMm);
}

TEST(DecreeLayout, minutesHaveNoPlaceAndDate) {
    const auto lines = PdfFile(sampleMinutes()).lines(1);
    EXPECT_NE(lineBeginning(lines, u"BIÊN BẢN"_s), nullptr);
    for (const PdfLine& line : lines) {
        EXPECT_FALSE(line.italic && line.box.top() < 150) << line.text.toStdString();
    }
    const PdfLine* secretary = lineBeginning(lines, u"THƯ KÝ"_s);
    const PdfLine* chair = lineBeginning(lines, u"CHỦ TỌA"_s);
    ASSERT_TRUE(secretary && chair);
    EXPECT_EQ(secretary->box.top(), chair->box.top());
    EXPECT_LT(secretary->box.right(), chair->box.left());
    EXPECT_GT(lineBeginning(lines, u"Nơi nhận:"_s)->box.top(), chair->box.bottom() + 20 * pointsPerMm);
}

TEST(DecreeLayout, aLettersSubjectStandsUnderTheNumber) {
    const auto lines = PdfFile(sampleLetter()).lines(1);
    const PdfLine* number = lineBeginning(lines, u"Số: 1205/UBND-NV"_s);
    const PdfLine* subject = lineBeginning(lines, u"V/v chấn chỉnh"_s);
    ASSERT_TRUE(number && subject);
    EXPECT_EQ(subject->size, 12);
    EXPECT_NEAR(number->box.center().x(), subject->box.center().x(), 3);
    EXPECT_GT(subject->box.top(), number->box.bottom());
}

TEST(DecreeLayout, tableHeadersAreBoldAndCentred) {
    doc::Table table;
    table.columns = {{1, doc::Align::Left}, {1, doc::Align::Right}};
    table.header = {{{u"Đơn vị"_s}, {u"Điểm"_s}}};
    table.rows = {{{u"xã Dương Xá"_s}, {u"88,75"_s}}};
    const auto lines = PdfFile(documentOf({table})).lines(1);
    const PdfLine* unit = lineBeginning(lines, u"Đơn vị"_s);
    const PdfLine* score = lineBeginning(lines, u"88,75"_s);
    ASSERT_TRUE(unit && score);
    EXPECT_TRUE(unit->bold);
    EXPECT_FALSE(score->bold);
    EXPECT_EQ(score->size, 12);
    EXPECT_NEAR(unit->box.center().x(), textLeft + (textRight - textLeft) / 4, 1);
    EXPECT_NEAR(score->box.right(), textRight - 1.6 * pointsPerMm, 1);
}

TEST(DecreeLayout, dashesStandUnderTheColonOfKinhGui) {
    const auto words = PdfFile(sampleLetter()).words(1);
    const auto label = std::ranges::find_if(words, [](const PdfWord& w) { return w.text == u"gửi:"; });
    ASSERT_NE(label, words.end());
    int dashes = 0;
    for (const PdfWord& word : words)
        if (word.text == u"-" && word.box.top() > label->box.top() &&
            word.box.left() > textLeft + 20 * pointsPerMm) {
            EXPECT_NEAR(word.box.left(), label->box.right(), 6);
            ++dashes;
        }
    EXPECT_EQ(dashes, 3);
}

} // namespace
} // namespace dkt::test

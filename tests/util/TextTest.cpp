// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Text.h"

#include "../QtPrint.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

QString decomposed(const QString& text) {
    return text.normalized(QString::NormalizationForm_D);
}

/// Text made of what trips text functions: letters, marks, joiners, odd spaces, breaks, symbols.
QString hostileText(QRandomGenerator& random) {
    static const QString alphabet =
        u"aAbđĐƠơưêệÀoOạKhoàòa \n\r\t.,/1-İßΩ"_s + QChar(0xA0) + QChar(0x202F) + QChar(0x200B) +
        QChar(0x200C) + QChar(0x200D) + QChar(0xAD) + QChar(0xFEFF) + QChar(0x300) + QChar(0x301) +
        QChar(0x302) + QChar(0x31B) + QChar(0x323) + QChar(0x2028) + QChar(0x212A) + QChar(0x2126) +
        QChar(0x340) + QChar(0x915) + QChar(0x94D) + QChar(0xD83D) + QChar(0xDE00);
    QString text;
    const int length = random.bounded(24);
    for (int i = 0; i < length; ++i)
        text += alphabet.at(random.bounded(int(alphabet.size())));
    return text;
}

} // namespace

TEST(Text, NormalizedComposesWhateverOrderTheMarksCameIn) {
    EXPECT_EQ(text::normalized(u"e\u0323\u0302"_s), u"ệ"_s);
    EXPECT_EQ(text::normalized(u"e\u0302\u0323"_s), u"ệ"_s);
    EXPECT_EQ(text::normalized(u"u\u031B\u0301ng"_s), u"ứng"_s);
    EXPECT_EQ(text::normalized(decomposed(u"Cải cách hành chính nhà nước"_s)),
              u"Cải cách hành chính nhà nước"_s);
}

TEST(Text, NormalizedKeepsLinesAndDropsWhatIsNotSeen) {
    EXPECT_EQ(text::normalized(u"Số\u00A012\u202F/BC\u200B\uFEFF  \r\ndòng\u00AD hai\t\rba\u2028bốn "_s),
              u"Số 12 /BC\ndòng hai\nba\nbốn"_s);
    EXPECT_EQ(text::normalized(u"  lùi  vào"_s), u"  lùi  vào"_s);
    EXPECT_EQ(text::normalized(u"a"_s + QChar(1) + u'b' + QChar(0x7F)), u"ab"_s);
    EXPECT_EQ(text::normalized(QString(QChar(0xDE00)) + QChar(0xD83D)), QString(2, QChar(0xFFFD)));
    EXPECT_EQ(text::normalized(QString()), QString());
}

TEST(Text, NormalizedKeepsJoinersThatMeanSomething) {
    EXPECT_EQ(text::normalized(u"Việt\u200CNam"_s), u"ViệtNam"_s);
    const QString family = u"👨\u200D👩"_s;
    EXPECT_EQ(text::normalized(family), family);
}

TEST(Text, FoldedIsTheSameForEverySpelling) {
    const QString key = u"uy ban nhan dan xa hoa duong"_s;
    EXPECT_EQ(text::folded(u"ỦY BAN  nhân dân\u00A0xã Hòa Đường"_s), key);
    EXPECT_EQ(text::folded(decomposed(u"Ủy ban nhân dân xã Hoà Đường"_s)), key);
    EXPECT_EQ(text::folded(key), key);
    EXPECT_EQ(text::folded(u"hoà"_s), text::folded(u"hòa"_s));
    EXPECT_EQ(text::folded(u"Ơ ơ Ư ư Đ đ"_s), u"o o u u d d"_s);
}

TEST(Text, FoldedLeavesAsciiForEveryVietnameseLetter) {
    const QString letters = u"àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"_s;
    const QString plain = u"aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd"_s;
    EXPECT_EQ(text::folded(letters), plain);
    EXPECT_EQ(text::folded(letters.toUpper()), plain);
    EXPECT_EQ(text::folded(decomposed(letters)), plain);
}

TEST(Text, ToneNeutralKeyForgetsThePlaceOfTheToneOnly) {
    EXPECT_EQ(text::toneNeutralKey(u"Khánh Hoà"_s), text::toneNeutralKey(u"KHÁNH  HÒA"_s));
    EXPECT_EQ(text::toneNeutralKey(u"Thuỷ Nguyên"_s), text::toneNeutralKey(decomposed(u"Thủy Nguyên"_s)));
    EXPECT_EQ(text::toneNeutralKey(u"Quế Võ, Hoá"_s), text::toneNeutralKey(u"Quế Võ, Hóa"_s));
    EXPECT_NE(text::toneNeutralKey(u"Hoà"_s), text::toneNeutralKey(u"Hóa"_s));
    EXPECT_NE(text::toneNeutralKey(u"Xã Phó Bảng"_s), text::toneNeutralKey(u"Xã Phố Bảng"_s));
    EXPECT_NE(text::toneNeutralKey(u"Đông"_s), text::toneNeutralKey(u"Dông"_s));
    EXPECT_NE(text::toneNeutralKey(u"Hoà An"_s), text::toneNeutralKey(u"Hoa Àn"_s))
        << "tones stay in their word";
}

TEST(Text, EveryKeyIsStable) {
    QRandomGenerator random(20260924);
    for (int i = 0; i < 20000; ++i) {
        const QString text = hostileText(random);
        const QString plain = text::normalized(text);
        ASSERT_EQ(text::normalized(plain), plain);
        const QString folded = text::folded(text);
        ASSERT_EQ(text::folded(folded), folded);
        ASSERT_EQ(text::folded(plain), folded);
        const QString key = text::toneNeutralKey(text);
        ASSERT_EQ(text::toneNeutralKey(key), key);
        ASSERT_EQ(text::folded(key), folded) << "a key keeps the letters";
        ASSERT_EQ(text::collapsed(text::collapsed(text)), text::collapsed(text));
    }
}

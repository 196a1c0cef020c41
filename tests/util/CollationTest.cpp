// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Collation.h"

#include "../QtPrint.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

/// The dictionary order said again from its definition: letters first, then tones, then case.
using Weights = std::array<std::vector<qsizetype>, 3>;

Weights dictionaryWeights(const QString& word) {
    static const QString letters = u"aăâbcdđeêghiklmnoôơpqrstuưvxy"_s;
    static const QString tones = u"\u0300\u0309\u0303\u0301\u0323"_s; // huyền hỏi ngã sắc nặng
    Weights weights;
    for (const QChar c : word) {
        QString base;
        qsizetype tone = 0;
        for (const QChar part : QString(c).toLower().normalized(QString::NormalizationForm_D))
            if (const qsizetype at = tones.indexOf(part); at >= 0)
                tone = at + 1;
            else
                base += part;
        base = base.normalized(QString::NormalizationForm_C);
        weights[0].push_back(letters.indexOf(base));
        weights[1].push_back(tone);
        weights[2].push_back(c.isUpper() ? 1 : 0);
    }
    return weights;
}

QString randomWord(QRandomGenerator& random) {
    static const QString letters = u"aàảãáạăằắẳẵặâầẩẫấậbcdđeèêểếệghiìíịklmnoòóôốộơớợpqrstuùúưứựvxyýABĐÊƠƯ"_s;
    QString word;
    const int length = 1 + random.bounded(4);
    for (int i = 0; i < length; ++i)
        word += letters.at(random.bounded(int(letters.size())));
    return word;
}

int sign(int value) {
    return (value > 0) - (value < 0);
}

} // namespace

TEST(Collation, IsVietnameseEvenInThePlainLocale) {
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    QStringList words = u"Ơn,Zim,Đào,An,Ân,Ăn,Dao,Êm,Em,Ôm,Om,Ưng,Ung,Yên"_s.split(u',');
    std::sort(words.begin(), words.end(), Collation());
    QLocale::setDefault(before);
    EXPECT_EQ(words.join(u' '), u"An Ăn Ân Dao Đào Em Êm Om Ôm Ơn Ung Ưng Yên Zim"_s);
}

TEST(Collation, TonesComeInDictionaryOrderAfterTheLetters) {
    QStringList words = u"mạ,má,mã,mả,mà,ma,mai,Ma"_s.split(u',');
    std::sort(words.begin(), words.end(), Collation());
    EXPECT_EQ(words.join(u' '), u"ma Ma mà mả mã má mạ mai"_s);
}

TEST(Collation, NumbersGoByValueAndCompositionDoesNotMatter) {
    const Collation order;
    EXPECT_LT(order.compare(u"Điều 9"_s, u"Điều 10"_s), 0);
    EXPECT_LT(order.compare(u"Phường Móng Cái 2"_s, u"Phường Móng Cái 10"_s), 0);
    EXPECT_EQ(order.compare(u"Hệ"_s, u"He\u0323\u0302"_s), 0);
}

TEST(Collation, AgreesWithTheDictionarysDefinition) {
    const Collation order;
    QRandomGenerator random(5);
    for (int i = 0; i < 20000; ++i) {
        const QString a = randomWord(random);
        const QString b = randomWord(random);
        const Weights left = dictionaryWeights(a);
        const Weights right = dictionaryWeights(b);
        const int expected = left < right ? -1 : (right < left ? 1 : 0);
        ASSERT_EQ(sign(order.compare(a, b)), expected) << a.toStdString() << " / " << b.toStdString();
        const auto keyOrder = order.sortKey(a).compare(order.sortKey(b));
        ASSERT_EQ(sign(keyOrder), expected) << "key of " << a.toStdString() << " / " << b.toStdString();
    }
}

TEST(Collation, PeopleByGivenNameThenMiddleThenFamily) {
    const Collation order;
    QStringList people = {u"Trần Văn Đức"_s, u"Lê Thị An"_s, u"Nguyễn Văn Dũng"_s, u"Bùi Văn An"_s,
                          u"Đỗ Văn An"_s,    u"Hoàng An"_s,  u"Nguyễn Thị Ánh"_s,  u"An"_s};
    QStringList byKey = people;
    std::sort(people.begin(), people.end(),
              [&](const auto& a, const auto& b) { return order.byGivenName(a, b) < 0; });
    EXPECT_EQ(people.join(u'|'), u"An|Hoàng An|Lê Thị An|Bùi Văn An|Đỗ Văn An|Nguyễn Thị Ánh|"
                                 "Nguyễn Văn Dũng|Trần Văn Đức"_s);
    std::sort(byKey.begin(), byKey.end(),
              [&](const auto& a, const auto& b) { return order.givenNameKey(a) < order.givenNameKey(b); });
    EXPECT_EQ(byKey, people);
}

TEST(Collation, SplitsNames) {
    EXPECT_EQ(splitName(u"  Nguyễn   Thị Minh  Khai "_s), (NameParts{u"Nguyễn"_s, u"Thị Minh"_s, u"Khai"_s}));
    EXPECT_EQ(splitName(u"Lê An"_s), (NameParts{u"Lê"_s, {}, u"An"_s}));
    EXPECT_EQ(splitName(u"An"_s), (NameParts{{}, {}, u"An"_s}));
    EXPECT_EQ(splitName(QString()), NameParts());
}

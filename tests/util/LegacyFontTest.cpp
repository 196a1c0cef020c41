// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/LegacyFont.h"
#include "util/Syllable.h"

#include "../QtPrint.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using text::LegacyEncoding;

namespace {

// What glibc's iconv reads as TCVN5712-1: byte i of the first line is letter i of the second.
const QString iconvBytes = QString::fromLatin1(
    "\xA1\xA2\xA3\xA4\xA5\xA6\xA7\xA8\xA9\xAA\xAB\xAC\xAD\xAE\xB5\xB6\xB7\xB8\xB9\xBB\xBC\xBD\xBE\xC6\xC7"
    "\xC8\xC9\xCA\xCB\xCC\xCE\xCF\xD0\xD1\xD2\xD3\xD4\xD5\xD6\xD7\xD8\xDC\xDD\xDE\xDF\xE1\xE2\xE3\xE4\xE5"
    "\xE6\xE7\xE8\xE9\xEA\xEB\xEC\xED\xEE\xEF\xF1\xF2\xF3\xF4\xF5\xF6\xF7\xF8\xF9\xFA\xFB\xFC\xFD\xFE");
const QString iconvLetters = u"ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"_s;

/// A Vietnamese text as TCVN3 fonts stored it; capitals with tones become small, as they had to.
QString toTcvn3(const QString& text) {
    QString out;
    for (const QChar c : text) {
        qsizetype at = iconvLetters.indexOf(c);
        if (at < 0)
            at = iconvLetters.indexOf(c.toLower());
        out += at < 0 || c.unicode() < 0x80 ? c : iconvBytes.at(at);
    }
    return out;
}

/// As VNI fonts stored it, from the published key of the encoding: per vowel the marks in the order
/// none, sắc, huyền, hỏi, ngã, nặng.
QString toVni(const QString& text) {
    static const QList<std::pair<QString, QString>> rows = {{u"aáàảãạ"_s, u"a aù aø aû aõ aï"_s},
                                                            {u"âấầẩẫậ"_s, u"aâ aá aà aå aã aä"_s},
                                                            {u"ăắằẳẵặ"_s, u"aê aé aè aú aü aë"_s},
                                                            {u"eéèẻẽẹ"_s, u"e eù eø eû eõ eï"_s},
                                                            {u"êếềểễệ"_s, u"eâ eá eà eå eã eä"_s},
                                                            {u"oóòỏõọ"_s, u"o où oø oû oõ oï"_s},
                                                            {u"ôốồổỗộ"_s, u"oâ oá oà oå oã oä"_s},
                                                            {u"ơớờởỡợ"_s, u"ô ôù ôø ôû ôõ ôï"_s},
                                                            {u"uúùủũụ"_s, u"u uù uø uû uõ uï"_s},
                                                            {u"ưứừửữự"_s, u"ö öù öø öû öõ öï"_s},
                                                            {u"iíìỉĩị"_s, u"i í ì æ ó ò"_s},
                                                            {u"yýỳỷỹỵ"_s, u"y yù yø yû yõ î"_s},
                                                            {u"đ"_s, u"ñ"_s}};
    QString out;
    for (const QChar c : text) {
        QString code = c;
        for (const auto& [letters, codes] : rows)
            if (const qsizetype at = letters.indexOf(c.toLower()); at >= 0)
                code = c.isUpper() ? codes.split(u' ').at(at).toUpper() : codes.split(u' ').at(at);
        out += code;
    }
    return out;
}

const QString sentence = u"Ủy ban nhân dân xã đã ban hành kế hoạch cải cách hành chính năm 2014, "
                         "niêm yết công khai đủ thủ tục hành chính tại bộ phận một cửa."_s;

} // namespace

TEST(LegacyFont, ReadsEveryTcvn3CodeAsIconvDoes) {
    ASSERT_EQ(iconvBytes.size(), 74);
    ASSERT_EQ(iconvLetters.size(), 74);
    for (int i = 0; i < 74; ++i)
        EXPECT_EQ(text::fromTcvn3(iconvBytes.at(i)), iconvLetters.at(i)) << i;
}

TEST(LegacyFont, LeavesEveryOtherCharacterOfTcvn3Alone) {
    for (char16_t c = 0x20; c < 0x100; ++c)
        if (!iconvBytes.contains(QChar(c))) {
            EXPECT_EQ(text::fromTcvn3(QChar(c)), QString(QChar(c)));
        }
}

TEST(LegacyFont, ReadsSentencesAsIconvDoes) {
    EXPECT_EQ(text::fromTcvn3(u"Qu¸ch §ång Th¾ng"_s), u"Quách Đồng Thắng"_s);
    EXPECT_EQ(text::fromTcvn3(u"Céng hßa x· héi chñ nghÜa ViÖt Nam"_s),
              u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s);
    EXPECT_EQ(text::fromTcvn3(u"§¬n vÞ ®· ban hµnh kÕ ho¹ch kiÓm tra c¶i c¸ch hµnh chÝnh n¨m 2014"_s),
              u"Đơn vị đã ban hành kế hoạch kiểm tra cải cách hành chính năm 2014"_s);
    EXPECT_EQ(text::fromTcvn3(u"Th«ng t\u00AD"_s), u"Thông tư"_s);
}

TEST(LegacyFont, ReadsWhatPdfExtractionLeavesOfTcvn3) {
    EXPECT_EQ(text::fromTcvn3(u"Th«ng t\u2212"_s), u"Thông tư"_s);
    EXPECT_EQ(text::fromTcvn3(u"h\u03BCnh chÝnh"_s), u"hành chính"_s);
    EXPECT_EQ(text::fromTcvn3(u"5 \u2212 3"_s), u"5 \u2212 3"_s) << "between figures it is a minus sign";
}

TEST(LegacyFont, RestoresTheCapitalsOfCapitalFonts) {
    EXPECT_EQ(text::fromFont(u"ñy ban nh©n d©n"_s, u".VnTimeH"), u"ỦY BAN NHÂN DÂN"_s);
    EXPECT_EQ(text::fromFont(u"ñy ban nh©n d©n"_s, u".VnTime"), u"ủy ban nhân dân"_s);
    EXPECT_EQ(text::fromFont(u"ñy ban"_s, u"Times New Roman"), u"ñy ban"_s);
    EXPECT_EQ(text::fromFont(u"Ñaûng"_s, u"VNI-Times"), u"Đảng"_s);
}

TEST(LegacyFont, KnowsTheFamiliesByName) {
    for (const QString& name :
         {u".VnTime"_s, u".vnarial"_s, u".VnTimeH"_s, u"ABCDEF+.VnTime"_s, u".VnTime,Bold"_s})
        EXPECT_EQ(text::encodingOfFont(name), LegacyEncoding::Tcvn3) << name.toStdString();
    for (const QString& name : {u"VNI-Times"_s, u"vni-helve"_s, u"VNI-Times Bold"_s})
        EXPECT_EQ(text::encodingOfFont(name), LegacyEncoding::VniWindows) << name.toStdString();
    for (const QString& name : {u"Times New Roman"_s, u"VnTime"_s, u"Arial"_s, u""_s, u"VNItalic"_s})
        EXPECT_EQ(text::encodingOfFont(name), std::nullopt) << name.toStdString();
    for (const QString& name : {u".VnTimeH"_s, u".VnArialH,Bold"_s, u"ABCDEF+.VnTimeH-BoldItalic"_s})
        EXPECT_EQ(text::caseOfFont(name), text::FontCase::Capitals) << name.toStdString();
    for (const QString& name : {u".VnTime"_s, u"VNI-H"_s, u"ArialH"_s})
        EXPECT_EQ(text::caseOfFont(name), text::FontCase::AsWritten) << name.toStdString();
}

TEST(LegacyFont, ReadsEveryVniForm) {
    const QString letters = u"aáàảãạâấầẩẫậăắằẳẵặeéèẻẽẹêếềểễệoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựiíìỉĩịyýỳỷỹỵđ"_s;
    for (const QChar c : letters + letters.toUpper()) {
        EXPECT_EQ(text::fromVni(toVni(c)), QString(c));
        const QString word = u"Th"_s + c + u"ng t"_s + c;
        EXPECT_EQ(text::fromVni(toVni(word)), word);
    }
    EXPECT_EQ(text::fromVni(toVni(sentence)), sentence);
}

TEST(LegacyFont, ReadsVniSentencesAndMixedCaseMarks) {
    EXPECT_EQ(text::fromVni(u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"_s),
              u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s);
    EXPECT_EQ(text::fromVni(u"UÛy ban"_s), u"Ủy ban"_s);
    EXPECT_EQ(text::fromVni(u"Uûy ban"_s), u"Ủy ban"_s);
    EXPECT_EQ(text::fromVni(u"ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC"_s), u"ĐỘC LẬP - TỰ DO - HẠNH PHÚC"_s);
}

TEST(LegacyFont, DetectsLegacyTextWithoutItsFont) {
    EXPECT_EQ(text::detectLegacy(u"Qu¸ch §ång Th¾ng"_s), LegacyEncoding::Tcvn3);
    EXPECT_EQ(text::detectLegacy(u"Céng hßa x· héi chñ nghÜa ViÖt Nam"_s), LegacyEncoding::Tcvn3);
    EXPECT_EQ(text::detectLegacy(u"TrÇn ThÞ Hoa"_s), LegacyEncoding::Tcvn3);
    EXPECT_EQ(text::detectLegacy(toTcvn3(sentence)), LegacyEncoding::Tcvn3);
    EXPECT_EQ(text::detectLegacy(u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"_s), LegacyEncoding::VniWindows);
    EXPECT_EQ(text::detectLegacy(toVni(sentence)), LegacyEncoding::VniWindows);
}

TEST(LegacyFont, NeverClaimsProperText) {
    const QStringList proper = {u""_s,
                                u"12/2014"_s,
                                u"UBND xa Duong Xa, so 12"_s,
                                sentence,
                                sentence.normalized(QString::NormalizationForm_D),
                                u"là bà má có hai cá bé ở nhà"_s,
                                u"Là bà má có hai cá bé, ý là thế"_s.remove(u"ế"_s),
                                u"Liberté, égalité, fraternité: où êtes-vous déjà allés, Noël à la forêt"_s,
                                u"L'été, les élèves préfèrent être à côté de la fenêtre"_s,
                                u"né né thé dé, né sé mé"_s,
                                u"São Paulo não é a capital; informações à população"_s,
                                u"für Äpfel und Öl, süße Grüße aus München"_s,
                                u"El niño comió mañana, ¿qué pasó? «Sí»"_s,
                                u"© 2014 Windows® 10µm ±5 §4, 25°C, ½ × ¼"_s,
                                u"naïve café, déjà vu, maïs, aïeul"_s,
                                u"Điều 5 khoản 2"_s};
    for (const QString& text : proper)
        EXPECT_EQ(text::detectLegacy(text), std::nullopt) << text.toStdString();
}

TEST(LegacyFont, DetectsEveryCommuneNameListedTogetherAndNoneAsUnicode) {
    QFile file(QStringLiteral(DKT_SHARED_DATA "/units/vn-units-2026-07-25.json"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "trial data is not on this machine";
    const QJsonArray provinces = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_EQ(provinces.size(), 34);
    for (const QJsonValue& province : provinces) {
        QStringList names;
        for (const QJsonValue& ward : province.toObject().value(u"Wards"_s).toArray())
            names += ward.toObject().value(u"FullName"_s).toString();
        const QString text = names.join(u'\n');
        EXPECT_EQ(text::detectLegacy(text), std::nullopt);
        EXPECT_EQ(text::detectLegacy(toVni(text)), LegacyEncoding::VniWindows) << text.left(60).toStdString();
        EXPECT_EQ(text::detectLegacy(toTcvn3(text)), LegacyEncoding::Tcvn3) << text.left(60).toStdString();
        EXPECT_EQ(text::fromVni(toVni(text)), text);
        EXPECT_EQ(text::fromTcvn3(toTcvn3(text)).toLower(), text.toLower());
    }
}

TEST(Syllable, KnowsHowVietnameseIsSpelt) {
    for (const QString& word :
         u"nghiêng Quyết gì giêng quốc hoà hòa thuyết khuỷu ươm yêu y lý quý cửa nghĩa Uỷ xoong "
         "buýt khuya ngoằn giữa kiểm tra đã tịch"_s.split(u' '))
        EXPECT_TRUE(text::isVietnameseSyllable(word)) << word.toStdString();
    for (const QString& word :
         u"ke ce nga nge gha ngha windows tât tạt́ zô ß oự tộtộ mạs bcd tấth ưự"_s.split(u' '))
        EXPECT_EQ(text::isVietnameseSyllable(word), word == u"ke" || word == u"nga") << word.toStdString();
    EXPECT_FALSE(text::isVietnameseSyllable(u""));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/LegacyFont.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::text {
namespace {

struct CodeLetter {
    char16_t code;
    char16_t letter;
};

// TCVN 5712:1993, table VN3.
constexpr std::array<CodeLetter, 74> tcvn3Codes = {{
    {0xA1, u'Ă'}, {0xA2, u'Â'}, {0xA3, u'Ê'}, {0xA4, u'Ô'}, {0xA5, u'Ơ'}, {0xA6, u'Ư'}, {0xA7, u'Đ'},
    {0xA8, u'ă'}, {0xA9, u'â'}, {0xAA, u'ê'}, {0xAB, u'ô'}, {0xAC, u'ơ'}, {0xAD, u'ư'}, {0xAE, u'đ'},
    {0xB5, u'à'}, {0xB6, u'ả'}, {0xB7, u'ã'}, {0xB8, u'á'}, {0xB9, u'ạ'}, {0xBB, u'ằ'}, {0xBC, u'ẳ'},
    {0xBD, u'ẵ'}, {0xBE, u'ắ'}, {0xC6, u'ặ'}, {0xC7, u'ầ'}, {0xC8, u'ẩ'}, {0xC9, u'ẫ'}, {0xCA, u'ấ'},
    {0xCB, u'ậ'}, {0xCC, u'è'}, {0xCE, u'ẻ'}, {0xCF, u'ẽ'}, {0xD0, u'é'}, {0xD1, u'ẹ'}, {0xD2, u'ề'},
    {0xD3, u'ể'}, {0xD4, u'ễ'}, {0xD5, u'ế'}, {0xD6, u'ệ'}, {0xD7, u'ì'}, {0xD8, u'ỉ'}, {0xDC, u'ĩ'},
    {0xDD, u'í'}, {0xDE, u'ị'}, {0xDF, u'ò'}, {0xE1, u'ỏ'}, {0xE2, u'õ'}, {0xE3, u'ó'}, {0xE4, u'ọ'},
    {0xE5, u'ồ'}, {0xE6, u'ổ'}, {0xE7, u'ỗ'}, {0xE8, u'ố'}, {0xE9, u'ộ'}, {0xEA, u'ờ'}, {0xEB, u'ở'},
    {0xEC, u'ỡ'}, {0xED, u'ớ'}, {0xEE, u'ợ'}, {0xEF, u'ù'}, {0xF1, u'ủ'}, {0xF2, u'ũ'}, {0xF3, u'ú'},
    {0xF4, u'ụ'}, {0xF5, u'ừ'}, {0xF6, u'ử'}, {0xF7, u'ữ'}, {0xF8, u'ứ'}, {0xF9, u'ự'}, {0xFA, u'ỳ'},
    {0xFB, u'ỷ'}, {0xFC, u'ỹ'}, {0xFD, u'ý'}, {0xFE, u'ỵ'},
}};

QChar tcvn3Letter(QChar c) {
    for (const CodeLetter& pair : tcvn3Codes)
        if (pair.code == c.unicode())
            return pair.letter;
    return c.unicode() == 0x3BC ? QChar(u'à') : c;
}

bool besideLetter(const QString& text, qsizetype at) {
    return (at > 0 && text.at(at - 1).isLetter()) || (at + 1 < text.size() && text.at(at + 1).isLetter());
}

using VniMarks = QHash<QChar, QString>; // mark → combining characters

// The tones of a vowel that carries no other mark, and of ô = ơ, ö = ư.
const VniMarks& vniPlain() {
    static const VniMarks marks = {{u'ù', u"\u0301"_s},
                                   {u'ø', u"\u0300"_s},
                                   {u'û', u"\u0309"_s},
                                   {u'õ', u"\u0303"_s},
                                   {u'ï', u"\u0323"_s}};
    return marks;
}

const VniMarks& vniCircumflex() {
    static const VniMarks marks = {{u'â', u"\u0302"_s},       {u'á', u"\u0302\u0301"_s},
                                   {u'à', u"\u0302\u0300"_s}, {u'å', u"\u0302\u0309"_s},
                                   {u'ã', u"\u0302\u0303"_s}, {u'ä', u"\u0302\u0323"_s}};
    return marks;
}

const VniMarks& vniBreve() {
    static const VniMarks marks = {{u'ê', u"\u0306"_s},       {u'é', u"\u0306\u0301"_s},
                                   {u'è', u"\u0306\u0300"_s}, {u'ú', u"\u0306\u0309"_s},
                                   {u'ü', u"\u0306\u0303"_s}, {u'ë', u"\u0306\u0323"_s}};
    return marks;
}

/// The letter a VNI code stands for when no mark follows; the code itself when it is a plain letter.
QChar vniSingle(QChar code) {
    static const QHash<QChar, QChar> letters = {{u'ô', u'ơ'}, {u'ö', u'ư'}, {u'í', u'í'},
                                                {u'ì', u'ì'}, {u'æ', u'ỉ'}, {u'ó', u'ĩ'},
                                                {u'ò', u'ị'}, {u'î', u'ỵ'}, {u'ñ', u'đ'}};
    const QChar lower = code.toLower();
    const QChar letter = letters.value(lower, lower);
    return code == lower ? letter : letter.toUpper();
}

QString vniMarksAfter(QChar base, QChar mark) {
    const char16_t vowel = base.toLower().unicode();
    const QChar key = mark.toLower();
    QString marks;
    if (vowel == u'a' || vowel == u'e' || vowel == u'o')
        marks = vniCircumflex().value(key);
    if (marks.isEmpty() && vowel == u'a')
        marks = vniBreve().value(key);
    const bool takesTone = QStringView(u"aeouyôö").contains(QChar(vowel));
    return marks.isEmpty() && takesTone ? vniPlain().value(key) : marks;
}

// "ABCDEF+.VnTimeH,Bold" → ".VnTimeH"
QStringView family(QStringView fontName) {
    QStringView name = fontName.trimmed();
    if (const qsizetype plus = name.indexOf(u'+'); plus == 6)
        name = name.mid(plus + 1);
    if (const qsizetype comma = name.indexOf(u','); comma >= 0)
        name = name.left(comma);
    for (const QStringView style : {u"Bold", u"Italic", u"Oblique", u"Bold"})
        if (name.endsWith(style, Qt::CaseInsensitive)) {
            name.chop(style.size());
            while (name.endsWith(u' ') || name.endsWith(u'-'))
                name.chop(1);
        }
    return name;
}

} // namespace

std::optional<LegacyEncoding> encodingOfFont(QStringView fontName) {
    const QStringView name = family(fontName);
    if (name.startsWith(u".Vn", Qt::CaseInsensitive))
        return LegacyEncoding::Tcvn3;
    if (name.startsWith(u"VNI-", Qt::CaseInsensitive) || name.startsWith(u"VNI ", Qt::CaseInsensitive))
        return LegacyEncoding::VniWindows;
    return std::nullopt;
}

FontCase caseOfFont(QStringView fontName) {
    const bool capitals =
        encodingOfFont(fontName) == LegacyEncoding::Tcvn3 && family(fontName).endsWith(u'H');
    return capitals ? FontCase::Capitals : FontCase::AsWritten;
}

QString fromTcvn3(const QString& text, FontCase fontCase) {
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        // A minus sign stands between figures, the letter ư among letters.
        if (out.at(i).unicode() == 0x2212)
            out[i] = besideLetter(text, i) ? QChar(u'ư') : out.at(i);
        else
            out[i] = tcvn3Letter(out.at(i));
    }
    if (fontCase == FontCase::Capitals)
        out = out.toUpper();
    return out.normalized(QString::NormalizationForm_C);
}

QString fromVni(const QString& text) {
    const QString codes = text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(codes.size());
    for (qsizetype i = 0; i < codes.size(); ++i) {
        out += vniSingle(codes.at(i));
        const QString marks = i + 1 < codes.size() ? vniMarksAfter(codes.at(i), codes.at(i + 1)) : QString();
        if (marks.isEmpty())
            continue;
        out += marks;
        ++i;
    }
    return out.normalized(QString::NormalizationForm_C);
}

QString fromLegacy(const QString& text, LegacyEncoding encoding, FontCase fontCase) {
    return encoding == LegacyEncoding::Tcvn3 ? fromTcvn3(text, fontCase) : fromVni(text);
}

QString fromFont(const QString& text, QStringView fontName) {
    const auto encoding = encodingOfFont(fontName);
    return encoding ? fromLegacy(text, *encoding, caseOfFont(fontName)) : text;
}

} // namespace dkt::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Text.h"

using namespace Qt::StringLiterals;

namespace dkt::text {
namespace {

bool isLineBreak(char16_t c) {
    return c == u'\n' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// The joiners carry meaning in emoji and in some scripts, so they are not in this list.
bool isInvisible(char16_t c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c < 0x20 || (c >= 0x7F && c < 0xA0);
}

// Half of a surrogate pair is no character and no file format takes it.
bool isLoneSurrogate(const QString& text, qsizetype at) {
    if (text.at(at).isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return text.at(at).isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

QString withPlainSpaces(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (u == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                out += u'\n';
        } else if (isLineBreak(u)) {
            out += u'\n';
        } else if (u == u'\t' || c.isSpace()) {
            out += u' ';
        } else if (!isInvisible(u)) {
            out += isLoneSurrogate(text, i) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return out;
}

bool isJoiner(QChar c) {
    return c == QChar(0x200C) || c == QChar(0x200D);
}

// Between such characters a joiner changes nothing that can be seen.
bool isLatinOrPlain(QChar c) {
    return c.unicode() < 0x80 || c.script() == QChar::Script_Latin;
}

QString withoutIdleJoiners(const QString& text) {
    if (!text.contains(QChar(0x200C)) && !text.contains(QChar(0x200D)))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool plainBefore = out.isEmpty() || isLatinOrPlain(out.back());
        const bool plainAfter = i + 1 == text.size() || isLatinOrPlain(text.at(i + 1));
        if (!isJoiner(text.at(i)) || !plainBefore || !plainAfter)
            out += text.at(i);
    }
    return out;
}

QString withoutTrailingSpaces(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            while (out.endsWith(u' '))
                out.chop(1);
        out += c;
    }
    while (out.endsWith(u' '))
        out.chop(1);
    return out;
}

bool isToneMark(QChar c) {
    switch (c.unicode()) {
    case 0x300: // huyền
    case 0x301: // sắc
    case 0x303: // ngã
    case 0x309: // hỏi
    case 0x323: // nặng
        return true;
    default:
        return false;
    }
}

} // namespace

QString normalized(const QString& text) {
    const QString composed = withPlainSpaces(text).normalized(QString::NormalizationForm_C);
    return withoutTrailingSpaces(withoutIdleJoiners(composed));
}

QString collapsed(const QString& text) {
    return text.simplified();
}

QString folded(const QString& text) {
    const QString parts = normalized(text).toLower().normalized(QString::NormalizationForm_D);
    QString out;
    out.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        out += c == u'đ' ? QChar(u'd') : c;
    }
    return collapsed(out);
}

QString toneNeutralKey(const QString& text) {
    const QString parts = collapsed(normalized(text)).toLower().normalized(QString::NormalizationForm_D);
    QString out;
    out.reserve(parts.size());
    QString tones;
    for (const QChar c : parts) {
        if (isToneMark(c)) {
            tones += c;
            continue;
        }
        if (c.category() == QChar::Other_Format)
            continue;
        if (!c.isLetter() && !c.isMark()) {
            out += tones;
            tones.clear();
        }
        out += c;
    }
    return collapsed((out + tones).normalized(QString::NormalizationForm_C));
}

} // namespace dkt::text

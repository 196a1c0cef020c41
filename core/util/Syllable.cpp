// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Syllable.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::text {
namespace {

const QSet<QString>& rimes() {
    static const QSet<QString> all = [] {
        const QStringList words =
            u"a ac ach ai am an ang anh ao ap at au ay "
            "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
            "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet "
            "oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu "
            "uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
            "y yêm yên yêng yêt yêu"_s.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return all;
}

bool isFrontVowel(QChar c) {
    return c == u'e' || c == u'ê' || c == u'i' || c == u'y';
}

// c, g, ng are written k, gh, ngh before e, ê, i, y, and only there.
bool spelledTogether(const QString& onset, const QString& rime) {
    const bool front = isFrontVowel(rime.front());
    if (onset == u"k" || onset == u"gh" || onset == u"ngh")
        return front;
    if (onset == u"c" || onset == u"ng")
        return !front;
    if (onset == u"g") // "gì", "gìn" are written with a bare g
        return !front || rime.startsWith(u'i');
    return true;
}

bool isRimeAfter(const QString& onset, const QString& rime) {
    if (rime.isEmpty())
        return onset == u"gi";
    if (onset == u"qu") // the u belongs to the sound of the rime: quyên, quốc, quả
        return rimes().contains(rime) || rimes().contains(u'u' + rime);
    return rimes().contains(rime) && spelledTogether(onset, rime);
}

bool isToneless(const QString& syllable) {
    static const std::array<QString, 28> onsets = {
        u"ngh"_s, u"ch"_s, u"gh"_s, u"gi"_s, u"kh"_s, u"ng"_s, u"nh"_s, u"ph"_s,  u"qu"_s, u"th"_s,
        u"tr"_s,  u"b"_s,  u"c"_s,  u"d"_s,  u"đ"_s,  u"g"_s,  u"h"_s,  u"k"_s,   u"l"_s,  u"m"_s,
        u"n"_s,   u"p"_s,  u"r"_s,  u"s"_s,  u"t"_s,  u"v"_s,  u"x"_s,  QString()};
    for (const QString& onset : onsets)
        if (syllable.startsWith(onset) && isRimeAfter(onset, syllable.mid(onset.size())))
            return true;
    return false;
}

bool endsInStop(const QString& syllable) {
    return syllable.endsWith(u'c') || syllable.endsWith(u"ch") || syllable.endsWith(u'p') ||
           syllable.endsWith(u't');
}

} // namespace

bool isVietnameseSyllable(QStringView word) {
    static const QString toneMarks = u"\u0300\u0301\u0303\u0309\u0323"_s;
    const QString parts = word.toString().toLower().normalized(QString::NormalizationForm_D);
    QString letters;
    QString tones;
    for (const QChar c : parts)
        (toneMarks.contains(c) ? tones : letters) += c;
    letters = letters.normalized(QString::NormalizationForm_C);
    if (letters.isEmpty() || tones.size() > 1)
        return false;
    if (endsInStop(letters) && tones != u"\u0301" && tones != u"\u0323")
        return false;
    return isToneless(letters);
}

} // namespace dkt::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/LegacyFont.h"
#include "util/Syllable.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt::text {
namespace {

/// How well one reading of a text fits Vietnamese.
struct Fit {
    int words = 0;     ///< words with a vowel
    int syllables = 0; ///< of them, spelt as Vietnamese after conversion
    int marked = 0;    ///< words the conversion changes
    int markedSyllables = 0;
    int alreadyGood = 0;    ///< changed words that were syllables before
    bool telling = false;   ///< a changed word no other language writes so
    QSet<QString> distinct; ///< the changed words
};

// Letters that exist in Unicode Vietnamese and in no Latin-1 text.
bool hasUnicodeVietnamese(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x1EA0 && u <= 0x1EF9) || (u >= 0x300 && u <= 0x323) || u == u'đ' || u == u'Đ' ||
               u == u'ă' || u == u'Ă' || u == u'ơ' || u == u'Ơ' || u == u'ư' || u == u'Ư';
    });
}

// Legacy words hold symbols too (¸ ¶ ®), so only ASCII that is no letter and plain spaces end a word.
QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar c : text) {
        const bool ends = c.unicode() < 0x80 ? !c.isLetter() : c.unicode() == 0xA0;
        if (!ends) {
            word += c;
            continue;
        }
        if (!word.isEmpty())
            words += word;
        word.clear();
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

bool hasVowel(const QString& word) {
    const QString parts = word.toLower().normalized(QString::NormalizationForm_D);
    return std::any_of(parts.begin(), parts.end(), [](QChar c) { return u"aeiouy"_s.contains(c); });
}

// A symbol inside a word, or a Latin-1 capital after a small letter: "Qu¸ch", "TrÇn".
bool isTelling(const QString& word) {
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const bool joined = word.size() > 1;
        if (joined && c.unicode() >= 0xA1 && !c.isLetter())
            return true;
        if (i > 0 && c.unicode() >= 0xC0 && c.isUpper() && word.at(i - 1).isLower())
            return true;
    }
    return false;
}

Fit fitOf(const QStringList& words, LegacyEncoding encoding) {
    Fit fit;
    for (const QString& word : words) {
        const QString read = fromLegacy(word, encoding);
        if (!hasVowel(read))
            continue;
        const bool good = isVietnameseSyllable(read);
        ++fit.words;
        fit.syllables += good ? 1 : 0;
        if (read == word)
            continue;
        ++fit.marked;
        fit.markedSyllables += good ? 1 : 0;
        fit.alreadyGood += isVietnameseSyllable(word) ? 1 : 0;
        // Two-character codes (VNI) are as telling as symbols: no language piles up vowels so.
        fit.telling = fit.telling || (good && (isTelling(word) || read.size() < word.size()));
        fit.distinct += word.toLower();
    }
    return fit;
}

// Names from other tongues (Krông, H'Leo) make up to a seventh of the words in the Central Highlands;
// texts in other languages stay below a third.
bool isConvincing(const Fit& fit) {
    const qsizetype wanted = fit.telling ? 2 : 4;
    return fit.distinct.size() >= wanted && fit.markedSyllables * 20 >= fit.marked * 17 &&
           fit.syllables * 10 >= fit.words * 7 && fit.alreadyGood * 2 <= fit.marked;
}

} // namespace

std::optional<LegacyEncoding> detectLegacy(const QString& text) {
    if (hasUnicodeVietnamese(text))
        return std::nullopt;
    const QStringList words = wordsOf(text);
    const Fit tcvn3 = fitOf(words, LegacyEncoding::Tcvn3);
    const Fit vni = fitOf(words, LegacyEncoding::VniWindows);
    const bool isTcvn3 = isConvincing(tcvn3);
    const bool isVni = isConvincing(vni);
    if (isTcvn3 == isVni)
        return std::nullopt;
    return isTcvn3 ? LegacyEncoding::Tcvn3 : LegacyEncoding::VniWindows;
}

} // namespace dkt::text

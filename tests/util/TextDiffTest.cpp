// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/SequenceDiff.h"
#include "util/TextDiff.h"

#include "../QtPrint.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

QString side(const std::vector<text::DiffPart>& parts, text::DiffPart::Kind without) {
    QString whole;
    for (const text::DiffPart& part : parts)
        if (part.kind != without)
            whole += part.text;
    return whole;
}

/// What holds of every comparison.
std::vector<text::DiffPart> checked(const QString& before, const QString& after) {
    using Kind = text::DiffPart::Kind;
    const auto parts = text::diffWords(before, after);
    EXPECT_EQ(side(parts, Kind::Added), before);
    EXPECT_EQ(side(parts, Kind::Removed), after);
    for (std::size_t n = 0; n < parts.size(); ++n) {
        EXPECT_FALSE(parts[n].text.isEmpty());
        if (n == 0)
            continue;
        EXPECT_NE(parts[n].kind, parts[n - 1].kind);
        EXPECT_FALSE(parts[n].kind == Kind::Removed && parts[n - 1].kind == Kind::Added);
    }
    return parts;
}

/// "Chưa [-ban hành-] {+có+} kế hoạch".
QString marked(const QString& before, const QString& after) {
    QString all;
    for (const text::DiffPart& part : checked(before, after))
        all += part.kind == text::DiffPart::Kind::Same      ? part.text
               : part.kind == text::DiffPart::Kind::Removed ? u"[-%1-]"_s.arg(part.text)
                                                            : u"{+%1+}"_s.arg(part.text);
    return all;
}

/// Length of the longest common subsequence, by its definition.
int longestCommon(const std::vector<int>& a, const std::vector<int>& b) {
    std::vector<std::vector<int>> most(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j)
            most[i][j] = a[i - 1] == b[j - 1] ? most[i - 1][j - 1] + 1 : std::max(most[i - 1][j], most[i][j - 1]);
    return most[a.size()][b.size()];
}

int lengthOf(const std::vector<CommonRun>& runs) {
    return std::accumulate(runs.begin(), runs.end(), 0, [](int sum, const CommonRun& run) { return sum + run.length; });
}

QString randomText(QRandomGenerator& random, int words) {
    static const QStringList vocabulary{u"chưa"_s, u"ban"_s, u"hành"_s,  u"kế"_s,   u"hoạch"_s, u"niêm"_s, u"yết,"_s,
                                        u"\n"_s,   u"  "_s,  u"(12)"_s, u"hồ"_s, u"sơ."_s,   u"😀"_s,   u"Điều"_s};
    QStringList text;
    for (int n = 0; n < words; ++n)
        text << vocabulary[random.bounded(static_cast<int>(vocabulary.size()))];
    return text.join(u' ');
}

/// About `bytes` of UTF-16 in sentences of words with numbers, as long texts are.
QString longText(qsizetype bytes, quint32 seed) {
    QRandomGenerator random(seed);
    QString text;
    while (text.size() * 2 < bytes)
        text += u"%1 %2 hồ sơ; "_s.arg(randomText(random, 6)).arg(random.bounded(1000));
    return text;
}

} // namespace

TEST(TextDiff, MarksWordsThatDiffer) {
    EXPECT_EQ(marked(u"Chưa ban hành kế hoạch"_s, u"Chưa có kế hoạch"_s), u"Chưa [-ban hành-]{+có+} kế hoạch"_s);
    EXPECT_EQ(marked(u"a b c"_s, u"a b c d"_s), u"a b c{+ d+}"_s);
    EXPECT_EQ(marked(QString(), u"mới"_s), u"{+mới+}"_s);
    EXPECT_EQ(marked(u"cũ"_s, QString()), u"[-cũ-]"_s);
    EXPECT_EQ(marked(u"một hai ba"_s, u"bốn năm sáu"_s), u"[-một hai ba-]{+bốn năm sáu+}"_s)
        << "the spaces between do not tie them together";
    EXPECT_EQ(marked(u"15 ngày"_s, u"20 ngày"_s), u"[-15-]{+20+} ngày"_s);
    EXPECT_EQ(marked(u"như nhau"_s, u"như nhau"_s), u"như nhau"_s);
    EXPECT_TRUE(text::diffWords({}, {}).empty());
}

TEST(TextDiff, GivesBothTextsBack) {
    QRandomGenerator random(20261);
    for (int n = 0; n < 3000; ++n) {
        const QString a = randomText(random, random.bounded(40));
        const QString b = random.bounded(4) == 0 ? a : randomText(random, random.bounded(40));
        checked(a, b);
    }
}

TEST(SequenceDiff, FindsAllThatTwoSequencesHaveInCommon) {
    QRandomGenerator random(7);
    for (int n = 0; n < 2000; ++n) {
        std::vector<int> a(random.bounded(60)), b(random.bounded(60));
        const int letters = 1 + random.bounded(8);
        for (std::vector<int>* sequence : {&a, &b})
            std::ranges::generate(*sequence, [&] { return random.bounded(letters); });
        const std::vector<CommonRun> runs = commonRuns(a, b);
        EXPECT_EQ(lengthOf(runs), longestCommon(a, b));
        int atA = 0, atB = 0;
        for (const CommonRun& run : runs) {
            EXPECT_TRUE(run.a >= atA && run.b >= atB && run.length > 0);
            EXPECT_TRUE(std::equal(a.begin() + run.a, a.begin() + run.a + run.length, b.begin() + run.b));
            atA = run.a + run.length;
            atB = run.b + run.length;
        }
    }
}

// A megabyte each: alike, moved about, and with nothing in common.
TEST(TextDiff, ComparesLongTextsInTime) {
    const QString text = longText(1'000'000, 1);
    QString edited = text;
    for (qsizetype at = 50'000; at < edited.size(); at += 5'000)
        edited.insert(edited.indexOf(u' ', at), u" thêm một câu nữa"_s);
    const QString turned = text.mid(text.size() / 2) + text.left(text.size() / 2);
    const QString other = longText(1'000'000, 2).replace(u' ', u"x "_s);
    for (const auto& [what, against] : {std::pair("edited", edited), {"turned", turned}, {"other", other},
                                        {"one word", QString(u"x "_s).repeated(250'000)}}) {
        QElapsedTimer timer;
        timer.start();
        const auto parts = text::diffWords(text, against);
        const qint64 took = timer.elapsed();
        RecordProperty(std::string("ms_") + what, static_cast<int>(took));
        EXPECT_LT(took, 5000) << what; // on a busy machine; tenths of a second alone
        EXPECT_EQ(side(parts, text::DiffPart::Kind::Added), text) << what;
        EXPECT_EQ(side(parts, text::DiffPart::Kind::Removed), against) << what;
        qsizetype same = 0;
        for (const text::DiffPart& part : parts)
            same += part.kind == text::DiffPart::Kind::Same ? part.text.size() : 0;
        EXPECT_TRUE(against != edited || same * 1000 > text.size() * 999) << "all but additions";
        EXPECT_TRUE(against != turned || same > text.size() * 4 / 10) << "one half is found again";
    }
}

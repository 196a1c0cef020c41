// SPDX-License-Identifier: GPL-3.0-or-later
#include "TsFile.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString& text, const QString& pattern) {
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured();
    all.sort();
    return all;
}

/// What a text ends with, where losing it would change its meaning on the screen.
QString closing(const QString& text) {
    for (const auto& end : {u"..."_s, u"…"_s, u":"_s, u" "_s, u"?"_s, u"."_s})
        if (text.endsWith(end))
            return end == u"..."_s ? u"…"_s : end;
    return {};
}

/// Texts that are the same in both languages: signs, units of measure, keys and names of programs only.
bool isSameInVietnamese(const QString& source) {
    static const QSet<QString> same{u"%1 (%2)"_s, u"%1 – %2"_s, u"%1 MB"_s,  u"%1 kB"_s,
                                    u"Esc"_s,     u"&Excel…"_s, u"&Word…"_s, u"&PDF…"_s};
    return same.contains(source);
}

} // namespace

TEST(Messages, EveryLayerAndPageWithTextsHasAFile) {
    QMap<QString, int> count;
    for (const TsMessage& message : everyMessage())
        ++count[message.part];
    for (const auto& part : {u"app"_s, u"cli"_s, u"domain"_s, u"imports"_s, u"services"_s, u"gui_frame"_s,
                             u"gui_visit"_s, u"qtbase"_s})
        EXPECT_GT(count[part], 5) << part.toStdString();
}

TEST(Messages, AreFinishedAndNotEmpty) {
    for (const TsMessage& message : everyMessage()) {
        EXPECT_EQ(message.state, TsMessage::State::Finished) << message;
        EXPECT_EQ(message.translations.size(), 1) << message; // Vietnamese has one form for every number
        EXPECT_FALSE(message.translation().trimmed().isEmpty()) << message;
    }
}

TEST(Messages, KeepTheirPlaceholders) {
    for (const TsMessage& message : everyMessage()) {
        const QString places = u"%(\\d+|n|L\\d+)|\\{\\{?[a-z]+\\}?\\}|</?[a-z0-9]+>"_s;
        EXPECT_EQ(found(message.translation(), places), found(message.source, places)) << message;
        EXPECT_EQ(message.source.contains(u"%n"_s), message.plural == TsMessage::Plural::Yes) << message;
    }
}

TEST(Messages, KeepSpacesAndClosingSigns) {
    for (const TsMessage& message : everyMessage()) {
        const QString from = closing(message.source);
        const QString to = closing(message.translation());
        // A sentence may gain a full stop's worth of advice, but a label's colon, an ellipsis, a question
        // mark and a space for what follows stay as they are.
        EXPECT_EQ(to, from) << message;
        EXPECT_EQ(message.translation().startsWith(u' '), message.source.startsWith(u' ')) << message;
        EXPECT_EQ(message.translation().count(u'\n'), message.source.count(u'\n')) << message;
        EXPECT_FALSE(message.translation().contains(u"  "_s) && !message.source.contains(u"  "_s)) << message;
    }
}

TEST(Messages, AreComposedUnicode) {
    for (const TsMessage& message : everyMessage()) {
        const QString text = message.translation();
        EXPECT_EQ(text, text.normalized(QString::NormalizationForm_C)) << message;
        EXPECT_FALSE(text.contains(QRegularExpression(u"[\u00ad\u200b-\u200f\ufeff\ufffd]"_s))) << message;
    }
}

TEST(Messages, AreTranslated) {
    for (const TsMessage& message : everyMessage())
        EXPECT_EQ(message.translation() == message.source, isSameInVietnamese(message.source)) << message;
}

TEST(Messages, SayTheSameInEveryPart) {
    // All parts are installed together: of two translations of one text in one context, one is never seen.
    QMap<QString, TsMessage> first;
    for (const TsMessage& message : everyMessage()) {
        const QString key = message.context + u'\n' + message.source + u'\n' + message.comment;
        const auto known = first.constFind(key);
        if (known == first.constEnd())
            first.insert(key, message);
        else
            EXPECT_EQ(message.translation(), known->translation()) << message << " beside " << *known;
    }
}

TEST(Messages, OneToneSpelling) {
    // Old placing throughout (hòa, xóa, hủy), as official papers print it.
    const QRegularExpression modern(u"(o[àáảãạ]|o[èéẻẽẹ]|[^q]u[ỳýỷỹỵ])(?![\\p{L}])"_s,
                                    QRegularExpression::CaseInsensitiveOption);
    for (const TsMessage& message : everyMessage())
        EXPECT_FALSE(message.translation().contains(modern)) << message;
}

TEST(Messages, MnemonicsAreLettersOfEveryKeyboard) {
    // Alt+Đ or Alt+ế cannot be pressed: a mnemonic is an unmarked letter or a digit.
    for (const TsMessage& message : everyMessage()) {
        QString text = message.translation();
        text.remove(u"&&"_s).remove(QRegularExpression(u"&(nbsp|lt|gt|amp|quot);"_s));
        const QStringList marks = found(text, u"&."_s);
        EXPECT_LE(marks.size(), 1) << message;
        for (const QString& one : marks)
            EXPECT_TRUE(one[1].unicode() < 128 && one[1].isLetterOrNumber()) << message;
        if (message.context == u"Actions"_s) {
            EXPECT_EQ(marks.size(), found(message.source, u"&[^&]"_s).size()) << message;
        }
    }
}

TEST(Messages, AdviceIsGivenPolitely) {
    // What the user is told to do begins with "hãy"; nobody is shouted at.
    const QRegularExpression advice(
        u"(^|[.:;,] )(choose|copy|try|check|give|write|save|close|open|enter|add|install|keep|use|mend|free some|do it)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const TsMessage& message : everyMessage()) {
        EXPECT_FALSE(message.translation().contains(u'!')) << message;
        if (message.source.endsWith(u'.') && message.source.contains(advice)) {
            EXPECT_TRUE(message.translation().contains(u"hãy"_s, Qt::CaseInsensitive)) << message;
        }
    }
}

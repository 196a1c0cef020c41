// SPDX-License-Identifier: GPL-3.0-or-later
#include "TsFile.h"

#include <QSet>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> countedTexts(const std::vector<TsMessage>& messages) {
    QSet<QString> counted;
    for (const TsMessage& message : messages)
        if (message.plural == TsMessage::Plural::Yes)
            counted.insert(message.context + u'|' + message.source);
    return counted;
}

} // namespace

TEST(EnglishPlurals, EveryCountedTextHasTwoForms) {
    for (const QString& part : tsParts()) {
        if (part == u"qtbase"_s)
            continue;
        const std::vector<TsMessage> english = readTs(part, u"en"_s);
        EXPECT_EQ(countedTexts(english), countedTexts(readTs(part)));
        for (const TsMessage& message : english) {
            EXPECT_EQ(message.state, TsMessage::State::Finished) << message;
            ASSERT_EQ(message.translations.size(), 2) << message;
            EXPECT_NE(message.translations[0], message.translations[1]) << message;
            for (const QString& form : message.translations) {
                EXPECT_EQ(form.count(u"%n"_s), message.source.count(u"%n"_s)) << message;
                EXPECT_EQ(form.count(u"%1"_s), message.source.count(u"%1"_s)) << message;
                EXPECT_FALSE(form.contains(u"(s)"_s)) << message;
            }
        }
    }
}

TEST(EnglishPlurals, OneAndManyAreTold) {
    QTranslator core;
    ASSERT_TRUE(core.load(u":/i18n/domain_en.qm"_s));
    const auto said = [&](int n) {
        return core.translate("dkt::Deadline",
                              "%n day(s) after %1, that day not counted (Civil Code 2015, Article 147).",
                              nullptr, n);
    };
    EXPECT_TRUE(said(1).startsWith(u"%n day after"_s));
    EXPECT_TRUE(said(2).startsWith(u"%n days after"_s));
    EXPECT_TRUE(said(0).startsWith(u"%n days after"_s));
    EXPECT_TRUE(core.translate("dkt::Labels", "Met", "Outcome").isEmpty());
}

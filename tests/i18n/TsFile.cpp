// SPDX-License-Identifier: GPL-3.0-or-later
#include "TsFile.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QDir translationsFolder() {
    return QDir(QStringLiteral(DKT_SOURCE_DIR) + u"/translations"_s);
}

void readTranslation(QXmlStreamReader& xml, TsMessage& message) {
    if (xml.attributes().hasAttribute("type"_L1))
        message.state = TsMessage::State::Unfinished;
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement)
        if (xml.isStartElement()) {
            EXPECT_EQ(xml.name(), "numerusform"_L1);
            message.translations << xml.readElementText();
        } else {
            text += xml.text();
        }
    if (message.translations.isEmpty())
        message.translations << text;
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& part, const QString& context) {
    TsMessage message{.part = part, .context = context, .source = {}, .comment = {}, .translations = {}};
    if (xml.attributes().value("numerus"_L1) == "yes"_L1)
        message.plural = TsMessage::Plural::Yes;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QStringList tsParts() {
    QStringList parts;
    for (const QString& name : translationsFolder().entryList({u"*_vi.ts"_s}))
        parts << name.chopped(6);
    return parts;
}

std::vector<TsMessage> readTs(const QString& part, const QString& language) {
    QFile file(translationsFolder().filePath(u"%1_%2.ts"_s.arg(part, language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    std::vector<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, part, context));
    }
    EXPECT_FALSE(xml.hasError()) << file.fileName().toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

const std::vector<TsMessage>& everyMessage() {
    static const std::vector<TsMessage> all = [] {
        std::vector<TsMessage> messages;
        for (const QString& part : tsParts())
            for (TsMessage& message : readTs(part))
                messages.push_back(std::move(message));
        return messages;
    }();
    return all;
}

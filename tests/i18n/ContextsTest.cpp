// SPDX-License-Identifier: GPL-3.0-or-later
#include "TsFile.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

void collect(const QString& text, const QRegularExpression& pattern, QSet<QString>& into) {
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        into.insert(matches.next().captured(1));
}

/// Classes with a meta object, named in full: a class lies in the namespace opened last before it.
void collectClasses(const QString& text, QSet<QString>& into) {
    static const QRegularExpression meta(u"class (\\w+)[^;{]*\\{\\s*Q_OBJECT"_s);
    static const QRegularExpression space(u"namespace ([\\w:]+) \\{"_s);
    auto matches = meta.globalMatch(text);
    while (matches.hasNext()) {
        const auto found = matches.next();
        QRegularExpressionMatch around;
        [[maybe_unused]] const auto at = text.lastIndexOf(space, found.capturedStart(), &around);
        into.insert(around.hasMatch() ? around.captured(1) + u"::"_s + found.captured(1) : found.captured(1));
    }
}

/// The contexts under which the sources ask for texts at run time: what their macros and calls name, and
/// the full names of the classes with a meta object.
QSet<QString> askedContexts() {
    static const QRegularExpression declared(u"Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)"_s);
    static const QRegularExpression called(
        u"(?:translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_NOOP3)\\(\\s*\"([^\"]+)\""_s);
    static const QRegularExpression form(u"<class>(\\w+)</class>"_s);
    QSet<QString> asked;
    for (const auto& root : {u"/core"_s, u"/app"_s, u"/forms"_s}) {
        QDirIterator files(QStringLiteral(DKT_SOURCE_DIR) + root, {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            collect(text, declared, asked);
            collect(text, called, asked);
            collect(text, form, asked);
            collectClasses(text, asked);
        }
    }
    return asked;
}

} // namespace

TEST(Contexts, AreThoseTheProgramAsksFor) {
    const QSet<QString> asked = askedContexts();
    EXPECT_GT(asked.size(), 30);
    QSet<QString> wrong;
    for (const TsMessage& message : everyMessage())
        if (message.part != u"qtbase"_s && !asked.contains(message.context))
            wrong.insert(message.context);
    for (const QString& context : wrong)
        ADD_FAILURE() << "nobody asks for texts of \"" << context.toStdString() << '"';
}

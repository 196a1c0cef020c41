// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Application.h"
#include "gui/MainWindow.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "services/Dossier.h"
#include "services/Sample.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::gui;

namespace {

QChar mnemonicOf(const QString& text) {
    static const QRegularExpression mark(u"&([^&])"_s);
    const QString letter = mark.match(QString(text).remove(u"&&"_s)).captured(1).toLower();
    return letter.isEmpty() ? QChar() : letter.front();
}

/// No letter twice among the actions that are seen together; returns how many letters there are.
int checkOneMenu(const QList<QAction*>& actions, const QString& where) {
    QMap<QChar, QString> taken;
    for (const QAction* action : actions) {
        if (!action->isVisible() || !action->text().contains(u'&') || action->isSeparator())
            continue;
        const QChar letter = mnemonicOf(action->text());
        EXPECT_FALSE(taken.contains(letter)) << where.toStdString() << ": \"" << taken[letter].toStdString()
                                             << "\" and \"" << action->text().toStdString() << '"';
        EXPECT_TRUE(letter.unicode() < 128) << action->text().toStdString();
        taken.insert(letter, action->text());
    }
    return static_cast<int>(taken.size());
}

int checkMenus(const QList<QAction*>& actions, const QString& where) {
    int letters = checkOneMenu(actions, where);
    for (const QAction* action : actions)
        if (action->menu())
            letters += checkMenus(action->menu()->actions(), where + u" > "_s + action->text());
    return letters;
}

/// What Alt and a letter reaches while the page is seen: menus, fields through their labels, buttons.
void checkWindow(const QMainWindow& window, const QString& page) {
    QStringList texts;
    for (const QAction* action : window.menuBar()->actions())
        if (action->isVisible())
            texts << action->text();
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->buddy() && label->isVisible())
            texts << label->text();
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible())
            texts << button->text();
    QMap<QChar, QString> taken;
    for (const QString& text : texts)
        if (const QChar letter = mnemonicOf(text); !letter.isNull()) {
            EXPECT_FALSE(taken.contains(letter))
                << page.toStdString() << ": \"" << taken[letter].toStdString() << "\" and \""
                << text.toStdString() << '"';
            taken.insert(letter, text);
        }
}

} // namespace

/// The real window over the sample, in a home of its own.
class WindowMenus : public testing::TestWithParam<Language> {
protected:
    void SetUp() override {
        const QString file = m_home.filePath(u"s.dkt"_s);
        const QString keys = m_home.filePath(u"keys"_s);
        createSample(file, u"gia-lam-2021"_s, {.identityDir = keys}, {u"Thư ký"_s, u"t"_s})->close();
        StartOptions options;
        options.file = file;
        options.language = GetParam();
        options.settingsFile = m_home.filePath(u"gui.ini"_s);
        options.identityDir = keys;
        m_application = std::make_unique<Application>(options);
        m_application->start();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_application->context().jobs().isIdle(); }, 20000));
    }

    [[nodiscard]] QStringList pages() const {
        QStringList ids;
        for (const ActionSpec& spec : m_application->actions().specs())
            if (const QString id = QString::fromLatin1(spec.id); id.startsWith(u"go."_s))
                ids << id.mid(3);
        return ids;
    }

    std::unique_ptr<Application> m_application;

private:
    QTemporaryDir m_home;
};

TEST_P(WindowMenus, NoMnemonicTwiceOnAnyPage) {
    ASSERT_FALSE(pages().isEmpty());
    for (const QString& page : pages()) {
        m_application->window().showPage(page);
        checkWindow(m_application->window(), page);
        EXPECT_GT(checkMenus(m_application->window().menuBar()->actions(), page), 15) << page.toStdString();
    }
}

TEST_P(WindowMenus, EveryActionHasItsWords) {
    for (const ActionSpec& spec : m_application->actions().specs())
        EXPECT_FALSE(m_application->actions().action(spec.id)->text().trimmed().isEmpty()) << spec.id;
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, WindowMenus, testing::Values(Language::Vietnamese, Language::English),
                         [](const auto& which) {
                             return std::string(which.param == Language::English ? "English" : "Vietnamese");
                         });

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScriptedPrompts.h"
#include "gui/MainWindow.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/DossierActions.h"
#include "gui/frame/FrameActions.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/SaveTrouble.h"
#include "gui/frame/Settings.h"
#include "gui/frame/Translations.h"
#include "gui/start/Beginning.h"
#include "gui/start/NewDossierWizard.h"
#include "gui/start/StartPage.h"
#include "services/Dossier.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace dkt::gui {

/// The beginning of the program in a window of its own: start page, File menu, wizard; no pages. Everything it keeps
/// lies in a home of its own.
class StartFixture : public testing::Test {
protected:
    StartFixture() : clock(QDateTime({2026, 8, 20}, {9, 0})) {
        qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        QDir(m_home.path()).mkpath(QStringLiteral("ho-so"));
    }
    ~StartFixture() override { quit(); }

    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }
    [[nodiscard]] JournalOptions options() const {
        return {.clock = &clock, .identityDir = path(QStringLiteral("keys"))};
    }

    struct Parts {
        Parts(StartFixture& f)
            : settings(f.path(QStringLiteral("gui.ini"))), guard(f.prompts), jobs(guard),
              context({f.clock, settings, f.prompts, guard, jobs}, QStringLiteral("test")), filled(fill(table)),
              start(new StartPage(context, table)), window(context, table, {}, start),
              dossiers(context, table, f.options(), [this] { return window.mayLeave(); }),
              trouble(context, [this] { return window.mayLeave(); }),
              beginning(context, dossiers, *start, window, [this](const QString& page) { shownPage = page; }) {}

        static bool fill(ActionTable& table) {
            table.add(frameActions());
            return true;
        }

        Settings settings;
        Guard guard;
        Jobs jobs;
        AppContext context;
        ActionTable table;
        bool filled;
        StartPage* start;
        MainWindow window;
        DossierActions dossiers;
        SaveTrouble trouble;
        QString shownPage;
        Beginning beginning;
    };

    void launch() {
        m = std::make_unique<Parts>(*this);
        m->settings.noteFolder(QStringLiteral("dossier"), path(QStringLiteral("ho-so/x.dkt")));
        m->window.show();
        m->beginning.offerLeft();
        settle();
    }
    /// An orderly end.
    void quit() {
        if (m)
            m->context.setDossier(nullptr);
        m.reset();
    }

    void settle() {
        QCoreApplication::sendPostedEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m->jobs.isIdle(); }, 20000));
        QTest::qWait(20);
    }
    template <class T> [[nodiscard]] T* find(const char* name) const {
        T* found = m->window.findChild<T*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    [[nodiscard]] NewDossierWizard* wizard() const { return m->window.findChild<NewDossierWizard*>(); }
    NewDossierWizard* openWizard() {
        m->table.action("file.new")->trigger();
        settle();
        EXPECT_TRUE(wizard());
        return wizard();
    }
    /// Types with real key events, over what stands there.
    void type(const char* name, const QString& words) {
        auto* field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        if (words.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        for (const QChar c : words) // QTest's own way knows Latin 1 only
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void click(const char* name) {
        auto* button = find<QWidget>(name);
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString textOf(const char* name) const { return find<QLabel>(name)->text(); }

private:
    QTemporaryDir m_home;

protected:
    FixedClock clock;
    ScriptedPrompts prompts;
    std::unique_ptr<Parts> m;
};

} // namespace dkt::gui

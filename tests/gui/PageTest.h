// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScriptedPrompts.h"
#include "gui/MainWindow.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/FrameActions.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Page.h"
#include "gui/frame/Settings.h"
#include "services/Dossier.h"
#include "services/Sample.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace dkt::gui {

/// One page in a real window of its own, in a home of its own; the day is the sample's. The page is a class
/// made from an AppContext alone.
template <class PageUnderTest> class PageTest : public testing::Test {
protected:
    PageTest()
        : clock(QDateTime({2021, 11, 22}, {9, 0})), settings(path(QStringLiteral("gui.ini"))), guard(prompts),
          jobs(guard), context({clock, settings, prompts, guard, jobs}, QStringLiteral("test")) {
        table.add(frameActions());
        page = std::make_unique<PageUnderTest>(context);
        window = std::make_unique<MainWindow>(context, table, std::vector<Page*>{page.get()}, new QWidget);
    }
    /// The dossier goes first, as in the program: pages drop what they hold of it.
    ~PageTest() override { context.setDossier(nullptr); }

    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }
    [[nodiscard]] JournalOptions options() const {
        return {.clock = &clock, .identityDir = path(QStringLiteral("keys"))};
    }

    void openEmpty() {
        context.setDossier(Dossier::create(path(QStringLiteral("empty.dkt")), options()));
        show();
    }
    void openSample(const QString& name = QStringLiteral("gia-lam-2021")) {
        context.setDossier(createSample(path(QStringLiteral("sample.dkt")), name, options(), actor()));
        show();
    }
    void show() {
        window->show();
        window->showPage(page->id());
        settle();
    }
    [[nodiscard]] Actor actor() const { return context.actor(); }
    [[nodiscard]] Dossier& dossier() { return *context.dossier(); }

    /// Lets queued work and background jobs come to an end.
    void settle() {
        QCoreApplication::sendPostedEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return jobs.isIdle(); }, 20000));
        QTest::qWait(20);
    }
    void trigger(const char* action) {
        ASSERT_TRUE(table.action(action)->isEnabled()) << action;
        table.action(action)->trigger();
        settle();
    }
    /// A widget of the window by its objectName; null when there is none.
    template <class T> [[nodiscard]] T* find(const QString& name) const { return window->findChild<T*>(name); }

private:
    QTemporaryDir m_home;

protected:
    FixedClock clock;
    ScriptedPrompts prompts;
    Settings settings;
    Guard guard;
    Jobs jobs;
    AppContext context;
    ActionTable table;
    std::unique_ptr<PageUnderTest> page;
    std::unique_ptr<MainWindow> window;
};

} // namespace dkt::gui

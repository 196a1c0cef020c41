// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "QtPrint.h"
#include "ScriptedPrompts.h"
#include "gui/Application.h"
#include "gui/MainWindow.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Page.h"
#include "services/Dossier.h"
#include "services/Sample.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dkt::gui {

/// A real window over a copy of the sample, in a home of its own; the day is the sample's.
class GuiTest : public testing::Test {
protected:
    GuiTest() : clock(QDateTime({2021, 11, 22}, {9, 0})) {}

    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    /// Makes the window; nothing is open unless `open` was called before.
    void launch(Language language = Language::English) {
        StartOptions options;
        options.file = m_file;
        options.page = QStringLiteral("overview");
        options.language = language;
        options.theme = Theme::Light;
        options.settingsFile = path(QStringLiteral("gui.ini"));
        options.identityDir = path(QStringLiteral("keys"));
        options.backupDir = path(QStringLiteral("backups"));
        application = std::make_unique<Application>(options, &prompts, &clock);
        application->start();
        settle();
    }

    void launchWithSample(Language language = Language::English) {
        m_file = path(QStringLiteral("sample.dkt"));
        createSample(m_file, QStringLiteral("gia-lam-2021"), options(),
                     {QStringLiteral("Thư ký"), QStringLiteral("t")})
            ->close();
        launch(language);
    }

    [[nodiscard]] JournalOptions options() const {
        return {.clock = &clock, .identityDir = path(QStringLiteral("keys"))};
    }

    /// Lets queued work and background jobs come to an end.
    void settle() {
        QCoreApplication::sendPostedEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return application->context().jobs().isIdle(); }, 20000));
        QTest::qWait(20);
    }

    void trigger(const char* action) {
        application->actions().action(action)->trigger();
        settle();
    }

    template <class T> [[nodiscard]] T* find(const QString& name) const {
        return application->window().findChild<T*>(name);
    }
    [[nodiscard]] Dossier& dossier() { return *application->context().dossier(); }

    FixedClock clock;
    ScriptedPrompts prompts;
    std::unique_ptr<Application> application;

private:
    QTemporaryDir m_home;
    QString m_file;
};

} // namespace dkt::gui

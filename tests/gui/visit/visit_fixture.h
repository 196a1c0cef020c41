// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/widgets/AutoSave.h"
#include "gui/visit/VisitPage.h"
#include "services/Dossier.h"

#include <QTemporaryDir>
#include <QWidget>
#include <gtest/gtest.h>

#include <memory>

namespace dkt::gui {

/// Answers no question unless it is told how; remembers what was shown.
class SilentPrompts final : public Prompts {
public:
    void show(const Message& message) override { shown << message.text; }
    void confirm(const Question& question, std::function<void()> then) override {
        shown << question.text;
        if (agrees && *agrees)
            then();
        else if (agrees && question.otherwise)
            question.otherwise();
    }
    void askText(const TextQuestion&, std::function<void(QString)>) override {}
    void openFile(const FileQuestion&, std::function<void(QString)>) override {}
    void openFiles(const FileQuestion&, std::function<void(QStringList)>) override {}
    void saveFile(const FileQuestion&, std::function<void(QString)>) override {}
    void chooseFolder(const FileQuestion&, std::function<void(QString)>) override {}
    void print(std::shared_ptr<QPrinter>, std::function<void(std::shared_ptr<QPrinter>)>) override {}
    void openWithDesktop(const QString&) override {}
    void showInFolder(const QString&) override {}

    QStringList shown;
    std::optional<bool> agrees; ///< unset: questions stay open
};

/// A checklist of `items` items in criteria of five and sections of twenty, scored in several ways.
[[nodiscard]] Checklist madeChecklist(int items);

/// A dossier with two units and visits, and the page that shows them, in a window of 1366 × 700.
class VisitFixture : public ::testing::Test {
protected:
    VisitFixture();

    /// Opens the dossier and shows the page; `items` items in the checklist.
    void open(int items = 40);
    /// Drops the page, the context and the dossier as a crash would, and opens the file again.
    void crash();
    /// Shows the page in a fresh window.
    void showPage();

    [[nodiscard]] Dossier& dossier() { return *m_context->dossier(); }
    template <class W> [[nodiscard]] W& find(const char* name) {
        W* widget = m_page->widget()->template findChild<W*>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return *widget;
    }
    void trigger(const char* action) { m_table->action(action)->trigger(); }
    /// A key to whoever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void focus(QWidget& widget);
    [[nodiscard]] Answer answer(int item, int visit = 0);
    [[nodiscard]] std::vector<Finding> findings(int visit = 0);
    /// Commits of the dossier so far.
    [[nodiscard]] std::int64_t commits();

    QTemporaryDir m_dir;
    SystemClock m_clock;
    AutoSaveTimes m_times{std::chrono::milliseconds(30), std::chrono::hours(1)};
    Settings m_settings;
    SilentPrompts m_prompts;
    Guard m_guard;
    Jobs m_jobs;
    Checklist m_checklist;
    std::vector<VisitId> m_visits;
    std::vector<Notice> m_notices;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<ActionTable> m_table;
    std::unique_ptr<VisitPage> m_page;
    std::unique_ptr<QWidget> m_window;

protected:
    [[nodiscard]] JournalOptions options() const;
    void fill();
    void start(std::unique_ptr<Dossier> dossier);
};

} // namespace dkt::gui

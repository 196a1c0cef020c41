// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiTest.h"

#include "gui/frame/NoticeBar.h"
#include "services/RecordingService.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// No file may grow past its first page while it lives: small files are written, the dossier's log is refused by
/// the kernel, as a failing disk does.
class StuckDisk {
public:
    StuckDisk() {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit page{4096, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &page);
    }
    ~StuckDisk() {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_old{};
    void (*m_signal)(int) = nullptr;
};

class SaveTroubleTest : public GuiTest {
protected:
    /// Types a note into the item that is shown.
    void typeNote(const QString& words) {
        auto* note = find<QPlainTextEdit>(u"note"_s);
        ASSERT_TRUE(note);
        note->setFocus();
        note->selectAll();
        QTest::keyClicks(note, words);
    }
    [[nodiscard]] QString typed() const { return find<QPlainTextEdit>(u"note"_s)->toPlainText(); }
    [[nodiscard]] NoticeBar* bar() const { return application->window().findChild<NoticeBar*>(); }
    [[nodiscard]] bool isStored(const QString& words) const {
        const auto view = application->context().view();
        return std::ranges::any_of(view->data().answers, [&](const Answer& a) { return a.note == words; });
    }
};

TEST_F(SaveTroubleTest, AFailingDiskKeepsTheWordsAndTryingAgainSavesThem) {
    launchWithSample();
    trigger("go.visit");
    typeNote(u"Ghi luc dia hong"_s);
    {
        const StuckDisk stuck;
        trigger("visit.next");
        EXPECT_EQ(prompts.shown.size(), 1u) << "told once, with the details";
        EXPECT_TRUE(bar()->isVisible());
        EXPECT_EQ(typed(), u"Ghi luc dia hong"_s);
        trigger("visit.next");
        EXPECT_EQ(prompts.shown.size(), 1u) << "not again at each key";
        EXPECT_TRUE(dossier().journal().refused());
        QTest::mouseClick(bar()->findChild<QPushButton*>(), Qt::LeftButton);
        settle();
        EXPECT_EQ(prompts.shown.size(), 2u) << "asked for, and still not possible";
        EXPECT_EQ(typed(), u"Ghi luc dia hong"_s);
    }
    QTest::mouseClick(bar()->findChild<QPushButton*>(), Qt::LeftButton);
    settle();
    EXPECT_FALSE(dossier().journal().refused());
    EXPECT_TRUE(isStored(u"Ghi luc dia hong"_s)) << typed().toStdString();
    EXPECT_EQ(prompts.shown.size(), 2u);
    EXPECT_TRUE(dossier().journal().verify().ok());
    EXPECT_EQ(dossier().journal().conflictCount(), 0);
}

TEST_F(SaveTroubleTest, AFileThatVanishesIsNoticedAndItsReturnToo) {
    launchWithSample();
    trigger("go.visit");
    const QString file = dossier().path();
    typeNote(u"Ghi luc rut the nho"_s);
    ASSERT_TRUE(QFile::rename(file, path(u"away"_s)));
    trigger("visit.next");
    EXPECT_EQ(prompts.shown.size(), 1u);
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_FALSE(isStored(u"Ghi luc rut the nho"_s)) << "nothing is reported as saved that lies in no folder";
    ASSERT_TRUE(QFile::rename(path(u"away"_s), file));
    QTest::mouseClick(bar()->findChild<QPushButton*>(), Qt::LeftButton);
    settle();
    EXPECT_TRUE(isStored(u"Ghi luc rut the nho"_s));
    EXPECT_EQ(prompts.shown.size(), 1u);
}

TEST_F(SaveTroubleTest, ThePlaceIsRestored) {
    launchWithSample();
    trigger("go.visit");
    const VisitId visit = application->context().view()->data().visits.at(6).id;
    const ItemId item = itemPlaces(*application->context().view()->data().checklists.front()).at(9).item->id;
    application->context().showVisit(visit, item);
    settle();
    trigger("file.close");
    trigger("file.open");
    prompts.files.push_back(path(u"sample.dkt"_s));
    trigger("file.open");
    ASSERT_TRUE(application->context().dossier());
    EXPECT_EQ(application->window().currentPage()->id(), u"visit"_s);
    EXPECT_EQ(application->context().lastSeen().visit, visit.row.hex());
    EXPECT_EQ(application->context().lastSeen().item, item.row.hex());
}

} // namespace

} // namespace dkt::gui

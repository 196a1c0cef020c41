// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for a decision is marked where it is shown, until it is decided.
#include "SecondLaptop.h"
#include "gui/frame/ConflictCorner.h"
#include "gui/frame/FieldMarks.h"
#include "gui/visit/ChecklistTreeModel.h"
#include "gui/visit/FindingListModel.h"
#include "gui/visit/VisitSheet.h"
#include "visit_fixture.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class VisitConflicts : public VisitFixture {
protected:
    void openTwice() {
        open();
        theirs = std::make_unique<test::SecondLaptop>(dossier());
    }
    void writeBoth(RowId row, FieldId field, const Value& mine, const Value& other) {
        test::write(dossier(), me, row, field, mine);
        test::write(theirs->dossier(), theirs->actor, row, field, other);
        theirs->exchange();
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] RowId answerRow(int item) {
        return answerId(m_visits.front(), itemPlaces(m_checklist).at(static_cast<std::size_t>(item)).item->id).row;
    }
    /// Both recorded the note of the first item.
    void quarrelOverTheNote() {
        const RowId row = answerRow(0);
        test::write(dossier(), me, row, field::Answer::visit, Value(m_visits.front().row));
        test::write(dossier(), me, row, field::Answer::item, Value(itemPlaces(m_checklist).front().item->id.row));
        theirs->exchange();
        writeBoth(row, field::Answer::note, Value(u"sổ ghi thiếu"_s), Value(u"sổ ghi đủ"_s));
    }
    [[nodiscard]] ConflictCorner* mark(const char* field) {
        return find<QWidget>(field).findChild<ConflictCorner*>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] bool isMarked(const char* field) { return mark(field) && mark(field)->isVisible(); }
    static void pointAt(QWidget& widget, const QPoint& at) {
        QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QCoreApplication::sendEvent(&widget, &event);
    }
    /// The menu a press of the right button on `field` brings up.
    [[nodiscard]] QMenu* menuOf(QWidget& field) {
        const QPoint at = field.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, field.mapToGlobal(at));
        QCoreApplication::sendEvent(&field, &event);
        return m_window->findChild<QMenu*>(u"fieldMenu"_s);
    }

    Actor me{u"Tổ trưởng Tổ 1"_s, u"here"_s};
    std::unique_ptr<test::SecondLaptop> theirs;
};

TEST_F(VisitConflicts, aFieldIsMarkedUntilItsValueIsDecided) {
    openTwice();
    EXPECT_FALSE(isMarked("note"));
    quarrelOverTheNote();
    EXPECT_TRUE(isMarked("note"));
    EXPECT_FALSE(isMarked("outcomes")) << "only the cell that waits";
    trigger("visit.next");
    EXPECT_FALSE(isMarked("note")) << "another item's note";
    trigger("visit.previous");
    EXPECT_TRUE(isMarked("note"));
    test::write(dossier(), me, answerRow(0), field::Answer::note, Value(u"sổ ghi thiếu ngày hẹn"_s));
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(isMarked("note"));
}

TEST_F(VisitConflicts, theMarkTellsBothVersionsAndLeadsToTheDecision) {
    openTwice();
    quarrelOverTheNote();
    ASSERT_TRUE(isMarked("note"));
    pointAt(*mark("note"), {mark("note")->width() - 3, 3});
    EXPECT_TRUE(QToolTip::text().contains(u"sổ ghi thiếu"_s) && QToolTip::text().contains(u"sổ ghi đủ"_s))
        << QToolTip::text().toStdString();
    QSignalSpy asked(m_context.get(), &AppContext::conflictRequested);
    QTest::mouseClick(mark("note"), Qt::LeftButton, {}, {mark("note")->width() - 3, 3});
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().at(0).value<RowId>(), answerRow(0));
    EXPECT_EQ(asked.front().at(1).value<FieldId>(), field::Answer::note);
}

TEST_F(VisitConflicts, theFieldStaysInUseBelowItsMark) {
    openTwice();
    quarrelOverTheNote();
    auto& note = find<QPlainTextEdit>("note");
    QTest::mouseClick(note.viewport(), Qt::LeftButton, {}, note.viewport()->rect().center());
    EXPECT_EQ(QApplication::focusWidget(), &note);
    const auto place = focusedCell();
    ASSERT_TRUE(place);
    EXPECT_EQ(place->row, answerRow(0));
    EXPECT_EQ(place->cell, field::Answer::note);
}

TEST_F(VisitConflicts, theMenuOfAFieldLeadsToItsHistory) {
    openTwice();
    quarrelOverTheNote();
    auto& note = find<QPlainTextEdit>("note");
    QSignalSpy histories(m_context.get(), &AppContext::historyRequested);
    QSignalSpy conflicts(m_context.get(), &AppContext::conflictRequested);
    QMenu* menu = menuOf(*note.viewport());
    ASSERT_TRUE(menu);
    const QList<QAction*> entries = menu->actions();
    ASSERT_GE(entries.size(), 4) << "cut, copy, paste stay";
    entries.at(entries.size() - 2)->trigger();
    entries.back()->trigger();
    menu->close();
    ASSERT_EQ(histories.size(), 1);
    EXPECT_EQ(histories.front().at(1).value<FieldId>(), field::Answer::note);
    EXPECT_EQ(conflicts.size(), 1);
}

TEST_F(VisitConflicts, aFindingIsMarkedInItsFormAndInTheList) {
    openTwice();
    const ItemId item = itemPlaces(m_checklist).front().item->id;
    const FindingId id = test::addFinding(dossier(), me, m_visits.front(), item, u"Chưa niêm yết"_s);
    theirs->exchange();
    writeBoth(id.row, field::Finding::text, Value(u"Chưa niêm yết 12 thủ tục"_s), Value(u"Chưa niêm yết 15 thủ tục"_s));
    auto& list = find<QTreeView>("findings");
    ASSERT_EQ(list.model()->rowCount(), 1);
    const QRect cell = list.visualRect(list.model()->index(0, FindingListModel::TextColumn));
    const QPoint corner = cell.topRight() + QPoint(-2, 3);
    pointAt(*list.viewport(), corner);
    EXPECT_TRUE(QToolTip::text().contains(u"12 thủ tục"_s) && QToolTip::text().contains(u"15 thủ tục"_s))
        << QToolTip::text().toStdString();
    QSignalSpy asked(m_context.get(), &AppContext::conflictRequested);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, corner);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().at(0).value<RowId>(), id.row);
    focus(list);
    list.setCurrentIndex(list.model()->index(0, 0));
    key(Qt::Key_Return);
    EXPECT_TRUE(isMarked("findingText"));
    EXPECT_FALSE(isMarked("findingCause"));
}

TEST_F(VisitConflicts, anItemIsInConflictWithWhatHangsOnIt) {
    openTwice();
    const ItemId item = itemPlaces(m_checklist).at(2).item->id;
    const FindingId id = test::addFinding(dossier(), me, m_visits.front(), item, u"Chưa niêm yết"_s);
    theirs->exchange();
    VisitSheet sheet(*m_context);
    sheet.setDossier(&dossier());
    sheet.show(m_visits.front());
    EXPECT_FALSE(sheet.state(2).conflict);
    writeBoth(actionId(id).row, field::Action::responsible, Value(u"UBND xã"_s), Value(u"Phòng Nội vụ"_s));
    EXPECT_TRUE(sheet.state(2).conflict);
    EXPECT_FALSE(sheet.state(1).conflict);
    test::write(dossier(), me, actionId(id).row, field::Action::responsible, Value(u"UBND xã"_s));
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(sheet.state(2).conflict);
}

} // namespace dkt::gui

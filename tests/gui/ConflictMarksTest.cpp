// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for a decision is marked on every page that shows it; marks lead to the decision.
#include "GuiTest.h"
#include "SecondLaptop.h"
#include "gui/frame/ConflictCorner.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class ConflictMarksTest : public GuiTest {
protected:
    void quarrel(RowId row, FieldId field) {
        test::disagree(dossier(), row, field, Value(u"một bản"_s), Value(u"bản khác"_s));
        settle();
    }
    void settleQuarrel(RowId row, FieldId field) {
        test::write(dossier(), {u"Trưởng đoàn"_s, u"t"_s}, row, field, Value(u"đã thống nhất"_s));
        settle();
    }
    [[nodiscard]] QString page() const { return application->window().currentPage()->id(); }
    [[nodiscard]] bool isMarked(const QString& name) const {
        const auto* field = find<QWidget>(name);
        const auto* mark = field ? field->findChild<ConflictCorner*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
        EXPECT_TRUE(mark) << name.toStdString();
        return mark && mark->isVisible();
    }
    /// What is told of the first line of a list that shows `text`, when one points at it.
    [[nodiscard]] QString toldOf(const QString& name, const QString& text) const {
        auto* list = find<QAbstractItemView>(name);
        QModelIndexList found;
        for (int column = 0; column < list->model()->columnCount() && found.isEmpty(); ++column)
            found = list->model()->match(list->model()->index(0, column), Qt::DisplayRole, text, 1,
                                         Qt::MatchContains | Qt::MatchRecursive);
        if (found.isEmpty())
            return u"no such line"_s;
        list->scrollTo(found.front());
        const QPoint at = list->visualRect(found.front()).topRight() + QPoint(-2, 3);
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, at, list->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(list->viewport(), &help);
        return QToolTip::text();
    }
};

TEST_F(ConflictMarksTest, TheFootOfTheWindowLeadsToTheConflicts) {
    launchWithSample();
    auto* button = find<QToolButton>(u"statusConflicts"_s);
    EXPECT_FALSE(button->isVisible());
    quarrel(rowOf(Campaign{}), field::Campaign::place);
    ASSERT_TRUE(button->isVisible());
    button->click();
    settle();
    EXPECT_EQ(page(), u"conflicts"_s);
    settleQuarrel(rowOf(Campaign{}), field::Campaign::place);
    EXPECT_FALSE(button->isVisible());
}

TEST_F(ConflictMarksTest, FieldsOfThePlanAreMarked) {
    launchWithSample();
    trigger("go.plan");
    quarrel(rowOf(Campaign{}), field::Campaign::place);
    EXPECT_TRUE(isMarked(u"campaignPlace"_s));
    EXPECT_FALSE(isMarked(u"campaignTitle"_s));
    settleQuarrel(rowOf(Campaign{}), field::Campaign::place);
    EXPECT_FALSE(isMarked(u"campaignPlace"_s));
}

TEST_F(ConflictMarksTest, ASecondDossierOfTheSittingIsMarkedToo) {
    launchWithSample();
    trigger("go.plan");
    const QString file = path(u"b.dkt"_s);
    NoProgress quiet;
    dossier().journal().copyTo(file, quiet);
    JournalOptions options;
    options.clock = &dossier().clock();
    options.identityDir = path(u"keys-b"_s);
    options.unsafeFolders = UnsafeFolders::Allow;
    const auto other = Dossier::open(file, options);
    test::disagree(*other, rowOf(Campaign{}), field::Campaign::place, Value(u"một"_s), Value(u"hai"_s));
    other->close();
    prompts.files.push_back(file);
    trigger("file.open");
    ASSERT_EQ(dossier().journal().conflictCount(), 1);
    trigger("go.plan");
    EXPECT_TRUE(isMarked(u"campaignPlace"_s));
}

TEST_F(ConflictMarksTest, KeysLeadFromAFieldToItsHistoryAndItsConflict) {
    launchWithSample();
    quarrel(rowOf(Campaign{}), field::Campaign::place);
    trigger("go.plan");
    auto* place = find<QLineEdit>(u"campaignPlace"_s);
    place->setFocus();
    EXPECT_TRUE(application->actions().action("edit.fieldConflict")->isEnabled());
    trigger("edit.fieldConflict");
    EXPECT_EQ(page(), u"conflicts"_s);
    trigger("go.plan");
    QApplication::setActiveWindow(&application->window()); // the offscreen platform forgets which window has the keys
    place->setFocus();
    trigger("edit.fieldHistory");
    EXPECT_EQ(page(), u"history"_s);
    trigger("go.plan");
    find<QWidget>(u"campaignTitle"_s)->setFocus();
    EXPECT_FALSE(application->actions().action("edit.fieldConflict")->isEnabled());
}

TEST_F(ConflictMarksTest, LinesOfListsAreMarked) {
    launchWithSample();
    const Snapshot before = dossier().view()->data();
    const Unit& unit = before.units.front();
    quarrel(unit.id.row, field::Unit::parent);
    quarrel(before.legalDocuments.front().id.row, field::LegalDocument::subject);
    quarrel(before.visits.front().id.row, field::Visit::note);
    trigger("go.plan");
    trigger("plan.units");
    EXPECT_TRUE(toldOf(u"unitsGrid"_s, unit.name).contains(u"bản khác"_s));
    EXPECT_FALSE(toldOf(u"unitsGrid"_s, before.units.back().name).contains(u"bản khác"_s));
    trigger("plan.legal");
    EXPECT_TRUE(toldOf(u"legalList"_s, {}).contains(u"bản khác"_s));
    trigger("go.overview");
    const QString visited = dossier().view()->index().unitName(before.visits.front().id);
    EXPECT_TRUE(toldOf(u"visitsTable"_s, visited).contains(u"bản khác"_s));
}

} // namespace dkt::gui

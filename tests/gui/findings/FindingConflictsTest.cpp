// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "SecondLaptop.h"
#include "gui/findings/FindingsModel.h"
#include "gui/findings/FindingsPage.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class FindingConflictsTest : public PageTest<FindingsPage> {
protected:
    [[nodiscard]] QTableView& grid() { return *find<QTableView>(u"findingsGrid"_s); }
    [[nodiscard]] FindingsModel& model() { return *qobject_cast<FindingsModel*>(grid().model()); }
    void writeBoth(RowId row, FieldId field, const QString& mine, const QString& other) {
        test::SecondLaptop theirs(dossier());
        test::write(dossier(), actor(), row, field, Value(mine));
        test::write(theirs.dossier(), theirs.actor, row, field, Value(other));
        theirs.exchange();
        settle();
    }
    void goTo(FindingId id, int column) { grid().setCurrentIndex(model().index(model().rowOf(id), column)); }
    [[nodiscard]] FindingId withAction() {
        for (const Action& action : dossier().view()->data().actions)
            if (!action.finding.isNull())
                return action.finding;
        return {};
    }
};

TEST_F(FindingConflictsTest, TheKeyLeadsToTheHistoryOfTheCellTheCursorIsOn) {
    openSample();
    const FindingId id = withAction();
    QSignalSpy asked(&context, &AppContext::historyRequested);
    const std::pair<int, FieldId> cells[] = {{FindingsModel::Text, field::Finding::text},
                                             {FindingsModel::Severity, field::Finding::severity},
                                             {FindingsModel::Due, field::Action::deadline},
                                             {FindingsModel::Unit, lifeField(RowKind::Finding)}};
    for (const auto& [column, cell] : cells) {
        goTo(id, column);
        trigger("findings.history");
        ASSERT_FALSE(asked.isEmpty());
        EXPECT_EQ(asked.back().at(0).value<RowId>(),
                  cell.kind() == RowKind::Action ? actionId(id).row : id.row);
        EXPECT_EQ(asked.back().at(1).value<FieldId>(), cell);
    }
}

TEST_F(FindingConflictsTest, ARowInConflictIsMarkedAndLeadsToTheDecision) {
    openSample();
    const FindingId id = withAction();
    goTo(id, FindingsModel::Text);
    EXPECT_FALSE(table.action("findings.conflict")->isEnabled());
    writeBoth(actionId(id).row, field::Action::responsible, u"UBND xã"_s, u"Phòng Nội vụ"_s);
    goTo(id, FindingsModel::Text);
    grid().scrollTo(grid().currentIndex());
    const QPoint corner = grid().visualRect(grid().currentIndex()).topRight() + QPoint(-2, 3);
    QHelpEvent help(QEvent::ToolTip, corner, grid().viewport()->mapToGlobal(corner));
    QCoreApplication::sendEvent(grid().viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(u"Phòng Nội vụ"_s)) << QToolTip::text().toStdString();
    QSignalSpy asked(&context, &AppContext::conflictRequested);
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, corner);
    trigger("findings.conflict");
    ASSERT_EQ(asked.size(), 2);
    for (const QList<QVariant>& place : asked) {
        EXPECT_EQ(place.at(0).value<RowId>(), actionId(id).row);
        EXPECT_EQ(place.at(1).value<FieldId>(), field::Action::responsible);
    }
    test::write(dossier(), actor(), actionId(id).row, field::Action::responsible, Value(u"UBND xã"_s));
    settle();
    EXPECT_FALSE(table.action("findings.conflict")->isEnabled());
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ChecklistFilter.h"
#include "gui/visit/ChecklistTreeModel.h"
#include "gui/visit/FindingListModel.h"
#include "gui/widgets/FoldedCompleter.h"
#include "gui/visit/ItemTree.h"
#include "gui/visit/VisitListModel.h"
#include "gui/visit/VisitSheet.h"
#include "services/RecordingService.h"
#include "visit_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QIdentityProxyModel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class VisitModels : public VisitFixture {
protected:
    void record(VisitSheet& sheet, int item, Outcome outcome) {
        RecordingService service(dossier());
        const Loaded<Answer> before = service.loadAnswer(sheet.id(), sheet.place(item).item->id);
        Answer after = before.value;
        after.visit = sheet.id();
        after.item = sheet.place(item).item->id;
        after.result.outcome = outcome;
        service.saveAnswer({u"Tổ 1"_s, u"s"_s}, before, after);
    }
    FindingId addFinding(VisitSheet& sheet, int item, FindingKind kind) {
        RecordingService service(dossier());
        const FindingForm form = service.newFinding(sheet.id(), sheet.place(item).item->id, kind);
        Finding finding = form.finding.value;
        finding.text = u"Chưa niêm yết"_s;
        service.saveFinding({u"Tổ 1"_s, u"s"_s}, form, finding, form.action.value);
        return finding.id;
    }
    [[nodiscard]] static int leaves(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
        int count = 0;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex child = model.index(row, 0, parent);
            count += ChecklistFilter::itemAt(child) >= 0 ? 1 : leaves(model, child);
        }
        return count;
    }
};

TEST_F(VisitModels, theTreeKeepsTheModelsRulesThroughEdits) {
    open(60);
    VisitSheet sheet(*m_context);
    ChecklistTreeModel tree(sheet);
    ChecklistFilter filter(sheet, tree);
    QAbstractItemModelTester treeTester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sheet.setDossier(&dossier());
    sheet.show(m_visits[0]);
    EXPECT_EQ(tree.rowCount(), 3);
    EXPECT_EQ(leaves(tree), 60);
    for (const auto show : {ChecklistFilter::Show::Unanswered, ChecklistFilter::Show::NotMet,
                            ChecklistFilter::Show::WithFindings, ChecklistFilter::Show::All}) {
        filter.setShow(show);
        for (int item = 0; item < 60; item += 7) {
            record(sheet, item, item % 2 ? Outcome::NotMet : Outcome::Met);
            record(sheet, item, Outcome::PartlyMet);
        }
    }
    filter.setWords(u"niem yet"_s);
    EXPECT_EQ(leaves(filter), 1);
    sheet.show(m_visits[1]);
    EXPECT_EQ(leaves(tree), 60);
    sheet.setDossier(nullptr);
    EXPECT_EQ(tree.rowCount(), 0);
}

TEST_F(VisitModels, filtersListWhatTheyName) {
    open(40);
    VisitSheet sheet(*m_context);
    ChecklistTreeModel tree(sheet);
    ChecklistFilter filter(sheet, tree);
    sheet.setDossier(&dossier());
    sheet.show(m_visits[0]);
    filter.setShow(ChecklistFilter::Show::Unanswered);
    EXPECT_EQ(leaves(filter), 40);
    for (int item = 0; item < 20; ++item)
        record(sheet, item, item < 5 ? Outcome::NotMet : Outcome::Met);
    EXPECT_EQ(leaves(filter), 20);
    EXPECT_EQ(filter.rowCount(), 1) << "a section whose items are all filtered out is not listed";
    filter.setShow(ChecklistFilter::Show::NotMet);
    EXPECT_EQ(leaves(filter), 5);
    filter.setShow(ChecklistFilter::Show::WithFindings);
    EXPECT_EQ(leaves(filter), 0);
    addFinding(sheet, 30, FindingKind::Shortcoming);
    EXPECT_EQ(leaves(filter), 1);
    EXPECT_EQ(sheet.state(30).shortcomings, 1);
}

TEST_F(VisitModels, theItemWorkedOnStaysListedUntilLeft) {
    open(20);
    VisitSheet sheet(*m_context);
    ChecklistTreeModel tree(sheet);
    ChecklistFilter filter(sheet, tree);
    sheet.setDossier(&dossier());
    sheet.show(m_visits[0]);
    filter.setShow(ChecklistFilter::Show::Unanswered);
    filter.keep(3);
    record(sheet, 3, Outcome::Met);
    EXPECT_TRUE(filter.indexOfItem(3).isValid());
    filter.keep(4);
    EXPECT_FALSE(filter.indexOfItem(3).isValid());
    EXPECT_EQ(leaves(filter), 19);
}

TEST_F(VisitModels, searchIgnoresMarksAndLooksAtTheGroupsToo) {
    open(40);
    VisitSheet sheet(*m_context);
    ChecklistTreeModel tree(sheet);
    ChecklistFilter filter(sheet, tree);
    sheet.setDossier(&dossier());
    sheet.show(m_visits[0]);
    for (const QString& words : {u"NIEM YET"_s, u"niêm yết"_s, u"thu tuc hanh"_s, u"linh vuc a niem"_s}) {
        filter.setWords(words);
        EXPECT_EQ(leaves(filter), 1) << words.toStdString();
    }
    filter.setWords(u"linh vuc b"_s);
    EXPECT_EQ(leaves(filter), 20);
    filter.setWords({});
    EXPECT_EQ(leaves(filter), 40);
}

TEST_F(VisitModels, anEditTellsOfItsRowsOnlyHoweverLongTheList) {
    // Growth is checked by counting what the views are told, not by the clock.
    open(2000);
    VisitSheet sheet(*m_context);
    ChecklistTreeModel tree(sheet);
    sheet.setDossier(&dossier());
    sheet.show(m_visits[0]);
    QSignalSpy changes(&tree, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
    record(sheet, 1234, Outcome::Met);
    EXPECT_EQ(changes.count(), 3) << "the item, its criterion, its section";
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(sheet.sum().answered, 1);
    EXPECT_EQ(sheet.sum().items, 2000);
}

TEST_F(VisitModels, theViewPaintsOnlyWhatIsSeen) {
    open(2000);
    auto& tree = find<ItemTree>("checklist");
    EXPECT_TRUE(tree.uniformRowHeights());
    EXPECT_EQ(leaves(*tree.model()), 2000);
    int asked = 0;
    // Every row that is painted is asked for its words.
    class Counting final : public QIdentityProxyModel {
    public:
        explicit Counting(int& count) : m_count(count) {}
        QVariant data(const QModelIndex& index, int role) const override {
            m_count += role == Qt::DisplayRole ? 1 : 0;
            return QIdentityProxyModel::data(index, role);
        }

    private:
        int& m_count;
    } counting(asked);
    counting.setSourceModel(tree.model());
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&counting);
    view.expandAll();
    view.resize(500, 600);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    view.viewport()->repaint();
    asked = 0;
    view.viewport()->repaint();
    EXPECT_LT(asked, 300);
    EXPECT_GT(asked, 10);
}

TEST_F(VisitModels, findingsOfTheItemOrOfTheWholeVisit) {
    open(20);
    VisitSheet sheet(*m_context);
    FindingListModel model(sheet);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sheet.setDossier(&dossier());
    sheet.show(m_visits[0]);
    const FindingId first = addFinding(sheet, 2, FindingKind::Shortcoming);
    addFinding(sheet, 3, FindingKind::Strength);
    EXPECT_EQ(model.rowCount(), 0);
    model.setItem(sheet.place(2).item->id);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.at(0), first);
    model.setScope(FindingListModel::Scope::Visit);
    EXPECT_EQ(model.rowCount(), 2);
    RecordingService(dossier()).removeFinding({u"Tổ 1"_s, u"s"_s}, first);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowOf(first), -1);
    sheet.show(m_visits[1]);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(VisitModels, visitsAreFoundWithoutMarks) {
    open();
    VisitListModel visits;
    QAbstractItemModelTester tester(&visits, QAbstractItemModelTester::FailureReportingMode::Fatal);
    visits.load(&dossier().journal());
    ASSERT_EQ(visits.rowCount(), 2);
    FoldedCompleter completer(&visits, VisitListModel::FoldedRole, nullptr);
    for (const QString& words : {u"dinh xu"_s, u"ĐÌNH XUYÊN"_s, u"Đình"_s}) {
        completer.setCompletionPrefix(words);
        EXPECT_EQ(completer.completionCount(), 1) << words.toStdString();
        EXPECT_TRUE(completer.currentCompletion().startsWith(u"Xã Đình Xuyên"_s));
    }
}

TEST_F(VisitModels, choosingAVisitByItsWordsShowsIt) {
    open();
    trigger("visit.choose");
    auto& chooser = find<QComboBox>("visitChooser");
    const QString second = chooser.itemText(1);
    chooser.lineEdit()->setText(second);
    QTest::keyClick(chooser.lineEdit(), Qt::Key_Return);
    m_page->activated();
    key(Qt::Key_1);
    EXPECT_EQ(answer(0, 1).result.outcome, Outcome::Met);
    EXPECT_FALSE(answer(0, 0).result.outcome);
}

} // namespace

} // namespace dkt::gui

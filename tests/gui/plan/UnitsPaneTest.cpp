// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"

#include "domain/PlanCheck.h"
#include "gui/frame/FoldedFilter.h"
#include "gui/plan/SuccessionDialog.h"
#include "gui/plan/UnitChoiceModel.h"
#include "gui/plan/UnitImportDialog.h"
#include "gui/plan/UnitsModel.h"
#include "services/UndoService.h"
#include "services/UnitService.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class UnitsPaneTest : public PlanPageTest {
protected:
    void begin() {
        openSample();
        trigger("plan.units");
        grid = find<QTableView>(u"unitsGrid"_s);
    }
    [[nodiscard]] QString name(int row) const { return grid->model()->index(row, UnitsModel::Name).data().toString(); }
    [[nodiscard]] const Unit* unit(const QString& wanted) {
        for (const Unit& row : content().units)
            if (row.name == wanted)
                return &row;
        return nullptr;
    }
    [[nodiscard]] UnitImportDialog* dialog() { return window->findChild<UnitImportDialog*>(u"unitImportDialog"_s); }
    QTableView* grid = nullptr;
};

TEST_F(UnitsPaneTest, sortsByTheAlphabetAndFindsWithoutMarks) {
    begin();
    grid->sortByColumn(UnitsModel::Name, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < grid->model()->rowCount(); ++row)
        names << name(row);
    EXPECT_LT(names.indexOf(u"Xã Dương Xá"_s), names.indexOf(u"Xã Đa Tốn"_s)) << "đ comes after d";
    auto* search = find<QLineEdit>(u"unitSearch"_s);
    trigger("plan.search");
    QTest::keyClicks(search, u"duong xa"_s);
    const auto wanted = std::ranges::count_if(content().units, [](const Unit& unit) {
        return unit.name.contains(u"Dương"_s) && (unit.name.contains(u"Xã"_s) || unit.name.contains(u"Xá"_s));
    });
    EXPECT_EQ(grid->model()->rowCount(), wanted) << "all words, in any order";
    EXPECT_TRUE(shown(*grid, u"Xã Dương Xá"_s).isValid());
    EXPECT_FALSE(shown(*grid, u"Xã Đa Tốn"_s).isValid());
    search->selectAll();
    QTest::keyClicks(search, u"quang duong"_s);
    ASSERT_EQ(grid->model()->rowCount(), 1);
    EXPECT_EQ(name(0), u"Xã Dương Quang"_s);
    context.showPlace({RowKind::Unit, unit(u"Xã Đa Tốn"_s)->id.row, {}});
    settle();
    EXPECT_EQ(grid->model()->rowCount(), 20) << "what is looked for is not left filtered away";
}

TEST_F(UnitsPaneTest, aCellIsEditedInPlace) {
    begin();
    const UnitId id = unit(u"Xã Kiêu Kỵ"_s)->id;
    context.showPlace({RowKind::Unit, id.row, {}});
    settle();
    grid->setCurrentIndex(grid->currentIndex().siblingAtColumn(UnitsModel::Note));
    trigger("plan.edit");
    auto* editor = grid->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_FALSE(editor->accessibleName().isEmpty());
    QTest::keyClicks(editor, u"giap Hung Yen"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(unit(u"Xã Kiêu Kỵ"_s)->note, u"giap Hung Yen"_s);
    EXPECT_EQ(UndoService(dossier()).undoText(actor()), actionName(u"unit.edit"_s));
    grid->setCurrentIndex(grid->currentIndex().siblingAtColumn(UnitsModel::Name));
    trigger("plan.edit");
    editor = grid->viewport()->findChild<QLineEdit*>();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    ASSERT_EQ(prompts.shown.size(), 1u) << "a unit needs a name";
    EXPECT_NE(unit(u"Xã Kiêu Kỵ"_s), nullptr);
}

TEST_F(UnitsPaneTest, aVisitedUnitStaysAndItsVisitIsOffered) {
    begin();
    QSignalSpy notices(&context, &AppContext::noticed);
    QSignalSpy visits(&context, &AppContext::visitRequested);
    clickOn(grid, u"Xã Dương Xá"_s);
    trigger("plan.remove");
    EXPECT_EQ(content().units.size(), 20u);
    ASSERT_EQ(notices.count(), 1);
    const auto notice = notices.front().front().value<Notice>();
    ASSERT_FALSE(notice.actionText.isEmpty());
    notice.action();
    ASSERT_EQ(visits.count(), 1);
    EXPECT_EQ(dossier().view()->index().unitName(visits.front().front().value<VisitId>()), u"Xã Dương Xá"_s);
}

TEST_F(UnitsPaneTest, unitsAreAddedAndRemoved) {
    openEmpty();
    trigger("plan.units");
    grid = find<QTableView>(u"unitsGrid"_s);
    prompts.texts = {u"  Xã   Dương Xá "_s, u"xã Dương Xá"_s};
    trigger("plan.add");
    ASSERT_EQ(content().units.size(), 1u);
    EXPECT_EQ(content().units.front().name, u"Xã Dương Xá"_s);
    trigger("plan.add");
    EXPECT_EQ(prompts.shown.size(), 1u) << "it is there already";
    clickOn(grid, u"Xã Dương Xá"_s);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(content().units.empty());
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_EQ(grid->model()->rowCount(), 1);
}

TEST_F(UnitsPaneTest, severalAreMergedIntoANewOne) {
    begin();
    clickOn(grid, u"Xã Dương Xá"_s);
    clickOn(grid, u"Xã Kiêu Kỵ"_s, Qt::ControlModifier);
    trigger("plan.merge");
    auto* succession = window->findChild<SuccessionDialog*>(u"successionDialog"_s);
    ASSERT_NE(succession, nullptr);
    auto* accept = succession->findChild<QPushButton*>(u"successionAccept"_s);
    EXPECT_FALSE(accept->isEnabled()) << "it has no name yet";
    QTest::keyClicks(succession->findChild<QLineEdit*>(u"successionName"_s), u"Xa Gia Lam"_s);
    auto* since = succession->findChild<QLineEdit*>(u"successionSince"_s);
    since->clear();
    EXPECT_FALSE(accept->isEnabled());
    QTest::keyClicks(since, u"1/7/2025"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    settle();
    ASSERT_NE(unit(u"Xa Gia Lam"_s), nullptr);
    EXPECT_EQ(unit(u"Xã Dương Xá"_s)->successor, unit(u"Xa Gia Lam"_s)->id);
    EXPECT_EQ(unit(u"Xã Kiêu Kỵ"_s)->until, QDate(2025, 7, 1));
    EXPECT_TRUE(shown(*grid, u"Xã Dương Xá, Xã Kiêu Kỵ"_s).isValid()) << "the new one shows whom it took over";
    EXPECT_EQ(UndoService(dossier()).undoText(actor()), actionName(u"unit.merge"_s));
    clickOn(grid, u"Xã Dương Xá"_s);
    EXPECT_FALSE(table.action("plan.rename")->isEnabled()) << "it is no more";
    trigger("plan.reinstate");
    EXPECT_FALSE(plan::hasCeased(*unit(u"Xã Dương Xá"_s)));
}

TEST_F(UnitsPaneTest, pastedNamesAreLookedAtBeforeTheyComeIn) {
    begin();
    copy(u"Xã Dương Xá\nXã Trung Mầu\nXã Văn Đức\n"_s);
    trigger("plan.paste");
    ASSERT_NE(dialog(), nullptr);
    auto* count = dialog()->findChild<QLabel*>(u"importCount"_s);
    EXPECT_TRUE(count->text().startsWith(u"3 "_s)) << count->text().toStdString(); // other parent, another unit
    auto* units = dialog()->findChild<QTableView*>(u"importUnits"_s);
    QTest::mouseClick(units->viewport(), Qt::LeftButton, {}, units->visualRect(units->model()->index(0, 0)).center());
    units->model()->setData(units->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_TRUE(count->text().startsWith(u"2 "_s));
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"importAccept"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(content().units.size(), 22u);
    UndoService(dossier()).undo(actor());
    EXPECT_EQ(content().units.size(), 20u);
}

TEST_F(UnitsPaneTest, aDroppedListIsRead) {
    openEmpty();
    const QString file = path(u"ds.csv"_s);
    QFile list(file);
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("Mã,Tên đơn vị,Thuộc\n00565,Xã Dương Xá,Hà Nội\n00577,Xã Đa Tốn,Hà Nội\n,,\n9,,Hà Nội\n");
    list.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page->widget(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page->widget(), &drop);
    settle();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->units().size(), 2u);
    EXPECT_EQ(dialog()->findChild<QTableView*>(u"importSetAside"_s)->model()->rowCount(), 1) << "no name: set aside";
    dialog()->accept();
    settle();
    EXPECT_EQ(content().units.size(), 2u);
    EXPECT_EQ(find<QTabWidget>(u"planTabs"_s)->currentIndex(), 3);
}

TEST_F(UnitsPaneTest, whatCannotBeReadIsToldAndNothingStaysOpen) {
    openEmpty();
    trigger("plan.units");
    prompts.files.push_back(path(u"missing.xlsx"_s));
    trigger("plan.import");
    EXPECT_EQ(prompts.shown.size(), 1u);
    QTest::qWait(50);
    EXPECT_TRUE(!dialog() || !dialog()->isVisible());
}

TEST_F(UnitsPaneTest, someAreChosenOutOfTheWholeCountry) {
    const QString file = QStringLiteral(DKT_SHARED_DATA "/units/vn-units-2026-07-25.json");
    if (!QFile::exists(file))
        GTEST_SKIP() << "needs the trial data";
    begin();
    prompts.files.push_back(file);
    trigger("plan.import");
    ASSERT_NE(dialog(), nullptr);
    auto* units = dialog()->findChild<QTableView*>(u"importUnits"_s);
    EXPECT_EQ(units->model()->rowCount(), 3321);
    EXPECT_TRUE(dialog()->units().empty()) << "of a long list a few are wanted";
    auto* parent = dialog()->findChild<QComboBox*>(u"importParent"_s);
    EXPECT_EQ(parent->count(), 35) << "34 provinces and all";
    parent->setFocus();
    parent->setCurrentIndex(parent->findText(u"Thành phố Hà Nội"_s));
    emit parent->activated(parent->currentIndex());
    EXPECT_EQ(units->model()->rowCount(), 126);
    QTest::keyClicks(dialog()->findChild<QLineEdit*>(u"importSearch"_s), u"gia lam"_s);
    EXPECT_EQ(units->model()->rowCount(), 1);
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"importCheckAll"_s), Qt::LeftButton);
    ASSERT_EQ(dialog()->units().size(), 1u);
    dialog()->accept();
    settle();
    EXPECT_EQ(content().units.back().name, u"Xã Gia Lâm"_s);
    EXPECT_EQ(content().units.back().parent, u"Thành phố Hà Nội"_s);
}

TEST(UnitModels, keepTheContractOfItemModels) {
    UnitsModel model;
    FoldedFilter proxy(foldedRole);
    proxy.setSourceModel(&model);
    UnitChoiceModel choices;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester a(&model, mode), b(&proxy, mode), c(&choices, mode);
    Snapshot s;
    for (const QString& name : {u"Xã A"_s, u"Xã Đ"_s, u"Xã Ê"_s}) {
        Unit unit;
        unit.id = UnitId::random();
        unit.name = name;
        s.units.push_back(unit);
    }
    model.setContent(s, {});
    proxy.sort(UnitsModel::Name);
    proxy.setWords(u"xa d"_s);
    EXPECT_EQ(proxy.rowCount(), 1);
    s.units.pop_back();
    model.setContent(s, {});
    EXPECT_EQ(model.rowOf(s.units[1].id), 1);
    choices.setUnits(s.units, {false, true}, UnitChoiceModel::Checks::All);
    EXPECT_EQ(choices.checkedCount(), 1);
    EXPECT_FALSE(choices.setData(choices.index(1, 0), Qt::Checked, Qt::CheckStateRole)) << "it is there already";
    choices.setChecked({0, 1}, UnitChoiceModel::Checks::None);
    EXPECT_TRUE(choices.checked().empty());
}

} // namespace

} // namespace dkt::gui

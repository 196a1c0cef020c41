// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include "documents/table/ChecklistFile.h"
#include "gui/checklist_editor/ChecklistEditor.h"
#include "gui/checklists/ChecklistsPage.h"
#include "gui/checklists/ImportWizard.h"
#include "gui/frame/UndoActions.h"
#include "imports/ChecklistImporter.h"
#include "services/ChecklistUseService.h"
#include "services/PlanService.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dkt::gui {
namespace {

class ChecklistsTest : public PageTest<ChecklistsPage> {
protected:
    ChecklistsTest() : undo(context, table, [] { return true; }) { qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8()); }

    [[nodiscard]] QTableView& list() const { return *find<QTableView>(u"checklistsTable"_s); }
    [[nodiscard]] QTreeView& tree() const { return *find<QTreeView>(u"outlineTree"_s); }
    [[nodiscard]] QString cell(int row, int column) const {
        return list().model()->index(row, column).data().toString();
    }
    [[nodiscard]] ImportWizard* wizard() const { return window->findChild<ImportWizard*>(u"importWizard"_s); }
    template <class T> [[nodiscard]] T& part(const char* name) const {
        return *wizard()->findChild<T*>(QString::fromLatin1(name));
    }
    void press(const char* button) {
        QTest::mouseClick(&part<QAbstractButton>(button), Qt::LeftButton);
        settleWizard();
    }
    /// Reading begins a moment after the last change, in a thread.
    void settleWizard() {
        settle();
        QTest::qWait(300);
        settle();
    }
    void importFile(const QString& file) {
        prompts.files.push_back(file);
        trigger("checklists.import");
        ASSERT_NE(wizard(), nullptr);
        press("importChooseFile");
    }
    [[nodiscard]] static QString data(const QString& name) {
        return QStringLiteral(DKT_TEST_DATA "/imports/checklists/") + name;
    }
    [[nodiscard]] QString written(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] std::size_t checklists() { return dossier().view()->data().checklists.size(); }

    UndoActions undo;
};

TEST_F(ChecklistsTest, ListsWhatTheDossierHolds) {
    openSample();
    const auto& checklists = dossier().view()->data().checklists;
    ASSERT_EQ(list().model()->rowCount(), static_cast<int>(checklists.size()));
    EXPECT_EQ(cell(0, 0), checklists[0]->title);
    EXPECT_EQ(cell(0, 2), u"54"_s);
    EXPECT_TRUE(cell(0, 4).contains(u"20"_s)) << "twenty visits use it";
    EXPECT_EQ(tree().model()->rowCount(), static_cast<int>(checklists[0]->sections.size()));
}

TEST_F(ChecklistsTest, ShowsWhatAnItemSays) {
    openSample();
    const Checklist& checklist = *dossier().view()->data().checklists.back();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_End);
    const Item& item = checklist.sections[0].criteria[0].items[0];
    context.showPlace({RowKind::Checklist, checklist.id.row, item.id});
    settle();
    const QString shown = find<QTextBrowser>(u"checklistDetails"_s)->toPlainText();
    EXPECT_TRUE(shown.contains(item.title)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(item.evidence));
    QTest::keyClick(&tree(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(item.code));
    auto* search = find<QLineEdit>(u"outlineSearch"_s);
    trigger("checklists.search");
    EXPECT_TRUE(search->hasFocus() || !window->isActiveWindow());
    QTest::keyClicks(search, u"khong co gi nhu the"_s);
    EXPECT_EQ(tree().model()->rowCount(), 0);
}

TEST_F(ChecklistsTest, AnEmptyDossierOffersTheImport) {
    openEmpty();
    EXPECT_TRUE(find<QPushButton>(u"emptyImportButton"_s)->isVisible());
    EXPECT_FALSE(list().isVisible());
    EXPECT_FALSE(table.action("checklists.export")->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"emptyImportButton"_s), Qt::LeftButton);
    EXPECT_NE(wizard(), nullptr);
}

TEST_F(ChecklistsTest, ImportsASheetStepByStep) {
    openEmpty();
    importFile(data(u"hai-dong-tieu-de.xlsx"_s));
    const ChecklistImport wanted = inspectChecklist(data(u"hai-dong-tieu-de.xlsx"_s));
    EXPECT_EQ(wizard()->currentId(), 1) << "a file that can be read needs no further click";
    EXPECT_EQ(part<QSpinBox>("importFirstHeaderRow").value(), wanted.mapping->firstHeaderRow + 1);
    EXPECT_EQ(part<QSpinBox>("importLastHeaderRow").value(), wanted.mapping->lastHeaderRow + 1);
    for (const auto& [column, role] : wanted.mapping->roles)
        EXPECT_EQ(part<QComboBox>(("role" + CellAddress::columnName(column).toLatin1()).constData()).currentData(),
                  roleKey(role));
    EXPECT_EQ(part<QTableView>("importSetAside").model()->rowCount(), static_cast<int>(wanted.setAside.size()));
    EXPECT_EQ(part<QTableView>("importRemarks").model()->rowCount(), static_cast<int>(wanted.issues.size()));
    press("importNext");
    EXPECT_EQ(part<QLineEdit>("importTitle").text(), wanted.checklist.title);
    part<QLineEdit>("importTitle").selectAll();
    QTest::keyClicks(&part<QLineEdit>("importTitle"), u"Bo tieu chi 2026"_s);
    QTest::keyClicks(&part<QLineEdit>("importVersion"), u"2026"_s);
    press("importFinish");
    ASSERT_EQ(checklists(), 1u);
    const Checklist& taken = *dossier().view()->data().checklists[0];
    EXPECT_EQ(taken.title, u"Bo tieu chi 2026"_s);
    EXPECT_EQ(taken.version, u"2026"_s);
    EXPECT_EQ(taken.sections, wanted.checklist.sections);
    EXPECT_EQ(cell(0, 0), taken.title);
    EXPECT_TRUE(prompts.shown.empty());
    trigger("edit.undo");
    EXPECT_EQ(checklists(), 0u);
}

TEST_F(ChecklistsTest, AColumnNamedByHandIsRememberedTheNextTime) {
    openEmpty();
    const QByteArray csv = "Mã,Việc phải làm,Thang,Hồ sơ\nI,Tiếp công dân,3,\n1,Có lịch tiếp,1,Lịch\n2,Có sổ,2,Sổ\n";
    const QString file = written(u"la.csv"_s, csv);
    importFile(file);
    EXPECT_EQ(wizard()->currentId(), 1);
    EXPECT_TRUE(part<QLabel>("importSummary").text().contains(u"header"_s)) << "no word says where the titles are";
    EXPECT_FALSE(part<QAbstractButton>("importNext").isEnabled());
    auto& grid = part<QTableView>("importGrid");
    grid.selectRow(0);
    press("importUseSelection");
    auto& roles = part<QComboBox>("roleB");
    roles.setFocus();
    roles.setCurrentIndex(roles.findData(roleKey(ColumnRole::Content)));
    emit roles.activated(roles.currentIndex());
    auto& points = part<QComboBox>("roleC");
    points.setCurrentIndex(points.findData(roleKey(ColumnRole::MaxPoints)));
    emit points.activated(points.currentIndex());
    settleWizard();
    EXPECT_TRUE(part<QAbstractButton>("importNext").isEnabled()) << part<QLabel>("importSummary").text().toStdString();
    press("importNext");
    press("importFinish");
    ASSERT_EQ(checklists(), 1u);
    EXPECT_DOUBLE_EQ(maxPoints(*dossier().view()->data().checklists[0]), 3);

    importFile(written(u"la-2.csv"_s, csv + "3,Có phòng,4,\n"));
    EXPECT_TRUE(part<QLabel>("importRecognised").isVisible());
    EXPECT_EQ(part<QComboBox>("roleB").currentData(), roleKey(ColumnRole::Content));
    EXPECT_TRUE(part<QAbstractButton>("importNext").isEnabled());
}

TEST_F(ChecklistsTest, AChangedRoleIsFollowedAtOnce) {
    openEmpty();
    importFile(data(u"chu-cu.xlsx"_s));
    const ChecklistImport import = inspectChecklist(data(u"chu-cu.xlsx"_s));
    const QByteArray box = "role" + CellAddress::columnName(*import.mapping->column(ColumnRole::MaxPoints)).toLatin1();
    const QString before = part<QLabel>("importSummary").text();
    auto& points = part<QComboBox>(box.constData());
    points.setFocus();
    QTest::keyClick(&points, Qt::Key_Home);
    settleWizard();
    EXPECT_EQ(points.currentIndex(), 0);
    EXPECT_NE(part<QLabel>("importSummary").text(), before);
}

TEST_F(ChecklistsTest, ARemarkLeadsToItsCell) {
    openEmpty();
    importFile(data(u"so-hong.xlsx"_s));
    auto& remarks = part<QTableView>("importRemarks");
    ASSERT_GT(remarks.model()->rowCount(), 0);
    const QString wanted = remarks.model()->index(0, 0).data().toString();
    QTest::mouseClick(remarks.viewport(), Qt::LeftButton, {}, remarks.visualRect(remarks.model()->index(0, 1)).center());
    settle();
    const QModelIndex chosen = part<QTableView>("importGrid").currentIndex();
    EXPECT_EQ((CellAddress{chosen.row(), chosen.column()}.name()), wanted);
}

TEST_F(ChecklistsTest, CellsCopiedInExcelAreRead) {
    openEmpty();
    QApplication::clipboard()->setText(
        u"STT\tNội dung\tĐiểm tối đa\tTài liệu kiểm chứng\nI\tTiếp công dân\t3\t\n1\tCó lịch tiếp\t1\t\"Lịch\nBáo cáo\"\n"
        "2\tCó sổ\t2\tSổ\n"_s);
    trigger("checklists.import");
    QTest::keyClick(wizard(), Qt::Key_V, Qt::ControlModifier);
    settleWizard();
    EXPECT_EQ(wizard()->currentId(), 1);
    press("importNext");
    press("importFinish");
    ASSERT_EQ(checklists(), 1u);
    const Checklist& taken = *dossier().view()->data().checklists[0];
    ASSERT_EQ(itemPlaces(taken).size(), 2u);
    EXPECT_EQ(findItem(taken, u"1")->evidence, u"Lịch\nBáo cáo"_s);
}

TEST_F(ChecklistsTest, WhatCannotBeReadIsSaidInPlace) {
    openEmpty();
    importFile(written(u"trong.xlsx"_s, ""));
    EXPECT_EQ(wizard()->currentId(), 0);
    EXPECT_TRUE(part<QLabel>("importProblem").isVisible());
    EXPECT_TRUE(part<QLabel>("importProblem").text().contains(u"trong.xlsx"_s));
    EXPECT_TRUE(prompts.shown.empty()) << "no box on top of the wizard";
    QApplication::clipboard()->setText(u"  "_s);
    press("importPaste");
    EXPECT_TRUE(part<QLabel>("importProblem").isVisible());
    EXPECT_FALSE(part<QAbstractButton>("importNext").isEnabled());
    prompts.files.push_back(data(u"chu-cu.xlsx"_s));
    press("importChooseFile");
    EXPECT_EQ(wizard()->currentId(), 1);
}

TEST_F(ChecklistsTest, AFileDroppedOnThePageOpensTheWizard) {
    openEmpty();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(data(u"gach-dau-dong.xlsx"_s))});
    QWidget* target = page->widget();
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(target, &drop);
    settleWizard();
    ASSERT_NE(wizard(), nullptr);
    EXPECT_EQ(wizard()->currentId(), 1);
    wizard()->reject();
    settle();
    EXPECT_EQ(checklists(), 0u);
}

TEST_F(ChecklistsTest, JsonNeedsNoColumns) {
    openEmpty();
    importFile(QStringLiteral(DKT_SOURCE_DIR "/resources/samples/bo-tieu-chi-cap-xa-2021.json"));
    EXPECT_EQ(wizard()->currentId(), 2);
    press("importFinish");
    EXPECT_EQ(checklists(), 1u);
}

TEST_F(ChecklistsTest, ExportsWhatCanBeImportedAgain) {
    openSample();
    const auto checklist = dossier().view()->data().checklists.front();
    for (const char* ending : {"xlsx", "json"}) {
        const QString file = path(u"ra."_s + QLatin1StringView(ending));
        prompts.files.push_back(file);
        trigger("checklists.export");
        EXPECT_EQ(itemPlaces(inspectChecklist(file).checklist).size(), itemPlaces(*checklist).size());
    }
    for (const char* ending : {"docx", "pdf"}) {
        const QString file = path(u"phieu."_s + QLatin1StringView(ending));
        prompts.files.push_back(file);
        trigger("checklists.form");
        EXPECT_GT(QFile(file).size(), 4000);
    }
    EXPECT_TRUE(prompts.shown.empty());
}

TEST_F(ChecklistsTest, AChecklistInUseStays) {
    openSample();
    const auto before = checklists();
    trigger("checklists.remove");
    EXPECT_EQ(checklists(), before);
    ASSERT_EQ(prompts.shown.size(), 1u);
    EXPECT_TRUE(prompts.shown[0].text.contains(u"20"_s));
}

TEST_F(ChecklistsTest, AnUnusedOneGoesAndUndoBringsItBack) {
    openSample();
    const auto before = checklists();
    ASSERT_GE(before, 2u);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_End, Qt::ControlModifier);
    const auto removed = dossier().view()->data().checklists.back();
    ASSERT_EQ(cell(list().currentIndex().row(), 0), removed->title);
    trigger("checklists.remove");
    EXPECT_EQ(checklists(), before - 1);
    trigger("edit.undo");
    EXPECT_EQ(checklists(), before);
    trigger("checklists.remove");
    PlanService(dossier()).addChecklist(actor(), *removed);
    settle();
    EXPECT_EQ(checklists(), before) << "imported again it is there again";
    EXPECT_EQ(dossier().view()->data().openConflicts, 0);
}

TEST_F(ChecklistsTest, WritingTakesThePlaceOfTheList) {
    openSample();
    const auto before = checklists();
    trigger("checklists.version");
    auto* editor = window->findChild<ChecklistEditor*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(list().isVisible());
    EXPECT_FALSE(table.action("checklists.remove")->isEnabled()) << "nothing acts on a list that is not seen";
    const ChecklistDraftId draft = editor->draft();
    emit editor->closed();
    settle();
    EXPECT_TRUE(list().isVisible());
    ASSERT_EQ(list().model()->rowCount(), static_cast<int>(before) + 1) << "the draft has a line of its own";
    EXPECT_EQ(cell(0, 5), u"draft"_s);
    EXPECT_FALSE(table.action("checklists.use")->isEnabled()) << "a draft is nobody's checklist";
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    settle();
    editor = window->findChild<ChecklistEditor*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->draft(), draft);
    emit editor->closed();
    settle();
    trigger("checklists.remove");
    EXPECT_EQ(list().model()->rowCount(), static_cast<int>(before));
    trigger("edit.undo");
    EXPECT_EQ(list().model()->rowCount(), static_cast<int>(before) + 1);
}

TEST_F(ChecklistsTest, PlannedVisitsGetItInOneStep) {
    openEmpty();
    PlanService plan(dossier());
    plan.addUnits(actor(), {{{}, u"1"_s, u"Xã A"_s, {}, {}, 0}, {{}, u"2"_s, u"Xã B"_s, {}, {}, 0}});
    for (const Unit& unit : dossier().view()->data().units) {
        Visit visit;
        visit.unit = unit.id;
        plan.addVisit(actor(), visit);
    }
    const ChecklistId id = plan.addChecklist(actor(), inspectChecklist(data(u"chu-cu.xlsx"_s)).checklist);
    settle();
    trigger("checklists.use");
    for (const Visit& visit : dossier().view()->data().visits)
        EXPECT_EQ(visit.checklist, id);
    EXPECT_TRUE(cell(0, 4).contains(u"2"_s));
    trigger("edit.undo");
    for (const Visit& visit : dossier().view()->data().visits)
        EXPECT_TRUE(visit.checklist.isNull());
    EXPECT_EQ(ChecklistUseService::plannedFor(dossier().view()->data(), id).size(), 2u);
}

} // namespace
} // namespace dkt::gui

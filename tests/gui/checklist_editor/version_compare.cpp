// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTest.h"

#include "domain/UnmatchedAnswers.h"
#include "gui/checklist_editor/CompareModel.h"
#include "gui/checklist_editor/MoveVisitsModel.h"
#include "gui/checklist_editor/UnmatchedView.h"
#include "gui/checklist_editor/VersionCompare.h"
#include "gui/checklist_editor/WordMarks.h"
#include "gui/frame/Translations.h"
#include "services/RecordingService.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

/// The sample with a second version of its checklist: the first item renamed, the second worth more, the third
/// gone, one new.
class CompareTest : public EditorTest {
protected:
    void issueSecond() {
        openSample();
        first = dossier().view()->data().visits.front().checklist;
        ChecklistService service(dossier());
        const ChecklistDraftId id = service.startFrom(actor(), first);
        const Loaded<ChecklistDraft> loaded = service.loadDraft(id);
        Checklist content = contentOf(loaded.value);
        content.version = u"2"_s;
        for (const ItemPlace& place : itemPlaces(content))
            old.push_back(*place.item);
        auto& items = content.sections[0].criteria[0].items;
        items[0].title += u" và phân công rõ"_s;
        content.sections[0].criteria[1].items[0].maxPoints = 9;
        gone = content.sections[1].criteria[0].items[0];
        content.sections[1].criteria[0].items.erase(content.sections[1].criteria[0].items.begin());
        Item added;
        added.code = u"99"_s;
        added.title = u"Một việc chưa từng có"_s;
        added.maxPoints = 1;
        items.push_back(added);
        service.saveDraft(actor(), u"checklistDraft.edit"_s, loaded, content);
        second = service.issue(actor(), id);
        dialog = std::make_unique<VersionCompare>(context, second, window.get());
        dialog->open();
        settle();
    }
    template <class T> [[nodiscard]] T* in(const QString& name) const { return dialog->findChild<T*>(name); }
    [[nodiscard]] MoveVisitsModel& visits() {
        return static_cast<MoveVisitsModel&>(*in<QTreeView>(u"moveVisitList"_s)->model());
    }
    [[nodiscard]] UnmatchedModel& left() {
        return static_cast<UnmatchedModel&>(*in<QTreeView>(u"unmatchedList"_s)->model());
    }
    void click(const QString& name) {
        auto* button = in<QAbstractButton>(name);
        ASSERT_TRUE(button && button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] const Visit& visit() { return dossier().view()->data().visits.front(); }

    ChecklistId first, second;
    std::vector<Item> old;
    Item gone;
    std::unique_ptr<VersionCompare> dialog;
};

TEST_F(CompareTest, everyDifferenceIsListedAndMarked) {
    issueSecond();
    const auto& model = static_cast<CompareModel&>(*in<QTreeView>(u"differenceList"_s)->model());
    const QAbstractItemModelTester tester(in<QTreeView>(u"differenceList"_s)->model());
    ASSERT_EQ(model.rowCount(), 4);
    QStringList kinds;
    for (int row = 0; row < 4; ++row)
        kinds << model.index(row, 0).data().toString();
    EXPECT_EQ(kinds, (QStringList{u"Changed: wording"_s, u"Changed: points"_s, u"Added"_s, u"Removed"_s}));
    EXPECT_TRUE(in<QTextBrowser>(u"differenceDetail"_s)->toHtml().contains(u"underline"_s)) << "new words are marked";
}

TEST(WordMarks, markWhatTheOtherHasNot) {
    const WordMarks marks = WordMarks::of(u"có kế hoạch <năm>"_s, u"có kế hoạch rõ"_s);
    EXPECT_EQ(marks.before, u"có kế hoạch <s><b>&lt;năm&gt;</b></s>"_s);
    EXPECT_EQ(marks.after, u"có kế hoạch <u><b>rõ</b></u>"_s);
    EXPECT_EQ(WordMarks::of(u"như nhau"_s, u"như nhau"_s).after, u"như nhau"_s);
}

TEST_F(CompareTest, aVisitIsMovedAndWhatIsLeftIsWorkedThrough) {
    issueSecond();
    const QAbstractItemModelTester tester(&visits());
    ASSERT_GT(visits().rowCount(), 0);
    const VisitId id = visit().id;
    int answered = 0;
    for (const Answer& answer : dossier().view()->data().answers)
        answered += answer.visit == id && answer.result.outcome ? 1 : 0;
    const MoveVisitRow before = visits().row(0);
    EXPECT_EQ(before.visit, id);
    EXPECT_GE(before.effect.carried + before.effect.unmatched, answered);
    ASSERT_GE(before.effect.unmatched, 2);

    in<QTabWidget>(u"compareTabs"_s)->setCurrentIndex(1);
    EXPECT_FALSE(in<QPushButton>(u"moveVisits"_s)->isEnabled());
    ASSERT_TRUE(visits().setData(visits().index(0, 0), Qt::Checked, Qt::CheckStateRole));
    click(u"moveVisits"_s);
    EXPECT_EQ(visit().checklist, second);
    EXPECT_EQ(in<QTabWidget>(u"compareTabs"_s)->currentIndex(), 2) << "something is left to decide";
    EXPECT_EQ(left().rowCount(), before.effect.unmatched);
    EXPECT_TRUE(visits().row(0).there);

    // The changed item's answer is accepted for the new one.
    const auto& rows = left().rows();
    const auto renamed = std::ranges::find_if(
        rows, [&](const UnmatchedRow& row) { return row.oldItem == old[0].id && !row.isFinding(); });
    ASSERT_NE(renamed, rows.end());
    const ItemId target = renamed->proposed;
    ASSERT_FALSE(target.isNull());
    in<QTreeView>(u"unmatchedList"_s)->setCurrentIndex(left().index(static_cast<int>(renamed - rows.begin()), 0));
    click(u"carryAnswer"_s);
    EXPECT_EQ(left().rowCount(), before.effect.unmatched - 1);
    const auto view = dossier().view();
    ASSERT_TRUE(view->index().answer(id, target));
    EXPECT_EQ(view->index().answer(id, target)->result.outcome,
              view->index().answer(id, old[0].id)->result.outcome);

    // What has no item any more is left where it is; then the rest at once.
    while (left().rowCount() > 0) {
        const int was = left().rowCount();
        if (in<QPushButton>(u"carryAllAnswers"_s)->isEnabled())
            click(u"carryAllAnswers"_s);
        else
            click(u"leaveAnswer"_s);
        ASSERT_LT(left().rowCount(), was);
    }
    EXPECT_EQ(in<QPushButton>(u"carryAnswer"_s)->isEnabled(), false);
    EXPECT_EQ(dossier().journal().conflictCount(), 0);

    // Each of it can be taken back.
    UndoService undo(dossier());
    while (visit().checklist == second)
        undo.undo(actor());
    settle();
    EXPECT_EQ(visits().row(0).effect, before.effect);
}

TEST_F(CompareTest, pagesStillReadAVisitWithAnswersOfAnEarlierVersion) {
    issueSecond();
    visits().chooseAll(true);
    click(u"moveVisits"_s);
    const auto view = dossier().view();
    const QHash<RowId, int> counts = unmatchedCounts(view->data(), view->index());
    EXPECT_FALSE(counts.isEmpty());
    for (const Visit& one : view->data().visits)
        EXPECT_EQ(one.checklist, second);
    EXPECT_EQ(in<QPushButton>(u"chooseAllVisits"_s)->text(), u"Choose all"_s) << "none is left to choose";
}

namespace {

/// Every field a person can reach says what it is.
void expectNamed(const QWidget& root) {
    for (const QWidget* field : root.findChildren<QWidget*>()) {
        const bool input = qobject_cast<const QLineEdit*>(field) || qobject_cast<const QPlainTextEdit*>(field) ||
                           qobject_cast<const QComboBox*>(field) || qobject_cast<const QAbstractItemView*>(field);
        const bool inside = qobject_cast<const QComboBox*>(field->parentWidget()) ||
                            field->objectName().startsWith(u"qt_"_s) || field->inherits("QHeaderView") ||
                            field->inherits("QComboBoxListView");
        if (!input || inside)
            continue;
        const auto labels = root.findChildren<QLabel*>();
        const bool buddy = std::ranges::any_of(labels, [&](const QLabel* label) { return label->buddy() == field; });
        EXPECT_TRUE(buddy || !field->accessibleName().isEmpty()) << field->objectName().toStdString();
    }
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        const bool corner = button->inherits("QTableCornerButton");
        EXPECT_TRUE(corner || !button->text().isEmpty() || !button->accessibleName().isEmpty())
            << button->objectName().toStdString();
    }
}

} // namespace

TEST_F(CompareTest, everythingHasANameInBothLanguagesAndFits) {
    issueSecond();
    editor().startFrom(second);
    tree().choose(model().indexAt({0, 0, 0}));
    Translations translations;
    for (const Language language : {Language::Vietnamese, Language::English}) {
        translations.use(language);
        settle();
        expectNamed(editor());
        expectNamed(*dialog);
        for (const QSize size : {QSize(1366, 768), QSize(960, 540)}) {
            window->resize(size);
            settle();
            EXPECT_LE(window->width(), size.width());
            EXPECT_LE(window->height(), size.height());
        }
    }
    EXPECT_EQ(dialog->windowTitle(), u"Compare versions"_s);
}

} // namespace dkt::gui

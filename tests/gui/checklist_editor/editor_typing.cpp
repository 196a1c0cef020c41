// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTest.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace dkt::gui {

TEST_F(EditorTest, aChecklistIsTypedFromNothingAndIssued) {
    startNew();
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_FALSE(find<QPushButton>(u"issueDraft"_s)->isEnabled());
    type(u"nodeTitle"_s, u"Bộ tiêu chí xã"_s);
    type(u"checklistVersion"_s, u"1"_s);
    press(Qt::Key_Insert);
    EXPECT_TRUE(find<QWidget>(u"nodeTitle"_s)->hasFocus()) << "its title is to be typed";
    type(u"nodeTitle"_s, u"Có kế hoạch năm"_s);
    type(u"nodePoints"_s, u"2"_s);
    type(u"ruleText"_s, u"KH 1; BC 1"_s);
    press(Qt::Key_Insert);
    type(u"nodeTitle"_s, u"Tỷ lệ đúng hạn"_s);
    type(u"nodePoints"_s, u"1,5"_s);

    // What is typed is kept within a moment, and saved when the fields rest.
    ASSERT_TRUE(QTest::qWaitFor([&] { return itemPlaces(stored()).size() == 2 && stored().sections[0].criteria[0].items[1].maxPoints == 1.5; }, 5000));
    const Checklist content = stored();
    EXPECT_EQ(content.title, u"Bộ tiêu chí xã"_s);
    EXPECT_EQ(content.version, u"1"_s);
    const auto places = itemPlaces(content);
    EXPECT_EQ(places[0].item->code, u"1.1.1"_s);
    EXPECT_EQ(places[1].item->code, u"1.1.2"_s);
    EXPECT_TRUE(std::holds_alternative<rule::Parts>(places[0].item->rule.shape)) << "the words were read";
    EXPECT_TRUE(find<QLabel>(u"draftSum"_s)->text().contains(u"3,5"_s));

    QSignalSpy issued(&editor(), &ChecklistEditor::issued);
    QSignalSpy closed(&editor(), &ChecklistEditor::closed);
    QTest::qWait(400);
    ASSERT_TRUE(find<QPushButton>(u"issueDraft"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"issueDraft"_s), Qt::LeftButton);
    ASSERT_EQ(issued.count(), 1);
    EXPECT_EQ(closed.count(), 1);
    const auto made = dossier().checklist(issued[0][0].value<ChecklistId>());
    ASSERT_TRUE(made);
    EXPECT_EQ(maxPoints(*made), 3.5);
    EXPECT_TRUE(ChecklistService(dossier()).drafts().empty());
}

TEST_F(EditorTest, everyStepIsTakenBackByItsName) {
    startNew();
    type(u"nodeTitle"_s, u"A"_s);
    press(Qt::Key_Insert);
    EXPECT_EQ(undoText(), u"Add to checklist draft"_s);
    type(u"nodeTitle"_s, u"một"_s);
    press(Qt::Key_Insert);
    type(u"nodeTitle"_s, u"hai"_s);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(titles(), (QStringList{u"hai"_s, u"một"_s}));
    EXPECT_EQ(undoText(), u"Move in checklist draft"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(titles(), (QStringList{u"hai"_s, u"hai"_s, u"một"_s}));
    tree().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(titles(), (QStringList{u"hai"_s, u"một"_s}));
    EXPECT_EQ(undoText(), u"Delete from checklist draft"_s);
    undo();
    EXPECT_EQ(titles(), (QStringList{u"hai"_s, u"hai"_s, u"một"_s}));
    undo();
    undo();
    EXPECT_EQ(titles(), (QStringList{u"một"_s, u"hai"_s}));
    undo();
    EXPECT_EQ(titles(), (QStringList{u"một"_s, QString()}));
    undo();
    undo();
    undo();
    EXPECT_TRUE(titles().isEmpty());
    EXPECT_EQ(model().head().title, u"A"_s);
    EXPECT_EQ(find<TextField>(u"nodeTitle"_s)->toPlainText(), u"A"_s) << "the form follows";
}

TEST_F(EditorTest, undoingTheDraftItselfClosesTheEditor) {
    startNew();
    QSignalSpy closed(&editor(), &ChecklistEditor::closed);
    undo();
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(editor().draft().isNull());
    EXPECT_TRUE(editor().settle());
}

TEST_F(EditorTest, typingSurvivesTheProgram) {
    startNew();
    const ChecklistDraftId id = editor().draft();
    press(Qt::Key_Insert);
    type(u"nodeTitle"_s, u"Đang gõ dở"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dossier().journal().drafts().empty(); }, 2000));
    EXPECT_NE(titles(), (QStringList{}));
    EXPECT_TRUE(itemPlaces(stored())[0].item->title.isEmpty()) << "not committed yet";
    // Another program opens the dossier after this one died.
    ChecklistEditor after(context);
    after.edit(id);
    EXPECT_EQ(itemPlaces(stored())[0].item->title, u"Đang gõ dở"_s);
    EXPECT_TRUE(dossier().journal().drafts().empty());
}

TEST_F(EditorTest, rowsFromASpreadsheetBecomeItems) {
    startNew();
    QApplication::clipboard()->setText(
        u"STT\tNội dung\tĐiểm\tCách chấm\n1.1\tBan hành kế hoạch\t1\tđạt 1; không 0\n1.2\t\"Kế hoạch có\nđủ nội dung\"\t0,5\t\n\t\t2\t"_s);
    tree().setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    const Checklist content = stored();
    const auto places = itemPlaces(content);
    ASSERT_EQ(places.size(), 2u);
    EXPECT_EQ(places[0].item->code, u"1.1"_s);
    EXPECT_EQ(places[0].item->maxPoints, 1);
    EXPECT_EQ(places[0].item->rule.shape, rule::Shape(rule::YesNo{1}));
    EXPECT_EQ(places[1].item->title, u"Kế hoạch có\nđủ nội dung"_s);
    EXPECT_EQ(places[1].item->maxPoints, 0.5);
    undo();
    EXPECT_TRUE(titles().isEmpty());
    QApplication::clipboard()->setText(u"Chỉ tên thứ nhất\nChỉ tên thứ hai"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(titles(), (QStringList{u"Chỉ tên thứ nhất"_s, u"Chỉ tên thứ hai"_s}));
}

TEST_F(EditorTest, pointsAreTypedInPlaceAndSumsFollow) {
    openSample();
    editor().startFrom(dossier().view()->data().checklists.front()->id);
    settle();
    const QModelIndex item = model().indexAt({0, 0, 0});
    const double before = model().node(model().headIndex()).sum;
    const double was = model().node(item).item.maxPoints.value();
    tree().choose(item);
    tree().edit(item.siblingAtColumn(DraftTreeModel::PointsColumn));
    auto* cell = tree().findChild<QLineEdit*>();
    ASSERT_TRUE(cell);
    cell->selectAll();
    QTest::keyClicks(cell, u"7,25"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    settle();
    EXPECT_EQ(model().node(model().headIndex()).sum, before - was + 7.25);
    EXPECT_EQ(stored().sections[0].criteria[0].items[0].maxPoints, 7.25) << "saved at once";
    EXPECT_EQ(find<NumberField>(u"nodePoints"_s)->value(), 7.25) << "the form follows";
    EXPECT_TRUE(statesOtherPoints(model().node(model().indexAt({0, -1, -1}))));
    QTest::qWait(400);
    auto* issues = find<QListWidget>(u"issueList"_s);
    ASSERT_GT(issues->count(), 0);
    const auto found = std::ranges::any_of(std::views::iota(0, issues->count()), [&](int n) {
        return issues->item(n)->data(Qt::UserRole).toString() == "0"_L1;
    });
    EXPECT_TRUE(found) << "the section states other points";
    EXPECT_FALSE(model().setData(item.siblingAtColumn(1), u"nhiều"_s, Qt::EditRole));
    undo();
    EXPECT_EQ(model().node(model().headIndex()).sum, before);
}

TEST_F(EditorTest, nodesAreDraggedWithinAndAcrossTheirParents) {
    openSample();
    editor().startFrom(dossier().view()->data().checklists.front()->id);
    settle();
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList before = titles();
    const QModelIndex first = model().indexAt({0, 0, 0}), other = model().indexAt({0, 1, -1});
    const QString title = model().node(first).item.title;
    const std::unique_ptr<QMimeData> data(model().mimeData({first}));
    EXPECT_FALSE(model().canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    // A real drop of the view, on the middle of the other criterion.
    tree().scrollTo(other);
    const QRect spot = tree().visualRect(other);
    QDropEvent drop(spot.center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(spot.center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDragMoveEvent over(spot.center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree().viewport(), &enter);
    QCoreApplication::sendEvent(tree().viewport(), &over);
    QCoreApplication::sendEvent(tree().viewport(), &drop);
    EXPECT_EQ(stored().sections[0].criteria[1].items.back().title, title);
    EXPECT_EQ(titles().size(), before.size());
    EXPECT_EQ(undoText(), u"Move in checklist draft"_s);
    undo();
    EXPECT_EQ(titles(), before);
    // By keys over the border of a criterion, and back.
    const int last = model().rowCount(model().indexAt({0, 0, -1})) - 1;
    tree().choose(model().indexAt({0, 0, last}));
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(model().pathOf(tree().currentIndex()), (NodePath{0, 1, 0}));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(titles(), before);
}

TEST_F(EditorTest, renumberingGivesCodesByPlace) {
    startNew();
    for (int n = 0; n < 3; ++n)
        press(Qt::Key_Insert);
    tree().choose(model().indexAt({0, 0, 2}));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    tree().findChild<QAction*>(u"renumberNodes"_s)->trigger();
    const Checklist content = stored();
    QStringList codes;
    for (const ItemPlace& place : itemPlaces(content))
        codes << place.item->code;
    EXPECT_EQ(codes, (QStringList{u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s}));
    EXPECT_EQ(content.sections[0].code, u"I"_s);
    EXPECT_EQ(undoText(), u"Renumber checklist draft"_s);
}

TEST_F(EditorTest, aRuleIsTriedOutWhileItIsWritten) {
    startNew();
    press(Qt::Key_Insert);
    type(u"nodePoints"_s, u"2"_s);
    type(u"ruleText"_s, u"≥95% 2; 80–<95% b/a×2; <80% 0"_s);
    EXPECT_EQ(find<QComboBox>(u"ruleKind"_s)->currentText(), u"Scale"_s);
    EXPECT_TRUE(find<QLabel>(u"ruleUnderstood"_s)->text().startsWith(u"Understood as"_s));
    type(u"numerator"_s, u"9"_s);
    type(u"denominator"_s, u"10"_s);
    EXPECT_EQ(find<QLabel>(u"tryScore"_s)->text().section(u'\n', 0, 0), u"= 1,8 of 2 points"_s);
    EXPECT_EQ(stored().sections[0].criteria[0].items[0].rule.text, u"≥95% 2; 80–<95% b/a×2; <80% 0"_s);
    // Structure chosen by hand becomes words.
    auto* kind = find<QComboBox>(u"ruleKind"_s);
    kind->setFocus();
    kind->setCurrentIndex(4);
    emit kind->activated(4);
    EXPECT_EQ(find<TextField>(u"ruleText"_s)->toPlainText(), u"mỗi lỗi −0,5, sàn 0"_s);
    type(u"count"_s, u"3"_s);
    EXPECT_EQ(find<QLabel>(u"tryScore"_s)->text().section(u'\n', 0, 0), u"= 0,5 of 2 points"_s);
    // Words nobody can reckon with stay words.
    find<TextField>(u"ruleText"_s)->selectAll();
    type(u"ruleText"_s, u"theo đánh giá của đoàn"_s);
    EXPECT_EQ(kind->currentIndex(), 0);
}

TEST_F(EditorTest, whatArrivesBehindTypingBecomesAConflict) {
    startNew();
    press(Qt::Key_Insert);
    type(u"nodeTitle"_s, u"của tôi"_s);
    const Loaded<ChecklistDraft> loaded = ChecklistService(dossier()).loadDraft(editor().draft());
    Checklist other = contentOf(loaded.value);
    other.note = u"của người khác"_s;
    ChecklistService(dossier()).saveDraft({u"Thư ký"_s, u"khác"_s}, u"checklistDraft.edit"_s, loaded, other);
    EXPECT_EQ(titles(), QStringList{u"của tôi"_s}) << "typing stays";
    EXPECT_TRUE(editor().settle());
    EXPECT_EQ(dossier().journal().conflictCount(), 1);
}

TEST_F(EditorTest, aThousandItemsDoNotHoldUpTheKeys) {
    openEmpty();
    Checklist large;
    large.title = u"Lớn"_s;
    for (int s = 0; s < 10; ++s) {
        Section section{QString::number(s + 1), u"Lĩnh vực"_s, {}, {}};
        for (int c = 0; c < 10; ++c) {
            Criterion criterion{u"%1.%2"_s.arg(s).arg(c), u"Tiêu chí"_s, {}, {}};
            for (int i = 0; i < 10; ++i) {
                Item item;
                item.code = u"%1.%2.%3"_s.arg(s).arg(c).arg(i);
                item.title = u"Nội dung kiểm tra thứ %1 với một câu dài vừa phải để đọc"_s.arg(i);
                item.maxPoints = 1;
                criterion.items.push_back(item);
            }
            section.criteria.push_back(criterion);
        }
        large.sections.push_back(section);
    }
    editor().edit(ChecklistService(dossier()).addDraft(actor(), large));
    settle();
    tree().choose(model().indexAt({5, 5, 5}));
    type(u"nodeTitle"_s, u"x"_s);
    QElapsedTimer watch;
    watch.start();
    constexpr int keys = 20;
    type(u"nodeTitle"_s, QString(keys, u'y'));
    EXPECT_LT(watch.elapsed() / keys, 50) << "a key";
    watch.restart();
    EXPECT_TRUE(editor().settle());
    RecordProperty("commit_ms", static_cast<int>(watch.elapsed()));
    EXPECT_LT(watch.elapsed(), 500) << "unoptimised";
    EXPECT_EQ(titles().size(), 1000);
}

} // namespace dkt::gui

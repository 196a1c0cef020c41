// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"

#include "gui/plan/LegalModel.h"
#include "services/UndoService.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class LegalPaneTest : public PlanPageTest {
protected:
    [[nodiscard]] QStringList numbers() {
        QStringList numbers;
        for (const LegalDocument& document : content().legalDocuments)
            numbers << document.number;
        return numbers;
    }
};

TEST_F(LegalPaneTest, linesArePastedEditedOrderedAndRemoved) {
    openEmpty();
    trigger("plan.legal");
    copy(u"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n"
         "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2021 của UBND huyện về kế hoạch kiểm tra."_s);
    trigger("plan.paste");
    EXPECT_EQ(numbers(), (QStringList{u"30/2020/NĐ-CP"_s, u"12/QĐ-UBND"_s}));
    auto* lines = list(u"legalList"_s);
    EXPECT_EQ(lines->model()->index(0, 0).data().toString(),
              u"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"_s);
    clickOn(lines, u"12/QĐ-UBND"_s);
    type(u"legalNumber"_s, u"15/QD-UBND"_s);
    EXPECT_EQ(numbers().last(), u"15/QD-UBND"_s);
    EXPECT_TRUE(shown(*lines, u"15/QD-UBND"_s).isValid()) << "the wording follows";
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(numbers().first(), u"15/QD-UBND"_s);
    QTest::keyClick(lines, Qt::Key_Delete);
    settle();
    EXPECT_EQ(numbers(), (QStringList{u"30/2020/NĐ-CP"_s}));
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_EQ(lines->model()->rowCount(), 2);
}

TEST_F(LegalPaneTest, oneIsTypedAsThePaperSaysIt) {
    openEmpty();
    trigger("plan.legal");
    prompts.texts.push_back(u"Luật Tổ chức Chính phủ"_s);
    trigger("plan.add");
    ASSERT_EQ(content().legalDocuments.size(), 1u);
    EXPECT_EQ(content().legalDocuments.front().type, u"Luật"_s);
}

TEST_F(LegalPaneTest, theDecisionComesLastAndStaysThere) {
    openSample();
    trigger("plan.legal");
    auto* lines = list(u"legalList"_s);
    const int rows = lines->model()->rowCount();
    EXPECT_EQ(rows, static_cast<int>(content().legalDocuments.size()) + 1);
    EXPECT_FALSE(lines->model()->flags(lines->model()->index(rows - 1, 0)).testFlag(Qt::ItemIsDragEnabled));
    clickOn(lines, content().legalDocuments.back().subject.left(20));
    EXPECT_FALSE(table.action("plan.down")->isEnabled());
}

TEST_F(LegalPaneTest, aLineIsDraggedToItsPlace) {
    openSample();
    trigger("plan.legal");
    QStringList expected = numbers();
    auto* model = list(u"legalList"_s)->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(2, 0)}));
    EXPECT_FALSE(model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {})) << "the view must not remove rows itself";
    settle();
    expected.move(2, 0);
    EXPECT_EQ(numbers(), expected);
}

TEST(LegalModels, keepTheContractOfItemModels) {
    LegalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<LegalRow> rows(3);
    for (LegalRow& row : rows)
        row.key = LegalDocumentId::random();
    model.setRows(rows);
    rows[1].line = u"Căn cứ"_s;
    model.setRows(rows);
    rows.pop_back();
    model.setRows(rows);
    EXPECT_EQ(model.rowOf(rows[1].key), 1);
    EXPECT_EQ(model.rowOf({}), -1);
}

} // namespace

} // namespace dkt::gui

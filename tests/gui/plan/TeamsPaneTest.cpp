// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"

#include "gui/plan/IssueStrip.h"
#include "gui/plan/TeamsModel.h"
#include "services/TeamService.h"
#include "services/UndoService.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class TeamsPaneTest : public PlanPageTest {
protected:
    void begin() {
        openSample();
        trigger("plan.teams");
        tree = list(u"teamsTree"_s);
    }
    [[nodiscard]] Member memberNow(MemberId id) { return TeamService(dossier()).loadMember(id).value; }
    QAbstractItemView* tree = nullptr;
};

TEST_F(TeamsPaneTest, membersAndTeamsAreAddedAndNamed) {
    openEmpty();
    trigger("plan.teams");
    tree = list(u"teamsTree"_s);
    prompts.texts = {u"Tổ công tác số 1"_s, u"Phó Trưởng phòng"_s};
    trigger("plan.addTeam");
    trigger("plan.add");
    ASSERT_EQ(content().members.size(), 1u);
    EXPECT_EQ(content().teams.front().code, u"to-cong-tac-so-1"_s);
    EXPECT_EQ(content().members.front().team, content().teams.front().id) << "into the chosen team";
    type(u"memberPosition"_s, u"Phong Noi vu"_s);
    EXPECT_EQ(content().members.front().position, u"Phong Noi vu"_s);
    copy(u"Chuyên viên A\tPhòng Tư pháp\r\nChuyên viên B\r\n"_s);
    trigger("plan.paste");
    ASSERT_EQ(content().members.size(), 3u);
    EXPECT_EQ(content().members[1].position, u"Phòng Tư pháp"_s);
}

TEST_F(TeamsPaneTest, roleTeamAndSectionsAreSavedAtOnce) {
    begin();
    const Member before = content().members[3];
    context.showPlace({RowKind::Member, before.id.row, {}});
    settle();
    auto* box = find<QCheckBox>(u"memberSection.II"_s);
    ASSERT_NE(box, nullptr);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    settle();
    EXPECT_EQ(memberNow(before.id).fields.contains(u"II"_s), !before.fields.split(u", "_s).contains(u"II"_s));
    auto* role = find<QComboBox>(u"memberRole"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Home);
    settle();
    EXPECT_EQ(memberNow(before.id).role, Role::Head);
    EXPECT_EQ(find<IssueStrip>(u"teamIssues"_s)->issues().size(), 1u) << "two heads";
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_TRUE(find<IssueStrip>(u"teamIssues"_s)->issues().empty());
}

TEST_F(TeamsPaneTest, aMemberIsDraggedToAnotherTeam) {
    begin();
    auto* model = static_cast<TeamsModel*>(tree->model());
    const QModelIndex from = model->index(0, 0, model->index(1, 0));
    const MemberId id = model->member(from)->id;
    const std::unique_ptr<QMimeData> dragged(model->mimeData({from}));
    EXPECT_FALSE(model->dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, model->index(2, 0)));
    settle();
    EXPECT_EQ(memberNow(id).team, content().teams[1].id);
    EXPECT_EQ(model->member(model->index(1, 0, model->index(2, 0)))->id, id) << "second in its new team";
    EXPECT_EQ(find<QLineEdit>(u"memberName"_s)->text(), memberNow(id).name);
    trigger("plan.up");
    EXPECT_EQ(model->member(model->index(0, 0, model->index(2, 0)))->id, id);
    trigger("plan.up");
    EXPECT_EQ(memberNow(id).team, content().teams[0].id) << "past the end it goes on into the team before";
}

TEST_F(TeamsPaneTest, aTeamWithVisitsAsksWhereTheyGo) {
    begin();
    const Team gone = content().teams.front();
    const TeamId heir = content().teams.back().id;
    const auto holdings = TeamService(dossier()).holdings(gone.id);
    ASSERT_GT(holdings.visits, 0);
    const auto before = TeamService(dossier()).holdings(heir);
    clickOn(tree, gone.name);
    trigger("plan.remove");
    auto* dialog = find<QDialog>(u"removeTeamDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto* choice = dialog->findChild<QComboBox*>(u"removeTeamHeir"_s);
    choice->setCurrentIndex(choice->findData(heir.row.hex()));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"removeTeamButton"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(content().teams.size(), 1u);
    const auto after = TeamService(dossier()).holdings(heir);
    EXPECT_EQ(after.visits, before.visits + holdings.visits);
    EXPECT_EQ(after.members, before.members + holdings.members);
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_EQ(TeamService(dossier()).holdings(gone.id).visits, holdings.visits);
}

TEST_F(TeamsPaneTest, aRemovedMemberComesBackWithUndo) {
    begin();
    const std::size_t before = content().members.size();
    clickOn(tree, content().members.front().name);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Delete);
    settle();
    EXPECT_EQ(content().members.size(), before - 1);
    EXPECT_FALSE(find<IssueStrip>(u"teamIssues"_s)->issues().empty()) << "it was the head";
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_EQ(content().members.size(), before);
}

TEST(TeamsModels, keepTheContractOfItemModels) {
    TeamsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Snapshot s;
    s.teams = {{TeamId::random(), u"to-1"_s, u"Tổ 1"_s, 1}, {TeamId::random(), u"to-2"_s, u"Tổ 2"_s, 2}};
    for (int at = 0; at < 5; ++at) {
        Member member;
        member.id = MemberId::random();
        member.name = QString::number(at);
        member.team = at == 0 ? TeamId() : s.teams[static_cast<std::size_t>(at % 2)].id;
        s.members.push_back(member);
    }
    EXPECT_TRUE(model.setContent(s, {}));
    EXPECT_EQ(model.memberCount(), 5);
    s.members[1].name = u"anders"_s;
    EXPECT_FALSE(model.setContent(s, {{Severity::Warning, u"w"_s, s.members[1].id.row.hex()}}));
    EXPECT_EQ(model.indexOf(s.members[1].id.row).data().toString(), u"anders"_s);
    EXPECT_EQ(model.indexOf(s.members[1].id.row).data(Qt::ToolTipRole).toString(), u"w"_s);
    s.teams.pop_back();
    EXPECT_TRUE(model.setContent(s, {}));
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 3) << "members of a team that is gone are the delegation's";
    model.retranslate();
}

} // namespace

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/EditBuffer.h"
#include "gui/plan/PlanPane.h"

class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace dkt::gui {

class ActionTable;
class IssueStrip;
class MemberForm;
class TeamForm;
class TeamsModel;

/// The delegation: who is in it, in which team, and responsible for what.
class TeamsPane final : public PlanPane {
    Q_OBJECT

public:
    TeamsPane(AppContext& context, ActionTable& table, QWidget* parent = nullptr);

    [[nodiscard]] QString title(const Snapshot& snapshot) const override;
    [[nodiscard]] bool concerns(const ChangeSet& changes) const override;
    void refresh(const DossierView& view) override;
    void clear() override;
    void activate() override;
    [[nodiscard]] bool settle() override;
    [[nodiscard]] bool showRow(RowKind kind, const RowId& row) override;
    [[nodiscard]] bool can(PlanCommand command) const override;
    void run(PlanCommand command) override;
    [[nodiscard]] QString addText() const override;

private:
    QWidget* makeBody(ActionTable& table);
    void connectParts(ActionTable& table);
    void retranslate();
    void onCurrentChanged();
    void fillForms();
    bool save();
    void choose(const RowId& row);
    void addMember();
    void addTeam();
    void paste();
    void removeChosen();
    void removeTeam(const Team& team);
    void moveBy(int step);
    void moveMemberBy(const QModelIndex& index, int step);
    [[nodiscard]] QModelIndex current() const;
    [[nodiscard]] TeamId currentTeam() const;
    [[nodiscard]] std::vector<MemberId> selectedMembers() const;

    TeamsModel* m_model;
    QTreeView* m_tree;
    MemberForm* m_member;
    TeamForm* m_team;
    QStackedWidget *m_stack, *m_forms;
    IssueStrip* m_issues;
    EditBuffer<Member> m_memberBuffer;
    EditBuffer<Team> m_teamBuffer;
    bool m_refreshing = false;
};

} // namespace dkt::gui

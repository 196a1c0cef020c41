// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/PlanPane.h"
#include "domain/Assignment.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace dkt::gui {

class ActionTable;
class LoadsModel;
class SharesModel;

/// Work shared out beforehand: parts of it on the left, the members and how much each has on the right.
class SharesPane final : public PlanPane {
    Q_OBJECT

public:
    SharesPane(AppContext& context, ActionTable& table, QWidget* parent = nullptr);

    [[nodiscard]] QString title(const Snapshot& snapshot) const override;
    [[nodiscard]] bool concerns(const ChangeSet& changes) const override;
    void refresh(const DossierView& view) override;
    void clear() override;
    void activate() override;
    [[nodiscard]] bool showRow(RowKind kind, const RowId& row) override;
    [[nodiscard]] bool can(PlanCommand command) const override;
    void run(PlanCommand command) override;
    [[nodiscard]] QString addText() const override;
    [[nodiscard]] QString removeText() const override;

private:
    QWidget* makeBody(ActionTable& table);
    void retranslate();
    [[nodiscard]] std::vector<SharePart> parts() const;
    [[nodiscard]] std::vector<MemberId> members() const;
    [[nodiscard]] std::vector<VisitId> visits() const;

    SharesModel* m_shares;
    LoadsModel* m_loads;
    QTableView* m_grid;
    QTableView* m_people;
    QLabel* m_hint;
    QStackedWidget* m_stack;
};

} // namespace dkt::gui

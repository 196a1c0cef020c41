// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/PlanPane.h"
#include "services/Loaded.h"

#include <optional>

class QLabel;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTableView;

namespace dkt::gui {

class ActionTable;
class FoldedFilter;
class IssueStrip;
class UnitImportDialog;
class UnitsModel;

/// The units of the campaign as a grid.
class UnitsPane final : public PlanPane {
    Q_OBJECT

public:
    UnitsPane(AppContext& context, ActionTable& table, QWidget* parent = nullptr);

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
    [[nodiscard]] bool take(const QString& path) override;

private:
    QWidget* makeBody(ActionTable& table);
    void connectParts(ActionTable& table);
    void retranslate();
    void fitColumns();
    void showCount();
    void choose(UnitId id);
    void beginEdit(const QModelIndex& index);
    void commitCell(UnitId id, int column, const QString& text);
    void addUnit();
    void chooseFile();
    void paste();
    void removeSelected();
    void succeed();
    void showVisit();
    UnitImportDialog* openImport();
    [[nodiscard]] std::vector<UnitId> selected() const;
    [[nodiscard]] std::vector<Unit> selectedUnits() const;

    UnitsModel* m_model;
    FoldedFilter* m_proxy;
    QTableView* m_grid;
    QLineEdit* m_search;
    QLabel* m_count;
    QStackedWidget* m_stack;
    IssueStrip* m_issues;
    std::optional<Loaded<Unit>> m_editing; ///< as read when the editor was opened
    bool m_fitted = false;
};

} // namespace dkt::gui

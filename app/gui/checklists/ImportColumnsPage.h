// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetCell.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QSplitter;
class QTableView;

namespace dkt::gui {

class ImportSession;
class ProblemTabs;
class RoleHeader;
class SheetGridModel;

/// The sheet itself with its header marked and a box above each column; below it what the rows become, as it
/// stands with these roles.
class ImportColumnsPage final : public QWizardPage {
    Q_OBJECT

public:
    explicit ImportColumnsPage(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    void initializePage() override;
    void showCell(CellAddress cell);

private:
    void layOut();
    QLayout* makeBar();
    void connectParts();
    void takeSource();
    void showHeader();
    void showResult();
    void useSelection();
    void fitColumns();
    [[nodiscard]] QString summary() const;
    void retranslate();

    ImportSession& m_session;
    SheetGridModel* m_model;
    QLabel* m_sheetLabel;
    QComboBox* m_sheet;
    QLabel* m_rowsLabel;
    QSpinBox* m_first;
    QLabel* m_dash;
    QSpinBox* m_last;
    QPushButton* m_useSelection;
    QLabel* m_recognised;
    QTableView* m_grid;
    RoleHeader* m_roles;
    QLabel* m_summary;
    ProblemTabs* m_problems;
    QSplitter* m_split;
};

} // namespace dkt::gui

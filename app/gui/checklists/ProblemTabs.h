// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklists/ProblemModel.h"
#include "imports/SheetCell.h"

#include <QTabWidget>

class QTableView;

namespace dkt::gui {

/// The remarks on a sheet and the rows set aside, each with its cell; choosing one asks for the cell.
class ProblemTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit ProblemTabs(QWidget* parent = nullptr);

    /// Null: nothing is known.
    void show(const ChecklistImport* import);

signals:
    void cellChosen(dkt::CellAddress cell);

private:
    QTableView* makeTable(ProblemModel* model, const QString& name);
    void retranslate();

    ProblemModel* m_remarksModel;
    ProblemModel* m_asideModel;
    QTableView* m_remarks;
    QTableView* m_aside;
};

} // namespace dkt::gui

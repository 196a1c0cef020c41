// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklists/ChecklistRow.h"
#include "gui/frame/RowsModel.h"

namespace dkt::gui {

/// The dossier's checklists and drafts, one a line.
class ChecklistListModel final : public RowsModel<ChecklistRow> {
    Q_OBJECT

public:
    enum Column { Title, Version, Items, Points, Visits, State, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const ChecklistRow& row, int column);
};

} // namespace dkt::gui

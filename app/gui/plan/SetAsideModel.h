// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ChecklistImporter.h"

#include <QAbstractTableModel>

#include <vector>

namespace dkt::gui {

/// The rows of a list that are no units, each with its place and the reason.
class SetAsideModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<SetAsideRow> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const SetAsideRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
        return index.column() == 0 ? row.cell : index.column() == 1 ? row.reason : row.text;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? tr("Place") : section == 1 ? tr("Reason") : tr("What stands there");
    }

private:
    std::vector<SetAsideRow> m_rows;
};

} // namespace dkt::gui

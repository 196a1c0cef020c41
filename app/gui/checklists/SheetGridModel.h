// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ChecklistSource.h"

#include <QAbstractTableModel>
#include <QHash>

namespace dkt::gui {

/// A sheet as it stands in its file: the same letters and row numbers, the header marked, and what was set
/// aside in quiet colours with the reason.
class SheetGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::shared_ptr<const SheetTable> table);
    [[nodiscard]] const SheetTable* table() const { return m_table.get(); }
    /// Rows from 0; -1: none.
    void setHeader(int first, int last);
    void setResult(const ChecklistImport* result);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant look(const QModelIndex& index, int role) const;
    void allChanged();

    std::shared_ptr<const SheetTable> m_table;
    int m_rows = 0;
    int m_columns = 0;
    int m_firstHeader = -1;
    int m_lastHeader = -1;
    QHash<int, QString> m_aside;               ///< row → reason
    QHash<std::pair<int, int>, QString> m_remarks; ///< cell → remark
};

} // namespace dkt::gui

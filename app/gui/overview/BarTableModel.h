// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/overview/BarTable.h"

#include <QAbstractTableModel>

namespace dkt::gui {

/// A chart's figures as a table: for the eyes of screen readers, and for copying.
class BarTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(BarTable table);
    [[nodiscard]] const BarTable& table() const { return m_table; }
    /// Where a cell leads; the label and the remark lead where the first figure of the row does.
    [[nodiscard]] Spot spotAt(const QModelIndex& index) const;

    /// Lines of cells parted by tabs, as spreadsheets take them.
    [[nodiscard]] QString asText() const;
    /// The same as an HTML table, as Word takes it.
    [[nodiscard]] QString asHtml() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool hasRemarks() const { return !m_table.remarkHeading.isEmpty(); }
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString heading(int column) const;

    BarTable m_table;
};

} // namespace dkt::gui

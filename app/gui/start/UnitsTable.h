// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QAbstractTableModel>

#include <vector>

namespace dkt::gui {

/// The units of a dossier that is being made: a plain grid.
class UnitsTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Type, Parent, Code, Columns };
    /// Name, parent and code folded, for search without marks.
    static constexpr int FoldedRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const std::vector<Unit>& units() const { return m_units; }
    void setUnits(std::vector<Unit> units);
    /// Appends those that are not there yet, by code or by name and unit above; returns how many.
    int addNew(const std::vector<Unit>& units);
    /// Rows may come in any order.
    void removeUnits(QList<int> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    std::vector<Unit> m_units;
};

} // namespace dkt::gui

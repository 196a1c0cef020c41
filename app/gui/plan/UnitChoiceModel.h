// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QAbstractTableModel>

#include <vector>

namespace dkt::gui {

/// The units of a list about to be imported, with a box each. Those the dossier has already cannot be checked.
class UnitChoiceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Code, Type, Parent, State, ColumnCount };
    enum class Checks { None, All };

    using QAbstractTableModel::QAbstractTableModel;

    /// `known[i]`: the dossier has units[i].
    void setUnits(std::vector<Unit> units, std::vector<bool> known, Checks checks);
    [[nodiscard]] std::vector<Unit> checked() const;
    [[nodiscard]] int checkedCount() const { return m_checkedCount; }
    [[nodiscard]] int knownCount() const;
    /// The units above, each once, by the Vietnamese alphabet.
    [[nodiscard]] QStringList parents() const;
    void setChecked(const std::vector<int>& rows, Checks checks);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    static constexpr int parentRole = Qt::UserRole + 2;

signals:
    void checksChanged();

private:
    struct Row {
        Unit unit;
        QString folded;
        bool known;
        bool checked;
    };
    [[nodiscard]] QString textOf(const Row& row, int column) const;

    std::vector<Row> m_rows;
    int m_checkedCount = 0;
};

} // namespace dkt::gui

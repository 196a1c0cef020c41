// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/VisitSheet.h"

#include <QAbstractTableModel>

namespace dkt::gui {

/// The findings of one item or of the whole visit.
class FindingListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TextColumn, ItemColumn, SeverityColumn, ColumnCount };
    enum class Scope { Item, Visit };

    explicit FindingListModel(VisitSheet& sheet, QObject* parent = nullptr);

    void setScope(Scope scope);
    [[nodiscard]] Scope scope() const { return m_scope; }
    /// The item whose findings are listed in the scope Item.
    void setItem(ItemId item);
    /// Null outside the list.
    [[nodiscard]] FindingId at(int row) const;
    /// -1 when it is not listed.
    [[nodiscard]] int rowOf(FindingId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    VisitSheet& m_sheet;
    Scope m_scope = Scope::Item;
    ItemId m_item;
    std::vector<Finding> m_rows;
};

} // namespace dkt::gui

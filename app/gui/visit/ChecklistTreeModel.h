// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/VisitSheet.h"

#include <QAbstractItemModel>

namespace dkt::gui {

/// A visit's checklist as a tree: section → criterion → item, with each item's state. A criterion without a
/// code and a title (forms that have none) is left out and its items hang below the section.
class ChecklistTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, ResultColumn, PointsColumn, ColumnCount };
    enum Role {
        ItemIndexRole = Qt::UserRole, ///< the item's index in the sheet; -1 for groups
        FoldedRole                    ///< code and title for search without marks
    };

    explicit ChecklistTreeModel(VisitSheet& sheet, QObject* parent = nullptr);

    /// Where an item is; invalid when out of range.
    [[nodiscard]] QModelIndex indexOfItem(int item, int column = TitleColumn) const;
    /// Says that an item's row is to be looked at again (a filter let it stay).
    void touch(int item);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        int parent = -1;
        int row = 0;
        int item = -1; ///< index in the sheet; -1 for a group
        QString text;
        QString folded;
        std::vector<int> children;
    };

    void rebuild();
    int addNode(int parent, int item, const QString& code, const QString& title);
    void itemsChanged(const QList<int>& items);
    [[nodiscard]] const Node& node(const QModelIndex& index) const;
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    [[nodiscard]] QModelIndex indexOfNode(int node, int column) const;
    [[nodiscard]] QString toolTip(const Node& node) const;
    [[nodiscard]] QVariant itemData(const Node& node, int column, int role) const;
    [[nodiscard]] QVariant groupData(const Node& node, int column, int role) const;

    struct Tally {
        int items = 0;
        int answered = 0;
        double points = 0;
    };
    void tally(const Node& node, Tally& sum) const;

    VisitSheet& m_sheet;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::vector<int> m_nodeOfItem;
};

} // namespace dkt::gui

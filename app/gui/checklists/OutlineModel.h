// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace dkt::gui {

/// A checklist as a tree to read: section → criterion → item, with points. A criterion without a code and a
/// title (forms that have none) is left out and its items hang below the section.
class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, PointsColumn, ColumnCount };
    enum Role { FoldedRole = Qt::UserRole }; ///< code and title for search without marks

    using QAbstractItemModel::QAbstractItemModel;

    /// Null: none.
    void setChecklist(std::shared_ptr<const Checklist> checklist);
    [[nodiscard]] const std::shared_ptr<const Checklist>& checklist() const { return m_checklist; }
    /// What a row is about: section and criterion alone on their own rows. Lives as long as checklist().
    [[nodiscard]] ItemPlace place(const QModelIndex& index) const;
    /// Where an item is; invalid when the checklist has no such item.
    [[nodiscard]] QModelIndex indexOf(ItemId item) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Words are made again.
    void retranslate();

private:
    struct Node {
        int parent = -1;
        int row = 0;
        ItemPlace place;
        QString text;
        QString folded;
        QString points;
        QString remark; ///< the stated sum is not that of the items
        std::vector<int> children;
    };

    void rebuild();
    void sayPoints();
    int addNode(int parent, ItemPlace place, const QString& code, const QString& title);
    [[nodiscard]] const Node& node(const QModelIndex& index) const { return m_nodes[index.internalId()]; }
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    [[nodiscard]] QModelIndex indexOfNode(int node, int column) const;

    std::shared_ptr<const Checklist> m_checklist;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

/// The stated points of a group where they are not the sum of its items'.
struct SumGap {
    double stated = 0;
    double summed = 0;
};
[[nodiscard]] std::optional<SumGap> sumGap(const Section& section);
[[nodiscard]] std::optional<SumGap> sumGap(const Criterion& criterion);

} // namespace dkt::gui

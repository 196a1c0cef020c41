// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/DraftTreeModel.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

bool isAlike(const DraftNode& a, const DraftNode& b) {
    return a.level == b.level && a.item.id == b.item.id && a.children.size() == b.children.size() &&
           std::ranges::equal(a.children, b.children,
                              [](const auto& x, const auto& y) { return isAlike(*x, *y); });
}

bool saysTheSame(const DraftNode& a, const DraftNode& b) {
    return a.code == b.code && a.title == b.title && a.maxPoints == b.maxPoints && a.item == b.item &&
           a.sum == b.sum && a.items == b.items;
}

} // namespace

bool statesOtherPoints(const DraftNode& node) {
    return node.maxPoints && std::abs(*node.maxPoints - node.sum) > 1e-6;
}

DraftTreeModel::DraftTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(treeOf({})) {}

void DraftTreeModel::load(const Checklist& checklist) {
    beginResetModel();
    m_head = checklist;
    m_head.sections.clear();
    m_root = treeOf(checklist);
    endResetModel();
    emit contentEdited();
}

void DraftTreeModel::refresh(const Checklist& checklist) {
    const auto fresh = treeOf(checklist);
    if (!isAlike(*m_root, *fresh))
        return load(checklist);
    m_head = checklist;
    m_head.sections.clear();
    refreshBelow(*m_root, *fresh);
    emit contentEdited();
}

void DraftTreeModel::refreshBelow(DraftNode& mine, DraftNode& fresh) {
    for (std::size_t n = 0; n < mine.children.size(); ++n)
        refreshBelow(*mine.children[n], *fresh.children[n]);
    if (saysTheSame(mine, fresh))
        return;
    mine.code = fresh.code;
    mine.title = fresh.title;
    mine.maxPoints = fresh.maxPoints;
    mine.item = fresh.item;
    mine.sum = fresh.sum;
    mine.items = fresh.items;
    rowChanged(mine);
}

Checklist DraftTreeModel::checklist() const {
    Checklist whole = m_head;
    whole.sections = sectionsOf(*m_root);
    return whole;
}

DraftNode& DraftTreeModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<DraftNode*>(index.internalPointer()) : *m_root;
}

const DraftNode& DraftTreeModel::node(const QModelIndex& index) const {
    return nodeAt(index);
}

QModelIndex DraftTreeModel::indexOf(const DraftNode& node, int column) const {
    return createIndex(node.row(), column, const_cast<DraftNode*>(&node));
}

NodePath DraftTreeModel::pathOf(const QModelIndex& index) const {
    NodePath path;
    for (const DraftNode* at = &node(index); at->parent; at = at->parent) {
        int& part = at->level == Level::Section     ? path.section
                    : at->level == Level::Criterion ? path.criterion
                                                    : path.item;
        part = at->row();
    }
    return path;
}

QModelIndex DraftTreeModel::indexAt(const NodePath& path) const {
    const DraftNode* at = m_root.get();
    for (const int part : {path.section, path.criterion, path.item}) {
        if (part < 0 || at->children.empty())
            break;
        at = at->children[std::min(static_cast<std::size_t>(part), at->children.size() - 1)].get();
    }
    return indexOf(*at);
}

void DraftTreeModel::rowChanged(const DraftNode& node) {
    emit dataChanged(indexOf(node), indexOf(node, PointsColumn));
}

void DraftTreeModel::countUp(DraftNode* from) {
    for (DraftNode* at = from; at; at = at->parent) {
        if (at->level == Level::Item) {
            at->count();
            continue;
        }
        double sum = 0;
        int items = 0;
        for (const auto& child : at->children) {
            sum += child->sum;
            items += child->items;
        }
        if (sum == at->sum && items == at->items)
            return;
        at->sum = sum;
        at->items = items;
        rowChanged(*at);
    }
}

void DraftTreeModel::setHead(const Checklist& head) {
    m_head = head;
    m_head.sections.clear();
    m_root->title = head.title;
    rowChanged(*m_root);
    emit contentEdited();
}

void DraftTreeModel::setGroup(const QModelIndex& index, const QString& code, const QString& title,
                              std::optional<double> maxPoints) {
    DraftNode& at = nodeAt(index);
    at.code = code;
    at.title = title;
    at.maxPoints = maxPoints;
    rowChanged(at);
    emit contentEdited();
}

void DraftTreeModel::setItem(const QModelIndex& index, Item item) {
    DraftNode& at = nodeAt(index);
    at.item = std::move(item);
    countUp(&at);
    rowChanged(at);
    emit contentEdited();
}

QModelIndex DraftTreeModel::insert(const QModelIndex& parent, int row,
                                   std::vector<std::unique_ptr<DraftNode>> nodes) {
    if (nodes.empty())
        return {};
    DraftNode& into = nodeAt(parent);
    const int count = static_cast<int>(nodes.size());
    beginInsertRows(indexOf(into), row, row + count - 1);
    for (auto& node : nodes) {
        node->parent = &into;
        node->count();
        into.children.insert(into.children.begin() + row++, std::move(node));
    }
    endInsertRows();
    countUp(&into);
    emit contentEdited();
    return indexOf(*into.children[static_cast<std::size_t>(row - count)]);
}

void DraftTreeModel::remove(const QModelIndexList& rows) {
    std::vector<DraftNode*> going;
    for (const QModelIndex& index : rows)
        if (DraftNode* at = &nodeAt(index); at != m_root.get() && std::ranges::find(going, at) == going.end())
            going.push_back(at);
    // What lies in something that goes is gone with it.
    std::erase_if(going, [&](const DraftNode* at) {
        for (const DraftNode* up = at->parent; up; up = up->parent)
            if (std::ranges::find(going, up) != going.end())
                return true;
        return false;
    });
    for (DraftNode* at : going) {
        DraftNode* from = at->parent;
        const int row = at->row();
        beginRemoveRows(indexOf(*from), row, row);
        from->children.erase(from->children.begin() + row);
        endRemoveRows();
        countUp(from);
    }
    if (!going.empty())
        emit contentEdited();
}

bool DraftTreeModel::move(const QModelIndex& index, const QModelIndex& parent, int row) {
    DraftNode& at = nodeAt(index);
    DraftNode& into = nodeAt(parent);
    DraftNode* from = at.parent;
    if (!from || static_cast<int>(into.level) + 1 != static_cast<int>(at.level))
        return false;
    const int was = at.row();
    if (!beginMoveRows(indexOf(*from), was, was, indexOf(into), row))
        return false;
    std::unique_ptr<DraftNode> own = std::move(from->children[static_cast<std::size_t>(was)]);
    from->children.erase(from->children.begin() + was);
    const int target = from == &into && row > was ? row - 1 : row;
    own->parent = &into;
    into.children.insert(into.children.begin() + target, std::move(own));
    endMoveRows();
    countUp(from);
    countUp(&into);
    emit contentEdited();
    return true;
}

void DraftTreeModel::renumberAll() {
    renumber(*m_root);
    for (const auto& section : m_root->children) {
        rowChanged(*section);
        for (const auto& criterion : section->children) {
            rowChanged(*criterion);
            if (!criterion->children.empty())
                emit dataChanged(indexOf(*criterion->children.front()),
                                 indexOf(*criterion->children.back(), PointsColumn));
        }
    }
    emit contentEdited();
}

} // namespace dkt::gui

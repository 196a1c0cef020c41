// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ChecklistTreeModel.h"

#include "domain/Labels.h"
#include "gui/visit/OutcomeIcon.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ChecklistTreeModel::ChecklistTreeModel(VisitSheet& sheet, QObject* parent)
    : QAbstractItemModel(parent), m_sheet(sheet) {
    connect(&sheet, &VisitSheet::shown, this, &ChecklistTreeModel::rebuild);
    connect(&sheet, &VisitSheet::itemsChanged, this, &ChecklistTreeModel::itemsChanged);
    rebuild();
}

int ChecklistTreeModel::addNode(int parent, int item, const QString& code, const QString& title) {
    const int id = static_cast<int>(m_nodes.size());
    std::vector<int>& siblings = parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
    Node node;
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    node.item = item;
    node.text = code.isEmpty() ? text::collapsed(title) : code + u"  "_s + text::collapsed(title);
    node.folded = text::folded(node.text);
    siblings.push_back(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void ChecklistTreeModel::rebuild() {
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_nodeOfItem.clear();
    const Section* section = nullptr;
    const Criterion* criterion = nullptr;
    int sectionNode = -1;
    int group = -1;
    for (int item = 0; item < m_sheet.count(); ++item) {
        const ItemPlace& place = m_sheet.place(item);
        if (place.section != section) {
            section = place.section;
            sectionNode = addNode(-1, -1, section->code, section->title);
            criterion = nullptr;
        }
        if (place.criterion != criterion) {
            criterion = place.criterion;
            const bool named = !criterion->code.isEmpty() || !criterion->title.isEmpty();
            group = named ? addNode(sectionNode, -1, criterion->code, criterion->title) : sectionNode;
        }
        m_nodeOfItem.push_back(addNode(group, item, place.item->code, place.item->title));
    }
    endResetModel();
}

void ChecklistTreeModel::itemsChanged(const QList<int>& items) {
    std::vector<bool> groups(m_nodes.size(), false);
    for (const int item : items) {
        touch(item);
        for (int up = m_nodes[static_cast<std::size_t>(m_nodeOfItem[static_cast<std::size_t>(item)])].parent;
             up >= 0; up = m_nodes[static_cast<std::size_t>(up)].parent)
            groups[static_cast<std::size_t>(up)] = true;
    }
    // Children were made after their parents: telling of the inner groups first lets a filter close them.
    for (std::size_t id = groups.size(); id-- > 0;)
        if (groups[id])
            emit dataChanged(indexOfNode(static_cast<int>(id), 0),
                             indexOfNode(static_cast<int>(id), ColumnCount - 1));
}

void ChecklistTreeModel::touch(int item) {
    const QModelIndex first = indexOfItem(item);
    if (first.isValid())
        emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
}

QModelIndex ChecklistTreeModel::indexOfItem(int item, int column) const {
    if (item < 0 || item >= static_cast<int>(m_nodeOfItem.size()))
        return {};
    return indexOfNode(m_nodeOfItem[static_cast<std::size_t>(item)], column);
}

QModelIndex ChecklistTreeModel::indexOfNode(int node, int column) const {
    return createIndex(m_nodes[static_cast<std::size_t>(node)].row, column, static_cast<quintptr>(node));
}

const ChecklistTreeModel::Node& ChecklistTreeModel::node(const QModelIndex& index) const {
    return m_nodes[index.internalId()];
}

const std::vector<int>& ChecklistTreeModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? node(parent).children : m_roots;
}

QModelIndex ChecklistTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex ChecklistTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || node(child).parent < 0)
        return {};
    return indexOfNode(node(child).parent, 0);
}

int ChecklistTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ChecklistTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant ChecklistTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Item");
    case ResultColumn:
        return tr("Result");
    case PointsColumn:
        return tr("Points");
    default:
        return {};
    }
}

QVariant ChecklistTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& at = node(index);
    switch (role) {
    case ItemIndexRole:
        return at.item;
    case FoldedRole:
        return at.folded;
    case Qt::ToolTipRole:
        return toolTip(at);
    case Qt::TextAlignmentRole:
        return index.column() == PointsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return at.item < 0 ? groupData(at, index.column(), role) : itemData(at, index.column(), role);
    }
}

QString ChecklistTreeModel::toolTip(const Node& node) const {
    const QString result = (node.item < 0 ? groupData(node, ResultColumn, Qt::DisplayRole)
                                          : itemData(node, ResultColumn, Qt::DisplayRole))
                               .toString();
    return result.isEmpty() ? node.text : node.text + u'\n' + result;
}

QVariant ChecklistTreeModel::itemData(const Node& node, int column, int role) const {
    const ItemState& state = m_sheet.state(node.item);
    if (role == Qt::DecorationRole && column == TitleColumn)
        return outcomeIcon(state.outcome);
    if (role != Qt::DisplayRole)
        return {};
    if (column == TitleColumn)
        return node.text;
    if (column == PointsColumn)
        return state.points ? text::formatNumber(*state.points) : QString();
    QString result = state.outcome ? label(*state.outcome) : QString();
    if (state.conflict)
        result.prepend(u"⚠ "_s);
    if (state.shortcomings > 0)
        result += u" ▼%1"_s.arg(state.shortcomings);
    if (state.strengths > 0)
        result += u" ▲%1"_s.arg(state.strengths);
    if (state.evidence > 0)
        result += u" ▣%1"_s.arg(state.evidence);
    if (state.hasNote)
        result += u" ✎"_s;
    return result.trimmed();
}

QVariant ChecklistTreeModel::groupData(const Node& node, int column, int role) const {
    if (role == Qt::FontRole && node.parent < 0) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column == TitleColumn)
        return node.text;
    Tally sum;
    tally(node, sum);
    if (column == ResultColumn)
        return tr("%1 of %2", "answered of all items").arg(sum.answered).arg(sum.items);
    return sum.answered > 0 ? text::formatNumber(sum.points) : QString();
}

void ChecklistTreeModel::tally(const Node& node, Tally& sum) const {
    if (node.item >= 0) {
        const ItemState& state = m_sheet.state(node.item);
        ++sum.items;
        sum.answered += state.outcome ? 1 : 0;
        sum.points += state.points.value_or(0);
    }
    for (const int child : node.children)
        tally(m_nodes[static_cast<std::size_t>(child)], sum);
}

} // namespace dkt::gui

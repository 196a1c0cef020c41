// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/OutlineModel.h"

#include "gui/frame/Icons.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QFont>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

std::optional<SumGap> gapBetween(std::optional<double> stated, double summed) {
    constexpr double halfHundredth = 0.005;
    if (!stated || std::abs(*stated - summed) < halfHundredth)
        return std::nullopt;
    return SumGap{*stated, summed};
}

} // namespace

std::optional<SumGap> sumGap(const Section& section) {
    return gapBetween(section.maxPoints, maxPoints(section));
}

std::optional<SumGap> sumGap(const Criterion& criterion) {
    return gapBetween(criterion.maxPoints, maxPoints(criterion));
}

void OutlineModel::setChecklist(std::shared_ptr<const Checklist> checklist) {
    if (checklist == m_checklist)
        return;
    beginResetModel();
    m_checklist = std::move(checklist);
    rebuild();
    endResetModel();
}

int OutlineModel::addNode(int parent, ItemPlace place, const QString& code, const QString& title) {
    const int id = static_cast<int>(m_nodes.size());
    std::vector<int>& siblings = parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
    Node node;
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    node.place = place;
    node.text = code.isEmpty() ? text::collapsed(title) : code + u"  "_s + text::collapsed(title);
    node.folded = text::folded(node.text);
    siblings.push_back(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void OutlineModel::rebuild() {
    m_nodes.clear();
    m_roots.clear();
    if (!m_checklist)
        return;
    for (const Section& section : m_checklist->sections) {
        const int top = addNode(-1, {&section, nullptr, nullptr}, section.code, section.title);
        for (const Criterion& criterion : section.criteria) {
            const bool named = !criterion.code.isEmpty() || !criterion.title.isEmpty();
            const int group =
                named ? addNode(top, {&section, &criterion, nullptr}, criterion.code, criterion.title) : top;
            for (const Item& item : criterion.items)
                addNode(group, {&section, &criterion, &item}, item.code, item.title);
        }
    }
    sayPoints();
}

void OutlineModel::sayPoints() {
    for (Node& node : m_nodes) {
        const ItemPlace& place = node.place;
        const auto points = place.item ? place.item->maxPoints.value_or(0)
                            : place.criterion ? maxPoints(*place.criterion)
                                              : maxPoints(*place.section);
        node.points = points > 0 || (place.item && place.item->maxPoints) ? text::formatNumber(points) : QString();
        const auto gap = place.item        ? std::nullopt
                         : place.criterion ? sumGap(*place.criterion)
                                           : sumGap(*place.section);
        node.remark = gap ? tr("The points stated here are %1, those of its items come to %2.")
                                .arg(text::formatNumber(gap->stated), text::formatNumber(gap->summed))
                          : QString();
    }
}

void OutlineModel::retranslate() {
    sayPoints();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

ItemPlace OutlineModel::place(const QModelIndex& index) const {
    return index.isValid() ? node(index).place : ItemPlace();
}

QModelIndex OutlineModel::indexOf(ItemId item) const {
    for (std::size_t id = 0; id < m_nodes.size(); ++id)
        if (m_nodes[id].place.item && m_nodes[id].place.item->id == item)
            return indexOfNode(static_cast<int>(id), 0);
    return {};
}

QModelIndex OutlineModel::indexOfNode(int node, int column) const {
    return createIndex(m_nodes[static_cast<std::size_t>(node)].row, column, static_cast<quintptr>(node));
}

const std::vector<int>& OutlineModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? node(parent).children : m_roots;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || node(child).parent < 0)
        return {};
    return indexOfNode(node(child).parent, 0);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& at = node(index);
    const bool pointsColumn = index.column() == PointsColumn;
    switch (role) {
    case Qt::DisplayRole:
        return pointsColumn ? at.points : at.text;
    case FoldedRole:
        return at.folded;
    case Qt::ToolTipRole:
        return at.remark.isEmpty() ? at.text : at.text + u'\n' + at.remark;
    case Qt::TextAlignmentRole:
        return pointsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        return pointsColumn && !at.remark.isEmpty() ? QVariant(icon(u"warning"_s, Tone::Warning)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return at.remark;
    case Qt::FontRole:
        if (!at.place.criterion) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == PointsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return section == PointsColumn ? tr("Points") : tr("Section, criterion, item");
}

} // namespace dkt::gui

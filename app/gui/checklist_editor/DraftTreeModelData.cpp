// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/DraftTreeModel.h"

#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QApplication>
#include <QFont>
#include <QFontMetrics>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString nodesFormat = u"application/x-dkt-checklist-nodes"_s;

constexpr int rowAir = 7; ///< pixels above and below the words together

} // namespace

QModelIndex DraftTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    DraftNode* at = parent.isValid() ? nodeAt(parent).children[static_cast<std::size_t>(row)].get() : m_root.get();
    return createIndex(row, column, at);
}

QModelIndex DraftTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || !nodeAt(child).parent)
        return {};
    return indexOf(*nodeAt(child).parent);
}

int DraftTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return 1;
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int DraftTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant DraftTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == PointsColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PointsColumn ? tr("Points") : tr("Content");
}

Qt::ItemFlags DraftTreeModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const Level level = nodeAt(index).level;
    if (level != Level::Head)
        flags |= Qt::ItemIsDragEnabled;
    if (index.column() == PointsColumn && level != Level::Head)
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemIsDropEnabled;
}

QVariant DraftTreeModel::display(const DraftNode& node, int column) const {
    if (column == PointsColumn) {
        if (node.level == Level::Item)
            return node.item.maxPoints ? text::formatNumber(*node.item.maxPoints) : QString();
        const QString sum = node.sum == 0 && !node.maxPoints ? QString() : text::formatNumber(node.sum);
        return statesOtherPoints(node) ? tr("%1 of %2", "points of the items, of the points stated")
                                             .arg(sum, text::formatNumber(*node.maxPoints))
                                       : sum;
    }
    const QString title = text::collapsed(node.titleText());
    if (!title.isEmpty())
        return node.codeText().isEmpty() ? title : node.codeText() + u"  "_s + title;
    if (!node.codeText().isEmpty())
        return node.codeText() + u"  …"_s;
    switch (node.level) {
    case Level::Head:
        return tr("(checklist without a title)");
    case Level::Section:
        return tr("(section without a title)");
    case Level::Criterion:
        return tr("(without a criterion)");
    case Level::Item:
        return tr("(item without a title)");
    }
    return {};
}

QVariant DraftTreeModel::decoration(const DraftNode& node) const {
    if (node.level != Level::Item)
        return statesOtherPoints(node) ? QVariant(icon(u"warning"_s, Tone::Warning)) : QVariant();
    return text::collapsed(node.item.title).isEmpty() ? QVariant(icon(u"error"_s, Tone::Bad)) : QVariant();
}

QString DraftTreeModel::toolTip(const DraftNode& node) const {
    QStringList lines{text::collapsed(node.codeText() + u' ' + node.titleText())};
    if (node.level != Level::Item)
        lines << tr("%n items", nullptr, node.items);
    if (statesOtherPoints(node))
        lines << tr("Stated: %1 points; its items come to %2.")
                     .arg(text::formatNumber(*node.maxPoints), text::formatNumber(node.sum));
    if (node.level == Level::Item && !node.item.rule.text.isEmpty())
        lines << node.item.rule.text;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant DraftTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const DraftNode& at = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(at, index.column());
    case Qt::EditRole: {
        const auto points = at.level == Level::Item ? at.item.maxPoints : at.maxPoints;
        return index.column() == PointsColumn ? (points ? text::formatNumber(*points, 4) : QString())
                                              : at.titleText();
    }
    case Qt::DecorationRole:
        return index.column() == TitleColumn ? decoration(at) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(at);
    case Qt::TextAlignmentRole:
        return index.column() == PointsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(at.level == Level::Head || at.level == Level::Section);
        font.setItalic(at.titleText().isEmpty() && at.codeText().isEmpty());
        return font;
    }
    case Qt::SizeHintRole:
        return QSize(0, QFontMetrics(QApplication::font()).height() + rowAir);
    case LevelRole:
        return static_cast<int>(at.level);
    case FoldedRole:
        return text::folded(at.codeText() + u' ' + at.titleText());
    default:
        return {};
    }
}

bool DraftTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || index.column() != PointsColumn)
        return false;
    const QString typed = value.toString().trimmed();
    const auto parsed = text::parseNumber(typed);
    if (!typed.isEmpty() && (!parsed || parsed->value < 0))
        return false;
    const auto points = parsed ? std::optional(parsed->value) : std::nullopt;
    const DraftNode& at = nodeAt(index);
    if (points == (at.level == Level::Item ? at.item.maxPoints : at.maxPoints))
        return false;
    if (at.level == Level::Item) {
        Item item = at.item;
        item.maxPoints = points;
        setItem(index, std::move(item));
    } else {
        setGroup(index, at.code, at.title, points);
    }
    emit stepDone(u"checklistDraft.edit"_s);
    return true;
}

QStringList DraftTreeModel::mimeTypes() const {
    return {nodesFormat};
}

QString DraftTreeModel::mark() const {
    return u"%1/%2"_s.arg(QCoreApplication::applicationPid()).arg(reinterpret_cast<quintptr>(this));
}

QMimeData* DraftTreeModel::mimeData(const QModelIndexList& indexes) const {
    QStringList paths{mark()};
    for (const QModelIndex& index : indexes)
        if (index.column() == TitleColumn)
            paths << pathOf(index).toText();
    auto* data = new QMimeData;
    data->setData(nodesFormat, paths.join(u'\n').toUtf8());
    return data;
}

std::vector<DraftNode*> DraftTreeModel::dragged(const QMimeData* data) const {
    QStringList lines = QString::fromUtf8(data->data(nodesFormat)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || lines.takeFirst() != mark())
        return {};
    std::vector<NodePath> paths;
    for (const QString& line : lines)
        paths.push_back(NodePath::fromText(line));
    std::ranges::sort(paths);
    std::vector<DraftNode*> nodes;
    for (const NodePath& path : paths)
        if (DraftNode* at = &nodeAt(indexAt(path)); nodes.empty() || nodes.front()->level == at->level)
            nodes.push_back(at);
    return nodes;
}

DraftTreeModel::Spot DraftTreeModel::spotFor(Level level, const QModelIndex& target, int row) const {
    const DraftNode* into = &node(target);
    const auto below = [&](const DraftNode& of) { return static_cast<int>(of.level) + 1 - static_cast<int>(level); };
    // On something of its own kind, or deeper: behind it.
    while (below(*into) > 0) {
        row = into->row() + 1;
        into = into->parent;
    }
    // On something higher: at the end of what is last in it, or at the start of what the line stands before.
    while (below(*into) < 0) {
        if (into->children.empty())
            return {};
        const auto last = into->children.size() - 1;
        const bool before = row >= 0 && static_cast<std::size_t>(row) <= last && row > 0;
        into = into->children[before ? static_cast<std::size_t>(row - 1) : last].get();
        row = -1;
    }
    const int count = static_cast<int>(into->children.size());
    return {indexOf(*into), row < 0 || row > count ? count : row};
}

bool DraftTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                     const QModelIndex& parent) const {
    if (action != Qt::MoveAction || !data->hasFormat(nodesFormat) || !parent.isValid())
        return false;
    const auto nodes = dragged(data);
    return !nodes.empty() && nodes.front()->parent && spotFor(nodes.front()->level, parent, row).row >= 0;
}

bool DraftTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                  const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto nodes = dragged(data);
    const Spot spot = spotFor(nodes.front()->level, parent, row);
    DraftNode& into = nodeAt(spot.parent);
    int at = spot.row;
    bool moved = false;
    for (const DraftNode* one : nodes) {
        moved = move(indexOf(*one), indexOf(into), at) || moved;
        at = one->row() + 1;
    }
    if (moved)
        emit stepDone(u"checklistDraft.item.move"_s);
    // The view is not to remove anything: the rows have moved already.
    return false;
}

void DraftTreeModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(headIndex(), indexOf(*m_root, PointsColumn));
}

} // namespace dkt::gui

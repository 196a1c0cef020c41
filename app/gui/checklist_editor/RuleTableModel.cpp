// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/RuleTableModel.h"

#include "util/Numbers.h"
#include "util/Text.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Calls `use` with the lines of the shape.
template <class Shape, class Use> auto withLines(Shape& shape, Use use) -> int {
    if (auto* parts = std::get_if<rule::Parts>(&shape))
        return use(parts->parts);
    if (auto* choice = std::get_if<rule::Choice>(&shape))
        return use(choice->options);
    if (auto* bands = std::get_if<rule::Bands>(&shape))
        return use(bands->bands);
    return 0;
}

QString figureText(std::optional<double> number) {
    return number ? text::formatNumber(*number, 4) : QString();
}

} // namespace

void RuleTableModel::setShape(const rule::Shape& shape) {
    if (shape == m_shape)
        return;
    beginResetModel();
    m_shape = shape;
    endResetModel();
}

int RuleTableModel::lines() const {
    return withLines(m_shape, [](const auto& list) { return static_cast<int>(list.size()); });
}

void RuleTableModel::appendLine() {
    const int row = lines() + 1;
    beginInsertRows({}, row, row);
    withLines(m_shape, [](auto& list) {
        list.emplace_back();
        return 0;
    });
    endInsertRows();
}

void RuleTableModel::removeLine(int row) {
    if (row < 0 || row >= lines())
        return;
    beginRemoveRows({}, row, row);
    withLines(m_shape, [row](auto& list) {
        list.erase(list.begin() + row);
        return 0;
    });
    endRemoveRows();
    emit edited();
}

int RuleTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : lines() + 1;
}

int RuleTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : isBands() ? 4 : 2;
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < lines() ? QVariant(section + 1) : QVariant(u"+"_s);
    if (!isBands())
        return section == 1 ? tr("Points") : std::holds_alternative<rule::Choice>(m_shape) ? tr("Outcome") : tr("Part");
    switch (section) {
    case FromColumn:
        return tr("From (≥)");
    case ToColumn:
        return tr("Below (<)");
    case PointsColumn:
        return tr("Points");
    default:
        return tr("In proportion");
    }
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isBands() && index.column() == ShareColumn)
        return index.row() < lines() ? flags | Qt::ItemIsUserCheckable : flags;
    return flags | Qt::ItemIsEditable;
}

QVariant RuleTableModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole)
        return isBands() || index.column() == 1 ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (!index.isValid() || index.row() >= lines())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (const auto* bands = std::get_if<rule::Bands>(&m_shape)) {
        const rule::Bands::Band& band = bands->bands[row];
        if (index.column() == ShareColumn)
            return role == Qt::CheckStateRole ? QVariant(band.proportional ? Qt::Checked : Qt::Unchecked) : QVariant();
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return figureText(index.column() == FromColumn ? band.from
                              : index.column() == ToColumn ? band.to
                                                           : std::optional(band.points));
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto cell = [&](const auto& line) {
        return index.column() == 0 ? line.text : figureText(line.points);
    };
    const auto* parts = std::get_if<rule::Parts>(&m_shape);
    return parts ? cell(parts->parts[row]) : cell(std::get<rule::Choice>(m_shape).options[row]);
}

bool RuleTableModel::changeBand(rule::Bands::Band& band, int column, const QVariant& value) {
    if (column == ShareColumn) {
        band.proportional = value.toInt() == Qt::Checked;
        return true;
    }
    const QString typed = value.toString().trimmed();
    const auto number = text::parseNumber(typed);
    if (!number && !(typed.isEmpty() && column != PointsColumn))
        return false;
    const auto limit = number ? std::optional(number->value) : std::nullopt;
    if (column == PointsColumn)
        band.points = *limit;
    else
        (column == FromColumn ? band.from : band.to) = limit;
    return true;
}

bool RuleTableModel::changeNamed(QString& words, double& points, int column, const QVariant& value) {
    if (column == 0) {
        words = text::normalized(value.toString()).simplified();
        return true;
    }
    const auto number = text::parseNumber(value.toString());
    if (number)
        points = number->value;
    return number.has_value();
}

bool RuleTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole) ||
        (role == Qt::EditRole && value.toString() == data(index, Qt::EditRole).toString()))
        return false;
    if (index.row() == lines())
        appendLine();
    const auto row = static_cast<std::size_t>(index.row());
    bool done = false;
    if (auto* bands = std::get_if<rule::Bands>(&m_shape))
        done = changeBand(bands->bands[row], index.column(), value);
    else if (auto* parts = std::get_if<rule::Parts>(&m_shape))
        done = changeNamed(parts->parts[row].text, parts->parts[row].points, index.column(), value);
    else if (auto* choice = std::get_if<rule::Choice>(&m_shape))
        done = changeNamed(choice->options[row].text, choice->options[row].points, index.column(), value);
    if (done) {
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
        emit edited();
    }
    return done;
}

void RuleTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace dkt::gui

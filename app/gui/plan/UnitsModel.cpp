// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/UnitsModel.h"

#include "domain/PlanCheck.h"
#include "gui/frame/Icons.h"
#include "util/Dates.h"
#include "util/Text.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct SuccessionWords {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::UnitsModel)
};

QString successionOf(const Unit& unit, const Unit* successor, const QStringList& predecessors) {
    QStringList parts;
    if (unit.until)
        parts << SuccessionWords::tr("until %1").arg(text::shortDate(*unit.until));
    if (successor)
        parts << u"→ %1"_s.arg(successor->name);
    if (!predecessors.isEmpty())
        parts << SuccessionWords::tr("took over %1").arg(predecessors.join(u", "_s));
    return parts.join(u' ');
}

} // namespace

void UnitsModel::setContent(const Snapshot& snapshot, const std::vector<Issue>& issues) {
    QHash<RowId, const Unit*> units;
    QHash<RowId, QStringList> predecessors;
    QHash<RowId, int> visits;
    QHash<RowId, QString> remarks;
    for (const Unit& unit : snapshot.units) {
        units.insert(unit.id.row, &unit);
        if (!unit.successor.isNull())
            predecessors[unit.successor.row] << unit.name;
    }
    for (const Visit& visit : snapshot.visits)
        ++visits[visit.unit.row];
    for (const Issue& issue : issues)
        remarks.insert(RowId::fromHex(issue.target), issue.text);
    std::vector<UnitRow> rows;
    rows.reserve(snapshot.units.size());
    for (const Unit& unit : snapshot.units) {
        UnitRow row{unit.id, unit, {}, remarks.value(unit.id.row), visits.value(unit.id.row), {}};
        row.succession =
            successionOf(unit, units.value(unit.successor.row), predecessors.value(unit.id.row));
        row.folded = text::folded(QStringList{unit.code, unit.name, unit.type, unit.parent, row.succession, unit.note}
                                      .join(u'\n'));
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

QString Unit::*UnitsModel::memberOf(int column) {
    switch (column) {
    case Code:
        return &Unit::code;
    case Name:
        return &Unit::name;
    case Type:
        return &Unit::type;
    case Parent:
        return &Unit::parent;
    case Note:
        return &Unit::note;
    }
    return nullptr;
}

int UnitsModel::rowOf(UnitId id) const {
    const auto found = std::ranges::find(rows(), id, &UnitRow::key);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString UnitsModel::textOf(const UnitRow& row, int column) {
    if (QString Unit::*member = memberOf(column))
        return row.unit.*member;
    if (column == Visits)
        return row.visits > 0 ? QString::number(row.visits) : QString();
    return row.succession;
}

QVariant UnitsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const UnitRow& shown = row(index.row());
    const bool name = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(shown, index.column());
    case keyRole: {
        if (index.column() == Visits)
            return shown.visits;
        const QString text = textOf(shown, index.column());
        return text.isEmpty() ? QVariant() : text;
    }
    case foldedRole:
        return shown.folded;
    case Qt::ForegroundRole:
        if (plan::hasCeased(shown.unit))
            return toneColor(Tone::Quiet, QGuiApplication::palette());
        break;
    case Qt::DecorationRole:
        if (name && !shown.issue.isEmpty())
            return icon(u"warning"_s, Tone::Warning);
        break;
    case Qt::ToolTipRole:
        return name && !shown.issue.isEmpty() ? shown.issue : textOf(shown, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Visits)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        break;
    default:
        break;
    }
    return {};
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Parent:
        return tr("Belongs to");
    case Visits:
        return tr("Visits");
    case Succession:
        return tr("Merged, renamed");
    case Note:
        return tr("Note");
    }
    return {};
}

Qt::ItemFlags UnitsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = RowsModel::flags(index);
    if (index.isValid() && memberOf(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool UnitsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || !memberOf(index.column()))
        return false;
    const QString text = text::collapsed(text::normalized(value.toString()));
    if (text == textOf(row(index.row()), index.column()))
        return false;
    emit edited(row(index.row()).key, index.column(), text);
    return true;
}

} // namespace dkt::gui

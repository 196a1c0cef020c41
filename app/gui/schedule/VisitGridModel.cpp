// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/VisitGridModel.h"

#include "domain/Keys.h"
#include "domain/Labels.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "util/Dates.h"
#include "util/Text.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString gridText(const ScheduleRow& row, int column) {
    switch (column) {
    case VisitGridModel::Unit:
        return row.unit;
    case VisitGridModel::Team:
        return row.team;
    case VisitGridModel::Date:
        return row.visit.date ? text::shortDate(*row.visit.date) : QString();
    case VisitGridModel::Session:
        return row.visit.date ? label(row.visit.session) : QString();
    case VisitGridModel::Mode:
        return label(row.visit.mode);
    case VisitGridModel::JointWith:
        return row.visit.jointWith;
    case VisitGridModel::Checklist:
        return row.checklist;
    case VisitGridModel::Code:
        return row.visit.code;
    case VisitGridModel::State:
        return label(row.visit.state);
    case VisitGridModel::Note:
        return text::collapsed(row.visit.note);
    default:
        return {};
    }
}

/// What an editor of the cell starts with: keys and ids where it is a choice.
QVariant editValue(const ScheduleRow& row, int column) {
    switch (column) {
    case VisitGridModel::Team:
        return row.visit.team.row.hex();
    case VisitGridModel::Checklist:
        return row.visit.checklist.row.hex();
    case VisitGridModel::Session:
        return key(row.visit.session);
    case VisitGridModel::Mode:
        return key(row.visit.mode);
    case VisitGridModel::Note:
        return row.visit.note;
    default:
        return gridText(row, column);
    }
}

QVariant gridSortKey(const ScheduleRow& row, int column) {
    switch (column) {
    case VisitGridModel::Date: // then by session
        return row.visit.date ? QVariant(row.visit.date->toJulianDay() * 3 + static_cast<int>(row.visit.session))
                              : QVariant();
    case VisitGridModel::Session:
        return static_cast<int>(row.visit.session);
    case VisitGridModel::State:
        return static_cast<int>(row.visit.state);
    default: {
        const QString text = gridText(row, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
}

} // namespace

int VisitGridModel::rowOf(VisitId visit) const {
    const auto it = std::ranges::find(rows(), visit, &ScheduleRow::key);
    return it == rows().end() ? -1 : static_cast<int>(it - rows().begin());
}

QVariant VisitGridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScheduleRow& visit = row(index.row());
    const bool warned = !visit.clashes.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return gridText(visit, index.column());
    case Qt::EditRole:
        return editValue(visit, index.column());
    case keyRole:
        return gridSortKey(visit, index.column());
    case FoldedRole:
        return visit.folded;
    case Qt::DecorationRole:
        if (index.column() == Unit && warned)
            return visit.worst == Severity::Note ? icon(u"info"_s) : icon(u"warning"_s, Tone::Warning);
        break;
    case Qt::ToolTipRole:
        return index.column() == Unit && warned ? (QStringList{visit.unit} + visit.clashes).join(u'\n')
                                                : gridText(visit, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Unit && warned)
            return (QStringList{visit.unit} + visit.clashes).join(u". "_s);
        break;
    case Qt::ForegroundRole:
        if (index.column() == State && visit.visit.state != VisitState::Planned)
            return toneColor(visit.visit.state == VisitState::Finished ? Tone::Good : Tone::Busy,
                             QGuiApplication::palette());
        break;
    }
    return {};
}

QVariant VisitGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Team:
        return tr("Team");
    case Date:
        return tr("Date");
    case Session:
        return tr("Session");
    case Mode:
        return tr("Mode");
    case JointWith:
        return tr("Joint with");
    case Checklist:
        return tr("Checklist");
    case Code:
        return tr("Code");
    case State:
        return tr("State");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags VisitGridModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags cell = RowsModel::flags(index);
    if (!index.isValid() || index.column() == Unit || index.column() == State)
        return cell;
    const Visit& visit = row(index.row()).visit;
    if ((index.column() == JointWith && visit.mode != VisitMode::Joint) ||
        (index.column() == Session && !visit.date))
        return cell;
    return cell | Qt::ItemIsEditable;
}

bool VisitGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value.toString() != data(index, Qt::EditRole).toString())
        emit edited(row(index.row()).key, index.column(), value.toString());
    return true;
}

} // namespace dkt::gui

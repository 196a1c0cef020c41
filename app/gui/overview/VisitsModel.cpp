// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/VisitsModel.h"

#include "domain/Labels.h"
#include "gui/frame/Appearance.h"
#include "util/Dates.h"
#include "util/Numbers.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString scoreText(const ScoreSum& sum) {
    if (sum.reachable <= 0)
        return u"–"_s;
    return u"%1 / %2"_s.arg(text::formatNumber(sum.points), text::formatNumber(sum.reachable));
}

QString visitText(const VisitRow& row, int column) {
    switch (column) {
    case VisitsModel::Unit:
        return row.unit;
    case VisitsModel::Team:
        return row.team;
    case VisitsModel::Date:
        return row.date ? text::shortDate(*row.date) : QString();
    case VisitsModel::Mode:
        return label(row.mode);
    case VisitsModel::State:
        return label(row.state);
    case VisitsModel::Answered:
        return u"%1/%2"_s.arg(row.sum.answered).arg(row.sum.items);
    case VisitsModel::Score:
        return scoreText(row.sum);
    case VisitsModel::Shortcomings:
        return QString::number(row.shortcomings);
    case VisitsModel::Serious:
        return row.serious > 0 ? QString::number(row.serious) : QString();
    }
    return {};
}

QVariant visitSortKey(const VisitRow& row, int column) {
    switch (column) {
    case VisitsModel::Date:
        return row.date ? QVariant(*row.date) : QVariant();
    case VisitsModel::State:
        return static_cast<int>(row.state);
    case VisitsModel::Answered:
        return row.sum.items > 0 ? QVariant(double(row.sum.answered) / row.sum.items) : QVariant();
    case VisitsModel::Score:
        return row.sum.reachable > 0 ? QVariant(row.sum.percent()) : QVariant();
    case VisitsModel::Shortcomings:
        return row.shortcomings;
    case VisitsModel::Serious:
        return row.serious;
    default:
        return visitText(row, column);
    }
}

Tone stateTone(VisitState state) {
    return state == VisitState::Finished     ? Tone::Good
           : state == VisitState::InProgress ? Tone::Busy
                                             : Tone::Quiet;
}

bool isNumeric(int column) {
    return column >= VisitsModel::Answered;
}

QVariant visitTip(const VisitRow& row, int column) {
    if (column == VisitsModel::Score && row.sum.reachable > 0)
        return VisitsModel::tr("%1 % of what can be reached").arg(text::formatNumber(row.sum.percent(), 1));
    return visitText(row, column);
}

} // namespace

QVariant VisitsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitRow& visit = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visitText(visit, index.column());
    case Qt::ToolTipRole:
        return visitTip(visit, index.column());
    case keyRole:
        return visitSortKey(visit, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (index.column() == State)
            return toneColor(stateTone(visit.state), QGuiApplication::palette());
        if (index.column() == Serious)
            return toneColor(Tone::Bad, QGuiApplication::palette());
        break;
    }
    return {};
}

QVariant VisitsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Team:
        return tr("Team");
    case Date:
        return tr("Date");
    case Mode:
        return tr("Mode");
    case State:
        return tr("State");
    case Answered:
        return tr("Answered");
    case Score:
        return tr("Score");
    case Shortcomings:
        return tr("Shortcomings");
    case Serious:
        return tr("Serious");
    }
    return {};
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/DeadlinesModel.h"

#include "domain/Labels.h"
#include "gui/frame/Appearance.h"
#include "util/Dates.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString stateText(const RemediationLine& line) {
    if (!line.state)
        return line.deadline ? DeadlinesModel::tr("Day not known yet") : DeadlinesModel::tr("No deadline");
    if (*line.state == DeadlineStatus::Overdue)
        return DeadlinesModel::tr("%1, days: %2").arg(label(*line.state)).arg(line.daysLate);
    return label(*line.state);
}

Tone deadlineTone(const RemediationLine& line) {
    if (!line.state)
        return Tone::Quiet;
    switch (*line.state) {
    case DeadlineStatus::Done:
        return Tone::Good;
    case DeadlineStatus::Running:
        return Tone::Plain;
    case DeadlineStatus::DueSoon:
        return Tone::Warning;
    case DeadlineStatus::Overdue:
        return Tone::Bad;
    }
    return Tone::Plain;
}

QString deadlineText(const RemediationLine& line, int column) {
    switch (column) {
    case DeadlinesModel::Due:
        return line.due ? text::shortDate(line.due->date) : u"–"_s;
    case DeadlinesModel::State:
        return stateText(line);
    case DeadlinesModel::Unit:
        return line.unit.isEmpty() ? DeadlinesModel::tr("All units") : line.unit;
    case DeadlinesModel::Task:
        return line.task.simplified();
    case DeadlinesModel::Responsible:
        return line.responsible;
    }
    return {};
}

QString deadlineTip(const RemediationLine& line, int column) {
    const bool explained = line.due && (column == DeadlinesModel::Due || column == DeadlinesModel::State);
    return explained ? line.due->explanation : deadlineText(line, column);
}

} // namespace

QVariant DeadlinesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RemediationLine& line = row(index.row()).line;
    switch (role) {
    case Qt::DisplayRole:
        return deadlineText(line, index.column());
    case Qt::ToolTipRole:
        return deadlineTip(line, index.column());
    case Qt::ForegroundRole:
        if (index.column() <= State)
            return toneColor(deadlineTone(line), QGuiApplication::palette());
        break;
    case keyRole:
        if (index.column() == Due || index.column() == State)
            return line.due ? QVariant(line.due->date) : QVariant();
        return deadlineText(line, index.column());
    }
    return {};
}

QVariant DeadlinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Last day");
    case State:
        return tr("State");
    case Unit:
        return tr("Unit");
    case Task:
        return tr("To be done");
    case Responsible:
        return tr("Responsible");
    }
    return {};
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/AttentionModel.h"

#include "gui/overview/Attention.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString severityWord(Severity severity) {
    return severity == Severity::Error     ? AttentionModel::tr("Urgent")
           : severity == Severity::Warning ? AttentionModel::tr("Wants a look")
                                           : AttentionModel::tr("Note");
}

} // namespace

QVariant AttentionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttentionRow& line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case keyRole:
        return attentionText(line);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(severityWord(line.severity), attentionText(line));
    case Qt::DecorationRole:
        return line.severity == Severity::Error     ? m_urgent
               : line.severity == Severity::Warning ? m_warning
                                                    : m_note;
    }
    return {};
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section != Text)
        return {};
    return tr("Needs attention");
}

} // namespace dkt::gui

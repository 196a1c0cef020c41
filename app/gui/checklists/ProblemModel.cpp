// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ProblemModel.h"

#include "gui/frame/Icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QIcon severityIcon(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return icon(u"error"_s, Tone::Bad);
    case Severity::Warning:
        return icon(u"warning"_s, Tone::Warning);
    case Severity::Note:
        break;
    }
    return icon(u"info"_s, Tone::Quiet);
}

} // namespace

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ProblemRow& at = row(index.row());
    const QString& text = index.column() == Cell ? at.cell : index.column() == Text ? at.text : at.values;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::DecorationRole && index.column() == Cell)
        return severityIcon(at.severity);
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Cell ? tr("Cell") : section == Text ? tr("Remark") : tr("Content of the row");
}

std::vector<ProblemRow> ProblemModel::remarksOf(const ChecklistImport& import) {
    std::vector<ProblemRow> rows;
    for (const Issue& issue : import.issues)
        rows.push_back({0, issue.severity, issue.target, issue.text, {}});
    std::ranges::stable_sort(rows, std::ranges::greater(), &ProblemRow::severity);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].key = static_cast<int>(i);
    return rows;
}

std::vector<ProblemRow> ProblemModel::setAsideOf(const ChecklistImport& import) {
    std::vector<ProblemRow> rows;
    for (const SetAsideRow& row : import.setAside)
        rows.push_back({static_cast<int>(rows.size()), Severity::Note, row.cell, row.reason, row.text});
    return rows;
}

} // namespace dkt::gui

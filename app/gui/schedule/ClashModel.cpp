// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/ClashModel.h"

#include "gui/frame/Icons.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

void ClashModel::show(const std::vector<Clash>& clashes) {
    std::vector<ClashRow> rows;
    rows.reserve(clashes.size());
    for (const Clash& clash : clashes)
        rows.push_back({clash.issue.target + clash.issue.text, clash});
    setRows(std::move(rows));
}

QVariant ClashModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue& issue = row(index.row()).clash.issue;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return issue.text;
    case Qt::DecorationRole:
        return issue.severity == Severity::Note ? icon(u"info"_s) : icon(u"warning"_s, Tone::Warning);
    default:
        return {};
    }
}

} // namespace dkt::gui

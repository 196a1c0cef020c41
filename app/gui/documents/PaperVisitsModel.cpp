// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PaperVisitsModel.h"

#include "util/Dates.h"
#include "util/Text.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

PaperVisitRow paperVisitRow(const Visit& visit, const SnapshotIndex& index) {
    QStringList notes{visit.code};
    if (const Team* team = index.team(visit.team))
        notes << team->name;
    if (visit.date)
        notes << text::shortDate(*visit.date);
    PaperVisitRow row;
    row.key = visit.id.row;
    row.team = visit.team.row;
    row.unit = index.unitName(visit.id);
    row.note = notes.join(u" · "_s);
    row.folded = text::folded(row.unit + u' ' + row.note);
    return row;
}

} // namespace

PaperVisitsModel::PaperVisitsModel(Boxes boxes, QObject* parent)
    : RowsModel<PaperVisitRow>(parent), m_boxes(boxes) {}

void PaperVisitsModel::load(const Snapshot& data, const SnapshotIndex& index) {
    std::vector<PaperVisitRow> rows;
    rows.reserve(data.visits.size());
    for (const Visit& visit : data.visits)
        rows.push_back(paperVisitRow(visit, index));
    setRows(std::move(rows));
}

QModelIndex PaperVisitsModel::indexOf(VisitId visit) const {
    for (int n = 0; n < rowCount(); ++n)
        if (row(n).key == visit.row)
            return index(n, 0);
    return {};
}

std::vector<VisitId> PaperVisitsModel::checked() const {
    std::vector<VisitId> visits;
    for (const PaperVisitRow& row : rows())
        if (m_checked.contains(row.key))
            visits.emplace_back(row.key);
    return visits;
}

int PaperVisitsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant PaperVisitsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaperVisitRow& of = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return of.unit;
    case Qt::ToolTipRole:
        return of.note;
    case Qt::CheckStateRole:
        if (m_boxes == Boxes::None)
            return {};
        return QVariant::fromValue(m_checked.contains(of.key) ? Qt::Checked : Qt::Unchecked);
    case foldedRole:
        return of.folded;
    case teamRole:
        return of.team.hex();
    }
    return {};
}

bool PaperVisitsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || m_boxes == Boxes::None ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const RowId key = row(index.row()).key;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_checked.insert(key);
    else
        m_checked.remove(key);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags PaperVisitsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = RowsModel<PaperVisitRow>::flags(index);
    return index.isValid() && m_boxes == Boxes::Shown ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace dkt::gui

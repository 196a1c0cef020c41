// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/FindingListModel.h"

#include "domain/Labels.h"
#include "gui/visit/OutcomeIcon.h"
#include "util/Text.h"

#include <algorithm>

namespace dkt::gui {

FindingListModel::FindingListModel(VisitSheet& sheet, QObject* parent)
    : QAbstractTableModel(parent), m_sheet(sheet) {
    connect(&sheet, &VisitSheet::shown, this, &FindingListModel::refresh);
    connect(&sheet, &VisitSheet::findingsChanged, this, &FindingListModel::refresh);
    refresh();
}

void FindingListModel::setScope(Scope scope) {
    m_scope = scope;
    refresh();
}

void FindingListModel::setItem(ItemId item) {
    m_item = item;
    if (m_scope == Scope::Item)
        refresh();
}

void FindingListModel::refresh() {
    std::vector<Finding> rows;
    std::ranges::copy_if(m_sheet.findings(), std::back_inserter(rows), [this](const Finding& finding) {
        return m_scope == Scope::Visit || (!m_item.isNull() && finding.item == m_item);
    });
    if (std::ranges::equal(rows, m_rows, {}, &Finding::id, &Finding::id)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

FindingId FindingListModel::at(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : FindingId();
}

int FindingListModel::rowOf(FindingId id) const {
    const auto it = std::ranges::find(m_rows, id, &Finding::id);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int FindingListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Finding& finding = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == TextColumn)
        return findingIcon(finding.kind);
    if (role == Qt::AccessibleTextRole && index.column() == TextColumn)
        return QString(label(finding.kind) + QStringLiteral(": ") + finding.text);
    if (role == Qt::ToolTipRole)
        return finding.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TextColumn:
        return text::collapsed(finding.text);
    case ItemColumn: {
        const int item = m_sheet.indexOf(finding.item);
        return item < 0 ? finding.sectionCode : m_sheet.place(item).item->code;
    }
    case SeverityColumn:
        return finding.severity ? label(*finding.severity) : QString();
    default:
        return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Finding");
    case ItemColumn:
        return tr("Item");
    case SeverityColumn:
        return tr("Severity");
    default:
        return {};
    }
}

} // namespace dkt::gui

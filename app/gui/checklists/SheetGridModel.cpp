// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/SheetGridModel.h"

#include "gui/frame/Appearance.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int mostGridRows = 20'000; ///< as many as a checklist may have
constexpr int mostGridColumns = 64;

} // namespace

void SheetGridModel::setTable(std::shared_ptr<const SheetTable> table) {
    beginResetModel();
    m_table = std::move(table);
    m_rows = m_columns = 0;
    m_firstHeader = m_lastHeader = -1;
    m_aside.clear();
    m_remarks.clear();
    if (m_table)
        for (const SheetTable::Row& row : m_table->rows) {
            m_rows = std::min(row.index + 1, mostGridRows);
            if (!row.cells.empty())
                m_columns = std::min(std::max(m_columns, row.cells.back().column + 1), mostGridColumns);
        }
    endResetModel();
}

void SheetGridModel::setHeader(int first, int last) {
    m_firstHeader = first;
    m_lastHeader = last;
    allChanged();
}

void SheetGridModel::setResult(const ChecklistImport* result) {
    m_aside.clear();
    m_remarks.clear();
    if (result) {
        for (const SetAsideRow& row : result->setAside)
            if (const auto at = CellAddress::parse(row.cell))
                m_aside.insert(at->row, row.reason);
        for (const Issue& issue : result->issues)
            if (const auto at = CellAddress::parse(issue.target))
                m_remarks.insert({at->row, at->column}, issue.text);
    }
    allChanged();
}

void SheetGridModel::allChanged() {
    if (m_rows > 0 && m_columns > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
}

int SheetGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int SheetGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(CellAddress::columnName(section)) : QVariant(section + 1);
}

QVariant SheetGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const SheetTable::Row* row = m_table->row(index.row());
        const SheetCell* cell = row ? row->cell(index.column()) : nullptr;
        QString text = cell ? cell->display() : QString();
        if (role == Qt::DisplayRole)
            return text.replace(u'\n', u' ');
        const QString remark = m_remarks.value({index.row(), index.column()}, m_aside.value(index.row()));
        return remark.isEmpty() ? text : text + u"\n— "_s + remark;
    }
    return look(index, role);
}

QVariant SheetGridModel::look(const QModelIndex& index, int role) const {
    const bool header = index.row() >= m_firstHeader && index.row() <= m_lastHeader;
    const QPalette palette = QGuiApplication::palette();
    if (role == Qt::FontRole && header) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::BackgroundRole) {
        constexpr int headerTint = 60;
        constexpr int remarkTint = 50;
        QColor colour = header ? palette.color(QPalette::Highlight) : toneColor(Tone::Warning, palette);
        colour.setAlpha(header ? headerTint : remarkTint);
        return header || m_remarks.contains({index.row(), index.column()}) ? QVariant(colour) : QVariant();
    }
    if (role == Qt::ForegroundRole && !header && (index.row() < m_firstHeader || m_aside.contains(index.row())))
        return toneColor(Tone::Quiet, palette);
    return {};
}

} // namespace dkt::gui

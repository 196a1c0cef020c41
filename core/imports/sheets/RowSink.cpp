// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/RowSink.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt {

namespace {
constexpr qint64 rowsPerReport = 1'000;

struct RowSinkText {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};
} // namespace

RowSink::RowSink(QString path, QString sheet, const SheetReader::RowHandler& onRow, Progress& progress)
    : m_path(std::move(path)), m_sheet(std::move(sheet)), m_onRow(onRow), m_progress(progress) {
}

QString RowSink::place(int column) const {
    return m_sheet + u'!' + CellAddress{m_row, column}.name();
}

void RowSink::beginRow(int index, bool hidden) {
    if (index < 0 || index >= limits::rows)
        throw readerror::refused(m_path, m_sheet,
                                 RowSinkText::tr("there are more than %1 rows").arg(limits::rows));
    if (index <= m_row)
        throw readerror::damaged(m_path, CellAddress{index, 0}.name(),
                                 QStringLiteral("rows are not in order"));
    m_row = index;
    m_hidden = hidden;
    m_used = 0;
    m_sorted = true;
}

SheetCell& RowSink::addCell(int column) {
    if (column < 0 || column >= limits::columns)
        throw readerror::refused(m_path, m_sheet,
                                 RowSinkText::tr("there are more than %1 columns").arg(limits::columns));
    if (m_summary.cells + static_cast<qint64>(m_used) >= limits::cells)
        throw readerror::refused(m_path, m_sheet,
                                 RowSinkText::tr("there are more than %1 cells").arg(limits::cells));
    if (m_used > 0 && m_cells[m_used - 1].column >= column)
        m_sorted = false;
    if (m_used == m_cells.size())
        m_cells.emplace_back();
    SheetCell& cell = m_cells[m_used++];
    cell.column = column;
    cell.kind = CellKind::Text;
    cell.format = {};
    cell.formula = false;
    cell.number = 0;
    cell.text.resize(0);
    cell.fontName.clear();
    return cell;
}

void RowSink::settleText(SheetCell& cell, const SheetFont& font) {
    const TextChange change = makeUnicode(cell.text, font);
    if (change != TextChange::None)
        noteTextChange(cell.column, change, font.name);
}

void RowSink::noteTextChange(int column, TextChange change, const QString& fontName) {
    if (change == TextChange::None)
        return;
    Tally& tally = change == TextChange::FromLegacyFont ? m_legacy : m_tidied;
    if (tally.cells++ == 0) {
        tally.first = CellAddress{m_row, column}.name();
        tally.font = fontName;
    }
}

void RowSink::sortCells() {
    const auto end = m_cells.begin() + static_cast<std::ptrdiff_t>(m_used);
    std::stable_sort(m_cells.begin(), end, [](const auto& a, const auto& b) { return a.column < b.column; });
    const auto kept = std::unique(m_cells.begin(), end, [&](const SheetCell& a, const SheetCell& b) {
        const bool same = a.column == b.column;
        if (same && m_doubled.cells++ == 0)
            m_doubled.first = CellAddress{m_row, a.column}.name();
        return same;
    });
    m_used = static_cast<std::size_t>(kept - m_cells.begin());
}

SheetReader::Flow RowSink::endRow() {
    if (m_used == 0)
        return SheetReader::Flow::Continue;
    if (!m_sorted)
        sortCells();
    if (++m_summary.rows % rowsPerReport == 0) {
        m_progress.report(m_summary.rows, 0);
        if (m_progress.cancelled())
            throw readerror::cancelled();
    }
    m_summary.cells += static_cast<qint64>(m_used);
    return m_onRow(SheetRow{m_row, m_hidden, std::span(m_cells.data(), m_used)});
}

void RowSink::addMerged(CellRange range) {
    if (m_summary.merged.size() >= limits::mergedRanges)
        throw readerror::refused(m_path, m_sheet,
                                 RowSinkText::tr("more than %1 cells are merged").arg(limits::mergedRanges));
    m_summary.merged.push_back(range);
}

SheetSummary RowSink::takeSummary() {
    if (m_legacy.cells > 0)
        addIssue({Severity::Note,
                  RowSinkText::tr("%1 cells in an old font (%2) were converted to Unicode, the first at %3.")
                      .arg(m_legacy.cells)
                      .arg(m_legacy.font, m_legacy.first),
                  m_legacy.first});
    if (m_tidied.cells > 0)
        addIssue({Severity::Note,
                  RowSinkText::tr("%1 cells had letters in separate pieces or invisible characters and were "
                                  "tidied, the first at %2.")
                      .arg(m_tidied.cells)
                      .arg(m_tidied.first),
                  m_tidied.first});
    if (m_doubled.cells > 0)
        addIssue(
            {Severity::Warning,
             RowSinkText::tr("%1 cells are in the file twice, the first at %2; the first value was kept.")
                 .arg(m_doubled.cells)
                 .arg(m_doubled.first),
             m_doubled.first});
    return std::move(m_summary);
}

} // namespace dkt

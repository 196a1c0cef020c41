// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsSheet.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/XlsxStrings.h"

#include <algorithm>
#include <cmath>

namespace dkt {

namespace {
constexpr double xlsDaysFrom1900To1904 = 1462;
} // namespace

XlsSheet::XlsSheet(QByteArrayView stream, qsizetype offset, const XlsGlobals& globals) : m_globals(globals) {
    read(stream, offset);
    const auto place = [](const RawCell& cell) { return std::pair(cell.row, cell.column); };
    std::ranges::stable_sort(m_cells, {}, place);
}

void XlsSheet::read(QByteArrayView stream, qsizetype offset) {
    biff::Records records(stream, offset);
    biff::Record record;
    if (offset >= stream.size() || !records.next(record) || record.id != biff::BeginOfFile) {
        m_fault = Fault::Damaged;
        return;
    }
    // Charts drawn on the sheet are streams within: their records are not cells.
    int depth = 1;
    while (depth > 0 && m_fault == Fault::None) {
        if (!records.next(record)) {
            m_fault = Fault::CutOff;
            return;
        }
        if (record.id == biff::BeginOfFile)
            ++depth;
        else if (record.id == biff::EndOfFile)
            --depth;
        else if (depth == 1)
            readRecord(record);
    }
}

XlsSheet::RawCell XlsSheet::head(biff::Reader& reader) const {
    RawCell cell;
    cell.row = reader.u16();
    cell.column = reader.u16();
    cell.format = reader.u16();
    return cell;
}

void XlsSheet::add(RawCell cell) {
    if (static_cast<qint64>(m_cells.size()) >= limits::xlsCells)
        m_fault = Fault::TooManyCells;
    else
        m_cells.push_back(cell);
}

void XlsSheet::addText(RawCell cell, QString text) {
    if (text.isEmpty())
        return;
    cell.kind = CellKind::Text;
    cell.text = static_cast<qint32>(m_texts.size());
    m_texts.push_back(std::move(text));
    add(cell);
}

void XlsSheet::readRecord(const biff::Record& record) {
    biff::Reader reader(record.data);
    switch (record.id) {
    case biff::LabelShared: {
        RawCell cell = head(reader);
        cell.kind = CellKind::Text;
        cell.shared = true;
        cell.number = reader.u32();
        if (reader.ok())
            add(cell);
        break;
    }
    case biff::Label:
    case biff::RichString: {
        const RawCell cell = head(reader);
        addText(cell, m_globals.text(reader, 2));
        break;
    }
    case biff::Number: {
        RawCell cell = head(reader);
        cell.number = reader.f64();
        if (reader.ok())
            add(cell);
        break;
    }
    case biff::Rk: {
        RawCell cell = head(reader);
        cell.number = biff::rkNumber(reader.u32());
        if (reader.ok())
            add(cell);
        break;
    }
    case biff::BoolError: {
        RawCell cell = head(reader);
        cell.number = reader.u8();
        cell.kind = reader.u8() ? CellKind::Error : CellKind::Boolean;
        if (reader.ok())
            add(cell);
        break;
    }
    case biff::MulRk:
        readMulRk(reader);
        break;
    case biff::Formula:
        readFormula(reader);
        break;
    case biff::String:
        if (std::exchange(m_awaitsString, false))
            addText(m_formulaCell, m_globals.text(reader, 2));
        break;
    case biff::MergedCells:
        readMerged(reader);
        break;
    case biff::Row: {
        constexpr quint16 hiddenFlag = 0x20;
        const quint16 row = reader.u16();
        reader.skip(10);
        if (reader.u16() & hiddenFlag)
            m_hiddenRows.insert(row);
        break;
    }
    default:
        break;
    }
    // A cell record too short for its value: rather refused than read as something else.
    if (!reader.ok())
        m_fault = Fault::Damaged;
}

void XlsSheet::readMulRk(biff::Reader reader) {
    RawCell cell;
    cell.row = reader.u16();
    const int first = reader.u16();
    // Each entry takes 6 bytes; the last column number closes the record.
    for (int column = first; reader.left() >= 6 + 2 && column < limits::columns; ++column) {
        cell.column = static_cast<quint16>(column);
        cell.format = reader.u16();
        cell.number = biff::rkNumber(reader.u32());
        add(cell);
    }
}

void XlsSheet::readFormula(biff::Reader reader) {
    RawCell cell = head(reader);
    cell.formula = true;
    const QByteArrayView result = reader.bytes(8);
    if (!reader.ok())
        return;
    const auto byte = [&](qsizetype i) { return static_cast<quint8>(result[i]); };
    if (byte(6) != 0xFF || byte(7) != 0xFF) {
        cell.number = biff::Reader(result).f64();
        add(cell);
        return;
    }
    cell.number = byte(2);
    switch (byte(0)) {
    case 0: // the text follows in a STRING record
        m_awaitsString = true;
        m_formulaCell = cell;
        break;
    case 1:
        cell.kind = CellKind::Boolean;
        add(cell);
        break;
    case 2:
        cell.kind = CellKind::Error;
        add(cell);
        break;
    default: // an empty text is an empty cell
        break;
    }
}

void XlsSheet::readMerged(biff::Reader reader) {
    const int count = reader.u16();
    for (int i = 0; i < count && reader.left() >= 8 && m_merged.size() < limits::mergedRanges; ++i) {
        const int firstRow = reader.u16();
        const int lastRow = reader.u16();
        const int firstColumn = reader.u16();
        const int lastColumn = reader.u16();
        if (firstRow <= lastRow && firstColumn <= lastColumn && lastColumn < limits::columns)
            m_merged.push_back({{firstRow, firstColumn}, {lastRow, lastColumn}});
    }
}

void XlsSheet::settleShared(const RawCell& raw, SheetCell& cell, const CellStyle& style,
                            RowSink& sink) const {
    const auto index = static_cast<std::size_t>(raw.number);
    if (index >= m_globals.strings().size())
        return;
    const XlsGlobals::SharedText& shared = m_globals.strings()[index];
    std::vector<TextRun> runs;
    qsizetype from = 0;
    QString font;
    for (const XlsGlobals::FontRun& run : shared.runs) {
        if (run.from < from || run.from > shared.text.size())
            continue;
        runs.push_back({shared.text.mid(from, run.from - from), font});
        from = run.from;
        font = m_globals.font(run.font).name;
    }
    runs.push_back({shared.text.mid(from), font});
    settleRuns(cell, runs, style.font, sink);
}

void XlsSheet::settle(const RawCell& raw, SheetCell& cell, RowSink& sink) const {
    const CellStyle style = m_globals.style(raw.format);
    cell.kind = raw.kind;
    cell.formula = raw.formula;
    cell.fontName = style.font.name;
    if (raw.shared)
        return settleShared(raw, cell, style, sink);
    if (raw.text >= 0) {
        cell.text = m_texts[static_cast<std::size_t>(raw.text)];
        return sink.settleText(cell, style.font);
    }
    if (raw.kind == CellKind::Error) {
        cell.text = biff::errorText(static_cast<quint8>(raw.number));
        return;
    }
    cell.number = std::isfinite(raw.number) ? raw.number : 0;
    if (raw.kind != CellKind::Number)
        return;
    cell.format = style.format;
    if (cell.format.isDateOrTime()) {
        cell.kind = CellKind::Date;
        cell.number += m_globals.from1904() ? xlsDaysFrom1900To1904 : 0;
    }
}

void XlsSheet::emitTo(RowSink& sink) const {
    for (const CellRange& range : m_merged)
        sink.addMerged(range);
    for (auto cell = m_cells.begin(); cell != m_cells.end();) {
        const int row = cell->row;
        sink.beginRow(row, m_hiddenRows.contains(row));
        for (; cell != m_cells.end() && cell->row == row; ++cell) {
            SheetCell& made = sink.addCell(cell->column);
            settle(*cell, made, sink);
            if (made.kind == CellKind::Text && made.text.isEmpty())
                sink.dropLastCell();
        }
        if (sink.endRow() == SheetReader::Flow::Stop)
            return;
    }
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/CsvSplitter.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>

namespace dkt {

SheetReader::Flow CsvSplitter::feed(QStringView text) {
    if (std::exchange(m_first, false))
        m_skipLine = m_dialect.separatorLine;
    for (const QChar c : text) {
        if (m_skipLine) {
            m_skipLine = c != u'\n';
            continue;
        }
        if (take(c) == SheetReader::Flow::Stop)
            return SheetReader::Flow::Stop;
    }
    return SheetReader::Flow::Continue;
}

SheetReader::Flow CsvSplitter::take(QChar c) {
    const bool lineFeedOfPair = std::exchange(m_afterReturn, false) && c == u'\n';
    if (lineFeedOfPair)
        return SheetReader::Flow::Continue;
    if (m_state == State::Quoted) {
        if (c == u'"')
            m_state = State::AfterQuote;
        else
            append(c);
        return SheetReader::Flow::Continue;
    }
    if (c == u'"' && m_state != State::Plain) {
        // Two marks in a quoted value stand for one.
        if (m_state == State::AfterQuote)
            append(c);
        m_state = State::Quoted;
        m_rowOpen = true;
    } else if (c == m_dialect.separator) {
        endCell();
    } else if (c == u'\n' || c == u'\r') {
        m_afterReturn = c == u'\r';
        return endRow();
    } else {
        m_state = State::Plain;
        append(c);
    }
    return SheetReader::Flow::Continue;
}

void CsvSplitter::append(QChar c) {
    m_rowOpen = true;
    m_value += c;
    if (m_value.size() > limits::cellTextBytes)
        throw readerror::refused(
            m_sink.path(), CellAddress{m_row, m_column}.name(),
            QCoreApplication::translate(
                "SheetReader", "a text is longer than a cell may hold (is a quotation mark not closed?)"));
}

void CsvSplitter::endCell() {
    if (m_column == 0)
        m_sink.beginRow(m_row, false);
    m_rowOpen = true;
    if (!m_value.isEmpty()) {
        SheetCell& cell = m_sink.addCell(m_column);
        if (m_dialect.letters) {
            cell.text = text::fromLegacy(m_value, *m_dialect.letters);
        } else {
            cell.text = m_value;
        }
        m_sink.settleText(cell, SheetFont{});
        if (cell.text.isEmpty())
            m_sink.dropLastCell();
    }
    m_value.clear();
    m_state = State::Start;
    ++m_column;
}

SheetReader::Flow CsvSplitter::endRow() {
    SheetReader::Flow flow = SheetReader::Flow::Continue;
    if (m_rowOpen) {
        endCell();
        flow = m_sink.endRow();
    }
    ++m_row;
    m_column = 0;
    m_rowOpen = false;
    return flow;
}

void CsvSplitter::finish() {
    if (m_state == State::Quoted)
        m_sink.addIssue(
            {Severity::Warning,
             QCoreApplication::translate(
                 "SheetReader", "The quotation mark that opens %1 is never closed: everything after it "
                                "is one value. Close it and read the file again.")
                 .arg(CellAddress{m_row, m_column}.name()),
             CellAddress{m_row, m_column}.name()});
    endRow();
}

} // namespace dkt

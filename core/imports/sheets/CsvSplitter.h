// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sheets/CsvDialect.h"
#include "imports/sheets/RowSink.h"

namespace dkt {

/// Cuts decoded text into rows and cells (RFC 4180; a quotation mark in the middle of a value is a
/// character like any other) and hands them to a RowSink.
class CsvSplitter {
public:
    CsvSplitter(const CsvDialect& dialect, RowSink& sink) : m_dialect(dialect), m_sink(sink) {}

    /// Stop when the caller has seen enough.
    SheetReader::Flow feed(QStringView text);
    void finish();

private:
    enum class State { Start, Plain, Quoted, AfterQuote };

    SheetReader::Flow take(QChar c);
    void append(QChar c);
    void endCell();
    SheetReader::Flow endRow();

    const CsvDialect& m_dialect;
    RowSink& m_sink;
    State m_state = State::Start;
    QString m_value;
    int m_row = 0;
    int m_column = 0;
    bool m_rowOpen = false;
    bool m_afterReturn = false;
    bool m_skipLine = false;
    bool m_first = true;
};

} // namespace dkt

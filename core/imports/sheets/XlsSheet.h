// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sheets/RowSink.h"
#include "imports/sheets/XlsGlobals.h"

#include <QSet>

namespace dkt {

/// The records of one .xls worksheet, sorted into rows.
class XlsSheet {
public:
    enum class Fault { None, CutOff, Damaged, TooManyCells };

    /// `stream` must outlive this.
    XlsSheet(QByteArrayView stream, qsizetype offset, const XlsGlobals& globals);
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Hands the rows over.
    void emitTo(RowSink& sink) const;

private:
    /// A cell before it is made: small, a sheet may have millions.
    struct RawCell {
        quint16 row = 0;
        quint16 column = 0;
        quint16 format = 0;
        CellKind kind = CellKind::Number;
        bool formula = false;
        bool shared = false; ///< number is an index into the shared strings
        double number = 0;
        qint32 text = -1; ///< index into m_texts
    };

    void read(QByteArrayView stream, qsizetype offset);
    void readRecord(const biff::Record& record);
    RawCell head(biff::Reader& reader) const;
    void add(RawCell cell);
    void addText(RawCell cell, QString text);
    void readMulRk(biff::Reader reader);
    void readFormula(biff::Reader reader);
    void readMerged(biff::Reader reader);
    void settle(const RawCell& raw, SheetCell& cell, RowSink& sink) const;
    void settleShared(const RawCell& raw, SheetCell& cell, const CellStyle& style, RowSink& sink) const;

    const XlsGlobals& m_globals;
    std::vector<RawCell> m_cells;
    std::vector<QString> m_texts;
    std::vector<CellRange> m_merged;
    QSet<int> m_hiddenRows;
    bool m_awaitsString = false;
    RawCell m_formulaCell;
    Fault m_fault = Fault::None;
};

} // namespace dkt

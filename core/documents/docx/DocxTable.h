// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

#include <QByteArray>

#include <vector>

namespace dkt::doc {

class DocxText;
class Steps;

/// Writes one bordered table, row by row: the header rows repeat on each page, no row splits.
class DocxTable {
public:
    /// `width` in twips. Both references must outlive the writing.
    DocxTable(DocxText& text, const Table& table, int width);
    void write(Steps& steps);

private:
    enum class RowKind { Header, Body };

    void writeGrid();
    void writeRow(const TableRow& row, RowKind kind);
    void writeCell(const TableCell& cell, std::size_t column, int span, RowKind kind);
    [[nodiscard]] QByteArray openCell(std::size_t column, int span, Align align, RowKind kind) const;

    DocxText& m_text;
    const Table& m_table;
    std::vector<int> m_widths;       ///< twips
    std::vector<QByteArray> m_plain; ///< the markup before the text of an ordinary cell, by column
    QByteArray m_style;
};

} // namespace dkt::doc

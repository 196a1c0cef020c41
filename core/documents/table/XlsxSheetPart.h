// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "documents/table/XlsxStyles.h"

#include <QByteArray>

namespace dkt::doc {

class Steps;
class XmlBuffer;

/// Writes one worksheet part, row by row.
class XlsxSheetPart {
public:
    explicit XlsxSheetPart(const Sheet& sheet);
    void write(XmlBuffer& xml, Steps& steps);

    [[nodiscard]] int headerRow() const { return m_headerRow; } ///< from 1
    [[nodiscard]] int lastRow() const { return m_row; }         ///< from 1; known after write()
    [[nodiscard]] QByteArray lastColumn() const { return m_names.back(); }

private:
    void writeHead(XmlBuffer& xml) const;
    void writeTitle(XmlBuffer& xml, const QString& text, int style);
    void writeHeader(XmlBuffer& xml);
    void openRowOf(XmlBuffer& xml, int lines);
    [[nodiscard]] int linesOf(const SheetRow& row) const;
    void writeRow(XmlBuffer& xml, const SheetRow& row, XlsxWeight weight);
    void writeCell(XmlBuffer& xml, std::size_t column, const SheetValue& value, XlsxWeight weight);
    void writeTail(XmlBuffer& xml) const;
    void openRow(XmlBuffer& xml, int height);

    const Sheet& m_sheet;
    std::vector<QByteArray> m_names; ///< "A", "B" …
    int m_headerRow;
    int m_row = 0;
};

} // namespace dkt::doc

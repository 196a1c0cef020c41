// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetReader.h"
#include "imports/sheets/XlsGlobals.h"

namespace dkt {

/// Workbooks of Excel 5 to 2003 (.xls). Read here, bounds-checked, and not through FreeXL: that library
/// knows neither fonts (without which TCVN3 text cannot be told) nor merged cells nor passwords before it
/// has parsed the file, and has a history of memory faults on hostile files. Tests use it as an oracle.
class XlsReader final : public SheetReader {
public:
    explicit XlsReader(const QString& path);

    [[nodiscard]] Format format() const override { return Format::Xls; }
    using SheetReader::read;
    SheetSummary read(int sheet, const RowHandler& onRow, Progress& progress) override;

private:
    [[nodiscard]] QByteArray workbookStream() const;
    void refuseFault() const;

    QByteArray m_stream;
    XlsGlobals m_globals;
};

} // namespace dkt

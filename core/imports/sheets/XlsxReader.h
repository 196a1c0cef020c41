// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetReader.h"
#include "imports/sheets/XlsxStrings.h"
#include "imports/sheets/XlsxStyles.h"
#include "imports/sheets/XlsxWorkbook.h"

namespace dkt {

/// Office Open XML workbooks (.xlsx, .xlsm, .xltx; transitional and strict).
class XlsxReader final : public SheetReader {
public:
    explicit XlsxReader(std::unique_ptr<ZipParts> zip);

    [[nodiscard]] Format format() const override { return Format::Xlsx; }
    using SheetReader::read;
    SheetSummary read(int sheet, const RowHandler& onRow, Progress& progress) override;

private:
    void loadShared();

    std::unique_ptr<ZipParts> m_zip;
    XlsxWorkbook m_book;
    std::unique_ptr<XlsxStyles> m_styles;   ///< read with the first sheet
    std::unique_ptr<XlsxStrings> m_strings; ///< likewise
};

} // namespace dkt

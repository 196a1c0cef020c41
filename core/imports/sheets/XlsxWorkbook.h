// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetCell.h"
#include "imports/sheets/ZipParts.h"

#include <vector>

namespace dkt {

/// Which parts of an XLSX container hold what.
struct XlsxWorkbook {
    struct Sheet {
        SheetInfo info;
        QString part;
    };

    std::vector<Sheet> sheets; ///< worksheets only; chart and dialog sheets hold no cells
    QString stringsPart;       ///< empty: the workbook has none
    QString stylesPart;
    bool from1904 = false; ///< days are counted from 01/01/1904
};

/// Reads the relations and the workbook part. Errors as ZipParts and XmlParser; Error(CannotOpen) for a
/// container of something else (a Word document, a binary workbook).
[[nodiscard]] XlsxWorkbook readXlsxWorkbook(ZipParts& zip);

} // namespace dkt

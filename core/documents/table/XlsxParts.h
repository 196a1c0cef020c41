// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace dkt::doc {

class XmlBuffer;

/// Where a sheet's table lies, for the names of filter and print titles.
struct XlsxSheetPlace {
    QString name;
    int headerRow = 1; ///< from 1
    int lastRow = 1;
    QByteArray lastColumn;
};

/// The parts of a workbook around its sheets (named sheet1.xml …).
void writeXlsxContentTypes(XmlBuffer& xml, int sheets);
void writeXlsxPackageRelations(XmlBuffer& xml);
void writeXlsxWorkbookRelations(XmlBuffer& xml, int sheets);
/// Tab names lose what spreadsheets forbid (: \ / ? * [ ], more than 31 characters) and are made unique.
void writeXlsxWorkbook(XmlBuffer& xml, const std::vector<XlsxSheetPlace>& sheets);

} // namespace dkt::doc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/XlsxSheet.h"

#include "documents/PackageCheck.h"
#include "documents/Steps.h"
#include "documents/XmlBuffer.h"
#include "documents/ZipWriter.h"
#include "documents/table/XlsxParts.h"
#include "documents/table/XlsxSheetPart.h"
#include "documents/table/XlsxStyles.h"
#include "util/Error.h"
#include "util/SafeFile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

struct XlsxSheetText {
    Q_DECLARE_TR_FUNCTIONS(dkt::XlsxSheet)
};

qint64 countRows(const std::vector<Sheet>& sheets) {
    qint64 rows = 0;
    for (const Sheet& sheet : sheets)
        rows += static_cast<qint64>(sheet.rowCount);
    return rows;
}

} // namespace

qint64 writeXlsx(const std::vector<Sheet>& sheets, QIODevice& out, Progress& progress) {
    Steps steps(progress, countRows(sheets));
    ZipWriter zip(out);
    std::vector<XlsxSheetPlace> places;
    qint64 rows = 0;
    const int count = static_cast<int>(sheets.size());
    zip.xmlPart(u"[Content_Types].xml"_s, [&](XmlBuffer& xml) { writeXlsxContentTypes(xml, count); });
    zip.xmlPart(u"_rels/.rels"_s, writeXlsxPackageRelations);
    for (const Sheet& sheet : sheets) {
        if (sheet.columns.empty())
            throw Error(Error::Kind::Internal, XlsxSheetText::tr("A list without columns cannot be saved."));
        XlsxSheetPart part(sheet);
        zip.xmlPart(u"xl/worksheets/sheet%1.xml"_s.arg(places.size() + 1),
                    [&](XmlBuffer& xml) { part.write(xml, steps); });
        places.push_back({sheet.name, part.headerRow(), part.lastRow(), part.lastColumn()});
        rows += part.lastRow();
    }
    zip.xmlPart(u"xl/workbook.xml"_s, [&](XmlBuffer& xml) { writeXlsxWorkbook(xml, places); });
    zip.xmlPart(u"xl/_rels/workbook.xml.rels"_s, [&](XmlBuffer& xml) { writeXlsxWorkbookRelations(xml, count); });
    zip.xmlPart(u"xl/styles.xml"_s, writeXlsxStyles);
    zip.finish();
    return rows;
}

void writeXlsx(const std::vector<Sheet>& sheets, const QString& path, Progress& progress) {
    qint64 rows = 0;
    writeFileSafely(
        path, [&](QIODevice& out) { rows = writeXlsx(sheets, out, progress); },
        [&](QIODevice& in) { checkPackage(in, u"xl/worksheets/"_s, {{"row", rows}}); });
}

void writeXlsx(const Sheet& sheet, const QString& path, Progress& progress) {
    writeXlsx(std::vector<Sheet>{sheet}, path, progress);
}

} // namespace dkt::doc

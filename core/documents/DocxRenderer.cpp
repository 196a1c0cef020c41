// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/DocxRenderer.h"

#include "documents/PackageCheck.h"
#include "documents/Steps.h"
#include "documents/XmlBuffer.h"
#include "documents/ZipWriter.h"
#include "documents/docx/DocxBody.h"
#include "documents/docx/DocxNumbering.h"
#include "documents/docx/DocxParts.h"
#include "documents/docx/DocxStyles.h"
#include "util/SafeFile.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

qint64 countSteps(const Document& document) {
    qint64 steps = 0;
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        steps += 1 + (table ? static_cast<qint64>(table->rows.size()) : 0);
    }
    return steps;
}

DocxCounts writeDocxPackage(const Document& document, const LayoutProfile& profile, QIODevice& out,
                            Progress& progress) {
    Steps steps(progress, countSteps(document));
    DocxNumbering numbering;
    DocxCounts counts;
    ZipWriter zip(out);
    zip.xmlPart(u"[Content_Types].xml"_s, writeDocxContentTypes);
    zip.xmlPart(u"_rels/.rels"_s, writeDocxPackageRelations);
    zip.xmlPart(u"word/document.xml"_s, [&](XmlBuffer& xml) {
        DocxBody body(xml, profile, numbering, steps);
        counts = body.write(document);
    });
    zip.xmlPart(u"word/_rels/document.xml.rels"_s, writeDocxDocumentRelations);
    zip.xmlPart(u"word/styles.xml"_s,
                [&](XmlBuffer& xml) { writeDocxStyles(xml, profile, counts.cellSizes); });
    zip.xmlPart(u"word/numbering.xml"_s, [&](XmlBuffer& xml) { numbering.write(xml, profile); });
    zip.xmlPart(u"word/settings.xml"_s, writeDocxSettings);
    zip.xmlPart(u"word/header1.xml"_s, writeDocxPageNumberHeader);
    zip.xmlPart(u"word/header2.xml"_s, writeDocxFirstPageHeader);
    zip.xmlPart(u"docProps/core.xml"_s,
                [&](XmlBuffer& xml) { writeDocxCoreProperties(xml, document); });
    zip.xmlPart(u"docProps/app.xml"_s, writeDocxAppProperties);
    zip.finish();
    return counts;
}

} // namespace

void writeDocx(const Document& document, const LayoutProfile& profile, const QString& path,
               Progress& progress) {
    DocxCounts counts;
    writeFileSafely(
        path,
        [&](QIODevice& out) { counts = writeDocxPackage(document, profile, out, progress); },
        [&](QIODevice& in) {
            checkPackage(in, u"word/document.xml"_s,
                         {{"w:p", counts.paragraphs}, {"w:tr", counts.rows}, {"w:tbl", counts.tables}});
        });
}

void writeDocx(const Document& document, const LayoutProfile& profile, QIODevice& out, Progress& progress) {
    writeDocxPackage(document, profile, out, progress);
}

QByteArray toDocx(const Document& document, const LayoutProfile& profile, Progress& progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    writeDocxPackage(document, profile, buffer, progress);
    return bytes;
}

} // namespace dkt::doc

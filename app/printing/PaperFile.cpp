// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperFile.h"

#include "documents/DocxRenderer.h"
#include "documents/TextRenderer.h"
#include "documents/table/CsvSheet.h"
#include "documents/table/XlsxSheet.h"
#include "printing/PdfWriter.h"
#include "util/SafeFile.h"

#include <QIODevice>

namespace dkt::printing {

namespace {

void writeBytes(const QString& path, const QByteArray& bytes) {
    writeFileSafely(path, [&](QIODevice& out) { out.write(bytes); });
}

} // namespace

void writePaper(const PaperFile& file, const doc::ReportContext& context, const doc::LayoutProfile& profile,
                Progress& progress) {
    const doc::PaperType& type = *file.type;
    switch (file.format) {
    case doc::PaperFormat::Docx:
        return doc::writeDocx(type.build(context, file.visit), profile, file.path, progress);
    case doc::PaperFormat::Pdf:
        writePdf(type.build(context, file.visit), profile, file.path, progress);
        return;
    case doc::PaperFormat::Text:
        return doc::writeText(type.build(context, file.visit), file.path, progress);
    case doc::PaperFormat::Xlsx:
        return doc::writeXlsx(type.sheet(context, file.visit), file.path, progress);
    case doc::PaperFormat::Csv:
        return writeBytes(file.path, doc::toCsv(type.sheet(context, file.visit), progress));
    case doc::PaperFormat::Ics:
        return writeBytes(file.path, type.calendar(context));
    }
}

} // namespace dkt::printing

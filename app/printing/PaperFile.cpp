// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperFile.h"

#include "documents/DocxRenderer.h"
#include "documents/TextRenderer.h"
#include "documents/Wording.h"
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

/// The table; over open conflicts with the mark other formats carry, too.
doc::Sheet sheetOf(const PaperFile& file, const doc::ReportContext& context) {
    doc::Sheet sheet = file.type->sheet(context, file.visit);
    if (const int conflicts = file.type->conflictsIn(context.s, file.visit))
        sheet.subtitles.prepend(doc::wording::draftMark(conflicts));
    return sheet;
}

/// A text table has no lines above its columns: over open conflicts the mark is its first line.
QByteArray csvOf(const PaperFile& file, const doc::ReportContext& context, Progress& progress) {
    static constexpr qsizetype afterByteOrderMark = 3;
    QByteArray csv = doc::toCsv(file.type->sheet(context, file.visit), progress);
    if (const int conflicts = file.type->conflictsIn(context.s, file.visit))
        csv.insert(afterByteOrderMark, doc::csvCell(doc::wording::draftMark(conflicts)).toUtf8() + "\r\n");
    return csv;
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
        return doc::writeXlsx(sheetOf(file, context), file.path, progress);
    case doc::PaperFormat::Csv:
        return writeBytes(file.path, csvOf(file, context, progress));
    case doc::PaperFormat::Ics:
        return writeBytes(file.path, type.calendar(context));
    }
}

} // namespace dkt::printing

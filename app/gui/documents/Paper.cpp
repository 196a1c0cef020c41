// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/Paper.h"

#include "documents/DocxRenderer.h"
#include "documents/TextRenderer.h"
#include "documents/report/ConsolidatedReport.h"
#include "documents/report/ReportDraft.h"
#include "documents/table/CsvSheet.h"
#include "documents/table/DeadlineSheet.h"
#include "documents/table/XlsxSheet.h"
#include "printing/PdfWriter.h"
#include "util/SafeFile.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::Paper)
};

/// The table alone, on landscape pages; its words are a paper's.
doc::Document deadlinePaper(const Snapshot& data, const doc::ReportOptions& options) {
    const doc::ReportContext context(data, options);
    doc::Document paper;
    paper.title = u"Theo dõi khắc phục tồn tại, hạn chế"_s;
    paper.subject = data.campaign.title;
    paper.author = data.campaign.issuer;
    paper.blocks.emplace_back(
        doc::AnnexBreak{{}, paper.title.toUpper(), data.campaign.title, doc::Orientation::Landscape});
    paper.blocks.emplace_back(doc::deadlineTable(context));
    return paper;
}

void writeDeadlines(PaperFormat format, const PaperSource& source, const QString& path, Progress& progress) {
    const Snapshot& data = source.view->data();
    const auto lines = remediationLines(data, source.view->index(), source.calendar, source.now.date());
    const doc::Sheet sheet = doc::deadlineSheet(data.campaign.title, lines, source.now.date());
    if (format == PaperFormat::Xlsx)
        return doc::writeXlsx(sheet, path, progress);
    const QByteArray bytes = format == PaperFormat::Csv
                                 ? doc::toCsv(sheet, progress)
                                 : doc::deadlinesToIcs(data.campaign.title, lines, source.now);
    writeFileSafely(path, [&](QIODevice& file) { file.write(bytes); });
}

} // namespace

std::vector<PaperKind> paperKinds() {
    return {PaperKind::Report, PaperKind::Deadlines};
}

QString paperTitle(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return PaperText::tr("Inspection report");
    case PaperKind::Deadlines:
        return PaperText::tr("Remediation deadlines");
    }
    return {};
}

QString paperDescription(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return PaperText::tr("Report on the whole campaign in the layout of Decree 30, with its annexes.");
    case PaperKind::Deadlines:
        return PaperText::tr("Who must put what right by when, as it stands today.");
    }
    return {};
}

QString paperSlug(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return u"bao-cao"_s;
    case PaperKind::Deadlines:
        return u"thoi-han"_s;
    }
    return {};
}

std::vector<PaperFormat> paperFormats(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return {PaperFormat::Docx, PaperFormat::Pdf, PaperFormat::Text};
    case PaperKind::Deadlines:
        return {PaperFormat::Xlsx, PaperFormat::Docx, PaperFormat::Pdf, PaperFormat::Csv, PaperFormat::Ics};
    }
    return {};
}

QString formatTitle(PaperFormat format) {
    switch (format) {
    case PaperFormat::Docx:
        return PaperText::tr("Word (.docx), to edit");
    case PaperFormat::Pdf:
        return PaperText::tr("PDF, to send and to keep");
    case PaperFormat::Text:
        return PaperText::tr("Plain text (.txt)");
    case PaperFormat::Xlsx:
        return PaperText::tr("Excel (.xlsx)");
    case PaperFormat::Csv:
        return PaperText::tr("Table as text (.csv)");
    case PaperFormat::Ics:
        return PaperText::tr("Calendar (.ics), with reminders");
    }
    return {};
}

QString formatSuffix(PaperFormat format) {
    switch (format) {
    case PaperFormat::Docx:
        return u"docx"_s;
    case PaperFormat::Pdf:
        return u"pdf"_s;
    case PaperFormat::Text:
        return u"txt"_s;
    case PaperFormat::Xlsx:
        return u"xlsx"_s;
    case PaperFormat::Csv:
        return u"csv"_s;
    case PaperFormat::Ics:
        return u"ics"_s;
    }
    return {};
}

std::shared_ptr<const doc::Document> buildPaper(PaperKind kind, const PaperSource& source) {
    const doc::ReportOptions options{source.now.date(), source.calendar};
    const Snapshot& data = source.view->data();
    return std::make_shared<doc::Document>(kind == PaperKind::Report ? doc::consolidatedReport(data, options)
                                                                     : deadlinePaper(data, options));
}

void writePaper(PaperKind kind, PaperFormat format, const PaperSource& source, const QString& path,
                Progress& progress) {
    switch (format) {
    case PaperFormat::Docx:
        return doc::writeDocx(*buildPaper(kind, source), source.profile, path, progress);
    case PaperFormat::Pdf:
        printing::writePdf(*buildPaper(kind, source), source.profile, path, progress);
        return;
    case PaperFormat::Text:
        return doc::writeText(*buildPaper(kind, source), path, progress);
    case PaperFormat::Xlsx:
    case PaperFormat::Csv:
    case PaperFormat::Ics:
        return writeDeadlines(format, source, path, progress);
    }
}

} // namespace dkt::gui

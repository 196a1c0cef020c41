// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "documents/DocxRenderer.h"
#include "documents/TextRenderer.h"
#include "documents/report/ConsolidatedReport.h"
#include "printing/PdfWriter.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::ReportVerb)
};

struct ReportOptionsGiven {
    std::string file, kind, format, out;
};

/// As said, or by the ending of the file to write.
std::string formatOf(const ReportOptionsGiven& options) {
    if (!options.format.empty())
        return options.format;
    for (const char* ending : {"pdf", "txt"})
        if (fromStd(options.out).endsWith(u'.' + QLatin1StringView(ending), Qt::CaseInsensitive))
            return ending;
    return "docx";
}

void runReport(const ReportOptionsGiven& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    const auto view = dossier->view();
    doc::ReportOptions how;
    how.today = dossier->clock().today();
    how.calendar = dossier->calendar();
    const doc::Document paper = doc::consolidatedReport(view->data(), how);
    const QString out = fromStd(options.out);
    const std::string format = formatOf(options);
    NoProgress progress;
    if (format == "pdf")
        printing::writePdf(paper, {}, out, progress);
    else if (format == "txt")
        context.deliver(doc::toText(paper).toUtf8(), options.out);
    else
        doc::writeDocx(paper, {}, out, progress);
    if (view->data().openConflicts > 0)
        context.warn(ReportText::tr("dkt: %1 conflicts are open; the paper is marked as a draft.")
                         .arg(view->data().openConflicts));
    if (context.json)
        context.print(QJsonObject{{u"file"_s, out}, {u"format"_s, fromStd(format)},
                                  {u"conflicts"_s, view->data().openConflicts}});
}

} // namespace

void addReportVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<ReportOptionsGiven>();
    CLI::App* verb = app.add_subcommand("report", ReportText::tr("Make a paper").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("KIND", options->kind,
                     ReportText::tr("bao-cao: the consolidated conclusion report").toStdString())
        ->required()
        ->check(CLI::IsMember({"bao-cao"}));
    verb->add_option("--format", options->format, "docx, pdf, txt")->check(CLI::IsMember({"docx", "pdf", "txt"}));
    verb->add_option("-o,--output", options->out)->required();
    verb->callback([options, &context] { runReport(*options, context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "documents/PaperType.h"
#include "documents/TextRenderer.h"
#include "printing/PaperFile.h"
#include "util/Error.h"

#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

using doc::PaperFormat;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::ReportVerb)
};

struct ReportOptionsGiven {
    std::string file, kind, format, unit, out;
};

PaperFormat formatNamed(const QString& name, const doc::PaperType& type) {
    for (const PaperFormat format : type.formats())
        if (doc::suffixOf(format) == name)
            return format;
    throw Error(Error::Kind::Input, ReportText::tr("There is no %1 of the paper \"%2\"; choose another format.")
                                        .arg(name, QString::fromLatin1(type.key)));
}

/// As said, or by the ending of the file to write, else Word.
PaperFormat formatOf(const ReportOptionsGiven& options, const doc::PaperType& type) {
    if (!options.format.empty())
        return formatNamed(fromStd(options.format), type);
    const QString ending = QFileInfo(fromStd(options.out)).suffix().toLower();
    for (const PaperFormat format : type.formats())
        if (doc::suffixOf(format) == ending)
            return format;
    return PaperFormat::Docx;
}

/// The visit with this code, or the only one of the unit with it.
VisitId visitNamed(const QString& code, const DossierView& view) {
    if (const Visit* visit = view.index().visitByCode(code))
        return visit->id;
    QStringList codes;
    VisitId found;
    for (const Visit& visit : view.data().visits)
        if (const Unit* unit = view.index().unit(visit.unit); unit && unit->code == code) {
            found = visit.id;
            codes << visit.code;
        }
    if (codes.isEmpty())
        throw Error(Error::Kind::Input,
                    ReportText::tr("No visit and no unit has the code \"%1\"; dkt info lists them.").arg(code));
    if (codes.size() > 1)
        throw Error(Error::Kind::Input, ReportText::tr("The unit \"%1\" was visited more than once; name one of: %2.")
                                            .arg(code, codes.join(u", "_s)));
    return found;
}

void writeOne(const printing::PaperFile& file, const doc::ReportContext& papers, CliContext& context) {
    NoProgress progress;
    if (file.format == PaperFormat::Text && file.path == u"-"_s)
        context.deliver(doc::toText(file.type->build(papers, file.visit)).toUtf8(), {});
    else
        printing::writePaper(file, papers, {}, progress);
}

void runReport(const ReportOptionsGiven& options, CliContext& context) {
    const doc::PaperType& type = *doc::findPaperType(fromStd(options.kind));
    if (type.scope == doc::PaperScope::Visit && options.unit.empty())
        throw CLI::RequiredError("--unit");
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    const auto view = dossier->view();
    const doc::ReportContext papers(view->data(),
                                    {dossier->clock().today(), dossier->calendar(), dossier->clock().now()});
    const PaperFormat format = formatOf(options, type);
    const VisitId visit =
        type.scope == doc::PaperScope::Visit ? visitNamed(fromStd(options.unit), *view) : VisitId();
    const QString out = fromStd(options.out);
    writeOne({&type, visit, format, out}, papers, context);
    const int conflicts = view->data().openConflicts;
    if (conflicts > 0)
        context.warn(ReportText::tr("dkt: %1 conflicts are open; the paper is marked as a draft.").arg(conflicts));
    if (context.json)
        context.print(
            QJsonObject{{u"file"_s, out}, {u"format"_s, doc::suffixOf(format)}, {u"conflicts"_s, conflicts}});
}

/// "bao-cao: the whole campaign …", one kind a line.
std::string kindList() {
    QStringList lines;
    for (const doc::PaperType& type : doc::paperTypes())
        lines << u"%1: %2"_s.arg(QString::fromLatin1(type.key), type.description());
    return lines.join(u'\n').toStdString();
}

} // namespace

void addReportVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<ReportOptionsGiven>();
    std::vector<std::string> kinds;
    for (const doc::PaperType& type : doc::paperTypes())
        kinds.emplace_back(type.key);
    const std::vector<std::string> formats{"docx", "pdf", "txt", "xlsx", "csv", "ics"};
    CLI::App* verb = app.add_subcommand("report", ReportText::tr("Make a paper").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("KIND", options->kind, kindList())->required()->check(CLI::IsMember(kinds));
    verb->add_option("--unit", options->unit,
                     ReportText::tr("Code of the visit or of the unit a paper is about").toStdString());
    verb->add_option("--format", options->format, "docx, pdf, txt, xlsx, csv, ics")->check(CLI::IsMember(formats));
    verb->add_option("-o,--output", options->out)->required();
    verb->callback([options, &context] { runReport(*options, context); });
}

} // namespace dkt::cli

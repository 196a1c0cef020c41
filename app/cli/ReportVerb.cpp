// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChecklistChoice.h"
#include "CliContext.h"
#include "Verbs.h"

#include "documents/LayoutJson.h"
#include "documents/PaperNames.h"
#include "documents/PaperType.h"
#include "documents/DocxRenderer.h"
#include "documents/TextRenderer.h"
#include "documents/table/ChecklistFile.h"
#include "printing/PaperBatch.h"
#include "printing/PdfWriter.h"
#include "services/PaperSetupService.h"
#include "util/Error.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

using doc::PaperFormat;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::ReportVerb)
};

struct ReportOptionsGiven {
    std::string file, kind, format, unit, checklist, out;
    std::string pattern = doc::PaperNames::defaultPattern().toStdString();
    bool allUnits = false;
    bool draft = false;
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

/// The layout decided for this dossier.
doc::LayoutProfile layoutOf(Dossier& dossier, CliContext& context) {
    const doc::LayoutRead layout =
        doc::layoutFromJson(SettingsService(dossier).value(PaperSetupService::layoutKey()));
    context.report(layout.issues, dossier.path());
    return layout.profile;
}

/// What papers are made with.
struct PaperPress {
    const DossierView& view;
    const doc::ReportContext& papers;
    const doc::LayoutProfile& layout;
};

QJsonArray fileArray(const std::vector<printing::PaperFile>& files) {
    QJsonArray array;
    for (const printing::PaperFile& file : files)
        array.append(file.path);
    return array;
}

/// One paper for each visit, in a folder that is made when it is not there.
QJsonObject writeAll(const ReportOptionsGiven& options, const doc::PaperType& type, const PaperPress& press,
                     CliContext& context) {
    printing::BatchOrder order;
    order.types = {&type};
    order.formats = {options.format.empty() ? PaperFormat::Docx : formatNamed(fromStd(options.format), type)};
    order.folder = fromStd(options.out);
    order.pattern = fromStd(options.pattern);
    for (const Visit* visit : press.papers.visits())
        order.visits.push_back(visit->id);
    if (const QStringList unknown = doc::PaperNames(order.pattern).unknownFields(); !unknown.isEmpty())
        throw Error(Error::Kind::Input, ReportText::tr("%1 is no field of file names; there are: %2.")
                                            .arg(unknown.join(u' '), doc::PaperNames::fields().join(u", "_s)));
    if (!QDir().mkpath(order.folder))
        throw Error(Error::Kind::ReadOnly,
                    ReportText::tr("The folder \"%1\" cannot be made; name another one.").arg(order.folder));
    NoProgress progress;
    const auto files = planBatch(order, press.view.index(), press.papers.options.today);
    const printing::BatchResult result = writeBatch(files, press.papers, press.layout, progress);
    std::vector<Issue> issues;
    for (const printing::BatchFailure& failure : result.failed)
        issues.push_back({Severity::Error, failure.reason, failure.file.path});
    context.report(issues, order.folder);
    if (!context.json)
        context.print(
            ReportText::tr("%n paper(s) written to %1.", nullptr, static_cast<int>(result.written.size()))
                .arg(order.folder));
    return {{u"files"_s, fileArray(result.written)}};
}

QJsonObject writeOne(const ReportOptionsGiven& options, const doc::PaperType& type, const PaperPress& press,
                     CliContext& context) {
    NoProgress progress;
    const VisitId visit =
        type.scope == doc::PaperScope::Visit ? visitNamed(fromStd(options.unit), press.view) : VisitId();
    const printing::PaperFile file{&type, visit, formatOf(options, type), fromStd(options.out)};
    if (file.format == PaperFormat::Text && file.path == u"-"_s)
        context.deliver(doc::toText(type.build(press.papers, visit)).toUtf8(), {});
    else
        printing::writePaper(file, press.papers, press.layout, progress);
    return {{u"file"_s, file.path}, {u"format"_s, doc::suffixOf(file.format)}};
}

/// The form of a checklist for no unit in particular.
QJsonObject writeBlank(const ReportOptionsGiven& options, const doc::PaperType& type, const PaperPress& press,
                       CliContext& context) {
    const auto checklist = ChecklistChoice::named(press.view.data(), options.checklist);
    const doc::Document paper = type.blank(press.papers, *checklist);
    const PaperFormat format = formatOf(options, type);
    const QString out = fromStd(options.out);
    NoProgress progress;
    if (format == PaperFormat::Pdf)
        printing::writePdf(paper, press.layout, out, progress);
    else if (format == PaperFormat::Text)
        context.deliver(doc::toText(paper).toUtf8(), options.out);
    else if (format == PaperFormat::Docx)
        doc::writeDocx(paper, press.layout, out, progress);
    else
        doc::writeChecklistFile(*checklist, out, progress);
    return {{u"file"_s, out}, {u"format"_s, doc::suffixOf(format)}};
}

/// How many undecided conflicts stand in what is asked for.
int conflictsIn(const ReportOptionsGiven& options, const doc::PaperType& type, const DossierView& view) {
    const Snapshot& data = view.data();
    if (type.scope == doc::PaperScope::Campaign)
        return type.conflictsIn(data, {});
    if (!options.allUnits)
        return type.conflictsIn(data, visitNamed(fromStd(options.unit), view));
    int most = 0;
    for (const Visit& visit : data.visits)
        most = std::max(most, type.conflictsIn(data, visit.id));
    return most > 0 ? data.openConflicts : 0;
}

void runReport(const ReportOptionsGiven& options, CliContext& context) {
    const doc::PaperType& type = *doc::findPaperType(fromStd(options.kind));
    const bool perVisit = type.scope == doc::PaperScope::Visit;
    const bool blank = type.blank && options.unit.empty() && !options.allUnits;
    if (perVisit && options.unit.empty() && !options.allUnits && !blank)
        throw CLI::RequiredError("--unit | --all-units");
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    const auto view = dossier->view();
    const int conflicts = blank ? 0 : conflictsIn(options, type, *view);
    if (conflicts > 0 && !options.draft)
        throw Error(Error::Kind::Input,
                    ReportText::tr("%1 conflicts are to be decided before a paper is issued (dkt conflicts); --draft writes it "
                                   "marked as a draft.")
                        .arg(conflicts));
    const doc::ReportContext papers(view->data(),
                                    {dossier->clock().today(), dossier->calendar(), dossier->clock().now()});
    const doc::LayoutProfile layout = layoutOf(*dossier, context);
    const PaperPress press{*view, papers, layout};
    QJsonObject told = blank                            ? writeBlank(options, type, press, context)
                       : perVisit && options.allUnits ? writeAll(options, type, press, context)
                                                      : writeOne(options, type, press, context);
    if (conflicts > 0)
        context.warn(ReportText::tr("dkt: %1 conflicts are open; the paper is marked as a draft.").arg(conflicts));
    told.insert(u"conflicts"_s, conflicts);
    if (context.json)
        context.print(told);
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
    CLI::Option* unit =
        verb->add_option("--unit", options->unit,
                         ReportText::tr("Code of the visit or of the unit a paper is about").toStdString());
    CLI::Option* all = verb->add_flag(
        "--all-units", options->allUnits,
        ReportText::tr("One paper for each visit, into the folder named with -o").toStdString());
    verb->add_option("--name", options->pattern,
                     ReportText::tr("Names of these files, of the fields {loai} {ma} {ten} {to} {ngay} {homnay} {stt}")
                         .toStdString())
        ->needs(all);
    unit->excludes(all);
    verb->add_option("--checklist", options->checklist,
                     ReportText::tr("Title of the checklist a form is for, or its beginning").toStdString())
        ->excludes(unit)
        ->excludes(all);
    verb->add_option("--format", options->format, "docx, pdf, txt, xlsx, csv, ics")->check(CLI::IsMember(formats));
    verb->add_flag("--draft", options->draft,
                   ReportText::tr("Write it even over open conflicts, marked as a draft").toStdString());
    verb->add_option("-o,--output", options->out)->required();
    verb->callback([options, &context] { runReport(*options, context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "documents/DeadlineWording.h"
#include "documents/table/CsvSheet.h"
#include "documents/table/DeadlineSheet.h"
#include "documents/table/XlsxSheet.h"
#include "domain/Keys.h"
#include "domain/Labels.h"
#include "domain/Remediation.h"
#include "util/Dates.h"
#include "util/Error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct DeadlinesText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::DeadlinesVerb)
};

struct DeadlinesOptions {
    std::string file, on, format, out;
};

QString stateKey(const RemediationLine& line) {
    if (!line.state)
        return u"noDate"_s;
    switch (*line.state) {
    case DeadlineStatus::Done: return u"done"_s;
    case DeadlineStatus::Running: return u"running"_s;
    case DeadlineStatus::DueSoon: return u"dueSoon"_s;
    case DeadlineStatus::Overdue: return u"overdue"_s;
    }
    return {};
}

QJsonObject lineJson(const RemediationLine& line) {
    return {{u"id"_s, line.action.row.hex()},
            {u"visit"_s, line.visitCode},
            {u"unit"_s, line.unit},
            {u"section"_s, line.sectionCode},
            {u"shortcoming"_s, line.shortcoming},
            {u"task"_s, line.task},
            {u"legalBasis"_s, line.legalBasis},
            {u"responsible"_s, line.responsible},
            {u"monitor"_s, line.monitor},
            {u"due"_s, line.due ? line.due->date.toString(Qt::ISODate) : QString()},
            {u"wording"_s, doc::deadlineWording(line)},
            {u"provisional"_s, line.due && line.due->provisional},
            {u"extended"_s, line.extended},
            {u"state"_s, key(line.status.state)},
            {u"status"_s, stateKey(line)},
            {u"daysLate"_s, line.daysLate}};
}

QByteArray toJsonBytes(const std::vector<RemediationLine>& lines, QDate today) {
    QJsonArray array;
    for (const RemediationLine& line : lines)
        array.append(lineJson(line));
    const QJsonObject all{{u"on"_s, today.toString(Qt::ISODate)}, {u"deadlines"_s, array}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

QDate dayOf(const DeadlinesOptions& options, const Dossier& dossier) {
    if (options.on.empty())
        return dossier.clock().today();
    const auto day = text::parseDate(fromStd(options.on));
    if (!day)
        throw Error(Error::Kind::Input, DeadlinesText::tr("\"%1\" is no date; write 2026-08-20 or 20/8/2026.")
                                            .arg(fromStd(options.on)));
    return *day;
}

void printLines(const std::vector<RemediationLine>& lines, const CliContext& context) {
    for (const RemediationLine& line : lines)
        context.print(u"%1  %2  %3  %4"_s.arg(
            line.due ? text::shortDate(line.due->date) : u"—"_s, line.state ? label(*line.state) : u"—"_s,
            line.unit.isEmpty() ? DeadlinesText::tr("all units") : line.unit, line.task.simplified()));
}

void runDeadlines(const DeadlinesOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    const auto view = dossier->view();
    const QDate today = dayOf(options, *dossier);
    const auto lines = remediationLines(view->data(), view->index(), dossier->calendar(), today);
    NoProgress progress;
    if (options.format == "xlsx" && options.out.empty())
        throw CLI::RequiredError("-o");
    if (options.format == "xlsx")
        doc::writeXlsx(doc::deadlineSheet(dossier->title(), lines, today), fromStd(options.out), progress);
    else if (options.format == "csv")
        context.deliver(doc::toCsv(doc::deadlineSheet(dossier->title(), lines, today), progress), options.out);
    else if (options.format == "ics")
        context.deliver(doc::deadlinesToIcs(dossier->title(), lines, dossier->clock().now()), options.out);
    else if (options.format == "json" || context.json)
        context.deliver(toJsonBytes(lines, today), options.out);
    else
        printLines(lines, context);
}

} // namespace

void addDeadlinesVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<DeadlinesOptions>();
    CLI::App* verb = app.add_subcommand("deadlines", DeadlinesText::tr("Remediation deadlines and where they stand").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("--on", options->on, DeadlinesText::tr("The day asked; today when left out").toStdString());
    verb->add_option("--format", options->format, "json, xlsx, csv, ics")->check(CLI::IsMember({"json", "xlsx", "csv", "ics"}));
    verb->add_option("-o,--output", options->out);
    verb->callback([options, &context] { runDeadlines(*options, context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "domain/time/CalendarCsv.h"
#include "domain/time/Deadline.h"
#include "util/Dates.h"
#include "util/Error.h"

#include <QFile>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::DueVerb)
};

struct DueOptions {
    std::string from, calendar;
    int workingDays = 0, days = 0, months = 0;
};

WorkingCalendar calendarFor(const DueOptions& options, CliContext& context) {
    if (options.calendar.empty())
        return WorkingCalendar::builtIn();
    QFile file(fromStd(options.calendar));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, DueText::tr("The holiday table \"%1\" cannot be read: %2.")
                                                 .arg(file.fileName(), file.errorString()));
    const CalendarRows rows = calendarFromCsv(file.readAll());
    context.report(rows.issues, file.fileName());
    return WorkingCalendar::builtIn().overlaid(rows.days);
}

TermDeadline termOf(const DueOptions& options) {
    if (options.workingDays)
        return {options.workingDays, TermUnit::WorkingDays};
    if (options.months)
        return {options.months, TermUnit::Months};
    return {options.days, TermUnit::Days};
}

void runDue(const DueOptions& options, CliContext& context) {
    const auto from = text::parseDate(fromStd(options.from));
    if (!from)
        throw Error(Error::Kind::Input, DueText::tr("\"%1\" is no date; write 2026-08-20 or 20/8/2026.")
                                            .arg(fromStd(options.from)));
    const DueResult due = computeDue(termOf(options), *from, calendarFor(options, context));
    if (context.output() == Output::Text) {
        context.print(text::shortDate(due.date) + (due.provisional ? DueText::tr(" (provisional)") : QString()));
        return context.print(due.explanation);
    }
    QJsonArray skipped;
    for (const SkippedDay& day : due.skipped)
        skipped.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"reason"_s, day.reason}});
    context.print(QJsonObject{{u"due"_s, due.date.toString(Qt::ISODate)},
                              {u"skipped"_s, skipped},
                              {u"provisional"_s, due.provisional},
                              {u"explanation"_s, due.explanation}});
}

} // namespace

void addDueVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<DueOptions>();
    CLI::App* verb = app.add_subcommand("due", DueText::tr("Reckon a deadline").toStdString());
    verb->add_option("--from", options->from, DueText::tr("Day of the event; it is not counted").toStdString())
        ->required();
    CLI::Option_group* term = verb->add_option_group("term");
    term->add_option("--working-days", options->workingDays)->check(CLI::Range(1, 3660));
    term->add_option("--days", options->days)->check(CLI::Range(1, 3660));
    term->add_option("--months", options->months)->check(CLI::Range(1, 3660));
    term->require_option(1);
    verb->add_option("--calendar", options->calendar, DueText::tr("Holiday table (CSV) over the built-in one").toStdString());
    verb->callback([options, &context] { runDue(*options, context); });
}

} // namespace dkt::cli

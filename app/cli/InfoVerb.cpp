// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "domain/Keys.h"
#include "domain/Labels.h"
#include "domain/scoring/Totals.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct InfoText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::InfoVerb)
};

QJsonArray visitsJson(const DossierView& view) {
    QJsonArray visits;
    for (const Visit& visit : view.data().visits)
        visits.append(QJsonObject{{u"code"_s, visit.code},
                                  {u"unit"_s, view.index().unitName(visit.id)},
                                  {u"date"_s, visit.date ? visit.date->toString(Qt::ISODate) : QString()},
                                  {u"mode"_s, key(visit.mode)},
                                  {u"state"_s, key(visit.state)}});
    return visits;
}

QJsonArray membersJson(const DossierView& view) {
    QJsonArray members;
    for (const Member& member : view.data().members) {
        const Team* team = view.index().team(member.team);
        members.append(QJsonObject{{u"name"_s, member.name},
                                   {u"role"_s, key(member.role)},
                                   {u"team"_s, team ? team->name : QString()}});
    }
    return members;
}

QJsonArray checklistsJson(const DossierView& view) {
    QJsonArray checklists;
    for (const auto& checklist : view.data().checklists)
        checklists.append(QJsonObject{{u"title"_s, checklist->title},
                                      {u"sections"_s, static_cast<int>(checklist->sections.size())},
                                      {u"items"_s, static_cast<int>(itemPlaces(*checklist).size())},
                                      {u"maxPoints"_s, maxPoints(*checklist)}});
    return checklists;
}

QJsonObject countsJson(const DossierView& view, int commits) {
    const Snapshot& data = view.data();
    int shortcomings = 0;
    for (const Finding& finding : data.findings)
        shortcomings += finding.kind == FindingKind::Shortcoming;
    return {{u"units"_s, static_cast<int>(data.units.size())},
            {u"visits"_s, static_cast<int>(data.visits.size())},
            {u"answers"_s, static_cast<int>(data.answers.size())},
            {u"strengths"_s, static_cast<int>(data.findings.size()) - shortcomings},
            {u"shortcomings"_s, shortcomings},
            {u"commonFindings"_s, static_cast<int>(data.commonFindings.size())},
            {u"actions"_s, static_cast<int>(data.actions.size())},
            {u"conflicts"_s, data.openConflicts},
            {u"commits"_s, commits}};
}

void printText(const Dossier& dossier, const DossierView& view, const QJsonObject& counts, const CliContext& context) {
    context.print(dossier.title());
    context.print(InfoText::tr("%1 units, %2 visits, %3 answers, %4 shortcomings, %5 open conflicts")
                      .arg(counts.value("units"_L1).toInt())
                      .arg(counts.value("visits"_L1).toInt())
                      .arg(counts.value("answers"_L1).toInt())
                      .arg(counts.value("shortcomings"_L1).toInt())
                      .arg(counts.value("conflicts"_L1).toInt()));
    for (const Visit& visit : view.data().visits)
        context.print(u"%1\t%2\t%3\t%4"_s.arg(visit.code, view.index().unitName(visit.id),
                                              visit.date ? visit.date->toString(u"dd/MM/yyyy"_s) : u"—"_s,
                                              label(visit.state)));
}

void runInfo(const std::string& file, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(file);
    const auto view = dossier->view();
    int commits = 0;
    for (const auto& [device, have] : dossier->journal().have())
        commits += static_cast<int>(have.upTo);
    const QJsonObject counts = countsJson(*view, commits);
    if (context.output() == Output::Text)
        return printText(*dossier, *view, counts, context);
    context.print(QJsonObject{{u"title"_s, dossier->title()},
                              {u"visits"_s, visitsJson(*view)},
                              {u"members"_s, membersJson(*view)},
                              {u"checklists"_s, checklistsJson(*view)},
                              {u"counts"_s, counts}});
}

} // namespace

void addInfoVerb(CLI::App& app, CliContext& context) {
    auto file = std::make_shared<std::string>();
    CLI::App* verb = app.add_subcommand("info", InfoText::tr("What a dossier holds").toStdString());
    verb->add_option("FILE", *file)->required();
    verb->callback([file, &context] { runInfo(*file, context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanCheck.h"

#include "util/Dates.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::plan {

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(dkt::PlanCheck)
};

void checkHead(const Snapshot& snapshot, std::vector<Issue>& issues) {
    std::vector<const Member*> heads;
    for (const Member& member : snapshot.members)
        if (member.role == Role::Head)
            heads.push_back(&member);
    if (heads.empty())
        issues.push_back({Severity::Warning, CheckText::tr("The delegation has no head yet."), {}});
    if (heads.size() > 1)
        issues.push_back({Severity::Warning,
                          CheckText::tr("The delegation has %n heads; there should be one.", nullptr,
                                        static_cast<int>(heads.size())),
                          heads.back()->id.row.hex()});
}

void checkTeams(const Snapshot& snapshot, std::vector<Issue>& issues) {
    if (snapshot.teams.empty())
        return;
    QSet<RowId> manned, known;
    for (const Team& team : snapshot.teams)
        known.insert(team.id.row);
    for (const Member& member : snapshot.members) {
        manned.insert(member.team.row);
        // Head, deputies and secretary serve the delegation as a whole.
        if (member.role == Role::Member && !known.contains(member.team.row))
            issues.push_back({Severity::Warning, CheckText::tr("%1 is in no team.").arg(member.name),
                              member.id.row.hex()});
    }
    for (const Team& team : snapshot.teams)
        if (!manned.contains(team.id.row))
            issues.push_back(
                {Severity::Note, CheckText::tr("%1 has no members yet.").arg(team.name), team.id.row.hex()});
}

void checkSections(const Snapshot& snapshot, std::vector<Issue>& issues) {
    QSet<QString> taken;
    for (const Member& member : snapshot.members)
        for (const QString& code : sectionCodes(member.fields))
            taken.insert(code);
    const std::vector<const Section*> sections = sectionsOf(snapshot);
    if (sections.empty())
        return;
    if (taken.isEmpty()) {
        issues.push_back({Severity::Note, CheckText::tr("No member is responsible for a section yet."), {}});
        return;
    }
    QStringList open;
    for (const Section* section : sections)
        if (!taken.contains(section->code))
            open << u"%1. %2"_s.arg(section->code, text::collapsed(section->title));
    if (!open.isEmpty())
        issues.push_back(
            {Severity::Warning, CheckText::tr("Nobody is responsible for: %1.").arg(open.join(u"; "_s)), {}});
}

void checkDoubles(const Snapshot& snapshot, std::vector<Issue>& issues) {
    QHash<QString, const Unit*> codes, names;
    for (const Unit& unit : snapshot.units) {
        if (!unit.code.isEmpty() && codes.contains(unit.code))
            issues.push_back({Severity::Warning,
                              CheckText::tr("%1 and %2 have the same code %3.")
                                  .arg(codes.value(unit.code)->name, unit.name, unit.code),
                              unit.id.row.hex()});
        codes.insert(unit.code, &unit);
        if (hasCeased(unit))
            continue;
        const QString name = text::toneNeutralKey(unit.name) + u'\n' + text::toneNeutralKey(unit.parent);
        if (names.contains(name) && names.value(name)->code == unit.code)
            issues.push_back({Severity::Warning, CheckText::tr("%1 is in the list twice.").arg(unit.name),
                              unit.id.row.hex()});
        names.insert(name, &unit);
    }
}

} // namespace

std::vector<Issue> campaignIssues(const Campaign& campaign) {
    std::vector<Issue> issues;
    if (campaign.from && campaign.to && *campaign.to < *campaign.from)
        issues.push_back({Severity::Error, CheckText::tr("The inspection ends before it begins."), u"to"_s});
    if (campaign.periodFrom && campaign.periodTo && *campaign.periodTo < *campaign.periodFrom)
        issues.push_back(
            {Severity::Error, CheckText::tr("The period looked at ends before it begins."), u"periodTo"_s});
    if (campaign.from && campaign.decisionDate && *campaign.decisionDate > *campaign.from)
        issues.push_back({Severity::Warning,
                          CheckText::tr("The decision is dated after the inspection began on %1.")
                              .arg(text::shortDate(*campaign.from)),
                          u"decisionDate"_s});
    return issues;
}

std::vector<Issue> teamIssues(const Snapshot& snapshot) {
    std::vector<Issue> issues;
    if (snapshot.members.empty())
        return issues;
    checkHead(snapshot, issues);
    checkTeams(snapshot, issues);
    checkSections(snapshot, issues);
    return issues;
}

bool comesTooLate(const Visit& visit, const Unit& unit) {
    if (visit.state != VisitState::Planned || !hasCeased(unit))
        return false;
    return !visit.date || !unit.until || *visit.date >= *unit.until;
}

std::vector<Issue> unitIssues(const Snapshot& snapshot) {
    std::vector<Issue> issues;
    QHash<RowId, const Unit*> units;
    for (const Unit& unit : snapshot.units)
        units.insert(unit.id.row, &unit);
    for (const Visit& visit : snapshot.visits) {
        const Unit* unit = units.value(visit.unit.row);
        if (!unit || !comesTooLate(visit, *unit))
            continue;
        const Unit* next = units.value(unit->successor.row);
        const QString text =
            next ? CheckText::tr("A visit is planned to %1, which is no more; %2 has taken its place.")
                       .arg(unit->name, next->name)
                 : CheckText::tr("A visit is planned to %1, which is no more.").arg(unit->name);
        issues.push_back({Severity::Warning, text, unit->id.row.hex()});
    }
    checkDoubles(snapshot, issues);
    return issues;
}

QStringList sectionCodes(const QString& fields) {
    QStringList codes;
    for (const QString& part : fields.split(u',', Qt::SkipEmptyParts))
        if (const QString code = part.trimmed(); !code.isEmpty() && !codes.contains(code))
            codes << code;
    return codes;
}

std::vector<const Section*> sectionsOf(const Snapshot& snapshot) {
    std::vector<const Section*> sections;
    QSet<QString> seen;
    for (const auto& checklist : snapshot.checklists)
        for (const Section& section : checklist->sections)
            if (!seen.contains(section.code)) {
                seen.insert(section.code);
                sections.push_back(&section);
            }
    return sections;
}

} // namespace dkt::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Assignment.h"

#include "util/Text.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

bool has(const std::vector<MemberId>& members, MemberId member) {
    return std::ranges::find(members, member) != members.end();
}

void addOnce(std::vector<MemberId>& members, MemberId member) {
    if (!has(members, member))
        members.push_back(member);
}

QStringList sectionsInCharge(const Member& member) {
    QStringList codes;
    for (const QString& code : member.fields.split(u',', Qt::SkipEmptyParts))
        if (const QString trimmed = code.trimmed(); !trimmed.isEmpty())
            codes << trimmed;
    return codes;
}

const Checklist* checklistOf(const Snapshot& snapshot, const Visit& visit) {
    for (const auto& checklist : snapshot.checklists)
        if (checklist->id == visit.checklist)
            return checklist.get();
    return nullptr;
}

int itemsIn(const Section& section) {
    int count = 0;
    for (const Criterion& criterion : section.criteria)
        count += static_cast<int>(criterion.items.size());
    return count;
}

} // namespace

Assignment assignmentOf(VisitId visit, const QString& section, MemberId member) {
    const AssignmentId id(RowId::derived({"assignment", visit.row.bytes(), section.toUtf8(), member.row.bytes()}));
    return {id, visit, section, member};
}

std::vector<Assignment> standingAssignments(const Snapshot& snapshot) {
    std::set<RowId> members;
    for (const Member& member : snapshot.members)
        members.insert(member.id.row);
    std::map<VisitId, const Checklist*> visits;
    for (const Visit& visit : snapshot.visits)
        visits.emplace(visit.id, checklistOf(snapshot, visit));
    std::vector<Assignment> standing;
    for (const Assignment& one : snapshot.assignments) {
        const auto visit = visits.find(one.visit);
        if (visit == visits.end() || !members.contains(one.member.row))
            continue;
        const bool known = one.section.isEmpty() || !visit->second ||
                           std::ranges::find(visit->second->sections, one.section, &Section::code) !=
                               visit->second->sections.end();
        if (known)
            standing.push_back(one);
    }
    return standing;
}

Share shareOf(const std::vector<Assignment>& assignments, const std::vector<MemberId>& person, VisitId visit,
              const QString& section) {
    Share share;
    std::vector<MemberId> whole, all;
    for (const Assignment& one : assignments) {
        if (one.visit != visit)
            continue;
        addOnce(all, one.member);
        if (one.section.isEmpty())
            addOnce(whole, one.member);
        else if (one.section == section)
            addOnce(share.holders, one.member);
    }
    if (section.isEmpty())
        share.holders = all;
    for (const MemberId member : whole)
        addOnce(share.holders, member);
    if (share.holders.empty())
        return share;
    const bool own = std::ranges::any_of(person, [&](MemberId member) { return has(share.holders, member); });
    share.kind = own ? Share::Kind::Own : Share::Kind::Others;
    return share;
}

std::vector<MemberId> membersNamed(const std::vector<Member>& members, const QString& person) {
    const auto named = [&](auto form) {
        std::vector<MemberId> found;
        const QString wanted = form(person);
        for (const Member& member : members)
            if (!wanted.isEmpty() && (form(member.name) == wanted || form(member.position) == wanted))
                found.push_back(member.id);
        return found;
    };
    std::vector<MemberId> exact = named([](const QString& text) { return text.simplified(); });
    return exact.empty() ? named([](const QString& text) { return text::folded(text).trimmed(); }) : exact;
}

std::vector<Assignment> spreadEvenly(std::vector<SharePart> parts, const std::vector<MemberId>& members,
                                     std::vector<int> load) {
    std::vector<Assignment> dealt;
    if (members.empty())
        return dealt;
    load.resize(members.size());
    std::ranges::stable_sort(parts, std::greater(), &SharePart::items);
    for (const SharePart& part : parts) {
        const auto least = std::ranges::min_element(load);
        *least += std::max(1, part.items);
        dealt.push_back(
            assignmentOf(part.visit, part.section, members[static_cast<std::size_t>(least - load.begin())]));
    }
    return dealt;
}

std::vector<Assignment> sharesByTeam(const Snapshot& snapshot, const std::vector<VisitId>& visits) {
    std::vector<Assignment> shares;
    for (const Visit& visit : snapshot.visits) {
        if (visit.team.isNull() || std::ranges::find(visits, visit.id) == visits.end())
            continue;
        const Checklist* checklist = checklistOf(snapshot, visit);
        for (const Member& member : snapshot.members) {
            if (member.team != visit.team)
                continue;
            const QStringList codes = sectionsInCharge(member);
            if (codes.isEmpty())
                shares.push_back(assignmentOf(visit.id, {}, member.id));
            for (const QString& code : codes)
                if (checklist && std::ranges::find(checklist->sections, code, &Section::code) != checklist->sections.end())
                    shares.push_back(assignmentOf(visit.id, code, member.id));
        }
    }
    return shares;
}

int itemsOf(const Snapshot& snapshot, VisitId visit, const QString& section) {
    const auto at = std::ranges::find(snapshot.visits, visit, &Visit::id);
    const Checklist* checklist = at == snapshot.visits.end() ? nullptr : checklistOf(snapshot, *at);
    int count = 0;
    if (checklist)
        for (const Section& one : checklist->sections)
            count += section.isEmpty() || one.code == section ? itemsIn(one) : 0;
    return count;
}

std::vector<Workload> workloads(const Snapshot& snapshot) {
    std::map<std::pair<VisitId, QString>, int> items;
    const auto itemsAt = [&](VisitId visit, const QString& section) {
        const auto [at, fresh] = items.try_emplace({visit, section});
        if (fresh)
            at->second = itemsOf(snapshot, visit, section);
        return at->second;
    };
    const std::vector<Assignment> standing = standingAssignments(snapshot);
    std::vector<Workload> loads;
    for (const Member& member : snapshot.members) {
        std::map<VisitId, std::vector<QString>> parts;
        for (const Assignment& one : standing)
            if (one.member == member.id)
                parts[one.visit].push_back(one.section);
        Workload load{member.id, static_cast<int>(parts.size()), 0};
        for (const auto& [visit, sections] : parts) {
            const bool whole = std::ranges::find(sections, QString()) != sections.end();
            if (whole)
                load.items += itemsAt(visit, {});
            for (const QString& section : sections)
                load.items += whole ? 0 : itemsAt(visit, section);
        }
        loads.push_back(load);
    }
    return loads;
}

} // namespace dkt

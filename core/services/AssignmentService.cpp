// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AssignmentService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

bool isIn(const std::vector<Assignment>& assignments, const Assignment& one) {
    return std::ranges::find(assignments, one.id, &Assignment::id) != assignments.end();
}

bool isOf(const Assignment& one, const SharePart& part) {
    return one.visit == part.visit && one.section == part.section;
}

} // namespace

void AssignmentService::put(Edit& edit, const Assignment& assignment) const {
    edit.put(load<Assignment>(m_dossier.journal(), assignment.id.row), assignment);
}

void AssignmentService::remove(Edit& edit, const Assignment& assignment) const {
    edit.add(m_dossier.journal().removal(RowKind::Assignment, assignment.id.row));
}

void AssignmentService::assign(const Actor& actor, const std::vector<SharePart>& parts,
                               const std::vector<MemberId>& members) {
    const auto view = m_dossier.view();
    Edit edit;
    for (const SharePart& part : parts)
        for (const MemberId member : members)
            if (const Assignment one = assignmentOf(part.visit, part.section, member);
                !isIn(view->data().assignments, one))
                put(edit, one);
    m_dossier.commit(actor, u"assignment.add"_s, std::move(edit));
}

void AssignmentService::takeAway(const Actor& actor, const std::vector<SharePart>& parts,
                                 const std::vector<MemberId>& members) {
    const auto view = m_dossier.view();
    Edit edit;
    for (const Assignment& one : view->data().assignments) {
        const bool meant = members.empty() || std::ranges::find(members, one.member) != members.end();
        if (meant && std::ranges::any_of(parts, [&](const SharePart& part) { return isOf(one, part); }))
            remove(edit, one);
    }
    m_dossier.commit(actor, u"assignment.remove"_s, std::move(edit));
}

void AssignmentService::spread(const Actor& actor, const std::vector<SharePart>& chosen,
                               const std::vector<MemberId>& members) {
    const auto view = m_dossier.view();
    // Who gets a visit gets its sections with it.
    std::vector<SharePart> parts = chosen;
    std::erase_if(parts, [&](const SharePart& part) {
        return !part.section.isEmpty() && std::ranges::any_of(chosen, [&](const SharePart& whole) {
            return whole.visit == part.visit && whole.section.isEmpty();
        });
    });
    // What these parts were given before does not count: they are dealt anew.
    Snapshot rest;
    rest.visits = view->data().visits;
    rest.checklists = view->data().checklists;
    rest.members = view->data().members;
    std::vector<Assignment> before;
    for (const Assignment& one : view->data().assignments) {
        const bool dealt = std::ranges::any_of(parts, [&](const SharePart& part) { return isOf(one, part); });
        (dealt ? before : rest.assignments).push_back(one);
    }
    std::vector<int> load;
    const std::vector<Workload> loads = workloads(rest);
    for (const MemberId member : members) {
        const auto at = std::ranges::find(loads, member, &Workload::member);
        load.push_back(at == loads.end() ? 0 : at->items);
    }
    const std::vector<Assignment> after = spreadEvenly(parts, members, std::move(load));
    Edit edit;
    for (const Assignment& one : before)
        if (!isIn(after, one))
            remove(edit, one);
    for (const Assignment& one : after)
        if (!isIn(before, one))
            put(edit, one);
    m_dossier.commit(actor, u"assignment.spread"_s, std::move(edit));
}

int AssignmentService::assignByTeam(const Actor& actor, const std::vector<VisitId>& visits) {
    const auto view = m_dossier.view();
    Edit edit;
    int added = 0;
    for (const Assignment& one : sharesByTeam(view->data(), visits))
        if (!isIn(view->data().assignments, one)) {
            put(edit, one);
            ++added;
        }
    m_dossier.commit(actor, u"assignment.add"_s, std::move(edit));
    return added;
}

Share AssignmentService::shareOf(const QString& person, VisitId visit, const QString& section) const {
    const auto view = m_dossier.view();
    return dkt::shareOf(standingAssignments(view->data()), membersNamed(view->data().members, person), visit, section);
}

QString AssignmentService::namesOf(const std::vector<MemberId>& members) const {
    const auto view = m_dossier.view();
    QStringList names;
    for (const MemberId id : members) {
        const auto member = std::ranges::find(view->data().members, id, &Member::id);
        if (member != view->data().members.end())
            names << (member->name.isEmpty() ? member->position : member->name);
    }
    return names.join(u", "_s);
}

} // namespace dkt

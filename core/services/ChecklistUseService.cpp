// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChecklistUseService.h"

#include "util/Error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct ChecklistUseText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistUseService)
};

/// The visits something was recorded in already.
std::set<VisitId> visitsBegun(const Snapshot& snapshot) {
    std::set<VisitId> begun;
    for (const Answer& answer : snapshot.answers)
        begun.insert(answer.visit);
    for (const Finding& finding : snapshot.findings)
        begun.insert(finding.visit);
    return begun;
}

/// The first few visits by name, and how many more.
QString named(const DossierView& view, const std::vector<VisitId>& visits) {
    constexpr std::size_t shown = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(shown, visits.size()); ++i)
        names << view.index().unitName(visits[i]);
    if (visits.size() > shown)
        names << ChecklistUseText::tr("and %n more visit(s)", nullptr,
                                      static_cast<int>(visits.size() - shown));
    return names.join(u", "_s);
}

} // namespace

std::map<ChecklistId, ChecklistUse> ChecklistUseService::use(const Snapshot& snapshot) {
    const std::set<VisitId> begun = visitsBegun(snapshot);
    std::map<ChecklistId, ChecklistUse> uses;
    for (const Visit& visit : snapshot.visits) {
        if (visit.checklist.isNull())
            continue;
        ChecklistUse& use = uses[visit.checklist];
        ++use.visits;
        use.answered += begun.contains(visit.id) ? 1 : 0;
    }
    return uses;
}

std::vector<VisitId> ChecklistUseService::plannedFor(const Snapshot& snapshot, ChecklistId checklist) {
    const std::set<VisitId> begun = visitsBegun(snapshot);
    std::vector<VisitId> visits;
    for (const Visit& visit : snapshot.visits)
        if (visit.state == VisitState::Planned && visit.checklist != checklist && !begun.contains(visit.id))
            visits.push_back(visit.id);
    return visits;
}

int ChecklistUseService::useForPlanned(const Actor& actor, ChecklistId checklist) {
    const auto view = m_dossier.view();
    if (!view->index().checklist(checklist))
        throw Error(Error::Kind::Input,
                    ChecklistUseText::tr("This checklist is no longer in the dossier; choose another one."));
    const std::vector<VisitId> visits = plannedFor(view->data(), checklist);
    Edit edit;
    for (const VisitId id : visits) {
        const auto before = load<Visit>(m_dossier.journal(), id.row);
        Visit after = before.value;
        after.checklist = checklist;
        edit.put(before, after);
    }
    m_dossier.commit(actor, u"checklist.use"_s, std::move(edit));
    return static_cast<int>(visits.size());
}

void ChecklistUseService::remove(const Actor& actor, ChecklistId checklist) {
    const auto view = m_dossier.view();
    std::vector<VisitId> users;
    for (const Visit& visit : view->data().visits)
        if (visit.checklist == checklist)
            users.push_back(visit.id);
    if (!users.empty())
        throw Error(Error::Kind::Input,
                    ChecklistUseText::tr("The checklist is used by %n visits (%1): give them another one first, then "
                                         "remove it.",
                                         nullptr, static_cast<int>(users.size()))
                        .arg(named(*view, users)));
    Edit edit;
    edit.add(m_dossier.journal().removal(RowKind::Checklist, checklist.row));
    m_dossier.commit(actor, u"checklist.remove"_s, std::move(edit));
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SnapshotWriter.h"

#include "services/PlanService.h"

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

template <class T> void createAll(Edit& edit, const std::vector<T>& rows) {
    for (const T& row : rows)
        edit.create(row);
}

} // namespace

void writeSnapshot(Dossier& dossier, const Actor& actor, const Snapshot& content, Progress& progress) {
    PlanService plan(dossier);
    plan.setCampaign(actor, plan.loadCampaign(), content.campaign);
    for (const auto& checklist : content.checklists)
        plan.addChecklist(actor, *checklist);
    Edit edit;
    for (const auto& [checklist, previous] : content.previousVersions)
        edit.add(dossier.journal().set(checklist.row, field::Checklist::previous, Value(previous.row)));
    createAll(edit, content.legalDocuments);
    createAll(edit, content.teams);
    createAll(edit, content.members);
    createAll(edit, content.units);
    createAll(edit, content.visits);
    createAll(edit, content.answers);
    createAll(edit, content.commonFindings);
    createAll(edit, content.findings);
    createAll(edit, content.actions);
    createAll(edit, content.dueChanges);
    createAll(edit, content.unitResponses);
    createAll(edit, content.reviews);
    createAll(edit, content.ratingChanges);
    createAll(edit, content.evidence);
    createAll(edit, content.otherInspections);
    createAll(edit, content.assignments);
    dossier.commitInParts(actor, u"snapshot.write"_s, std::move(edit), progress);
}

} // namespace dkt

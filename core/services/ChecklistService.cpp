// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChecklistService.h"

#include "domain/ChecklistIssues.h"
#include "domain/ChecklistJson.h"
#include "domain/ChecklistVersion.h"
#include "services/PlanService.h"
#include "services/SnapshotReader.h"
#include "util/Error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct ChecklistText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistService)
};

void requireIssuable(const Checklist& content) {
    for (const Issue& issue : issuesOf(content))
        if (issue.severity == Severity::Error)
            throw Error(Error::Kind::Input,
                        ChecklistText::tr("The checklist cannot be issued yet: %1").arg(issue.text));
}

void forgetIds(Checklist& checklist) {
    for (Section& section : checklist.sections)
        for (Criterion& criterion : section.criteria)
            for (Item& item : criterion.items)
                item.id = {};
}

} // namespace

std::vector<ChecklistDraft> ChecklistService::drafts() const {
    std::vector<ChecklistDraft> drafts;
    m_dossier.journal().rows(RowKind::ChecklistDraft, [&](const RowView& view) {
        ChecklistDraft draft;
        draft.id.row = view.id();
        RowMapping<ChecklistDraft>::fields(
            draft, [&](FieldId field, auto&& member) { cell::read(view, field, member); });
        drafts.push_back(std::move(draft));
    });
    std::ranges::stable_sort(drafts, {}, &ChecklistDraft::order);
    return drafts;
}

Loaded<ChecklistDraft> ChecklistService::loadDraft(ChecklistDraftId id) const {
    return load<ChecklistDraft>(m_dossier.journal(), id.row);
}

ChecklistId ChecklistService::previousOf(ChecklistId id) const {
    const auto view = m_dossier.view();
    const auto& previous = view->data().previousVersions;
    const auto it = previous.find(id);
    return it == previous.end() ? ChecklistId() : it->second;
}

ChecklistDraftId ChecklistService::addDraft(const Actor& actor, const Checklist& content, ChecklistId basedOn) {
    ChecklistDraft draft;
    draft.id = ChecklistDraftId::random();
    setContent(draft, content);
    draft.basedOn = basedOn;
    for (const ChecklistDraft& other : drafts())
        draft.order = std::max(draft.order, other.order);
    ++draft.order;
    Edit edit;
    edit.create(draft);
    m_dossier.commit(actor, u"checklistDraft.add"_s, std::move(edit));
    return draft.id;
}

ChecklistDraftId ChecklistService::startFrom(const Actor& actor, ChecklistId id) {
    const auto checklist = m_dossier.checklist(id);
    if (!checklist)
        throw Error(Error::Kind::Input, ChecklistText::tr("This checklist is not in the dossier any more."));
    return addDraft(actor, *checklist, id);
}

CommitId ChecklistService::saveDraft(const Actor& actor, const QString& kind,
                                     const Loaded<ChecklistDraft>& before, const Checklist& after) {
    ChecklistDraft draft = before.value;
    setContent(draft, after);
    Edit edit;
    edit.put(before, draft);
    return m_dossier.commit(actor, kind, std::move(edit));
}

void ChecklistService::removeDraft(const Actor& actor, ChecklistDraftId id) {
    Edit edit;
    edit.add(m_dossier.journal().removal(RowKind::ChecklistDraft, id.row));
    m_dossier.commit(actor, u"checklistDraft.remove"_s, std::move(edit));
}

ChecklistId ChecklistService::issue(const Actor& actor, ChecklistDraftId id) {
    const Journal& journal = m_dossier.journal();
    const auto draft = readRow<ChecklistDraft>(journal, id.row);
    if (!draft)
        throw Error(Error::Kind::Input, ChecklistText::tr("This draft is not in the dossier any more."));
    Checklist content = contentOf(*draft);
    requireIssuable(content);
    if (const auto previous = m_dossier.checklist(draft->basedOn)) {
        assignVersionIds(content, *previous);
    } else {
        forgetIds(content);
        assignItemIds(content);
    }
    content.id = contentId(content);
    if (content.id == draft->basedOn)
        throw Error(Error::Kind::Input,
                    ChecklistText::tr("Nothing differs from the version before; there is nothing to issue."));
    Edit edit;
    if (!m_dossier.view()->index().checklist(content.id)) {
        addChecklistRow(m_dossier, edit, content);
        if (!draft->basedOn.isNull())
            edit.add(journal.set(content.id.row, field::Checklist::previous, Value(draft->basedOn.row)));
    }
    edit.add(journal.removal(RowKind::ChecklistDraft, id.row));
    m_dossier.commit(actor, u"checklist.issue"_s, std::move(edit));
    return content.id;
}

} // namespace dkt

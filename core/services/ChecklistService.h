// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChecklistDraft.h"
#include "services/Dossier.h"

#include <vector>

namespace dkt {

/// Writing checklists: drafts, and issuing them as versions. A checklist that was issued never changes; a
/// draft is nobody's checklist yet.
class ChecklistService {
public:
    explicit ChecklistService(Dossier& dossier) : m_dossier(dossier) {}

    /// In their manual order.
    [[nodiscard]] std::vector<ChecklistDraft> drafts() const;
    [[nodiscard]] Loaded<ChecklistDraft> loadDraft(ChecklistDraftId id) const;
    /// The version this one follows; null for a first one.
    [[nodiscard]] ChecklistId previousOf(ChecklistId id) const;

    /// A new draft holding `content`, as the next version of `basedOn` where that is not null.
    ChecklistDraftId addDraft(const Actor& actor, const Checklist& content, ChecklistId basedOn = {});
    /// A draft of the version after `id`. @throws Error(Input) when there is no such checklist
    ChecklistDraftId startFrom(const Actor& actor, ChecklistId id);
    /// Saves what the editor shows. `kind` names the step for undo ("checklistDraft.item.add").
    CommitId saveDraft(const Actor& actor, const QString& kind, const Loaded<ChecklistDraft>& before,
                       const Checklist& after);
    void removeDraft(const Actor& actor, ChecklistDraftId id);

    /// Makes the draft a checklist that visits can use, and takes the draft away: one action. Items that are
    /// measured as in the version before keep their id, see assignVersionIds().
    /// @throws Error(Input) when it has an issue of severity Error (issuesOf), or is the version before again
    ChecklistId issue(const Actor& actor, ChecklistDraftId id);

private:
    Dossier& m_dossier;
};

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "util/Issue.h"

#include <optional>
#include <vector>

namespace dkt {

/// A finding with the action that asks for its remediation, as one form shows them.
struct FindingForm {
    Loaded<Finding> finding;
    Loaded<Action> action; ///< its id is derived from the finding's
};

/// What a recording did.
struct Recorded {
    CommitId commit;           ///< null when nothing changed
    std::vector<Issue> issues; ///< figures that cannot be right; the answer is kept all the same
};

/// Recording at a unit: answers, notes, findings. Every call is one durable action.
class RecordingService {
public:
    explicit RecordingService(Dossier& dossier) : m_dossier(dossier) {}

    [[nodiscard]] Loaded<Answer> loadAnswer(VisitId visit, ItemId item) const;

    /// Saves an answer as a form has it. When the result changed and the verified score did not, the score
    /// follows the item's rule (followedScore). @throws Error(Input) for an unknown visit or item
    Recorded saveAnswer(const Actor& actor, const Loaded<Answer>& before, Answer after);

    /// What a form had loaded of an answer, and what it shall be.
    struct AnswerChange {
        Loaded<Answer> before;
        Answer after;
    };
    /// Saves several answers as one user action: one undo takes them all back.
    Recorded saveAnswers(const Actor& actor, std::vector<AnswerChange> changes);

    /// An empty form for a finding at an item, filled in with what the checklist knows (legal basis,
    /// section); an action's responsible body is the unit.
    [[nodiscard]] FindingForm newFinding(VisitId visit, ItemId item, FindingKind kind) const;
    [[nodiscard]] FindingForm loadFinding(FindingId id) const;

    /// Saves a finding and its action as one user action. The action is written once it says anything
    /// (a deadline, a responsible body beyond the prefilled one, a monitor) or the finding recommends.
    /// @throws Error(Input) when the finding has no text
    Recorded saveFinding(const Actor& actor, const FindingForm& before, const Finding& finding,
                         const Action& action);

    /// Deletes a finding and its action, having seen what the form showed.
    void removeFinding(const Actor& actor, FindingId id);

    void setVisitState(const Actor& actor, VisitId visit, VisitState state);

private:
    [[nodiscard]] int nextOrder(VisitId visit) const;

    Dossier& m_dossier;
};

} // namespace dkt

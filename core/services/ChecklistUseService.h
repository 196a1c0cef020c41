// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

namespace dkt {

/// How a checklist is used by the visits of a dossier.
struct ChecklistUse {
    int visits = 0;   ///< carried out, or to be carried out, with it
    int answered = 0; ///< of these, visits with answers or findings

    bool operator==(const ChecklistUse&) const = default;
};

/// Giving checklists to visits, and taking unused ones out of the dossier.
class ChecklistUseService {
public:
    explicit ChecklistUseService(Dossier& dossier) : m_dossier(dossier) {}

    /// The use of every checklist, in one pass.
    [[nodiscard]] static std::map<ChecklistId, ChecklistUse> use(const Snapshot& snapshot);

    /// The visits useForPlanned() would change: planned, without answers and findings, of another checklist
    /// or none.
    [[nodiscard]] static std::vector<VisitId> plannedFor(const Snapshot& snapshot, ChecklistId checklist);
    /// Gives the checklist to all of them in one action; returns how many there were.
    /// @throws Error(Input) when the checklist is not in the dossier
    int useForPlanned(const Actor& actor, ChecklistId checklist);

    /// Takes the checklist out of the dossier; undo brings it back.
    /// @throws Error(Input) naming the visits that use it
    void remove(const Actor& actor, ChecklistId checklist);

private:
    Dossier& m_dossier;
};

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <optional>
#include <vector>

namespace dkt {

enum class PlanVisits { No, ForEachUnit };

/// What a new dossier begins with. Rows need no ids; a member's team is told by its name.
struct NewDossier {
    struct MemberLine {
        QString name; ///< or a post
        QString position;
        Role role = Role::Member;
        QString team; ///< name; empty: the delegation as a whole

        bool operator==(const MemberLine&) const = default;
    };

    Campaign campaign;
    std::vector<LegalDocument> legalDocuments;
    std::optional<Checklist> checklist;
    std::vector<Unit> units;
    std::vector<MemberLine> members;
    PlanVisits visits = PlanVisits::ForEachUnit;

    bool operator==(const NewDossier&) const = default;
};

/// Makes a new dossier at `path` holding `content`: campaign, checklist and units are an action each, the rest
/// is one. All or nothing: when anything fails the file is gone again.
/// @throws what Dossier::create throws; Error(Input) for a checklist without items
std::unique_ptr<Dossier> createDossier(const QString& path, const NewDossier& content,
                                       const JournalOptions& options, const Actor& actor);

/// Why no dossier could be made at `path`, in the words createDossier() would use; empty when one could.
[[nodiscard]] QString whyNotThere(const QString& path);

/// Copies a dossier that nobody has open, with what its log still holds. Whole or not at all.
/// @throws Error(Input) when `to` exists; Error as writeFileSafely
void copyDossier(const QString& from, const QString& to);

/// Throws away a dossier's file and its log.
void removeDossierFiles(const QString& path);

} // namespace dkt

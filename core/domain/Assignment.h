// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"

#include <vector>

namespace dkt {

/// The assignment of a member to a visit or a section of it: the same three give the same row on every laptop.
[[nodiscard]] Assignment assignmentOf(VisitId visit, const QString& section, MemberId member);

/// The assignments that still say something: their member, visit and section are there. Others stay in the dossier,
/// since what was removed may come back, and count for nothing meanwhile. Sections are only looked at where the
/// snapshot holds the visit's checklist.
[[nodiscard]] std::vector<Assignment> standingAssignments(const Snapshot& snapshot);

/// Whose work an edit is.
struct Share {
    enum class Kind {
        Everybodys, ///< it is given to nobody
        Own,        ///< to the person, alone or with others
        Others      ///< to others only
    };
    Kind kind = Kind::Everybodys;
    std::vector<MemberId> holders; ///< whom it is given to, in the order given

    bool operator==(const Share&) const = default;
};

/// Whether what `person` (the members of that name or post) edits at a visit is their share; `section` is the code
/// of the section edited, empty for the visit as a whole. Nothing assigned means everybody's:
///   - who has the visit as a whole has each section of it;
///   - a section somebody has of its own belongs to them and to who has the whole visit;
///   - a section nobody has of its own belongs to who has the whole visit, and to everybody when nobody has;
///   - the visit as a whole belongs to everybody who has any of it.
[[nodiscard]] Share shareOf(const std::vector<Assignment>& assignments, const std::vector<MemberId>& person,
                            VisitId visit, const QString& section);

/// The members `person` names, by name or by post. Marks and case matter only where they tell members apart.
[[nodiscard]] std::vector<MemberId> membersNamed(const std::vector<Member>& members, const QString& person);

/// A part of the work: a visit as a whole, or a section of it.
struct SharePart {
    VisitId visit;
    QString section;
    int items = 1; ///< how much work it is

    bool operator==(const SharePart&) const = default;
};

/// Deals parts out so that everybody gets about the same number of items, counting what they have already
/// (`load`, in the order of `members`): the largest parts first, each to who has least. One of the members a part.
[[nodiscard]] std::vector<Assignment> spreadEvenly(std::vector<SharePart> parts, const std::vector<MemberId>& members,
                                                   std::vector<int> load);

/// What teams and sections in charge say already: at each visit of a team, each member has the sections they are
/// in charge of, and who is in charge of none has the visit as a whole.
[[nodiscard]] std::vector<Assignment> sharesByTeam(const Snapshot& snapshot, const std::vector<VisitId>& visits);

/// How much a member has.
struct Workload {
    MemberId member;
    int visits = 0; ///< of which they have something
    int items = 0;

    bool operator==(const Workload&) const = default;
};

/// Of every member, in their order.
[[nodiscard]] std::vector<Workload> workloads(const Snapshot& snapshot);

/// Items of a part: of the section, or of the visit's whole checklist; 0 where there is none.
[[nodiscard]] int itemsOf(const Snapshot& snapshot, VisitId visit, const QString& section);

} // namespace dkt

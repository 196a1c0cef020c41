// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "util/Issue.h"

#include <QSet>

#include <vector>

namespace dkt {

/// What bringing in a list did: nothing is skipped in silence.
struct AddReport {
    int read = 0;
    int added = 0;
    int known = 0; ///< there already, by code or by name
    std::vector<Issue> issues;
};

/// The units a list may already hold, by code, or without one by name and parent (tone placement does not
/// matter). A unit that is no more does not keep its name from a new one.
class KnownUnits {
public:
    explicit KnownUnits(const std::vector<Unit>& units);
    void note(const Unit& unit);
    [[nodiscard]] bool has(const Unit& unit) const;

private:
    QSet<QString> m_codes, m_names;
};

/// The units of a campaign: what is inspected, and what became of it. Each call is one undoable action.
class UnitService {
public:
    explicit UnitService(Dossier& dossier) : m_dossier(dossier) {}

    [[nodiscard]] Loaded<Unit> load(UnitId id) const;
    /// @throws Error(Input) without a name, or when there is a unit of that code, or of that name without one
    UnitId add(const Actor& actor, Unit unit);
    /// Adds those that are not there yet.
    AddReport import(const Actor& actor, const std::vector<Unit>& units);
    /// @throws Error(Input) without a name
    void set(const Actor& actor, const Loaded<Unit>& before, const Unit& after);
    /// Also undoes what was said of their being the successor of others.
    /// @throws Error(Input) when one has visits; nothing is removed then
    void remove(const Actor& actor, const std::vector<UnitId>& ids);

    /// The visits of a unit in their order.
    [[nodiscard]] std::vector<VisitId> visitsOf(UnitId id) const;

    /// One unit goes on in place of several, or of one under another name, from `since`. The old ones stay, and
    /// so do their names in their visits. `successor` is added when its id is null; it may be one of `old`,
    /// which then takes the others in. Returns its id.
    /// @throws Error(Input) without a name, or when the successor was succeeded by one of `old` itself
    UnitId succeed(const Actor& actor, const std::vector<UnitId>& old, Unit successor, QDate since);
    /// Takes back that they are no more.
    void reinstate(const Actor& actor, const std::vector<UnitId>& ids);

private:
    Dossier& m_dossier;
};

} // namespace dkt

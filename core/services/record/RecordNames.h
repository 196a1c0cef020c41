// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SnapshotJsonNode.h"
#include "services/Dossier.h"

#include <QHash>

namespace dkt {

/// What the lines of a record script may refer to: the rows of the dossier, and those that earlier lines
/// of the same script bring in.
class RecordNames {
    Q_DECLARE_TR_FUNCTIONS(dkt::RecordScript)

public:
    explicit RecordNames(const DossierView& view);

    void addVisit(const Visit& visit) { m_visits.insert(visit.code, visit); }
    void addUnit(const Unit& unit);
    void addTeam(const Team& team);
    void addCommon(const QString& key, CommonFindingId id) { m_common.insert(key, id); }

    /// Each reads the reference `field` of `node`. @throws Error(Input) naming the place when it names nothing
    [[nodiscard]] Visit visit(const SnapshotJsonNode& node, QLatin1StringView field) const;
    [[nodiscard]] UnitId unit(const SnapshotJsonNode& node, QLatin1StringView field) const;
    /// Null when left out.
    [[nodiscard]] TeamId team(const SnapshotJsonNode& node, QLatin1StringView field) const;
    /// The one checklist when left out and there is one.
    [[nodiscard]] ChecklistId checklist(const SnapshotJsonNode& node, QLatin1StringView field) const;
    /// Null when left out.
    [[nodiscard]] CommonFindingId common(const SnapshotJsonNode& node, QLatin1StringView field) const;
    /// An item of the visit's checklist by its code. Null when left out.
    [[nodiscard]] ItemId item(const SnapshotJsonNode& node, QLatin1StringView field, const Visit& visit) const;
    [[nodiscard]] bool hasVisit(const QString& code) const { return m_visits.contains(code); }

private:
    QHash<QString, Visit> m_visits;
    QHash<QString, UnitId> m_units;           ///< by code
    QHash<QString, QList<UnitId>> m_unitNames; ///< names repeat across provinces
    QHash<QString, TeamId> m_teams;
    QHash<QString, ChecklistId> m_checklists; ///< by title
    QHash<QString, CommonFindingId> m_common;
    QHash<RowId, QHash<QString, ItemId>> m_items;
};

} // namespace dkt

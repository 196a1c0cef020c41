// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/VisitSpread.h"
#include "gui/schedule/ScheduleMime.h"
#include "services/Loaded.h"

#include <QObject>

#include <functional>
#include <optional>

namespace dkt::gui {

class AppContext;

/// What the schedule page does to the dossier: each call is one action that can be undone, and says in a
/// notice what came of it where the screen does not.
class ScheduleEdits final : public QObject {
    Q_OBJECT

public:
    explicit ScheduleEdits(AppContext& context, QObject* parent = nullptr);

    /// Units are planned there, visits moved there.
    void drop(const ScheduleMime& what, const std::optional<QDate>& date, TeamId team);
    /// One place a unit.
    void plan(const std::vector<UnitId>& units, const std::vector<VisitSlot>& places, VisitMode mode,
              ChecklistId checklist);
    void spread(const std::vector<VisitId>& visits, const std::vector<VisitSlot>& places);
    void shift(const std::vector<VisitId>& visits, int workingDays);
    /// The action `kind` over visits as they stand.
    void change(const QString& kind, const std::vector<VisitId>& visits, const std::function<void(Visit&)>& how);
    void save(const Loaded<Visit>& before, const Visit& after);
    [[nodiscard]] Loaded<Visit> load(VisitId visit) const;
    /// Refused with a way to the visit where work hangs on one.
    void remove(const std::vector<VisitId>& visits);

    /// A cell of the table of visits (VisitGridModel::Column) as it was typed.
    void editCell(VisitId visit, int column, const QString& value);
    /// A cell of the table of other bodies (OthersModel::Column).
    void editOther(OtherInspectionId id, int column, const QString& value);
    /// True when it was added.
    bool addOther(UnitId unit, const QString& body, const QString& from, const QString& to,
                  const QString& subject);
    void removeOthers(const std::vector<OtherInspectionId>& ids);

signals:
    /// Visits that were planned just now.
    void planned(const std::vector<dkt::VisitId>& visits);
    /// The notice's way back.
    void undoRequested();

private:
    /// The date typed; false, after saying so, when it is none.
    bool readDate(const QString& typed, std::optional<QDate>& date) const;
    void tellRemoved(const QString& text);

    AppContext& m_context;
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScheduleClashes.h"
#include "gui/schedule/ScheduleRow.h"
#include "services/Dossier.h"

#include <vector>

namespace dkt::gui {

/// A unit nobody planned a visit to.
struct UnplannedUnit {
    UnitId key;
    QString name;
    QString detail; ///< code, parent
    QString folded;

    bool operator==(const UnplannedUnit&) const = default;
};

/// A day as the board shows it.
struct BoardDay {
    std::optional<QDate> date; ///< none: visits without a date
    QString name;              ///< "Thứ Hai 04/10", in the language of the interface
    QString off;               ///< why it is not worked: the holiday, the weekend; empty on working days

    bool operator==(const BoardDay&) const = default;
};

/// Another body's inspection as the editor shows it.
struct OtherRow {
    OtherInspectionId key;
    OtherInspection other;
    QString unit;

    bool operator==(const OtherRow&) const = default;
};

/// A row that can be chosen, with its name.
struct NamedId {
    RowId id;
    QString name;

    bool operator==(const NamedId&) const = default;
};

/// Everything the page shows, read in one pass.
struct ScheduleData {
    std::vector<ScheduleRow> rows; ///< by day, team and session
    std::vector<UnplannedUnit> unplanned;
    std::vector<Clash> clashes;
    std::vector<BoardDay> days;
    std::vector<NamedId> teams; ///< then, with a null id, "no team"
    std::vector<NamedId> checklists;
    std::vector<NamedId> units; ///< all of them
    std::vector<OtherRow> others;
};

[[nodiscard]] ScheduleData readSchedule(const DossierView& view, const WorkingCalendar& calendar, QDate today);

/// "Thứ Hai 04/10/2021" in the language of the interface.
[[nodiscard]] QString dayName(QDate date);

} // namespace dkt::gui

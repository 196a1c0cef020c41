// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QMimeData>

#include <vector>

namespace dkt::gui {

/// What is dragged on the schedule: units to be planned, or visits to be moved. It stays within one program,
/// so the ids are enough.
struct ScheduleMime {
    std::vector<UnitId> units;
    std::vector<VisitId> visits;

    [[nodiscard]] bool isEmpty() const { return units.empty() && visits.empty(); }
    /// A new object, the caller's.
    [[nodiscard]] QMimeData* toMime() const;
    [[nodiscard]] static ScheduleMime from(const QMimeData* data);
    [[nodiscard]] static QStringList types();
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "util/Issue.h"

#include <QStringList>

namespace dkt::gui {

/// A visit as the board and the table show it.
struct ScheduleRow {
    VisitId key;
    Visit visit;
    QString unit;
    QString team;
    QString checklist; ///< title
    QStringList clashes;
    Severity worst = Severity::Note; ///< of the clashes
    QString folded;                  ///< what a search without marks looks in

    bool operator==(const ScheduleRow&) const = default;
};

} // namespace dkt::gui

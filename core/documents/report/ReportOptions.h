// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/WorkingCalendar.h"

#include <QDate>
#include <QDateTime>

namespace dkt::doc {

/// What a report needs beside the dossier.
struct ReportOptions {
    QDate today; ///< the day on which remediation is judged in time or late; and the open date's year
    WorkingCalendar calendar = WorkingCalendar::builtIn();
    QDateTime now = {}; ///< of the export; calendars are stamped with it
};

} // namespace dkt::doc

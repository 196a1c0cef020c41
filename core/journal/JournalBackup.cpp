// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/BackupFile.h"
#include "journal/JournalParts.h"

namespace dkt {

BackupContent Journal::content() const {
    return BackupContent::of(m->database, m->replica.commits);
}

void Journal::copyTo(const QString& part, Progress& progress) const {
    DatabaseCopy copy(m->database, part);
    runCopy(copy, progress);
}

} // namespace dkt

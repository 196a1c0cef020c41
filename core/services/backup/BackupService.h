// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/BackupContent.h"
#include "services/backup/BackupFolder.h"
#include "util/Clock.h"
#include "util/Issue.h"
#include "util/Progress.h"

#include <functional>

namespace dkt {

class BackupFile;
class Dossier;

/// Where backups go.
struct BackupPlaces {
    QString own;    ///< on this computer; made when needed
    QString second; ///< a folder on another disk, which may not be connected; empty: none

    bool operator==(const BackupPlaces&) const = default;
};

/// What making a backup did.
struct BackupReport {
    QString path;       ///< empty: none was made
    QString secondPath; ///< of the copy on the second disk; empty: none
    BackupContent content;
    bool unchanged = false;    ///< none was made, since the newest one holds everything already
    std::vector<Issue> issues; ///< a second disk that is not there, a disk that is too full
};

/// Backups: copies of a whole dossier in files nobody works in, thinned by age (keptBackups) and by room. A
/// copy is under its name when it was read back and holds what the dossier held. What is restored from one
/// goes on as another device, so that no number of a change is ever given twice (see DeviceMark).
class BackupService {
public:
    using Room = std::function<qint64(const QString& folder)>;
    /// `room` says how many bytes are free there; the disk itself when it is not given.
    BackupService(BackupPlaces places, const Clock& clock, Room room = {});

    /// Whether a backup is made although nothing changed since the newest one.
    enum class When { Always, Changed };
    /// Of an open dossier. @throws Error ReadOnly, CannotOpen when none could be made; Cancelled. A full or
    /// missing disk is an issue of the report
    BackupReport make(Dossier& dossier, When when, Progress& progress) const;
    /// As make(), beside other work that must not fail over it: every failure is an issue. Nothing is made where no
    /// place is given.
    BackupReport makeBeside(Dossier& dossier, Progress& progress) const;
    /// Of a dossier that nobody has open.
    BackupReport makeOfFile(const QString& path, When when, Progress& progress) const;
    /// To `path`, a new file, and nowhere else. @throws Error(Input) when it exists; Error(DiskFull)
    BackupContent makeAt(Dossier& dossier, const QString& path, Progress& progress) const;
    /// The newest backup is older than a day, and the dossier holds something it does not.
    [[nodiscard]] bool isDue(const QString& dossierPath) const;

    /// Newest first; of both places, each moment once.
    [[nodiscard]] std::vector<BackupEntry> list(const RowId& dossier) const;
    /// The dossiers that backups of a file were made of: as it says itself, else by where it lay.
    [[nodiscard]] std::vector<RowId> dossiersOf(const QString& dossierPath) const;
    /// What is in one. @throws Error(CannotOpen) when it is damaged
    [[nodiscard]] static BackupContent look(const QString& path);

    /// Puts a backup back as a new file. @throws Error(Input) when `path` exists; as look(); as DatabaseCopy
    static void restoreTo(const QString& backup, const QString& path, Progress& progress);
    /// Puts a backup in the place of the dossier at `path`, which nobody has open. What is there now is
    /// backed up before, or put aside beside it when it is damaged. Returns where it is kept. Never a moment
    /// without a good file: the old one stays until the new one is complete and proved.
    QString restoreOver(const QString& backup, const QString& path, Progress& progress) const;

private:
    struct Source;
    BackupReport make(const Source& source, When when, Progress& progress) const;
    [[nodiscard]] QString keepPresent(const QString& path, Progress& progress) const;
    void copyToSecond(const QString& backup, const Source& source, BackupReport& report,
                      Progress& progress) const;
    /// False, and an issue of the report, when a copy of `bytes` has no room there even after thinning.
    [[nodiscard]] bool makeRoom(const BackupFolder& folder, qint64 bytes, BackupReport& report) const;

    BackupPlaces m_places;
    const Clock& m_clock;
    Room m_room;
};

} // namespace dkt

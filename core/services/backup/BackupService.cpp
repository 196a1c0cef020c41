// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/BackupService.h"

#include "journal/BackupFile.h"
#include "services/Dossier.h"
#include "services/SalvageText.h"
#include "storage/FinalName.h"
#include "util/Error.h"
#include "util/PhasedProgress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(dkt::BackupService)
};

/// What other programs need of a disk.
constexpr qint64 leftFree = 64 * 1024 * 1024;
/// Backups may take this part of what is free and what they take already.
constexpr qint64 shareOfRoom = 4;
constexpr std::size_t keptWhateverRoom = 2;
constexpr qint64 dueAfterSeconds = 86400;

qint64 freeBytesAt(const QString& folder) {
    // The folder may not be there yet: its disk is that of the one above.
    QDir there(folder);
    while (!there.exists() && !there.isRoot())
        there.setPath(QFileInfo(there.absolutePath()).path());
    // Asked of the system itself: QStorageInfo knows no disks in a container and says that nothing is free.
    struct statvfs disk {};
    if (::statvfs(QFile::encodeName(there.absolutePath()).constData(), &disk) != 0)
        return std::numeric_limits<qint64>::max() / 2; // unknown: writing will tell
    return static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize);
}

void makeReadOnly(const QString& path) {
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup);
}

/// What was written is read again: whole, and with every device's last change.
void requireEqual(const QString& part, const BackupContent& content) {
    BackupFile copy(part);
    copy.requireWhole();
    if (copy.content() != content)
        throw Error(
            Error::Kind::CannotOpen,
            BackupText::tr(
                "The backup was not written as it should be; the disk may be failing. Choose another disk."),
            part);
}

bool holds(const BackupEntry& backup, const BackupContent& content) {
    try {
        return BackupService::look(backup.path) == content;
    } catch (const Error&) {
        return false; // damaged: another one is wanted
    }
}

} // namespace

/// What a backup is made of: an open dossier, or a file at rest.
struct BackupService::Source {
    QString path;
    BackupContent content;
    std::function<void(const QString& part, Progress&)> copyTo;

    [[nodiscard]] qint64 bytes() const { return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size(); }
    /// Copies, proves, and gives the name.
    void put(const QString& target, Progress& progress) const {
        const QString part = target + u".part"_s;
        PhasedProgress phases(progress, 2);
        phases.next();
        copyTo(part, phases);
        phases.next();
        try {
            requireEqual(part, content);
            giveFinalName(part, target);
        } catch (...) {
            QFile::remove(part);
            throw;
        }
    }
};

BackupService::BackupService(BackupPlaces places, const Clock& clock, Room room)
    : m_places(std::move(places)), m_clock(clock), m_room(room ? std::move(room) : Room(freeBytesAt)) {
}

BackupReport BackupService::make(Dossier& dossier, When when, Progress& progress) const {
    const Journal& journal = dossier.journal();
    return make({dossier.path(), journal.content(),
                 [&](const QString& part, Progress& p) { journal.copyTo(part, p); }},
                when, progress);
}

BackupReport BackupService::makeBeside(Dossier& dossier, Progress& progress) const {
    if (m_places.own.isEmpty())
        return {};
    try {
        return make(dossier, When::Changed, progress);
    } catch (const Error& error) {
        BackupReport report;
        if (error.kind() != Error::Kind::Cancelled)
            report.issues.push_back({Severity::Warning, BackupText::tr("No backup was made. %1").arg(error.message()), {}});
        return report;
    }
}

BackupReport BackupService::makeOfFile(const QString& path, When when, Progress& progress) const {
    BackupFile file(path);
    const QDateTime written = QFileInfo(path).lastModified();
    BackupReport report = make({path, file.content(),
                                [&](const QString& part, Progress& p) {
                                    file.copyTo(part, p);
                                    // Somebody opened it meanwhile: this may be neither the old nor the new.
                                    if (QFileInfo(path).lastModified() != written) {
                                        QFile::remove(part);
                                        throw Error(Error::Kind::Cancelled, u"changed"_s);
                                    }
                                }},
                               when, progress);
    return report;
}

BackupReport BackupService::make(const Source& source, When when, Progress& progress) const {
    BackupReport report;
    report.content = source.content;
    BackupFolder folder(m_places.own, source.content.dossier);
    if (when == When::Changed) {
        const std::vector<BackupEntry> there = folder.entries();
        report.unchanged = !there.empty() && holds(there.front(), source.content);
        if (report.unchanged)
            return report;
    }
    if (!makeRoom(folder, source.bytes(), report))
        return report;
    const QString target = folder.freshPath(source.content.title, m_clock.now());
    PhasedProgress phases(progress, m_places.second.isEmpty() ? 1 : 2);
    phases.next();
    source.put(target, phases);
    makeReadOnly(target);
    folder.noteOrigin(source.path);
    report.path = target;
    if (!m_places.second.isEmpty()) {
        phases.next();
        copyToSecond(target, source, report, phases);
    }
    return report;
}

BackupContent BackupService::makeAt(Dossier& dossier, const QString& path, Progress& progress) const {
    requireFreeName(path);
    const Journal& journal = dossier.journal();
    const Source source{dossier.path(), journal.content(),
                        [&](const QString& part, Progress& p) { journal.copyTo(part, p); }};
    source.put(path, progress);
    return source.content;
}

bool BackupService::makeRoom(const BackupFolder& folder, qint64 bytes, BackupReport& report) const {
    const auto taken = [&] {
        qint64 sum = 0;
        for (const BackupEntry& entry : folder.entries())
            sum += entry.bytes;
        return sum;
    };
    const qint64 free = m_room(folder.place());
    const qint64 share = (free + taken()) / shareOfRoom;
    folder.thin(m_clock.now(), std::max<qint64>(0, share - bytes), keptWhateverRoom);
    if (m_room(folder.place()) >= bytes + leftFree)
        return true;
    report.issues.push_back({Severity::Warning,
                             BackupText::tr("No backup was made in “%1”: the dossier needs %2 and %3 are "
                                            "free. Free some space, or choose another disk.")
                                 .arg(folder.place(), shownBytes(bytes + leftFree),
                                      shownBytes(std::max<qint64>(0, m_room(folder.place())))),
                             {}});
    return false;
}

void BackupService::copyToSecond(const QString& backup, const Source& source, BackupReport& report,
                                 Progress& progress) const {
    if (!QFileInfo(m_places.second).isDir()) {
        report.issues.push_back({Severity::Note,
                                 BackupText::tr("The backup was made on this computer only: the second "
                                                "folder “%1” is not there. Connect its disk when you can.")
                                     .arg(m_places.second),
                                 {}});
        return;
    }
    try {
        BackupFolder folder(m_places.second, source.content.dossier);
        if (!makeRoom(folder, QFileInfo(backup).size(), report))
            return;
        const QString target = folder.freshPath(source.content.title, m_clock.now());
        BackupFile made(backup);
        Source{backup, source.content, [&](const QString& part, Progress& p) { made.copyTo(part, p); }}.put(
            target, progress);
        makeReadOnly(target);
        folder.noteOrigin(source.path);
        report.secondPath = target;
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Cancelled)
            throw;
        report.issues.push_back(
            {Severity::Warning,
             BackupText::tr("The backup was made on this computer only. %1").arg(error.message()),
             {}});
    }
}

bool BackupService::isDue(const QString& dossierPath) const {
    const BackupContent content = look(dossierPath);
    const std::vector<BackupEntry> there = BackupFolder(m_places.own, content.dossier).entries();
    if (there.empty())
        return content.commits > 0;
    return there.front().made.secsTo(m_clock.now()) > dueAfterSeconds && !holds(there.front(), content);
}

std::vector<BackupEntry> BackupService::list(const RowId& dossier) const {
    std::vector<BackupEntry> all = BackupFolder(m_places.own, dossier).entries();
    if (!m_places.second.isEmpty())
        for (const BackupEntry& other : BackupFolder(m_places.second, dossier).entries())
            if (std::ranges::find(all, other.made, &BackupEntry::made) == all.end())
                all.push_back(other);
    std::ranges::stable_sort(all, std::greater(), &BackupEntry::made);
    return all;
}

std::vector<RowId> BackupService::dossiersOf(const QString& dossierPath) const {
    try {
        return {look(dossierPath).dossier};
    } catch (const Error&) {
        // It cannot say any more.
    }
    std::vector<RowId> found = BackupFolder::dossiersFrom(m_places.own, dossierPath);
    if (!m_places.second.isEmpty())
        for (const RowId& dossier : BackupFolder::dossiersFrom(m_places.second, dossierPath))
            if (std::ranges::find(found, dossier) == found.end())
                found.push_back(dossier);
    return found;
}

BackupContent BackupService::look(const QString& path) {
    return BackupFile(path).content();
}

} // namespace dkt

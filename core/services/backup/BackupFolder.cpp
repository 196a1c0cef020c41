// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/BackupFolder.h"

#include "services/backup/BackupName.h"
#include "services/backup/BackupThinning.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct BackupFolderText {
    Q_DECLARE_TR_FUNCTIONS(dkt::BackupFolder)
};

constexpr auto originName = "origin.txt"_L1;

/// Of a backup that is being made: an hour is more than any takes.
constexpr qint64 unfinishedSeconds = 3600;

QString endOf(const RowId& dossier) {
    return u'-' + dossier.hex();
}

QStringList originsIn(const QString& folder) {
    QFile file(folder + u'/' + originName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

/// As SQLite's copy names it, and its journal.
bool isUnfinished(const QString& name) {
    static const QString part = u".part"_s;
    const qsizetype at = name.indexOf(part);
    return at > 0 && backupTime(name.left(at));
}

bool removeFile(const QString& path) {
    // It was made read-only, so that nobody works in it by mistake.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return QFile::remove(path);
}

} // namespace

BackupFolder::BackupFolder(const QString& place, const RowId& dossier) : m_place(place), m_dossier(dossier) {
}

QString BackupFolder::folder() const {
    const QDir place(m_place);
    const QStringList found =
        place.entryList({u'*' + endOf(m_dossier)}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString() : place.filePath(found.first());
}

std::vector<BackupEntry> BackupFolder::entries() const {
    std::vector<BackupEntry> found;
    const QString own = folder();
    if (own.isEmpty())
        return found;
    for (const QFileInfo& file : QDir(own).entryInfoList(QDir::Files))
        if (const auto made = backupTime(file.fileName()))
            found.push_back({file.absoluteFilePath(), *made, file.size()});
    std::ranges::sort(found, std::greater(), &BackupEntry::made);
    return found;
}

QString BackupFolder::freshPath(const QString& title, const QDateTime& made) {
    QString own = folder();
    if (own.isEmpty())
        own = QDir(m_place).filePath(backupStem(title) + endOf(m_dossier));
    if (!QDir().mkpath(own))
        throw Error(Error::Kind::ReadOnly,
                    BackupFolderText::tr(
                        "The folder “%1” for backups cannot be made. Choose another one in the settings.")
                        .arg(own));
    const QString name = QDir(own).filePath(backupFileName(title, made));
    QString path = name;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QString(name).replace(u"."_s + QLatin1StringView(backupSuffix),
                                     u"-%1.%2"_s.arg(n).arg(QLatin1StringView(backupSuffix)));
    return path;
}

void BackupFolder::noteOrigin(const QString& dossierPath) const {
    const QString own = folder(), path = QFileInfo(dossierPath).absoluteFilePath();
    const QStringList known = originsIn(own);
    if (own.isEmpty() || known.contains(path))
        return;
    QFile file(own + u'/' + originName);
    if (file.open(QIODevice::Append))
        file.write(path.toUtf8() + '\n');
}

std::vector<RowId> BackupFolder::dossiersFrom(const QString& place, const QString& dossierPath) {
    std::vector<RowId> found;
    const QString path = QFileInfo(dossierPath).absoluteFilePath();
    for (const QFileInfo& one : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const RowId dossier = RowId::fromHex(one.fileName().right(2 * RowId::size));
            !dossier.isNull() && originsIn(one.absoluteFilePath()).contains(path))
            found.push_back(dossier);
    return found;
}

int BackupFolder::thin(const QDateTime& now, qint64 mostBytes, std::size_t least) const {
    const QString own = folder();
    if (own.isEmpty())
        return 0;
    for (const QFileInfo& file : QDir(own).entryInfoList(QDir::Files))
        if (isUnfinished(file.fileName()) &&
            file.lastModified().secsTo(QDateTime::currentDateTime()) > unfinishedSeconds)
            QFile::remove(file.absoluteFilePath());
    const std::vector<BackupEntry> all = entries();
    std::vector<QDateTime> times;
    for (const BackupEntry& entry : all)
        times.push_back(entry.made);
    const std::vector<bool> kept = keptBackups(times, now);
    int gone = 0;
    qint64 bytes = 0;
    for (std::size_t n = 0; n < all.size(); ++n) {
        if (n < least || (kept[n] && bytes + all[n].bytes <= mostBytes)) {
            bytes += all[n].bytes;
            continue;
        }
        // Where the room ends everything older goes as well.
        bytes = kept[n] ? mostBytes : bytes;
        gone += removeFile(all[n].path) ? 1 : 0;
    }
    return gone;
}

} // namespace dkt

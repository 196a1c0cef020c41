// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/BackupFile.h"
#include "services/backup/BackupService.h"
#include "storage/FileLock.h"
#include "storage/FinalName.h"
#include "util/Error.h"
#include "util/PhasedProgress.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(dkt::BackupService)
};

const QString logEnd = u"-wal"_s;

/// The copy under another name, proved.
void copyProved(const QString& backup, const QString& part, Progress& progress) {
    BackupFile file(backup);
    const BackupContent content = file.content();
    file.copyTo(part, progress);
    try {
        BackupFile copy(part);
        copy.requireWhole();
        if (copy.content() != content)
            throw Error(
                Error::Kind::CannotOpen,
                RestoreText::tr("The backup could not be put back as it is; the disk may be failing."), part);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
}

/// Beside it: "ho-so-truoc-khoi-phuc-20260820-140501.dkt".
QString asideName(const QString& path, const QDateTime& now) {
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u"-truoc-khoi-phuc-"_s +
                         now.toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem + u'.' + info.suffix();
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2.%3"_s.arg(stem).arg(n).arg(info.suffix());
    return name;
}

void renameOver(const QString& part, const QString& path) {
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0)
        return syncFolderOf(path);
    const QString detail = qt_error_string(errno);
    QFile::remove(part);
    throw Error(Error::Kind::CannotOpen,
                RestoreText::tr("“%1” could not be replaced.").arg(QFileInfo(path).fileName()), detail);
}

} // namespace

void BackupService::restoreTo(const QString& backup, const QString& path, Progress& progress) {
    requireFreeName(path);
    const QString part = path + u".part"_s;
    copyProved(backup, part, progress);
    try {
        giveFinalName(part, path);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
}

QString BackupService::keepPresent(const QString& path, Progress& progress) const {
    if (!QFileInfo::exists(path))
        return {};
    try {
        BackupFile(path).requireWhole();
        const BackupReport report = makeOfFile(path, When::Always, progress);
        if (!report.path.isEmpty())
            return report.path;
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Cancelled)
            throw;
        // Damaged, or there is no room for a backup: it stays as it is, under another name.
    }
    const QString aside = asideName(path, m_clock.now());
    keepUnderName(path, aside);
    if (QFileInfo::exists(path + logEnd))
        giveFinalName(path + logEnd, aside + logEnd);
    return aside;
}

QString BackupService::restoreOver(const QString& backup, const QString& path, Progress& progress) const {
    requireNotInUse(path);
    const QString part = path + u".part"_s;
    PhasedProgress phases(progress, 2);
    phases.next();
    copyProved(backup, part, phases);
    phases.next();
    try {
        const QString kept = keepPresent(path, phases);
        requireNotInUse(path);
        renameOver(part, path);
        return kept;
    } catch (...) {
        QFile::remove(part);
        throw;
    }
}

} // namespace dkt

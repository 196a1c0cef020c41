// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/RowId.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace dkt {

/// One backup as its folder tells of it, without looking into it.
struct BackupEntry {
    QString path;
    QDateTime made;
    qint64 bytes = 0;

    bool operator==(const BackupEntry&) const = default;
};

/// The backups of one dossier in one place: a folder named after its title and its id. Other files in it are
/// neither counted nor touched.
class BackupFolder {
public:
    /// `place` holds the folders of all dossiers; nothing is made before it is needed.
    BackupFolder(const QString& place, const RowId& dossier);

    [[nodiscard]] const QString& place() const { return m_place; }
    /// Newest first.
    [[nodiscard]] std::vector<BackupEntry> entries() const;
    /// A name nothing has yet, in the folder, which is made with the title of now when there is none.
    /// @throws Error(ReadOnly, CannotOpen) when it cannot be made
    [[nodiscard]] QString freshPath(const QString& title, const QDateTime& made);
    /// Notes where the dossier lies, for the day it can no longer tell who it is.
    void noteOrigin(const QString& dossierPath) const;
    /// Removes by age, then the oldest until at most `mostBytes` are left; never the newest `least` of them.
    /// Also what a backup that was killed left behind. Returns how many went.
    int thin(const QDateTime& now, qint64 mostBytes, std::size_t least) const;

    /// Ids of the dossiers backups of a file at this path were made of.
    [[nodiscard]] static std::vector<RowId> dossiersFrom(const QString& place, const QString& dossierPath);

private:
    /// Empty when there is none yet.
    [[nodiscard]] QString folder() const;

    QString m_place;
    RowId m_dossier;
};

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/FinalName.h"
#include "storage/SqliteFailure.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dkt {

void Database::create(const QString& path, const Format& format, const std::function<void(Database&)>& fill) {
    requireFreeName(path);
    requireWritableFolder(QFileInfo(path).absolutePath());
    const QString part = path + u".part"_s;
    QFile::remove(part);
    try {
        Database database(part, Fresh{});
        {
            Transaction transaction(database);
            database.exec(QByteArray("PRAGMA application_id=" + QByteArray::number(format.applicationId) +
                                     "; PRAGMA user_version=" + QByteArray::number(format.version))
                              .constData());
            fill(database);
            transaction.commit();
        }
        {
            WriteScope scope(database);
            database.requireSetting("journal_mode=WAL", "wal");
        }
        database.close();
        giveFinalName(part, path);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
}

} // namespace dkt

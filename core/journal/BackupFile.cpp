// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/BackupFile.h"

#include "journal/CommitStore.h"
#include "journal/JournalSchema.h"
#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

/// Two megabytes: a moment on any disk, and few calls.
constexpr int pagesAtOnce = 512;

} // namespace

struct BackupFile::Parts {
    explicit Parts(const QString& path)
        : database(path, journalschema::format, Database::AtRest{}), commits(database) {}

    Database database;
    CommitStore commits;
};

BackupFile::BackupFile(const QString& path) : m(std::make_unique<Parts>(path)) {
}

BackupFile::~BackupFile() = default;

BackupContent BackupFile::content() const {
    return BackupContent::of(m->database, m->commits);
}

void BackupFile::requireWhole() {
    m->database.requireWhole();
}

void BackupFile::copyTo(const QString& part, Progress& progress) {
    DatabaseCopy copy(m->database, part);
    runCopy(copy, progress);
}

void runCopy(DatabaseCopy& copy, Progress& progress) {
    while (copy.step(pagesAtOnce)) {
        progress.report(copy.done(), copy.total());
        if (progress.cancelled())
            throw Error(Error::Kind::Cancelled, u"cancelled"_s);
    }
    copy.finish();
}

} // namespace dkt

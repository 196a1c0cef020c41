// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Replica.h"

#include "journal/CommitCodec.h"
#include "journal/JournalSchema.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace dkt {

Replica::Replica(Database& db)
    : database(db), commits(db), cells(db, commits), projector(db, commits, cells) {
    // Own readings go on above every reading of a commit in this file that did not run ahead when it came.
    clock.restore(commits.meta("clock").toLongLong());
    for (const CommitStore::Device& device : commits.devices())
        if (device.trust == DeviceTrust::Own && device.have.upTo > 0)
            clock.restore(
                commits.hlcOf({device.dev, device.have.upTo, commitcodec::tagOf(device.have.hash)}));
}

void Replica::take(int dev, const Commit& commit, const SignedCommit& bytes, std::int64_t receivedMs) {
    commits.append(dev, commit, bytes, receivedMs);
    cells.add(dev, commit);
    projector.touch(commit);
}

void Replica::rolledBack(const HybridClock& clockBefore) {
    commits.reload();
    projector.forget();
    clock = clockBefore;
}

void Replica::refold(Progress& progress) {
    Transaction transaction(database);
    journalschema::recreateDerived(database);
    const std::int64_t total = commits.count();
    std::int64_t done = 0;
    commits.each([&](const CommitStore::Record& record) {
        if (progress.cancelled())
            throw Error(Error::Kind::Cancelled, u"cancelled"_s);
        const Commit commit = commitcodec::decode(record.commit.body);
        cells.add(record.id.dev, commit);
        projector.touch(commit);
        if (++done % 1000 == 0)
            progress.report(done, total);
    });
    projector.project();
    transaction.commit();
}

void Replica::refoldIfChanged() {
    if (commits.meta("derived") == journalschema::derivedVersion())
        return;
    NoProgress quiet;
    refold(quiet);
}

} // namespace dkt

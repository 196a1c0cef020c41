// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/JournalParts.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QCoreApplication>

namespace dkt {
namespace {

struct BlobTexts {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

} // namespace

bool Journal::hasBlob(const QByteArray& hash) const {
    return m->blobs.has(hash);
}

std::optional<QByteArray> Journal::blob(const QByteArray& hash) const {
    return m->blobs.bytes(hash);
}

std::vector<BlobStore::Entry> Journal::blobs() const {
    return m->blobs.entries();
}

std::vector<QByteArray> Journal::damagedBlobs() const {
    return m->blobs.damaged();
}

void Journal::bringBlobs(std::span<const Blob> blobs) {
    for (const Blob& blob : blobs)
        if (Blob::hashOf(blob.bytes) != blob.hash)
            throw Error(
                Error::Kind::Input,
                BlobTexts::tr("A file that was brought is damaged: its content is not what its name says."));
    m->database.requireUsable();
    Transaction transaction(m->database);
    for (const Blob& blob : blobs)
        m->blobs.put(blob);
    transaction.commit();
}

} // namespace dkt

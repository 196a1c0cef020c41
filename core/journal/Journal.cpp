// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Journal.h"

#include "journal/JournalParts.h"
#include "journal/JournalSchema.h"
#include "storage/FolderSafety.h"
#include "util/Error.h"

namespace dkt {
namespace {

void requireAllowedFolder(const QString& path, const JournalOptions& options) {
    if (options.unsafeFolders == UnsafeFolders::Refuse)
        requireSafeFolder(path);
}

} // namespace

Journal::Parts::Parts(const QString& path, const JournalOptions& given)
    : options(given), database(path, journalschema::format), replica(database),
      dossier(RowId::fromBytes(replica.commits.meta("dossier"))), drafts(database), blobs(database),
      peers(database), search(database, replica.commits) {
    if (!options.clock)
        options.clock = &systemClock;
    if (options.machineId.isEmpty())
        options.machineId = DeviceIdentity::systemMachineId();
    replica.refoldIfChanged();
}

Journal::Journal(std::unique_ptr<Parts> parts) : m(std::move(parts)) {
}

std::unique_ptr<Journal> Journal::create(const QString& path, const JournalOptions& options, RowId dossier) {
    requireAllowedFolder(path, options);
    Database::create(path, journalschema::format,
                     [&](Database& database) { journalschema::createTruth(database, dossier.bytes()); });
    return open(path, options);
}

std::unique_ptr<Journal> Journal::open(const QString& path, const JournalOptions& options) {
    requireAllowedFolder(path, options);
    return std::unique_ptr<Journal>(new Journal(std::make_unique<Parts>(path, options)));
}

Journal::~Journal() {
    try {
        close();
    } catch (const Error&) {
        // Everything committed is in the log beside the file and is found when it is opened next.
    }
}

void Journal::close() {
    if (m->closed)
        return;
    m->closed = true;
    m->database.close();
    if (m->identity)
        m->identity->close();
    m->identity.reset();
}

void Journal::handTo(QThread* thread) {
    m->database.handTo(thread);
}

QString Journal::path() const {
    return m->database.path();
}

bool Journal::refused() const {
    return m->database.refused();
}

bool Journal::isInPlace() const {
    return m->database.isInPlace();
}

RowId Journal::dossierId() const {
    return m->dossier;
}

DeviceKey Journal::device() {
    return m->device().key();
}

void Journal::setListener(ChangeListener* listener) {
    m->listener = listener;
}

void Journal::saveDraft(RowId row, FieldId field, const Value& value) {
    m->drafts.save({row, field, value, m->now()});
}

std::vector<Draft> Journal::drafts() const {
    return m->drafts.all();
}

void Journal::clearDraft(RowId row, FieldId field) {
    m->drafts.clear(row, field);
}

void Journal::prepareSearch() {
    m->search.refresh();
}

std::vector<SearchHit> Journal::search(const QString& query, int limit) {
    return m->search.search(query, limit);
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CommitCodec.h"
#include "journal/CommitStore.h"

namespace dkt {
namespace {

constexpr int storedSeqBits = 40;

/// Columns: cid, hlc, hash, sig, body.
CommitStore::Record chainRecord(const Statement& row) {
    CommitStore::Record record;
    record.hlc = row.integer(1);
    record.hash = row.bytes(2);
    record.commit = {row.bytes(4), row.bytes(3)};
    record.id = {static_cast<int>(row.integer(0) >> storedSeqBits), row.integer(0) & commitcodec::maxSeq,
                 commitcodec::tagOf(record.hash)};
    return record;
}

/// Columns: dev, seq, hlc, hash, sig, body.
CommitStore::Record forkRecord(const Statement& row) {
    CommitStore::Record record;
    record.hlc = row.integer(2);
    record.hash = row.bytes(3);
    record.commit = {row.bytes(5), row.bytes(4)};
    record.id = {static_cast<int>(row.integer(0)), row.integer(1), commitcodec::tagOf(record.hash)};
    return record;
}

} // namespace

std::optional<CommitStore::Record> CommitStore::load(const LocalCommit& id) const {
    {
        auto chain = m_database.statement("SELECT cid, hlc, hash, sig, body FROM tcommit WHERE cid = ?");
        chain->bind(1, static_cast<std::int64_t>(id.dev) << storedSeqBits | id.seq);
        if (chain->step() && commitcodec::tagOf(chain->view(2)) == id.tag)
            return chainRecord(*chain);
    }
    if (device(id.dev).forks == 0)
        return {};
    auto forks = m_database.statement(
        "SELECT dev, seq, hlc, hash, sig, body FROM fork_commit WHERE dev = ? AND seq = ?");
    forks->bind(1, id.dev).bind(2, id.seq);
    while (forks->step())
        if (commitcodec::tagOf(forks->view(3)) == id.tag)
            return forkRecord(*forks);
    return {};
}

std::int64_t CommitStore::hlcOf(const LocalCommit& id) const {
    {
        auto chain = m_database.statement("SELECT hlc, hash FROM tcommit WHERE cid = ?");
        chain->bind(1, static_cast<std::int64_t>(id.dev) << storedSeqBits | id.seq);
        if (chain->step() && commitcodec::tagOf(chain->view(1)) == id.tag)
            return chain->integer(0);
    }
    const auto record = load(id);
    return record ? record->hlc : 0;
}

void CommitStore::each(const Visitor& visit) const {
    for (const Device& device : m_devices) {
        eachOf(device.dev, 0, visit);
        eachFork(device.dev, visit);
    }
}

void CommitStore::eachOf(int dev, std::int64_t afterSeq, const Visitor& visit) const {
    auto rows = m_database.statement(
        "SELECT cid, hlc, hash, sig, body FROM tcommit WHERE cid > ? AND cid < ? ORDER BY cid");
    rows->bind(1, (static_cast<std::int64_t>(dev) << storedSeqBits) + afterSeq)
        .bind(2, static_cast<std::int64_t>(dev + 1) << storedSeqBits);
    while (rows->step())
        visit(chainRecord(*rows));
}

void CommitStore::eachBackwards(int dev, std::int64_t fromSeq, int most, const Visitor& visit) const {
    auto rows = m_database.statement("SELECT cid, hlc, hash, sig, body FROM tcommit WHERE cid > ? AND cid <= ? "
                                     "ORDER BY cid DESC LIMIT ?");
    rows->bind(1, static_cast<std::int64_t>(dev) << storedSeqBits)
        .bind(2, (static_cast<std::int64_t>(dev) << storedSeqBits) + fromSeq)
        .bind(3, most);
    while (rows->step())
        visit(chainRecord(*rows));
}

void CommitStore::eachFork(int dev, const Visitor& visit) const {
    if (device(dev).forks == 0)
        return;
    auto rows = m_database.statement(
        "SELECT dev, seq, hlc, hash, sig, body FROM fork_commit WHERE dev = ? ORDER BY seq, hash");
    rows->bind(1, dev);
    while (rows->step())
        visit(forkRecord(*rows));
}

void CommitStore::eachWaiting(const std::function<void(const DeviceKey&, const SignedCommit&)>& visit) const {
    auto rows = m_database.statement("SELECT dev, sig, body FROM waiting_commit ORDER BY dev, seq, hash");
    while (rows->step())
        visit(device(static_cast<int>(rows->integer(0))).key, {rows->bytes(2), rows->bytes(1)});
}

std::int64_t CommitStore::count() const {
    auto rows =
        m_database.statement("SELECT (SELECT count(*) FROM tcommit) + (SELECT count(*) FROM fork_commit)");
    return rows->step() ? rows->integer(0) : 0;
}

QByteArray CommitStore::meta(const char* key) const {
    auto rows = m_database.statement("SELECT value FROM meta WHERE key = ?");
    rows->bind(1, QString::fromLatin1(key));
    return rows->step() ? rows->bytes(0) : QByteArray();
}

void CommitStore::setMeta(const char* key, const QByteArray& value) {
    m_database.statement("INSERT OR REPLACE INTO meta VALUES(?, ?)")
        ->bind(1, QString::fromLatin1(key))
        .bind(2, value)
        .run();
}

} // namespace dkt

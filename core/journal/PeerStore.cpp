// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/PeerStore.h"

#include "storage/Transaction.h"

namespace dkt {
namespace {

constexpr const char* peerTables = R"sql(
CREATE TABLE IF NOT EXISTS peer(peer BLOB PRIMARY KEY, at INT NOT NULL, off INT NOT NULL, wants BLOB NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS peer_have(peer BLOB NOT NULL, dev BLOB NOT NULL, upto INT NOT NULL, hash BLOB NOT NULL,
  PRIMARY KEY(peer, dev)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS exchange(id INTEGER PRIMARY KEY, package BLOB NOT NULL, direction INT NOT NULL,
  at INT NOT NULL, name TEXT NOT NULL, report BLOB NOT NULL) STRICT;
)sql";

/// The "peer" that stands for packages on their way.
const QByteArray onTheWay("handed");
constexpr qsizetype hashBytes = 32;

void putHave(Database& database, const QByteArray& peer, const HaveVector& have) {
    for (const auto& [key, entry] : have)
        database.statement("INSERT OR REPLACE INTO peer_have VALUES(?, ?, ?, ?)")
            ->bind(1, peer)
            .bind(2, key.toBytes())
            .bind(3, entry.upTo)
            .bind(4, entry.hash)
            .run();
}

HaveVector readHave(Database& database, const QByteArray& peer) {
    HaveVector have;
    auto rows = database.statement("SELECT dev, upto, hash FROM peer_have WHERE peer = ?");
    rows->bind(1, peer);
    while (rows->step())
        have[DeviceKey::fromBytes(rows->view(0))] = {rows->integer(1), rows->bytes(2)};
    return have;
}

} // namespace

PeerStore::PeerStore(Database& database) : m_database(database) {
    if (m_database.integer(
            "SELECT count(*) FROM sqlite_schema WHERE name IN ('peer', 'peer_have', 'exchange')") == 3)
        return;
    Transaction transaction(m_database);
    m_database.exec(peerTables);
    transaction.commit();
}

void PeerStore::note(const Peer& peer) {
    const QByteArray key = peer.device.toBytes();
    {
        auto known = m_database.statement("SELECT at FROM peer WHERE peer = ?");
        if (known->bind(1, key).step() && known->integer(0) > peer.at.toMSecsSinceEpoch())
            return;
    }
    m_database.statement("DELETE FROM peer_have WHERE peer = ?")->bind(1, key).run();
    putHave(m_database, key, peer.have);
    QByteArray wants;
    for (const QByteArray& hash : peer.wants)
        wants += hash;
    m_database.statement("INSERT OR REPLACE INTO peer VALUES(?, ?, ?, ?)")
        ->bind(1, key)
        .bind(2, static_cast<std::int64_t>(peer.at.toMSecsSinceEpoch()))
        .bind(3, peer.at.offsetFromUtc())
        .bind(4, wants)
        .run();
}

void PeerStore::note(const ExchangeNote& exchange) {
    m_database.statement("INSERT INTO exchange(package, direction, at, name, report) VALUES(?, ?, ?, ?, ?)")
        ->bind(1, exchange.package.bytes())
        .bind(2, static_cast<int>(exchange.direction))
        .bind(3, static_cast<std::int64_t>(exchange.at.toMSecsSinceEpoch()))
        .bind(4, exchange.name)
        .bind(5, exchange.report)
        .run();
}

void PeerStore::noteHanded(const HaveVector& have) {
    putHave(m_database, onTheWay, have);
}

std::vector<Peer> PeerStore::peers() const {
    std::vector<Peer> peers;
    auto rows = m_database.statement("SELECT peer, at, off, wants FROM peer ORDER BY peer");
    while (rows->step()) {
        Peer peer;
        const QByteArray key = rows->bytes(0);
        peer.device = DeviceKey::fromBytes(key);
        peer.at = QDateTime::fromMSecsSinceEpoch(rows->integer(1), Qt::OffsetFromUTC,
                                                 static_cast<int>(rows->integer(2)));
        const QByteArray wants = rows->bytes(3);
        for (qsizetype at = 0; at + hashBytes <= wants.size(); at += hashBytes)
            peer.wants.push_back(wants.mid(at, hashBytes));
        peer.have = readHave(m_database, key);
        peers.push_back(std::move(peer));
    }
    return peers;
}

std::vector<ExchangeNote> PeerStore::exchanges() const {
    std::vector<ExchangeNote> notes;
    auto rows =
        m_database.statement("SELECT package, direction, at, name, report FROM exchange ORDER BY id DESC");
    while (rows->step())
        notes.push_back({RowId::fromBytes(rows->view(0)),
                         static_cast<ExchangeNote::Direction>(rows->integer(1)),
                         QDateTime::fromMSecsSinceEpoch(rows->integer(2)), rows->text(3), rows->bytes(4)});
    return notes;
}

HaveVector PeerStore::handed() const {
    return readHave(m_database, onTheWay);
}

} // namespace dkt

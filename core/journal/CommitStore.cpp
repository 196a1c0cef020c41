// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CommitStore.h"

#include "journal/CommitCodec.h"
#include "storage/SqliteFailure.h"
#include "util/Error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

constexpr int seqBits = 40;

std::int64_t cidOf(int dev, std::int64_t seq) {
    return static_cast<std::int64_t>(dev) << seqBits | seq;
}

} // namespace

CommitStore::CommitStore(Database& database) : m_database(database) {
    reload();
}

void CommitStore::reload() {
    m_devices.clear();
    m_numbers.clear();
    m_hashes = {};
    auto rows = m_database.statement("SELECT pubkey, trust FROM device ORDER BY dev");
    while (rows->step()) {
        Device device;
        device.dev = static_cast<int>(m_devices.size());
        device.key = DeviceKey::fromBytes(rows->view(0));
        device.trust = static_cast<DeviceTrust>(rows->integer(1));
        loadChainEnd(device);
        m_numbers.emplace(device.key, device.dev);
        m_devices.push_back(std::move(device));
    }
}

void CommitStore::loadChainEnd(Device& device) const {
    auto end = m_database.statement(
        "SELECT cid, hash FROM tcommit WHERE cid > ? AND cid < ? ORDER BY cid DESC LIMIT 1");
    end->bind(1, cidOf(device.dev, 0)).bind(2, cidOf(device.dev + 1, 0));
    if (end->step())
        device.have = {end->integer(0) & commitcodec::maxSeq, end->bytes(1)};
    const auto countIn = [&](std::string_view sql) {
        auto rows = m_database.statement(sql);
        rows->bind(1, device.dev);
        return rows->step() ? static_cast<int>(rows->integer(0)) : 0;
    };
    device.forks = countIn("SELECT count(*) FROM fork_commit WHERE dev = ?");
    device.waiting = countIn("SELECT count(*) FROM waiting_commit WHERE dev = ?");
}

const CommitStore::Device* CommitStore::find(const DeviceKey& key) const {
    const auto it = m_numbers.find(key);
    return it == m_numbers.end() ? nullptr : &m_devices[static_cast<std::size_t>(it->second)];
}

const CommitStore::Device& CommitStore::device(int dev) const {
    if (dev < 0 || dev >= static_cast<int>(m_devices.size()))
        throw damagedDossier(m_database.path(), u"no device %1"_s.arg(dev));
    return m_devices[static_cast<std::size_t>(dev)];
}

int CommitStore::numberOf(const DeviceKey& key) {
    if (const auto it = m_numbers.find(key); it != m_numbers.end())
        return it->second;
    Device device;
    device.dev = static_cast<int>(m_devices.size());
    device.key = key;
    m_database.statement("INSERT INTO device VALUES(?, ?, ?)")
        ->bind(1, device.dev)
        .bind(2, key.toBytes())
        .bind(3, static_cast<int>(device.trust))
        .run();
    m_numbers.emplace(key, device.dev);
    m_devices.push_back(device);
    return device.dev;
}

void CommitStore::setTrust(int dev, DeviceTrust trust) {
    m_database.statement("UPDATE device SET trust = ? WHERE dev = ?")
        ->bind(1, static_cast<int>(trust))
        .bind(2, dev)
        .run();
    at(dev).trust = trust;
}

QByteArray CommitStore::chainHash(int dev, std::int64_t seq) const {
    const HaveEntry& have = device(dev).have;
    if (seq < 1 || seq > have.upTo)
        return {};
    if (seq == have.upTo)
        return have.hash;
    const std::int64_t ahead = seq - m_hashes.first;
    if (m_hashes.dev != dev || ahead < 0 || ahead >= static_cast<std::int64_t>(m_hashes.hashes.size()))
        readHashes(dev, seq);
    return m_hashes.hashes.empty() ? QByteArray()
                                   : m_hashes.hashes[static_cast<std::size_t>(seq - m_hashes.first)];
}

void CommitStore::readHashes(int dev, std::int64_t from) const {
    constexpr int block = 256;
    m_hashes = {dev, from, {}};
    auto rows =
        m_database.statement("SELECT hash FROM tcommit WHERE cid >= ? AND cid < ? ORDER BY cid LIMIT ?");
    rows->bind(1, cidOf(dev, from)).bind(2, cidOf(dev + 1, 0)).bind(3, block);
    while (rows->step())
        m_hashes.hashes.push_back(rows->bytes(0));
}

bool CommitStore::has(int dev, std::int64_t seq, const QByteArray& hash) const {
    if (chainHash(dev, seq) == hash)
        return true;
    if (device(dev).forks == 0)
        return false;
    auto rows = m_database.statement("SELECT 1 FROM fork_commit WHERE dev = ? AND seq = ? AND hash = ?");
    return rows->bind(1, dev).bind(2, seq).bind(3, hash).step();
}

void CommitStore::append(int dev, const Commit& commit, const SignedCommit& bytes, std::int64_t receivedMs) {
    Device& device = at(dev);
    const CommitInfo& info = commit.info;
    if (info.id.seq == device.have.upTo + 1 && commit.prevHash == device.have.hash) {
        m_database.statement("INSERT INTO tcommit VALUES(?, ?, ?, ?, ?, ?)")
            ->bind(1, cidOf(dev, info.id.seq))
            .bind(2, info.hlc)
            .bind(3, receivedMs)
            .bind(4, info.hash)
            .bind(5, bytes.signature)
            .bind(6, bytes.body)
            .run();
        device.have = {info.id.seq, info.hash};
        return;
    }
    m_database.statement("INSERT INTO fork_commit VALUES(?, ?, ?, ?, ?, ?, ?)")
        ->bind(1, dev)
        .bind(2, info.id.seq)
        .bind(3, info.hash)
        .bind(4, info.hlc)
        .bind(5, receivedMs)
        .bind(6, bytes.signature)
        .bind(7, bytes.body)
        .run();
    ++device.forks;
}

bool CommitStore::keepWaiting(int dev, const Commit& commit, const SignedCommit& bytes,
                              std::int64_t receivedMs) {
    m_database.statement("INSERT OR IGNORE INTO waiting_commit VALUES(?, ?, ?, ?, ?, ?)")
        ->bind(1, dev)
        .bind(2, commit.info.id.seq)
        .bind(3, commit.info.hash)
        .bind(4, receivedMs)
        .bind(5, bytes.signature)
        .bind(6, bytes.body)
        .run();
    const bool kept = m_database.integer("SELECT changes()") > 0;
    at(dev).waiting += kept ? 1 : 0;
    return kept;
}

std::vector<SignedCommit> CommitStore::takeFollowers(int dev, std::int64_t seq, const QByteArray& hash) {
    std::vector<SignedCommit> found;
    if (device(dev).waiting == 0)
        return found;
    std::vector<QByteArray> hashes;
    {
        auto rows =
            m_database.statement("SELECT hash, sig, body FROM waiting_commit WHERE dev = ? AND seq = ?");
        rows->bind(1, dev).bind(2, seq + 1);
        while (rows->step()) {
            SignedCommit commit{rows->bytes(2), rows->bytes(1)};
            if (commitcodec::decodeInfo(commit.body).prevHash != hash)
                continue;
            hashes.push_back(rows->bytes(0));
            found.push_back(std::move(commit));
        }
    }
    for (const QByteArray& taken : hashes)
        forgetWaiting(dev, seq + 1, taken);
    return found;
}

std::vector<SignedCommit> CommitStore::takeReady(int dev) {
    std::vector<SignedCommit> found;
    std::vector<std::pair<std::int64_t, QByteArray>> taken;
    {
        auto rows = m_database.statement(
            "SELECT seq, sig, body, hash FROM waiting_commit WHERE dev = ? ORDER BY seq, hash");
        rows->bind(1, dev);
        while (rows->step()) {
            const std::int64_t seq = rows->integer(0);
            if (!(seq == 1 || has(dev, seq - 1, commitcodec::decodeInfo(rows->view(2)).prevHash)))
                continue;
            found.push_back({rows->bytes(2), rows->bytes(1)});
            taken.emplace_back(seq, rows->bytes(3));
        }
    }
    for (const auto& [seq, hash] : taken)
        forgetWaiting(dev, seq, hash);
    return found;
}

void CommitStore::forgetWaiting(int dev, std::int64_t seq, const QByteArray& hash) {
    m_database.statement("DELETE FROM waiting_commit WHERE dev = ? AND seq = ? AND hash = ?")
        ->bind(1, dev)
        .bind(2, seq)
        .bind(3, hash)
        .run();
    --at(dev).waiting;
}

std::vector<MissingRange> CommitStore::missing() const {
    std::vector<MissingRange> ranges;
    for (const Device& device : m_devices)
        if (device.waiting > 0)
            addMissing(device, ranges);
    return ranges;
}

void CommitStore::addMissing(const Device& device, std::vector<MissingRange>& ranges) const {
    // By number alone a branch of a cloned device would pass for whole where the other has these numbers.
    std::map<std::int64_t, std::map<QByteArray, QByteArray>>
        waiting; // number → hash → hash of the one before
    auto rows = m_database.statement("SELECT seq, hash, body FROM waiting_commit WHERE dev = ?");
    rows->bind(1, device.dev);
    while (rows->step())
        waiting[rows->integer(0)].emplace(rows->bytes(1), commitcodec::decodeInfo(rows->view(2)).prevHash);
    std::int64_t present = device.have.upTo; // the last number up to here of which any commit is here
    for (const auto& [seq, commits] : waiting) {
        const std::int64_t last = seq - 1;
        const auto before = waiting.find(last);
        const auto follows = [&](const QByteArray& prev) {
            return last == 0 || has(device.dev, last, prev) ||
                   (before != waiting.end() && before->second.contains(prev));
        };
        for (const auto& [hash, prev] : commits)
            if (!follows(prev)) {
                ranges.push_back({device.key, std::min(present + 1, last), last});
                break;
            }
        present = std::max(present, seq);
    }
}

} // namespace dkt

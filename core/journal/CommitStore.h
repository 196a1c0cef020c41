// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalTypes.h"
#include "storage/Database.h"

#include <functional>
#include <unordered_map>

namespace dkt {

/// A commit's place in this file: local device number, sequence number, tag.
struct LocalCommit {
    int dev = 0;
    std::int64_t seq = 0;
    std::int64_t tag = 0;

    auto operator<=>(const LocalCommit&) const = default;
};

/// The tables of truth: every commit's exact bytes, device by device. Knows nothing of cells.
class CommitStore {
public:
    explicit CommitStore(Database& database);

    struct Device {
        int dev = 0;
        DeviceKey key;
        DeviceTrust trust = DeviceTrust::Unknown;
        HaveEntry have; ///< the chain's end
        int forks = 0;  ///< commits beside the chain
        int waiting = 0;
    };
    /// A commit as stored.
    struct Record {
        LocalCommit id;
        std::int64_t hlc = 0;
        QByteArray hash;
        SignedCommit commit;
    };

    /// What is kept in memory, read again: after a rollback.
    void reload();
    [[nodiscard]] const std::vector<Device>& devices() const { return m_devices; }
    [[nodiscard]] const Device* find(const DeviceKey& key) const;
    /// @throws Error CannotOpen for a number no device has: the file is damaged then
    [[nodiscard]] const Device& device(int dev) const;
    /// The local number of a key, given now when it is new.
    int numberOf(const DeviceKey& key);
    void setTrust(int dev, DeviceTrust trust);
    /// Any commit of it is here: a device that was only named by others does not count as seen.
    [[nodiscard]] static bool seen(const Device& device) {
        return device.have.upTo > 0 || device.forks > 0 || device.waiting > 0;
    }

    /// True when this very commit is applied already.
    [[nodiscard]] bool has(int dev, std::int64_t seq, const QByteArray& hash) const;
    /// Empty when the chain does not reach so far.
    [[nodiscard]] QByteArray chainHash(int dev, std::int64_t seq) const;
    /// At the chain's end, else as a fork.
    void append(int dev, const Commit& commit, const SignedCommit& bytes, std::int64_t receivedMs);
    /// False when it was waiting already.
    bool keepWaiting(int dev, const Commit& commit, const SignedCommit& bytes, std::int64_t receivedMs);
    /// Waiting commits that follow the applied one with `hash`, taken out.
    [[nodiscard]] std::vector<SignedCommit> takeFollowers(int dev, std::int64_t seq, const QByteArray& hash);
    /// Waiting commits of a device whose predecessors are applied, on any branch of it, taken out.
    [[nodiscard]] std::vector<SignedCommit> takeReady(int dev);
    [[nodiscard]] std::vector<MissingRange> missing() const;

    /// Nothing when it is not here.
    [[nodiscard]] std::optional<Record> load(const LocalCommit& id) const;
    [[nodiscard]] std::int64_t hlcOf(const LocalCommit& id) const;
    /// Every applied commit, chain by chain, forks after; `from` per device skips what is before.
    using Visitor = std::function<void(const Record&)>;
    void each(const Visitor& visit) const;
    void eachOf(int dev, std::int64_t afterSeq, const Visitor& visit) const;
    void eachFork(int dev, const Visitor& visit) const;
    /// The chain's commits from `fromSeq` back, at most `most`; the newest first.
    void eachBackwards(int dev, std::int64_t fromSeq, int most, const Visitor& visit) const;
    void eachWaiting(const std::function<void(const DeviceKey&, const SignedCommit&)>& visit) const;
    [[nodiscard]] std::int64_t count() const;

    [[nodiscard]] QByteArray meta(const char* key) const;
    void setMeta(const char* key, const QByteArray& value);

private:
    Device& at(int dev) { return m_devices[static_cast<std::size_t>(dev)]; }
    void loadChainEnd(Device& device) const;
    void readHashes(int dev, std::int64_t from) const;

    /// Hashes of a stretch of a chain: a package that comes again is compared commit by commit, in order.
    /// A chain only grows, so what was read stays true until a rollback.
    struct HashBlock {
        int dev = -1;
        std::int64_t first = 0;
        std::vector<QByteArray> hashes;
    };
    void forgetWaiting(int dev, std::int64_t seq, const QByteArray& hash);
    void addMissing(const Device& device, std::vector<MissingRange>& ranges) const;

    Database& m_database;
    std::vector<Device> m_devices; ///< index = local number
    std::unordered_map<DeviceKey, int> m_numbers;
    mutable HashBlock m_hashes;
};

} // namespace dkt

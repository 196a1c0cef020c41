// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage/SalvageReport.h"

#include <functional>
#include <map>
#include <set>

namespace dkt {

/// What several sources together hold of one dossier: every proven commit once, and what the commits say is
/// missing.
class SalvagedChains {
public:
    /// `source` is a number of the caller's. Returns whether it was not known yet.
    bool add(const Commit& commit, const SignedCommit& bytes, int source);
    /// For commits that may never have been acknowledged: taken only where nothing has their number, and
    /// where they fit to what stands before and after. Once all others are in; in ascending order.
    void addRemnant(const Commit& commit, const SignedCommit& bytes, int source);
    /// A device is known to have come so far.
    void known(const DeviceKey& device, std::int64_t seq);
    /// Somebody speaks of these numbers, and may be wrong.
    void mention(const DeviceKey& device, const std::set<std::int64_t>& seqs);

    [[nodiscard]] int count() const;
    /// How many a source holds, and how many of these no other does.
    [[nodiscard]] int in(int source) const;
    [[nodiscard]] int onlyIn(int source) const;
    /// How many of all more than one source holds.
    [[nodiscard]] int inSeveral() const;
    /// Device by device in ascending order.
    [[nodiscard]] std::vector<SignedCommit> commits() const;
    [[nodiscard]] std::vector<SalvageReport::Device> devices() const;
    /// The campaign's, as written last.
    [[nodiscard]] const QString& title() const { return m_title; }
    /// Names of the files that commits name, by hash.
    [[nodiscard]] const std::map<QByteArray, QString>& files() const { return m_files; }

private:
    struct Entry {
        SignedCommit bytes;
        QByteArray hash, prevHash;
        std::set<int> sources;
    };
    using Chain = std::multimap<std::int64_t, Entry>;

    void readContent(const Commit& commit);
    [[nodiscard]] int countOf(const std::function<bool(const Entry&)>& test) const;
    [[nodiscard]] bool fits(const Commit& commit) const;
    [[nodiscard]] std::int64_t lastKnown(const DeviceKey& device) const;
    [[nodiscard]] SalvageReport::Device report(const DeviceKey& device) const;

    std::map<DeviceKey, Chain> m_chains;
    std::map<DeviceKey, std::int64_t> m_known; ///< from signed commits: numbers given for certain
    std::map<DeviceKey, std::set<std::int64_t>> m_mentioned;
    std::map<DeviceKey, QString> m_labels;
    std::map<QByteArray, QString> m_files;
    QString m_title;
    std::int64_t m_titleAt = -1;
};

} // namespace dkt

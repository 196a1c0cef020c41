// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/SalvagedChains.h"

#include "journal/Life.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

constexpr qsizetype hashBytes = 32;

/// The cells that name a file beside the commits: hash first, then what it is called.
bool namesFile(FieldId field) {
    return field == field::Evidence::file || field == field::IssuedDocument::file;
}

} // namespace

bool SalvagedChains::add(const Commit& commit, const SignedCommit& bytes, int source) {
    Chain& chain = m_chains[commit.info.id.device];
    const auto [from, to] = chain.equal_range(commit.info.id.seq);
    for (auto it = from; it != to; ++it)
        if (it->second.hash == commit.info.hash) {
            it->second.sources.insert(source);
            return false;
        }
    chain.emplace(commit.info.id.seq, Entry{bytes, commit.info.hash, commit.prevHash, {source}});
    readContent(commit);
    return true;
}

void SalvagedChains::addRemnant(const Commit& commit, const SignedCommit& bytes, int source) {
    const auto chain = m_chains.find(commit.info.id.device);
    const bool taken = chain != m_chains.end() && chain->second.contains(commit.info.id.seq);
    if (!taken && fits(commit))
        add(commit, bytes, source);
}

bool SalvagedChains::fits(const Commit& commit) const {
    const auto found = m_chains.find(commit.info.id.device);
    if (found == m_chains.end())
        return true;
    const auto agrees = [&](std::int64_t seq, const auto& test) {
        const auto [from, to] = found->second.equal_range(seq);
        return from == to || std::any_of(from, to, [&](const auto& entry) { return test(entry.second); });
    };
    return agrees(commit.info.id.seq - 1,
                  [&](const Entry& before) { return before.hash == commit.prevHash; }) &&
           agrees(commit.info.id.seq + 1,
                  [&](const Entry& after) { return after.prevHash == commit.info.hash; });
}

void SalvagedChains::known(const DeviceKey& device, std::int64_t seq) {
    std::int64_t& upTo = m_known[device];
    upTo = std::max(upTo, seq);
}

void SalvagedChains::readContent(const Commit& commit) {
    if (!commit.info.target.isNull())
        known(commit.info.target.device, commit.info.target.seq);
    for (const Op& op : commit.ops) {
        for (const OpId& prev : op.prev)
            known(prev.device, prev.seq);
        if (op.field.isLife())
            for (const OpId& seen : life::seenBy(op.value))
                known(seen.device, seen.seq);
        if (namesFile(op.field) && op.value.at(0).toBytes().size() == hashBytes)
            m_files.emplace(op.value.at(0).toBytes(), op.value.at(1).toText());
        if (op.field == field::Campaign::title && commit.info.hlc > m_titleAt) {
            m_title = op.value.toText();
            m_titleAt = commit.info.hlc;
        }
        if (op.field == field::Device::label &&
            op.row == RowId::derived({"device"_ba, commit.info.id.device.toBytes()}))
            m_labels.emplace(commit.info.id.device, op.value.toText());
    }
}

void SalvagedChains::mention(const DeviceKey& device, const std::set<std::int64_t>& seqs) {
    m_mentioned[device].insert(seqs.begin(), seqs.end());
}

std::int64_t SalvagedChains::lastKnown(const DeviceKey& device) const {
    std::int64_t last = 0;
    if (const auto chain = m_chains.find(device); chain != m_chains.end())
        last = chain->second.rbegin()->first;
    if (const auto known = m_known.find(device); known != m_known.end())
        last = std::max(last, known->second);
    const auto mentioned = m_mentioned.find(device);
    if (mentioned == m_mentioned.end())
        return last;
    // A lost end is spoken of in many places; one number far beyond the others is a damaged one.
    const auto beyond = mentioned->second.upper_bound(last), end = mentioned->second.end();
    const std::int64_t most = last + 2 * static_cast<std::int64_t>(std::distance(beyond, end));
    for (auto seq = beyond; seq != end; ++seq)
        last = *seq <= most ? *seq : last;
    return last;
}

SalvageReport::Device SalvagedChains::report(const DeviceKey& device) const {
    SalvageReport::Device result{device, {}, 0, 0, {}};
    if (const auto label = m_labels.find(device); label != m_labels.end())
        result.label = label->second;
    std::set<QByteArray> reached{QByteArray()};
    std::int64_t last = 0;
    const auto miss = [&](std::int64_t from, std::int64_t to) {
        if (result.missing.empty() || result.missing.back().to < from)
            result.missing.push_back({device, from, to});
    };
    if (const auto chain = m_chains.find(device); chain != m_chains.end()) {
        std::set<QByteArray> here{QByteArray()};
        for (const auto& [seq, entry] : chain->second) {
            ++result.commits;
            // Another branch's commit may have the number before: then that very one is missing.
            if (!here.contains(entry.prevHash))
                miss(std::min(last + 1, seq - 1), seq - 1);
            here.insert(entry.hash);
            if (reached.contains(entry.prevHash))
                reached.insert(entry.hash);
            else
                ++result.behindGap;
            last = seq;
        }
    }
    if (const std::int64_t known = lastKnown(device); known > last)
        miss(last + 1, known);
    return result;
}

std::vector<SalvageReport::Device> SalvagedChains::devices() const {
    std::set<DeviceKey> keys;
    for (const auto& [device, chain] : m_chains)
        keys.insert(device);
    for (const auto& [device, seq] : m_known)
        keys.insert(device);
    std::vector<SalvageReport::Device> result;
    for (const DeviceKey& device : keys)
        result.push_back(report(device));
    return result;
}

int SalvagedChains::countOf(const std::function<bool(const Entry&)>& test) const {
    std::ptrdiff_t count = 0;
    for (const auto& [device, chain] : m_chains)
        count += std::ranges::count_if(chain, [&](const auto& entry) { return test(entry.second); });
    return static_cast<int>(count);
}

int SalvagedChains::count() const {
    return countOf([](const Entry&) { return true; });
}

int SalvagedChains::inSeveral() const {
    return countOf([](const Entry& entry) { return entry.sources.size() > 1; });
}

int SalvagedChains::in(int source) const {
    return countOf([source](const Entry& entry) { return entry.sources.contains(source); });
}

int SalvagedChains::onlyIn(int source) const {
    return countOf([source](const Entry& entry) { return entry.sources == std::set<int>{source}; });
}

std::vector<SignedCommit> SalvagedChains::commits() const {
    std::vector<SignedCommit> result;
    for (const auto& [device, chain] : m_chains)
        for (const auto& [seq, entry] : chain)
            result.push_back(entry.bytes);
    return result;
}

} // namespace dkt

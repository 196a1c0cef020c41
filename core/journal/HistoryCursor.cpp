// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/HistoryCursor.h"

#include "journal/CommitCodec.h"

#include <algorithm>

namespace dkt {
namespace {

/// So many commits of a chain are read at once.
constexpr int batch = 64;

} // namespace

HistoryCursor::HistoryCursor(const CommitStore& commits, HistoryReader reader)
    : m_commits(commits), m_reader(std::move(reader)) {
    Chain forks;
    for (const CommitStore::Device& device : commits.devices()) {
        m_chains.push_back({device.dev, device.have.upTo, {}});
        commits.eachFork(device.dev, [&](const CommitStore::Record& record) { forks.read.push_back(record); });
    }
    std::ranges::sort(forks.read, std::ranges::greater{}, [&](const CommitStore::Record& record) {
        return std::tuple(record.hlc, m_commits.device(record.id.dev).key, record.id.seq, record.id.tag);
    });
    m_chains.push_back(std::move(forks));
}

bool HistoryCursor::refill(Chain& chain) const {
    if (chain.read.empty() && chain.left > 0) {
        m_commits.eachBackwards(chain.dev, chain.left, batch,
                                [&](const CommitStore::Record& record) { chain.read.push_back(record); });
        chain.left = chain.read.empty() ? 0 : chain.read.back().id.seq - 1;
    }
    return !chain.read.empty();
}

bool HistoryCursor::next() {
    Chain* newest = nullptr;
    const auto order = [this](const Chain& chain) {
        const CommitStore::Record& record = chain.read.front();
        return std::tuple(record.hlc, m_commits.device(record.id.dev).key, record.id.seq, record.id.tag);
    };
    for (Chain& chain : m_chains)
        if (refill(chain) && (!newest || order(chain) > order(*newest)))
            newest = &chain;
    m_commit.reset();
    if (!newest)
        return false;
    m_record = std::move(newest->read.front());
    newest->read.pop_front();
    m_info = commitcodec::decodeInfo(m_record.commit.body).info;
    return true;
}

const Commit& HistoryCursor::commit() {
    if (!m_commit)
        m_commit = commitcodec::decode(m_record.commit.body);
    return *m_commit;
}

HistoryEntry HistoryCursor::entry(int index) {
    return m_reader.entry(commit(), index);
}

} // namespace dkt

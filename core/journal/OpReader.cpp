// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/OpReader.h"

#include "journal/CommitCodec.h"

namespace dkt {
namespace {

/// A listing goes through commits in order: a small window is enough, and bounds the memory.
constexpr std::size_t cachedCommits = 4096;

} // namespace

std::shared_ptr<const Commit> OpReader::commit(const LocalCommit& id) {
    auto it = m_cache.find(id);
    if (it == m_cache.end()) {
        std::shared_ptr<const Commit> read;
        if (const auto record = m_commits.load(id))
            read = std::make_shared<const Commit>(commitcodec::decode(record->commit.body));
        it = m_cache.emplace(id, std::move(read)).first;
    }
    return it->second;
}

OpReader::Found OpReader::find(const LocalCommit& id, int index) {
    if (m_cache.size() > cachedCommits)
        m_cache.clear();
    std::shared_ptr<const Commit> found = commit(id);
    if (!found || index < 0 || index >= static_cast<int>(found->ops.size()))
        return {};
    const Op* op = &found->ops[static_cast<std::size_t>(index)];
    return {std::move(found), op};
}

OpReader::Found OpReader::find(const OpId& id) {
    const CommitStore::Device* device = m_commits.find(id.device);
    return device ? find({device->dev, id.seq, id.tag}, id.index) : Found{};
}

} // namespace dkt

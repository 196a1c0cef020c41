// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"

#include "journal/CommitCodec.h"

namespace dkt::test {
namespace {

struct Entry {
    OpId id;
    std::int64_t hlc;
    Op op;
};

bool deletes(const Value& life) {
    return life.type() == Value::Type::List && !life.toList().empty() && life.toList().front() == Value(1);
}

} // namespace

void Oracle::read(const std::vector<SignedCommit>& commits) {
    std::map<QByteArray, Commit> open;
    for (const SignedCommit& bytes : commits) {
        Commit commit = commitcodec::decode(bytes.body);
        QByteArray hash = commit.info.hash;
        open.emplace(std::move(hash), std::move(commit));
    }
    std::set<std::pair<DeviceKey, QByteArray>> counted;
    for (bool more = true; more;) {
        more = false;
        for (auto it = open.begin(); it != open.end();) {
            const Commit& commit = it->second;
            const DeviceKey& device = commit.info.id.device;
            if (commit.info.id.seq > 1 && !counted.contains({device, commit.prevHash})) {
                ++it;
                continue;
            }
            counted.emplace(device, it->first);
            m_commits.push_back(std::move(it->second));
            it = open.erase(it);
            more = true;
        }
    }
    m_waiting = open.size();
}

Oracle::Oracle(const std::vector<SignedCommit>& commits) {
    read(commits);
    std::map<std::pair<RowId, int>, std::vector<Entry>> all;
    for (const Commit& commit : m_commits) {
        int index = 0;
        for (const Op& op : commit.ops) {
            const OpId id{commit.info.id.device, commit.info.id.seq, index++, commit.info.id.tag};
            all[{op.row, op.field.number}].push_back({id, commit.info.hlc, op});
            m_ops.emplace(id, op.value);
        }
    }
    for (const auto& [key, entries] : all) {
        Cell& cell = m_cells[key];
        const Entry* best = nullptr;
        for (const Entry& entry : entries) {
            bool named = false;
            for (const Entry& other : entries)
                for (const OpId& prev : other.op.prev)
                    named = named || prev == entry.id;
            if (named)
                continue;
            for (const auto& [id, value] : cell.heads)
                cell.differ = cell.differ || value != entry.op.value;
            cell.heads.emplace(entry.id, entry.op.value);
            if (!best || entry.hlc > best->hlc || (entry.hlc == best->hlc && entry.id > best->id))
                best = &entry;
        }
        if (best)
            cell.value = best->op.value;
    }
}

std::set<OpId> Oracle::unseenByDeletions(RowId row, RowKind kind) const {
    std::set<OpId> unseen;
    for (const auto& [key, cell] : m_cells)
        if (key.first == row && key.second / 100 == static_cast<int>(kind) && key.second % 100 != 0)
            for (const auto& [id, value] : cell.heads)
                unseen.insert(id);
    const auto life = m_cells.find({row, static_cast<int>(kind) * 100});
    for (const auto& [id, value] : life->second.heads)
        for (std::size_t n = 1; n < value.toList().size(); ++n) {
            const ValueList& part = value.toList()[n].toList();
            for (std::size_t i = 1; i + 2 < part.size(); i += 3)
                unseen.erase({DeviceKey::fromBytes(part[0].toBytes()), part[i].toInteger(),
                              static_cast<int>(part[i + 1].toInteger()), part[i + 2].toInteger()});
        }
    return unseen;
}

bool Oracle::alive(RowId row, RowKind kind) const {
    const auto life = m_cells.find({row, static_cast<int>(kind) * 100});
    if (life == m_cells.end() || life->second.heads.empty())
        return true;
    for (const auto& [id, value] : life->second.heads)
        if (!deletes(value))
            return true;
    return !unseenByDeletions(row, kind).empty();
}

std::map<std::pair<RowId, int>, ConflictKind> Oracle::conflicts() const {
    std::map<std::pair<RowId, int>, ConflictKind> found;
    for (const auto& [key, cell] : m_cells) {
        const auto kind = static_cast<RowKind>(key.second / 100);
        if (key.second % 100 != 0) {
            if (cell.differ && alive(key.first, kind))
                found.emplace(key, ConflictKind::Value);
            continue;
        }
        bool deleted = false, kept = false;
        for (const auto& [id, value] : cell.heads)
            (deletes(value) ? deleted : kept) = true;
        if (deleted && alive(key.first, kind))
            found.emplace(key, kept ? ConflictKind::DeletedKept : ConflictKind::DeletedEdited);
    }
    return found;
}

std::map<int, std::set<RowId>> Oracle::rows() const {
    std::map<int, std::set<RowId>> rows;
    for (const auto& [key, cell] : m_cells)
        rows[key.second / 100].insert(key.first);
    return rows;
}

} // namespace dkt::test

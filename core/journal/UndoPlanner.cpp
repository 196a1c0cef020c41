// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/UndoPlanner.h"

#include "journal/CborReader.h"
#include "journal/CommitCodec.h"
#include "journal/Life.h"
#include "journal/OpReader.h"
#include "util/Error.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace dkt {
namespace {

/// More steps of one sitting than anybody takes back.
constexpr int undoDepth = 500;

struct UndoTexts {
    Q_DECLARE_TR_FUNCTIONS(UndoPlanner)
};

} // namespace

UndoPlanner::Ids UndoPlanner::meaning(const std::vector<OpId>& ops) {
    Ids result, seen;
    std::vector<OpId> open = ops;
    while (!open.empty()) {
        const OpId id = open.back();
        open.pop_back();
        const OpReader::Found found = m_reader.find(id);
        if (!found.op || !seen.insert(id).second)
            continue;
        if (found.commit->info.role == CommitRole::Edit) {
            result.insert(id);
            continue;
        }
        // It restored what the op it took back had replaced.
        const CommitId target = found.commit->info.target;
        const RowId row = found.op->row;
        const FieldId field = found.op->field;
        const CommitStore::Device* device = m_commits.find(target.device);
        if (!device)
            continue;
        const std::vector<OpId>& before = replaced({device->dev, target.seq, target.tag}, row, field);
        open.insert(open.end(), before.begin(), before.end());
    }
    return result;
}

const std::vector<OpId>& UndoPlanner::replaced(const LocalCommit& commit, const RowId& row, FieldId field) {
    const auto [at, fresh] = m_replaced.try_emplace(commit);
    if (const auto taken = fresh ? m_reader.commit(commit) : nullptr)
        for (const Op& op : taken->ops) {
            std::vector<OpId>& before = at->second[{op.row, op.field}];
            before.insert(before.end(), op.prev.begin(), op.prev.end());
        }
    return at->second[{row, field}];
}

std::vector<OpId> UndoPlanner::headIds(const std::vector<CellStore::StoredOp>& heads) const {
    std::vector<OpId> ids;
    for (const CellStore::StoredOp& head : heads)
        ids.push_back(m_cells.idOf(head));
    return ids;
}

bool UndoPlanner::isUntouched(const RowId& row, FieldId field, const std::vector<OpId>& mine) {
    const std::vector<OpId> heads = headIds(m_cells.heads(row, field));
    return !heads.empty() && meaning(heads) == meaning(mine);
}

const UndoPlanner::Ids& UndoPlanner::left(const RowId& row, RowKind kind) {
    const auto [at, fresh] = m_left.try_emplace({row, kind});
    if (fresh)
        at->second = meaning(headIds(m_cells.rowHeads(row, kind)));
    return at->second;
}

bool UndoPlanner::madeRow(const Commit& commit, const Op& op) {
    if (!op.prev.empty() || op.field.isLife())
        return false;
    const RowKind kind = op.field.kind();
    const auto lives = m_cells.heads(op.row, lifeField(kind));
    return meaning(headIds(lives)).empty() && std::ranges::all_of(left(op.row, kind), [&](const OpId& id) {
               return id.commit() == commit.info.id;
           });
}

bool UndoPlanner::broughtRowBack(const Commit& commit, const OpId& id, const Op& op) {
    if (!op.field.isLife() || life::isDeletion(op.value))
        return false;
    std::vector<OpId> seen;
    for (const Value& value : former({id})) {
        if (!life::isDeletion(value))
            return false;
        const std::vector<OpId> some = life::seenBy(value);
        seen.insert(seen.end(), some.begin(), some.end());
    }
    const Ids known = meaning(seen);
    return std::ranges::all_of(left(op.row, op.field.kind()), [&](const OpId& one) {
        return one.commit() == commit.info.id || known.contains(one);
    });
}

std::vector<Value> UndoPlanner::former(const std::vector<OpId>& ops) {
    std::vector<Value> values;
    for (const OpId& id : ops) {
        const OpReader::Found mine = m_reader.find(id);
        if (!mine.op)
            throw CborReader::Fault("a commit that names itself otherwise");
        for (const OpId& prev : mine.op->prev)
            if (const auto before = m_reader.find(prev);
                before.op && std::ranges::find(values, before.op->value) == values.end())
                values.push_back(before.op->value);
    }
    return values.empty() ? std::vector<Value>{Value()} : values;
}

UndoPlanner::Cells UndoPlanner::cellsOf(const Commit& commit) {
    Cells cells;
    for (std::size_t n = 0; n < commit.ops.size(); ++n) {
        const Op& op = commit.ops[n];
        const CommitId& id = commit.info.id;
        cells[{op.row, op.field}].push_back({id.device, id.seq, static_cast<int>(n), id.tag});
    }
    return cells;
}

std::vector<Op> UndoPlanner::inverse(const Commit& commit) {
    const Cells cells = cellsOf(commit);
    std::set<std::pair<RowId, RowKind>> made;
    for (const auto& [cell, mine] : cells)
        for (const OpId& id : mine) {
            const Op& op = commit.ops[static_cast<std::size_t>(id.index)];
            if (madeRow(commit, op) || broughtRowBack(commit, id, op))
                made.emplace(op.row, op.field.kind());
        }
    std::vector<Op> ops;
    for (const auto& [cell, mine] : cells) {
        const auto& [row, field] = cell;
        if (!isUntouched(row, field, mine))
            throw Error(Error::Kind::Input,
                        UndoTexts::tr("This step cannot be taken back: what it changed was changed again since."));
        if (made.contains({row, field.kind()}))
            continue;
        const std::vector<OpId> heads = headIds(m_cells.heads(row, field));
        for (Value& value : former(mine))
            ops.push_back({row, field, std::move(value), heads});
    }
    for (const auto& [row, kind] : made)
        ops.push_back({row, lifeField(kind), life::deletion(headIds(m_cells.rowHeads(row, kind))),
                       headIds(m_cells.heads(row, lifeField(kind)))});
    return ops;
}

std::vector<CommitInfo> UndoPlanner::sitting(const QString& session) const {
    std::vector<CommitInfo> infos;
    for (const CommitStore::Device& device : m_commits.devices()) {
        if (device.trust != DeviceTrust::Own)
            continue;
        std::int64_t seq = device.have.upTo;
        for (int n = 0; seq > 0 && n < undoDepth; --seq, ++n) {
            const auto record =
                m_commits.load({device.dev, seq, commitcodec::tagOf(m_commits.chainHash(device.dev, seq))});
            if (!record)
                throw CborReader::Fault("a commit with another hash");
            const CommitInfo info = commitcodec::decodeInfo(record->commit.body).info;
            if (info.session != session)
                break;
            infos.push_back(info);
        }
    }
    std::ranges::sort(infos, {}, &CommitInfo::hlc);
    return infos;
}

CommitInfo UndoPlanner::next(const QString& session, CommitRole role, const std::set<CommitId>& skipped) const {
    std::vector<CommitInfo> undo, redo;
    const auto drop = [](std::vector<CommitInfo>& from, const CommitId& id) {
        std::erase_if(from, [&](const CommitInfo& info) { return info.id == id; });
    };
    for (const CommitInfo& info : sitting(session)) {
        if (info.role == CommitRole::Undo) {
            drop(undo, info.target);
            redo.push_back(info);
            continue;
        }
        if (info.role == CommitRole::Redo)
            drop(redo, info.target);
        else
            redo.clear();
        undo.push_back(info);
    }
    std::vector<CommitInfo>& stack = role == CommitRole::Redo ? redo : undo;
    std::erase_if(stack, [&](const CommitInfo& info) { return skipped.contains(info.id); });
    return stack.empty() ? CommitInfo() : stack.back();
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
// What it would take to put back what a step had changed, where somebody changed it since.
#include "journal/UndoPlanner.h"

#include "journal/CborReader.h"
#include "journal/Life.h"
#include "journal/OpReader.h"

#include <algorithm>
#include <iterator>

namespace dkt {

std::optional<PutBack> UndoPlanner::putBack(const Commit& commit) {
    const Cells cells = cellsOf(commit);
    if (std::ranges::all_of(cells, [&](const auto& entry) {
            return isUntouched(entry.first.first, entry.first.second, entry.second);
        }))
        return {};
    PutBack plan;
    plan.step = commit.info;
    const auto begun = rowsBegun(commit, cells);
    for (const auto& [row, kind] : begun)
        addRow(plan, row, kind, commit.info.id);
    for (const auto& [cell, mine] : cells)
        if (!begun.contains({cell.first, cell.second.kind()}))
            addCell(plan, cell.first, cell.second, mine);
    return plan;
}

bool UndoPlanner::descends(const OpId& id, const std::vector<OpId>& mine) {
    Ids seen;
    std::vector<OpId> open{id};
    while (!open.empty()) {
        const OpId next = open.back();
        open.pop_back();
        if (std::ranges::find(mine, next) != mine.end())
            return true;
        if (const OpReader::Found found = m_reader.find(next); found.op && seen.insert(next).second)
            open.insert(open.end(), found.op->prev.begin(), found.op->prev.end());
    }
    return false;
}

std::set<std::pair<RowId, RowKind>> UndoPlanner::rowsBegun(const Commit& commit, const Cells& cells) {
    const CommitStore::Device* device = m_commits.find(commit.info.id.device);
    std::set<std::pair<RowId, RowKind>> rows, begun;
    for (const Op& op : commit.ops)
        rows.emplace(op.row, op.field.kind());
    std::ranges::copy_if(rows, std::inserter(begun, begun.end()), [&](const auto& row) {
        return std::ranges::all_of(m_cells.ops(row.first, std::nullopt), [&](const CellStore::StoredOp& op) {
            const bool own = device && op.commit.dev == device->dev && op.commit.seq == commit.info.id.seq;
            return own || op.field.kind() != row.second || m_commits.hlcOf(op.commit) > commit.info.hlc;
        });
    });
    // Somebody who began the same row unaware of this has one of their own.
    for (const auto& [cell, mine] : cells)
        for (const OpId& head : headIds(m_cells.heads(cell.first, cell.second)))
            if (!descends(head, mine))
                begun.erase({cell.first, cell.second.kind()});
    return begun;
}

void UndoPlanner::addRow(PutBack& plan, const RowId& row, RowKind kind, const CommitId& step) {
    std::vector<Value> lives;
    for (const CellStore::StoredOp& head : m_cells.heads(row, lifeField(kind)))
        lives.push_back(CborReader::decode(head.cbor));
    const std::vector<OpId> all = headIds(m_cells.rowHeads(row, kind));
    const std::vector<OpId> heads = headIds(m_cells.heads(row, lifeField(kind)));
    if (life::judge(lives, all) == life::State::Deleted)
        return;
    Value gone = life::deletion(all);
    plan.cells.push_back({row, lifeField(kind), {Value()}, {gone}, newestOf(all, step)});
    plan.ops.push_back({row, lifeField(kind), std::move(gone), heads});
}

void UndoPlanner::addCell(PutBack& plan, const RowId& row, FieldId field, const std::vector<OpId>& mine) {
    const std::vector<CellStore::StoredOp> stored = m_cells.heads(row, field);
    const std::vector<OpId> heads = headIds(stored);
    PutBack::Cell cell{row, field, {}, former(mine), {}};
    const bool wasEmpty = cell.then == std::vector{Value()};
    std::vector<Value> others; // written unaware of the step: taking it back does not touch them
    const auto addOnce = [](std::vector<Value>& values, const Value& value) {
        if (std::ranges::find(values, value) == values.end())
            values.push_back(value);
    };
    for (const CellStore::StoredOp& head : stored) {
        const Value value = CborReader::decode(head.cbor);
        addOnce(cell.now, value);
        if (!descends(m_cells.idOf(head), mine))
            addOnce(others, value);
    }
    if (wasEmpty && !others.empty())
        cell.then.clear();
    for (const Value& value : others)
        addOnce(cell.then, value);
    if (cell.now.empty())
        cell.now.emplace_back();
    if (std::ranges::is_permutation(cell.now, cell.then))
        return;
    if (!isUntouched(row, field, mine))
        cell.since = newestOf(heads, mine.front().commit());
    for (const Value& value : cell.then)
        plan.ops.push_back({row, field, value, heads});
    plan.cells.push_back(std::move(cell));
}

std::optional<CommitInfo> UndoPlanner::newestOf(const std::vector<OpId>& heads, const CommitId& but) {
    std::optional<CommitInfo> newest;
    for (const OpId& id : heads)
        if (const OpReader::Found found = m_reader.find(id);
            found.commit && id.commit() != but && (!newest || found.commit->info.hlc > newest->hlc))
            newest = found.commit->info;
    return newest;
}

} // namespace dkt

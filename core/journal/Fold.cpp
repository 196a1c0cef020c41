// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Fold.h"

#include <algorithm>

namespace dkt {
namespace {

using FoldedCells = std::map<FieldId, std::vector<Fold::CellHead>>;

Fold::Row foldRow(const FoldedCells& cells, RowKind kind) {
    Fold::Row row;
    std::vector<Value> lives;
    std::vector<OpId> others;
    for (const auto& [field, heads] : cells)
        for (const Fold::CellHead& head : heads)
            if (field == lifeField(kind))
                lives.push_back(head.value);
            else
                others.push_back(head.id);
    const life::State state = life::judge(lives, others);
    row.alive = state != life::State::Deleted;
    row.conflicts = state == life::State::DeletedEdited || state == life::State::DeletedKept ? 1 : 0;
    for (const auto& [field, heads] : cells) {
        if (field.isLife() || heads.empty())
            continue;
        const auto best = std::ranges::max_element(
            heads, {}, [](const Fold::CellHead& head) { return std::tuple(head.hlc, head.id); });
        row.values.emplace(field, best->value);
        const bool differ =
            std::ranges::any_of(heads, [&](const Fold::CellHead& h) { return h.value != best->value; });
        row.conflicts += differ && row.alive ? 1 : 0;
    }
    return row;
}

} // namespace

void Fold::add(const Commit& commit) {
    for (std::size_t n = 0; n < commit.ops.size(); ++n) {
        const Op& op = commit.ops[n];
        const Cell cell{op.row, op.field};
        const CommitId& id = commit.info.id;
        m_ops[cell].push_back({{id.device, id.seq, static_cast<int>(n), id.tag}, commit.info.hlc, op.value});
        if (!op.prev.empty())
            m_named[cell].insert(op.prev.begin(), op.prev.end());
    }
}

bool Fold::isNamed(const Cell& cell, const OpId& op) const {
    const auto named = m_named.find(cell);
    return named != m_named.end() && named->second.contains(op);
}

std::map<Fold::Cell, std::vector<Fold::CellHead>> Fold::heads() const {
    std::map<Cell, std::vector<CellHead>> result;
    for (const auto& [cell, ops] : m_ops) {
        const auto named = m_named.find(cell);
        std::vector<CellHead>& heads = result[cell];
        std::ranges::copy_if(ops, std::back_inserter(heads), [&](const CellHead& head) {
            return named == m_named.end() || !named->second.contains(head.id);
        });
    }
    return result;
}

std::map<std::pair<RowKind, RowId>, Fold::Row> Fold::rows() const {
    std::map<std::pair<RowKind, RowId>, FoldedCells> grouped;
    for (auto& [cell, heads] : heads())
        grouped[{cell.second.kind(), cell.first}].emplace(cell.second, heads);
    std::map<std::pair<RowKind, RowId>, Row> result;
    for (const auto& [key, cells] : grouped)
        result.emplace(key, foldRow(cells, key.first));
    return result;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/HistoryReader.h"

#include "journal/CborReader.h"
#include "journal/HistoryCursor.h"

#include <algorithm>

namespace dkt {
namespace {

bool matches(const CommitInfo& info, const HistoryFilter& filter) {
    if (filter.person && info.person != *filter.person)
        return false;
    if (filter.device && info.id.device != *filter.device)
        return false;
    const QDate day = info.at.date();
    return !(filter.from && day < *filter.from) && !(filter.to && day > *filter.to);
}

void newestFirst(std::vector<HistoryEntry>& entries, int limit) {
    std::ranges::sort(entries, std::ranges::greater{},
                      [](const HistoryEntry& entry) { return std::tuple(entry.commit.hlc, entry.id); });
    if (limit > 0 && entries.size() > static_cast<std::size_t>(limit))
        entries.resize(static_cast<std::size_t>(limit));
}

} // namespace

std::vector<HistoryEntry> HistoryReader::list(const HistoryFilter& filter) {
    std::vector<HistoryEntry> entries = filter.row ? ofRow(filter) : ofDossier(filter);
    newestFirst(entries, filter.limit);
    return entries;
}

std::vector<HistoryEntry> HistoryReader::ofRow(const HistoryFilter& filter) {
    std::vector<HistoryEntry> entries;
    for (const CellStore::StoredOp& op : m_cells.ops(*filter.row, filter.field))
        if (const OpReader::Found found = m_ops.find(op.commit, op.index);
            found.op && matches(found.commit->info, filter))
            entries.push_back(entry(*found.commit, op.index, op.head));
    return entries;
}

std::vector<HistoryEntry> HistoryReader::ofDossier(const HistoryFilter& filter) {
    // Who and when is read first, cheaply; ops and the values before them only of what is shown.
    std::vector<HistoryEntry> entries;
    HistoryCursor cursor(m_commits, *this);
    while (cursor.next()) {
        if (!matches(cursor.info(), filter))
            continue;
        const Commit& commit = cursor.commit();
        for (std::size_t n = 0; n < commit.ops.size(); ++n)
            if (!filter.field || commit.ops[n].field == *filter.field)
                entries.push_back(cursor.entry(static_cast<int>(n)));
        if (filter.limit > 0 && entries.size() >= static_cast<std::size_t>(filter.limit))
            break;
    }
    return entries;
}

HistoryEntry HistoryReader::entry(const Commit& commit, int index) const {
    const Op& op = commit.ops[static_cast<std::size_t>(index)];
    return entry(commit, index,
                 isHead(op, {commit.info.id.device, commit.info.id.seq, index, commit.info.id.tag}));
}

HistoryEntry HistoryReader::entry(const Commit& commit, int index, bool current) const {
    const Op& op = commit.ops[static_cast<std::size_t>(index)];
    HistoryEntry entry;
    entry.id = {commit.info.id.device, commit.info.id.seq, index, commit.info.id.tag};
    entry.row = op.row;
    entry.field = op.field;
    entry.after = op.value;
    entry.current = current;
    entry.commit = commit.info;
    // Only ops of the same cell are superseded by being named, so only those were replaced.
    for (const OpId& prev : op.prev)
        if (const auto before = m_cells.op(op.row, op.field, prev)) {
            Value value = CborReader::decode(before->cbor);
            if (std::ranges::find(entry.before, value) == entry.before.end())
                entry.before.push_back(std::move(value));
        }
    return entry;
}

bool HistoryReader::isHead(const Op& op, const OpId& id) const {
    return std::ranges::any_of(m_cells.heads(op.row, op.field),
                               [&](const CellStore::StoredOp& head) { return m_cells.idOf(head) == id; });
}

std::vector<Conflict> HistoryReader::conflicts() {
    std::vector<Conflict> found;
    for (const ConflictCell& cell : conflictCells())
        found.push_back(read(cell));
    return found;
}

std::vector<ConflictCell> HistoryReader::conflictCells() const {
    std::vector<ConflictCell> cells;
    auto rows = m_database.statement("SELECT row, field, kind FROM conflict ORDER BY row, field");
    while (rows->step())
        cells.push_back({RowId::fromBytes(rows->view(0)), FieldId(static_cast<int>(rows->integer(1))),
                         static_cast<ConflictKind>(rows->integer(2))});
    return cells;
}

std::optional<Conflict> HistoryReader::conflict(const RowId& row, FieldId field) {
    auto rows = m_database.statement("SELECT kind FROM conflict WHERE row = ? AND field = ?");
    rows->bind(1, QByteArrayView(row.data(), RowId::size)).bind(2, field.number);
    return rows->step() ? std::optional(read({row, field, static_cast<ConflictKind>(rows->integer(0))}))
                        : std::nullopt;
}

Conflict HistoryReader::read(const ConflictCell& cell) {
    const auto& [row, field, kind] = cell;
    Conflict conflict{row, field, kind, {}, {}};
    std::vector<CellStore::StoredOp> heads = m_cells.heads(row, field);
    m_projector.rank(heads);
    if (heads.empty())
        throw CborReader::Fault("a conflict in a cell without values");
    if (kind == ConflictKind::Value)
        conflict.base = base(heads);
    if (kind == ConflictKind::DeletedEdited) {
        // The other side of a deletion are the edits it did not see.
        std::vector<OpId> seen;
        for (const CellStore::StoredOp& op : heads)
            std::ranges::copy(life::seenBy(CborReader::decode(op.cbor)), std::back_inserter(seen));
        for (const CellStore::StoredOp& op : m_cells.rowHeads(row, field.kind()))
            if (std::ranges::find(seen, m_cells.idOf(op)) == seen.end())
                heads.push_back(op);
    }
    for (const CellStore::StoredOp& op : heads)
        if (const OpReader::Found side = m_ops.find(op.commit, op.index); side.op)
            conflict.sides.push_back({{m_cells.idOf(op), side.op->value}, side.commit->info});
    return conflict;
}

std::optional<Value> HistoryReader::base(const std::vector<CellStore::StoredOp>& heads) {
    std::set<OpId> common = ancestors(m_cells.idOf(heads.front()));
    for (const CellStore::StoredOp& head : heads) {
        const std::set<OpId> mine = ancestors(m_cells.idOf(head));
        std::erase_if(common, [&](const OpId& id) { return !mine.contains(id); });
    }
    std::optional<Value> newest;
    std::tuple<std::int64_t, OpId> order;
    for (const OpId& id : common) {
        const OpReader::Found found = m_ops.find(id);
        if (const std::tuple mine(found.commit->info.hlc, id); !newest || mine > order) {
            newest = found.op->value;
            order = mine;
        }
    }
    return newest;
}

std::set<OpId> HistoryReader::ancestors(const OpId& id) {
    std::set<OpId> seen;
    std::vector<OpId> open{id};
    while (!open.empty()) {
        const OpReader::Found found = m_ops.find(open.back());
        open.pop_back();
        if (!found.op)
            continue;
        for (const OpId& prev : found.op->prev)
            if (m_ops.find(prev).op && seen.insert(prev).second)
                open.push_back(prev);
    }
    return seen;
}

} // namespace dkt

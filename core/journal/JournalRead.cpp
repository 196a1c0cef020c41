// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CborReader.h"
#include "journal/CommitCodec.h"
#include "journal/HistoryCursor.h"
#include "journal/JournalParts.h"
#include "journal/JournalSchema.h"

namespace dkt {
namespace {

void bindEqual(Statement& statement, const Value& value, QByteArray& kept) {
    switch (value.type()) {
    case Value::Type::Text:
        statement.bind(1, value.toText());
        return;
    case Value::Type::Bytes:
        kept = value.toBytes();
        statement.bind(1, kept);
        return;
    case Value::Type::Real:
        statement.bind(1, value.toReal());
        return;
    case Value::Type::Flag:
    case Value::Type::Integer:
        statement.bind(1, value.toInteger());
        return;
    case Value::Type::Null:
    case Value::Type::List:
        statement.bindNull(1);
    }
}

void visitAll(Statement& statement, const KindInfo& kind, const Journal::RowVisitor& visit) {
    const RowView view(kind, statement);
    while (statement.step())
        visit(view);
}

} // namespace

void Journal::rows(RowKind kind, const RowVisitor& visit, Include include) const {
    const KindInfo* info = findKind(kind);
    if (!info)
        return;
    const char* which = include == Include::Alive ? " WHERE alive ORDER BY id" : " ORDER BY id";
    auto statement = m->database.statement(journalschema::selectFrom(*info) + which);
    visitAll(*statement, *info, visit);
}

void Journal::rows(RowKind kind, FieldId where, const Value& equals, const RowVisitor& visit) const {
    const KindInfo* info = findKind(kind);
    const FieldInfo* field = findField(where);
    if (!info || !field || where.kind() != kind)
        return;
    QByteArray kept;
    auto statement = m->database.statement(journalschema::selectFrom(*info) + " WHERE alive AND " +
                                           journalschema::columnOf(*field) + " IS ? ORDER BY id");
    bindEqual(*statement, equals, kept);
    visitAll(*statement, *info, visit);
}

bool Journal::row(RowKind kind, RowId id, const RowVisitor& visit) const {
    const KindInfo* info = findKind(kind);
    if (!info)
        return false;
    auto statement = m->database.statement(journalschema::selectFrom(*info) + " WHERE id = ?");
    statement->bind(1, QByteArrayView(id.data(), RowId::size));
    if (!statement->step())
        return false;
    visit(RowView(*info, *statement));
    return true;
}

int Journal::count(RowKind kind) const {
    return m->replica.projector.count(kind);
}

CellState Journal::cell(RowId row, FieldId field) const {
    auto ops = m->replica.cells.heads(row, field);
    CellState state;
    state.conflict = m->replica.projector.rank(ops);
    for (const CellStore::StoredOp& op : ops)
        state.heads.push_back({m->replica.cells.idOf(op), CborReader::decode(op.cbor)});
    if (!state.heads.empty())
        state.value = state.heads.front().value;
    return state;
}

std::vector<OpId> Journal::heads(RowId row, FieldId field) const {
    std::vector<OpId> ids;
    for (const CellStore::StoredOp& op : m->replica.cells.heads(row, field))
        ids.push_back(m->replica.cells.idOf(op));
    return ids;
}

std::vector<OpId> Journal::rowHeads(RowKind kind, RowId row) const {
    std::vector<OpId> ids;
    for (const CellStore::StoredOp& op : m->replica.cells.rowHeads(row, kind))
        ids.push_back(m->replica.cells.idOf(op));
    return ids;
}

std::vector<Conflict> Journal::conflicts() const {
    return m->history().conflicts();
}

std::vector<ConflictCell> Journal::conflictCells() const {
    return m->history().conflictCells();
}

std::optional<Conflict> Journal::conflict(RowId row, FieldId field) const {
    return m->history().conflict(row, field);
}

int Journal::conflictCount() const {
    return m->replica.projector.conflictCount();
}

std::vector<HistoryEntry> Journal::history(const HistoryFilter& filter) const {
    return m->history().list(filter);
}

HistoryCursor Journal::historyCursor() const {
    return {m->replica.commits, m->history()};
}

std::optional<Commit> Journal::commitOf(const CommitId& id) const {
    const CommitStore::Device* device = m->replica.commits.find(id.device);
    const auto record = device ? m->replica.commits.load({device->dev, id.seq, id.tag}) : std::nullopt;
    return record ? std::optional(commitcodec::decode(record->commit.body)) : std::nullopt;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Projector.h"

#include "journal/CborReader.h"
#include "journal/CborWriter.h"
#include "journal/JournalSchema.h"

#include <algorithm>

namespace dkt {
namespace {

QByteArrayView projectedId(const RowId& row) {
    return {row.data(), RowId::size};
}

/// `kept` holds a list's bytes until the statement ran.
void bindValue(Statement& statement, int parameter, const Value& value, QByteArray& kept) {
    switch (value.type()) {
    case Value::Type::Null:
        statement.bindNull(parameter);
        return;
    case Value::Type::Flag:
    case Value::Type::Integer:
        statement.bind(parameter, value.toInteger());
        return;
    case Value::Type::Real:
        statement.bind(parameter, value.toReal());
        return;
    case Value::Type::Text:
        statement.bind(parameter, value.toText());
        return;
    case Value::Type::Bytes:
        kept = value.toBytes();
        break;
    case Value::Type::List:
        kept = CborWriter::encode(value);
        break;
    }
    statement.bind(parameter, kept);
}

std::string upsertSql(const KindInfo& kind, const std::vector<std::pair<FieldId, Value>>& values) {
    std::string columns = "id, alive, conflicts", marks = "?, ?, ?";
    std::string sets = "alive = excluded.alive, conflicts = excluded.conflicts";
    for (const auto& [field, value] : values) {
        const std::string column = journalschema::columnOf(*findField(field));
        columns += ", " + column;
        marks += ", ?";
        sets += ", " + column + " = excluded." + column;
    }
    return "INSERT INTO " + journalschema::tableOf(kind) + "(" + columns + ") VALUES(" + marks +
           ") ON CONFLICT DO UPDATE SET " + sets;
}

} // namespace

void Projector::touch(const Commit& commit) {
    for (const Op& op : commit.ops)
        m_touched.push_back({op.row, op.field});
}

std::set<std::pair<RowKind, RowId>> Projector::project() {
    std::ranges::sort(m_touched);
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    std::set<std::pair<RowKind, RowId>> rows;
    for (auto it = m_touched.begin(); it != m_touched.end();) {
        const RowId row = it->row;
        const RowKind kind = it->field.kind();
        std::vector<FieldId> fields;
        for (; it != m_touched.end() && it->row == row && it->field.kind() == kind; ++it)
            fields.push_back(it->field);
        projectRow(row, kind, std::move(fields));
        rows.emplace(kind, row);
    }
    m_touched.clear();
    return rows;
}

bool Projector::rank(Heads& heads) const {
    if (heads.size() < 2)
        return false;
    std::ranges::sort(heads, std::ranges::greater{}, [this](const CellStore::StoredOp& op) {
        return std::tuple(m_commits.hlcOf(op.commit), m_cells.idOf(op));
    });
    return std::ranges::any_of(heads,
                               [&](const CellStore::StoredOp& op) { return op.cbor != heads.front().cbor; });
}

life::State Projector::lifeOf(const RowId& row, RowKind kind, const Heads& lifeHeads) const {
    std::vector<Value> values;
    for (const CellStore::StoredOp& op : lifeHeads)
        values.push_back(CborReader::decode(op.cbor));
    std::vector<OpId> others;
    for (const CellStore::StoredOp& op : m_cells.rowHeads(row, kind))
        others.push_back(m_cells.idOf(op));
    return life::judge(values, others);
}

void Projector::projectRow(const RowId& row, RowKind kind, std::vector<FieldId> fields) {
    auto state = life::State::Alive;
    // A row that was ever deleted is rare; all its cells are judged again, since a deletion moots conflicts.
    if (const Heads lifeHeads = m_cells.heads(row, lifeField(kind)); !lifeHeads.empty()) {
        state = lifeOf(row, kind, lifeHeads);
        for (const CellStore::StoredOp& op : m_cells.rowHeads(row, kind))
            fields.push_back(op.field);
        std::ranges::sort(fields);
        fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
        std::optional<ConflictKind> issue;
        if (state == life::State::DeletedEdited)
            issue = ConflictKind::DeletedEdited;
        if (state == life::State::DeletedKept)
            issue = ConflictKind::DeletedKept;
        note(row, lifeField(kind), issue);
    }
    const bool alive = state != life::State::Deleted;
    std::vector<std::pair<FieldId, Value>> values;
    for (const FieldId field : fields) {
        if (field.isLife())
            continue;
        Heads heads = m_cells.heads(row, field);
        const bool conflict = rank(heads) && alive;
        note(row, field, conflict ? std::optional(ConflictKind::Value) : std::nullopt);
        if (findField(field))
            values.emplace_back(field, heads.empty() ? Value() : CborReader::decode(heads.front().cbor));
    }
    if (const KindInfo* known = findKind(kind))
        write(row, *known, values, alive);
}

void Projector::note(const RowId& row, FieldId field, std::optional<ConflictKind> kind) {
    {
        auto known = m_database.statement("SELECT kind FROM conflict WHERE row = ? AND field = ?");
        const bool listed = known->bind(1, projectedId(row)).bind(2, field.number).step();
        if (listed ? kind && known->integer(0) == static_cast<int>(*kind) : !kind)
            return;
    }
    if (kind)
        m_database.statement("INSERT OR REPLACE INTO conflict VALUES(?, ?, ?)")
            ->bind(1, projectedId(row))
            .bind(2, field.number)
            .bind(3, static_cast<int>(*kind))
            .run();
    else
        m_database.statement("DELETE FROM conflict WHERE row = ? AND field = ?")
            ->bind(1, projectedId(row))
            .bind(2, field.number)
            .run();
}

void Projector::write(const RowId& row, const KindInfo& kind,
                      const std::vector<std::pair<FieldId, Value>>& values, bool alive) {
    std::int64_t conflicts = 0;
    {
        auto count =
            m_database.statement("SELECT count(*) FROM conflict WHERE row = ? AND field >= ? AND field < ?");
        count->bind(1, projectedId(row))
            .bind(2, lifeField(kind.kind).number)
            .bind(3, lifeField(kind.kind).number + 100);
        conflicts = count->step() ? count->integer(0) : 0;
    }
    std::vector<QByteArray> kept(values.size());
    auto upsert = m_database.statement(upsertSql(kind, values));
    upsert->bind(1, projectedId(row)).bind(2, alive ? 1 : 0).bind(3, conflicts);
    for (std::size_t n = 0; n < values.size(); ++n)
        bindValue(*upsert, static_cast<int>(n) + 4, values[n].second, kept[n]);
    upsert->run();
}

std::set<RowKind> Projector::touchedKinds() const {
    std::set<RowKind> kinds;
    for (const Cell& cell : m_touched)
        kinds.insert(cell.field.kind());
    return kinds;
}

int Projector::count(RowKind kind) const {
    const KindInfo* info = findKind(kind);
    if (!info)
        return 0;
    auto rows =
        m_database.statement("SELECT count(*) FROM " + journalschema::tableOf(*info) + " WHERE alive");
    return rows->step() ? static_cast<int>(rows->integer(0)) : 0;
}

int Projector::conflictCount() const {
    auto rows = m_database.statement("SELECT count(*) FROM conflict");
    return rows->step() ? static_cast<int>(rows->integer(0)) : 0;
}

} // namespace dkt

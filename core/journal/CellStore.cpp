// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CellStore.h"

#include "journal/CborReader.h"
#include "journal/CborWriter.h"
#include "journal/CommitCodec.h"

namespace dkt {
namespace {

/// Longer values are read from their commit when needed, not kept twice.
constexpr qsizetype inlineBytes = 1000;

QByteArrayView rowBytes(const RowId& row) {
    return {row.data(), RowId::size};
}

} // namespace

void CellStore::add(int dev, const Commit& commit) {
    int index = 0;
    for (const Op& op : commit.ops) {
        for (const OpId& prev : op.prev)
            supersede(op, prev);
        const QByteArray cbor = CborWriter::encode(op.value);
        auto insert =
            m_database.statement("INSERT INTO op VALUES(?, ?, ?, ?, ?, ?, 1, ?) "
                                 "ON CONFLICT DO UPDATE SET state = 0, val = excluded.val WHERE state = 2");
        insert->bind(1, rowBytes(op.row))
            .bind(2, op.field.number)
            .bind(3, dev)
            .bind(4, commit.info.id.seq)
            .bind(5, index++)
            .bind(6, commit.info.id.tag);
        if (cbor.size() <= inlineBytes)
            insert->bind(7, cbor);
        insert->run();
    }
}

void CellStore::supersede(const Op& op, const OpId& prev) {
    m_database
        .statement("INSERT INTO op VALUES(?, ?, ?, ?, ?, ?, 2, NULL) "
                   "ON CONFLICT DO UPDATE SET state = 0 WHERE state = 1")
        ->bind(1, rowBytes(op.row))
        .bind(2, op.field.number)
        .bind(3, m_commits.numberOf(prev.device))
        .bind(4, prev.seq)
        .bind(5, prev.index)
        .bind(6, prev.tag)
        .run();
}

/// Columns: field, dev, seq, tag, idx, state, val.
CellStore::StoredOp CellStore::read(const Statement& row) const {
    StoredOp op;
    op.field = FieldId(static_cast<int>(row.integer(0)));
    op.commit = {static_cast<int>(row.integer(1)), row.integer(2), row.integer(3)};
    op.index = static_cast<int>(row.integer(4));
    op.head = row.integer(5) == 1;
    if (!row.isNull(6)) {
        op.cbor = row.bytes(6);
    } else if (const auto record = m_commits.load(op.commit)) {
        const Commit commit = commitcodec::decode(record->commit.body);
        const auto index = static_cast<std::size_t>(op.index);
        if (index >= commit.ops.size())
            throw CborReader::Fault("an op its commit does not have");
        op.cbor = CborWriter::encode(commit.ops[index].value);
    }
    return op;
}

std::vector<CellStore::StoredOp> CellStore::heads(const RowId& row, FieldId field) const {
    auto rows = m_database.statement("SELECT field, dev, seq, tag, idx, state, val FROM op "
                                     "WHERE row = ? AND field = ? AND state = 1");
    rows->bind(1, rowBytes(row)).bind(2, field.number);
    std::vector<StoredOp> found;
    while (rows->step())
        found.push_back(read(*rows));
    return found;
}

std::vector<CellStore::StoredOp> CellStore::rowHeads(const RowId& row, RowKind kind) const {
    auto rows = m_database.statement("SELECT field, dev, seq, tag, idx, state, val FROM op "
                                     "WHERE row = ? AND field > ? AND field < ? AND state = 1");
    rows->bind(1, rowBytes(row)).bind(2, lifeField(kind).number).bind(3, lifeField(kind).number + 100);
    std::vector<StoredOp> found;
    while (rows->step())
        found.push_back(read(*rows));
    return found;
}

std::vector<CellStore::StoredOp> CellStore::ops(const RowId& row, std::optional<FieldId> field) const {
    auto rows = m_database.statement("SELECT field, dev, seq, tag, idx, state, x'f6' FROM op "
                                     "WHERE row = ? AND field >= ? AND field <= ? AND state <> 2");
    rows->bind(1, rowBytes(row)).bind(2, field ? field->number : 0).bind(3, field ? field->number : 999'999);
    std::vector<StoredOp> found;
    while (rows->step())
        found.push_back(read(*rows));
    return found;
}

std::optional<CellStore::StoredOp> CellStore::op(const RowId& row, FieldId field, const OpId& id) const {
    const CommitStore::Device* device = m_commits.find(id.device);
    if (!device)
        return {};
    auto found = m_database.statement("SELECT field, dev, seq, tag, idx, state, val FROM op WHERE row = ? AND "
                                      "field = ? AND dev = ? AND seq = ? AND idx = ? AND tag = ? AND state <> 2");
    found->bind(1, rowBytes(row))
        .bind(2, field.number)
        .bind(3, device->dev)
        .bind(4, id.seq)
        .bind(5, id.index)
        .bind(6, id.tag);
    return found->step() ? std::optional(read(*found)) : std::nullopt;
}

OpId CellStore::idOf(const StoredOp& op) const {
    return {m_commits.device(op.commit.dev).key, op.commit.seq, op.index, op.commit.tag};
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/DraftStore.h"

#include "journal/CborReader.h"
#include "journal/CborWriter.h"
#include "storage/Transaction.h"

namespace dkt {

DraftStore::DraftStore(Database& database) : m_database(database) {
    m_any = m_database.integer("SELECT EXISTS(SELECT 1 FROM draft)") != 0;
}

void DraftStore::save(const Draft& draft) {
    const QByteArray cbor = CborWriter::encode(draft.value);
    Transaction transaction(m_database);
    m_database.statement("INSERT OR REPLACE INTO draft VALUES(?, ?, ?, ?)")
        ->bind(1, QByteArrayView(draft.row.data(), RowId::size))
        .bind(2, draft.field.number)
        .bind(3, static_cast<std::int64_t>(draft.at.toMSecsSinceEpoch()))
        .bind(4, cbor)
        .run();
    transaction.commit();
    m_any = true;
}

std::vector<Draft> DraftStore::all() const {
    std::vector<Draft> drafts;
    auto rows = m_database.statement("SELECT row, field, val, at FROM draft ORDER BY at, row, field");
    while (rows->step())
        drafts.push_back({RowId::fromBytes(rows->view(0)), FieldId(static_cast<int>(rows->integer(1))),
                          CborReader::decode(rows->view(2)),
                          QDateTime::fromMSecsSinceEpoch(rows->integer(3))});
    return drafts;
}

void DraftStore::remove(const RowId& row, FieldId field) {
    m_database.statement("DELETE FROM draft WHERE row = ? AND field = ?")
        ->bind(1, QByteArrayView(row.data(), RowId::size))
        .bind(2, field.number)
        .run();
}

void DraftStore::clear(const RowId& row, FieldId field) {
    if (!m_any)
        return;
    Transaction transaction(m_database);
    remove(row, field);
    transaction.commit();
}

void DraftStore::committed(const std::vector<Op>& ops) {
    if (!m_any)
        return;
    for (const Op& op : ops)
        remove(op.row, op.field);
}

} // namespace dkt

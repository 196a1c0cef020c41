// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/JournalSchema.h"

#include <QCryptographicHash>

#include <vector>

namespace dkt::journalschema {
namespace {

// cid = local device number << 40 | sequence number: one tree, each device's chain in order.
constexpr const char* truthTables = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE device(dev INTEGER PRIMARY KEY, pubkey BLOB NOT NULL UNIQUE, trust INT NOT NULL) STRICT;
CREATE TABLE tcommit(cid INTEGER PRIMARY KEY, hlc INT NOT NULL, received INT NOT NULL, hash BLOB NOT NULL,
  sig BLOB NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE fork_commit(dev INT NOT NULL, seq INT NOT NULL, hash BLOB NOT NULL, hlc INT NOT NULL,
  received INT NOT NULL, sig BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY(dev, seq, hash)) STRICT;
CREATE TABLE waiting_commit(dev INT NOT NULL, seq INT NOT NULL, hash BLOB NOT NULL, received INT NOT NULL,
  sig BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY(dev, seq, hash)) STRICT;
CREATE TABLE draft(row BLOB NOT NULL, field INT NOT NULL, at INT NOT NULL, val BLOB NOT NULL,
  PRIMARY KEY(row, field)) STRICT, WITHOUT ROWID;
)sql";

// op.state: 1 a head of its cell, 0 superseded, 2 named by a later op before it arrived itself.
// op.val: the value's CBOR; NULL when it is long and read from its commit.
constexpr const char* derivedTables = R"sql(
CREATE TABLE op(row BLOB NOT NULL, field INT NOT NULL, dev INT NOT NULL, seq INT NOT NULL, idx INT NOT NULL,
  tag INT NOT NULL, state INT NOT NULL, val BLOB, PRIMARY KEY(row, field, dev, seq, idx, tag)) STRICT, WITHOUT ROWID;
CREATE TABLE conflict(row BLOB NOT NULL, field INT NOT NULL, kind INT NOT NULL,
  PRIMARY KEY(row, field)) STRICT, WITHOUT ROWID;
CREATE TABLE search_upto(dev INTEGER PRIMARY KEY, seq INT NOT NULL) STRICT;
CREATE TABLE search_text(id INTEGER PRIMARY KEY, row BLOB NOT NULL, field INT NOT NULL, text TEXT NOT NULL,
  UNIQUE(row, field)) STRICT;
CREATE VIEW search_folded AS SELECT id, replace(replace(text, 'đ', 'd'), 'Đ', 'D') AS text FROM search_text;
CREATE VIRTUAL TABLE search_index USING fts5(text, content='search_folded', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
)sql";

/// Whatever this or another version of the program left: views and virtual tables before plain ones.
std::vector<QByteArray> derivedDrops(Database& database) {
    auto found = database.statement(
        "SELECT type, name FROM sqlite_schema WHERE (type='view' AND name='search_folded') OR (type='table' "
        "AND "
        "(name IN ('op','conflict','search_upto','search_text','search_index') OR name GLOB 'row_[A-Z]*')) "
        "ORDER BY name<>'search_index', type='table'");
    std::vector<QByteArray> drops;
    while (found->step())
        drops.push_back("DROP " + found->bytes(0) + " \"" + found->bytes(1) + '"');
    return drops;
}

std::string projectionTable(const KindInfo& kind) {
    std::string sql = "CREATE TABLE " + tableOf(kind) +
                      "(id BLOB PRIMARY KEY, alive INT NOT NULL DEFAULT 1, conflicts INT NOT NULL DEFAULT 0";
    for (const FieldInfo& field : kind.fields)
        sql += ", " + columnOf(field) + " ANY";
    return sql + ") STRICT, WITHOUT ROWID";
}

} // namespace

void createTruth(Database& database, const QByteArray& dossier) {
    database.exec(truthTables);
    database.exec(blobTable);
    database.statement("INSERT INTO meta VALUES('dossier', ?)")->bind(1, dossier).run();
    recreateDerived(database);
}

void recreateDerived(Database& database) {
    database.clearStatements();
    const std::vector<QByteArray> drops = derivedDrops(database);
    database.clearStatements();
    for (const QByteArray& drop : drops)
        database.exec(drop.constData());
    database.exec(derivedTables);
    for (const KindInfo& kind : rowKinds())
        database.exec(projectionTable(kind).c_str());
    database.statement("INSERT OR REPLACE INTO meta VALUES('derived', ?)")->bind(1, derivedVersion()).run();
}

QByteArray derivedVersion() {
    std::string all = derivedTables;
    for (const KindInfo& kind : rowKinds()) {
        all += projectionTable(kind);
        for (const FieldInfo& field : kind.fields)
            all += std::to_string(field.id.number) + (field.type == FieldType::SearchText ? "s" : ",");
    }
    return QCryptographicHash::hash(QByteArray::fromStdString(all), QCryptographicHash::Blake2b_256)
        .first(16);
}

std::string tableOf(const KindInfo& kind) {
    return std::string("row_") + kind.name;
}

std::string columnOf(const FieldInfo& field) {
    return std::string("\"") + field.name + '"';
}

std::string selectFrom(const KindInfo& kind) {
    std::string sql = "SELECT id, alive, conflicts";
    for (const FieldInfo& field : kind.fields)
        sql += ", " + columnOf(field);
    return sql + " FROM " + tableOf(kind);
}

} // namespace dkt::journalschema

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

#include "storage/Database.h"

#include <sqlite3.h>

namespace dkt {

Statement::Statement(Database& database, std::string_view sql) : m_database(database) {
    m_database.check(sqlite3_prepare_v3(m_database.handle(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr),
                     sql);
    // A checkpoint or BEGIN changes no content; what does must be inside a scope each time it runs.
    m_writes = m_statement && !sqlite3_stmt_readonly(m_statement);
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
    m_database.check(sqlite3_bind_int64(m_statement, parameter, value), "bind");
    return *this;
}

Statement& Statement::bind(int parameter, double value) {
    m_database.check(sqlite3_bind_double(m_statement, parameter, value), "bind");
    return *this;
}

Statement& Statement::bind(int parameter, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    m_database.check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                                         static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                         SQLITE_UTF8),
                     "bind");
    return *this;
}

Statement& Statement::bind(int parameter, QByteArrayView bytes) {
    // A null pointer would bind NULL; an empty blob is a value.
    const char* data = bytes.data() ? bytes.data() : "";
    m_database.check(sqlite3_bind_blob64(m_statement, parameter, data,
                                         static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC),
                     "bind");
    return *this;
}

Statement& Statement::bindNull(int parameter) {
    m_database.check(sqlite3_bind_null(m_statement, parameter), "bind");
    return *this;
}

bool Statement::step() {
    if (m_writes)
        m_database.requireWritable();
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc != SQLITE_DONE) {
        const char* sql = sqlite3_sql(m_statement);
        sqlite3_reset(m_statement);
        m_database.check(rc, sql ? sql : "");
    }
    return false;
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Statement::Type Statement::type(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    // The text first, then its length: SQLite's rule for reading both.
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return data ? QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArrayView Statement::view(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArrayView(data, sqlite3_column_bytes(m_statement, column)) : QByteArrayView();
}

} // namespace dkt

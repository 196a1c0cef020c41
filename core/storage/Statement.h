// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

struct sqlite3_stmt;

namespace dkt {

class Database;

/// A prepared statement. Parameters count from 1, columns from 0. Every failure is thrown as Error.
/// A statement that writes is refused outside a WriteScope of its database, however it was prepared.
class Statement {
public:
    enum class Type { Null, Integer, Real, Text, Blob };

    Statement(Database& database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, int value) { return bind(parameter, static_cast<std::int64_t>(value)); }
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, const QString& text);
    /// Bytes are stored as a blob and must stay as they are until the statement is reset.
    Statement& bind(int parameter, QByteArrayView bytes);
    Statement& bind(int parameter, const QByteArray& bytes) { return bind(parameter, QByteArrayView(bytes)); }
    Statement& bindNull(int parameter);

    /// True while there is a row.
    bool step();
    /// Steps to the end and resets.
    void run();
    /// Ready for other values; columns read before are gone.
    void reset();

    [[nodiscard]] Type type(int column) const;
    [[nodiscard]] bool isNull(int column) const { return type(column) == Type::Null; }
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// A copy of a blob or of a text's UTF-8.
    [[nodiscard]] QByteArray bytes(int column) const { return view(column).toByteArray(); }
    /// The same without a copy; valid until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    bool m_writes = false;
};

} // namespace dkt

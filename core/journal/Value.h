// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/RowId.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace dkt {

class Value;
using ValueList = std::vector<Value>;

/// What one cell holds. Two values are equal when their canonical bytes are: 1 and 1.0 differ, 0.0 and
/// -0.0 differ. A list is a composite: parts that move together (an outcome with its figures).
class Value {
public:
    enum class Type { Null, Flag, Integer, Real, Text, Bytes, List };

    Value() = default;
    /// `flag` is stored as CBOR true/false.
    static Value ofFlag(bool flag);
    Value(int number) : m_data(static_cast<std::int64_t>(number)) {}
    Value(std::int64_t number) : m_data(number) {}
    Value(long long number) : m_data(static_cast<std::int64_t>(number)) {}
    /// NaN is refused when the value is committed.
    Value(double number) : m_data(number) {}
    Value(const QString& text) : m_data(text) {}
    Value(const QByteArray& bytes) : m_data(bytes) {}
    Value(const RowId& row) : m_data(row.bytes()) {}
    Value(ValueList list) : m_data(std::move(list)) {}
    Value(bool) = delete;
    Value(const char*) = delete;

    [[nodiscard]] Type type() const { return static_cast<Type>(m_data.index()); }
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }

    /// The getters convert nothing but Flag <-> Integer and Integer -> Real: a value of another type reads
    /// as the empty one. So data of a newer or broken program cannot make an older one fail.
    [[nodiscard]] bool toFlag() const;
    [[nodiscard]] std::int64_t toInteger() const;
    [[nodiscard]] double toReal() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] RowId toRow() const;
    [[nodiscard]] const ValueList& toList() const;
    /// The `index`th part of a list; null when there is none, so that composites may grow at the end.
    [[nodiscard]] const Value& at(std::size_t index) const;

    bool operator==(const Value& other) const;

private:
    std::variant<std::monostate, bool, std::int64_t, double, QString, QByteArray, ValueList> m_data;
};

} // namespace dkt

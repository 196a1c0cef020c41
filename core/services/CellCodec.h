// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"
#include "domain/Keys.h"
#include "journal/RowView.h"
#include "journal/Value.h"

#include <optional>
#include <tuple>

/// How the domain's values are written into cells. Reading never fails: what an older program cannot
/// understand reads as empty, and stays in the journal untouched.
namespace dkt::cell {

// Writing

inline Value toValue(const QString& text) {
    return Value(text);
}
inline Value toValue(int number) {
    return Value(number);
}
inline Value toValue(double number) {
    return Value(number);
}
inline Value toValue(const QByteArray& bytes) {
    return Value(bytes);
}
inline Value toValue(const RowId& row) {
    return row.isNull() ? Value() : Value(row);
}
inline Value toValue(bool flag) {
    return Value::ofFlag(flag);
}
inline Value toValue(const QDate& date) {
    return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
}
template <class Tag> Value toValue(const Id<Tag>& id) {
    return id.isNull() ? Value() : Value(id.row);
}
template <class E>
    requires std::is_enum_v<E>
Value toValue(E value) {
    return Value(key(value));
}
Value toValue(const std::vector<int>& numbers);
Value toValue(const AnswerFigures& figures);
Value toValue(const Result& result);
Value toValue(const ActionStatus& status);
Value toValue(const Deadline& deadline);
template <class T> Value toValue(const std::optional<T>& value) {
    return value ? toValue(*value) : Value();
}
/// Members that move together: one composite cell.
template <class... T> Value toValue(const std::tuple<T&...>& members) {
    return std::apply([](const T&... each) { return Value(ValueList{toValue(each)...}); }, members);
}

// Reading

void fromValue(const Value& value, QString& text);
inline void fromValue(const Value& value, QByteArray& bytes) {
    bytes = value.toBytes();
}
inline void fromValue(const Value& value, RowId& row) {
    row = value.toRow();
}
void fromValue(const Value& value, int& number);
void fromValue(const Value& value, double& number);
void fromValue(const Value& value, bool& flag);
void fromValue(const Value& value, QDate& date);
void fromValue(const Value& value, std::vector<int>& numbers);
void fromValue(const Value& value, AnswerFigures& figures);
void fromValue(const Value& value, Result& result);
void fromValue(const Value& value, ActionStatus& status);
void fromValue(const Value& value, std::optional<Deadline>& deadline);
template <class Tag> void fromValue(const Value& value, Id<Tag>& id) {
    id.row = value.toRow();
}
template <class E>
    requires std::is_enum_v<E>
void fromValue(const Value& value, E& enumerator) {
    if (const auto known = fromKey<E>(value.toText()))
        enumerator = *known;
}
template <class E>
    requires std::is_enum_v<E>
void fromValue(const Value& value, std::optional<E>& enumerator) {
    enumerator = fromKey<E>(value.toText());
}
inline void fromValue(const Value& value, std::optional<double>& number) {
    number = value.isNull() ? std::nullopt : std::optional(value.toReal());
}
inline void fromValue(const Value& value, std::optional<QDate>& date) {
    QDate read;
    fromValue(value, read);
    date = read.isValid() ? std::optional(read) : std::nullopt;
}
template <class... T> void fromValue(const Value& value, std::tuple<T&...> members) {
    std::size_t index = 0;
    std::apply([&](T&... each) { (fromValue(value.at(index++), each), ...); }, members);
}

// Reading a projected row: plain columns are taken straight from the database.

template <class T> void read(const RowView& row, FieldId field, T& member) {
    fromValue(row.value(field), member);
}
template <class... T> void read(const RowView& row, FieldId field, std::tuple<T&...> members) {
    fromValue(row.value(field), members);
}
inline void read(const RowView& row, FieldId field, QString& text) {
    text = row.text(field);
}
inline void read(const RowView& row, FieldId field, int& number) {
    number = static_cast<int>(row.integer(field));
}
inline void read(const RowView& row, FieldId field, bool& flag) {
    flag = row.flag(field);
}
inline void read(const RowView& row, FieldId field, std::optional<double>& number) {
    number = row.isNull(field) ? std::nullopt : std::optional(row.real(field));
}
inline void read(const RowView& row, FieldId field, RowId& id) {
    id = row.ref(field);
}
template <class Tag> void read(const RowView& row, FieldId field, Id<Tag>& id) {
    id.row = row.ref(field);
}

} // namespace dkt::cell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Value.h"

#include <bit>

namespace dkt {

Value Value::ofFlag(bool flag) {
    Value value;
    value.m_data = flag;
    return value;
}

bool Value::toFlag() const {
    return toInteger() != 0;
}

std::int64_t Value::toInteger() const {
    if (const auto* flag = std::get_if<bool>(&m_data))
        return *flag ? 1 : 0;
    const auto* number = std::get_if<std::int64_t>(&m_data);
    return number ? *number : 0;
}

double Value::toReal() const {
    const auto* number = std::get_if<double>(&m_data);
    return number ? *number : static_cast<double>(toInteger());
}

QString Value::toText() const {
    const auto* text = std::get_if<QString>(&m_data);
    return text ? *text : QString();
}

QByteArray Value::toBytes() const {
    const auto* bytes = std::get_if<QByteArray>(&m_data);
    return bytes ? *bytes : QByteArray();
}

RowId Value::toRow() const {
    return RowId::fromBytes(toBytes());
}

const ValueList& Value::toList() const {
    static const ValueList none;
    const auto* list = std::get_if<ValueList>(&m_data);
    return list ? *list : none;
}

const Value& Value::at(std::size_t index) const {
    static const Value none;
    const ValueList& list = toList();
    return index < list.size() ? list[index] : none;
}

bool Value::operator==(const Value& other) const {
    const auto* mine = std::get_if<double>(&m_data);
    const auto* theirs = std::get_if<double>(&other.m_data);
    if (mine && theirs)
        return std::bit_cast<std::uint64_t>(*mine) == std::bit_cast<std::uint64_t>(*theirs);
    return m_data == other.m_data;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/RowView.h"

#include "journal/CborReader.h"
#include "storage/Statement.h"

#include <algorithm>

namespace dkt {
namespace {

/// id, alive, conflicts; then the fields.
constexpr int firstField = 3;

} // namespace

int RowView::column(FieldId field) const {
    const auto at = static_cast<std::size_t>(field.index() - 1);
    if (at < m_kind.fields.size() && m_kind.fields[at].id == field)
        return firstField + static_cast<int>(at);
    const auto it = std::ranges::find(m_kind.fields, field, &FieldInfo::id);
    return it == m_kind.fields.end() ? -1 : firstField + static_cast<int>(it - m_kind.fields.begin());
}

RowId RowView::id() const {
    return RowId::fromBytes(m_statement.view(0));
}

bool RowView::alive() const {
    return m_statement.integer(1) != 0;
}

int RowView::conflicts() const {
    return static_cast<int>(m_statement.integer(2));
}

bool RowView::isNull(FieldId field) const {
    const int at = column(field);
    return at < 0 || m_statement.isNull(at);
}

QString RowView::text(FieldId field) const {
    const int at = column(field);
    return at >= 0 && m_statement.type(at) == Statement::Type::Text ? m_statement.text(at) : QString();
}

std::int64_t RowView::integer(FieldId field) const {
    const int at = column(field);
    return at >= 0 && m_statement.type(at) == Statement::Type::Integer ? m_statement.integer(at) : 0;
}

double RowView::real(FieldId field) const {
    const int at = column(field);
    if (at < 0)
        return 0;
    const Statement::Type type = m_statement.type(at);
    return type == Statement::Type::Real || type == Statement::Type::Integer ? m_statement.real(at) : 0;
}

RowId RowView::ref(FieldId field) const {
    const int at = column(field);
    return at >= 0 && m_statement.type(at) == Statement::Type::Blob ? RowId::fromBytes(m_statement.view(at))
                                                                    : RowId();
}

QByteArray RowView::bytes(FieldId field) const {
    const int at = column(field);
    return at >= 0 && m_statement.type(at) == Statement::Type::Blob ? m_statement.bytes(at) : QByteArray();
}

ValueList RowView::list(FieldId field) const {
    const int at = column(field);
    if (at < 0 || m_statement.type(at) != Statement::Type::Blob)
        return {};
    try {
        return CborReader::decode(m_statement.view(at)).toList();
    } catch (const CborReader::Fault&) {
        return {}; // Bytes where a list was meant: another program's doing.
    }
}

Value RowView::value(FieldId field) const {
    const int at = column(field);
    switch (at < 0 ? Statement::Type::Null : m_statement.type(at)) {
    case Statement::Type::Null:
        return {};
    case Statement::Type::Integer:
        return m_statement.integer(at);
    case Statement::Type::Real:
        return m_statement.real(at);
    case Statement::Type::Text:
        return m_statement.text(at);
    case Statement::Type::Blob:
        break;
    }
    if (const FieldInfo* info = findField(field); info && info->type == FieldType::List)
        return list(field);
    return m_statement.bytes(at);
}

} // namespace dkt

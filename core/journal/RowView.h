// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"
#include "journal/Value.h"

namespace dkt {

class Statement;

/// One projected row while it is being read: columns straight from the database, nothing copied that is
/// not asked for. Valid only inside the visitor it is passed to. Fields of another kind read as empty.
class RowView {
public:
    RowView(const KindInfo& kind, const Statement& statement) : m_kind(kind), m_statement(statement) {}

    [[nodiscard]] RowKind kind() const { return m_kind.kind; }
    [[nodiscard]] RowId id() const;
    /// False for a deleted row; visitors see those only when they ask.
    [[nodiscard]] bool alive() const;
    /// How many cells of this row wait for a person's decision.
    [[nodiscard]] int conflicts() const;

    [[nodiscard]] bool isNull(FieldId field) const;
    [[nodiscard]] QString text(FieldId field) const;
    [[nodiscard]] std::int64_t integer(FieldId field) const;
    [[nodiscard]] double real(FieldId field) const;
    [[nodiscard]] bool flag(FieldId field) const { return integer(field) != 0; }
    [[nodiscard]] RowId ref(FieldId field) const;
    [[nodiscard]] QByteArray bytes(FieldId field) const;
    /// A composite's parts; empty when the cell is empty or holds no list.
    [[nodiscard]] ValueList list(FieldId field) const;
    /// Whatever the cell holds; a Flag reads as Integer.
    [[nodiscard]] Value value(FieldId field) const;

private:
    [[nodiscard]] int column(FieldId field) const;

    const KindInfo& m_kind;
    const Statement& m_statement;
};

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstddef>
#include <functional>
#include <span>

namespace dkt {

/// What a row is. The numbers are written into signed commits and never change.
enum class RowKind : int {
#define DKT_KIND(kind, number) kind = number,
#define DKT_FIELD(kind, name, n, type)
#include "journal/Fields.def"
#undef DKT_KIND
#undef DKT_FIELD
};

/// A field's stable number: row kind * 100 + n. Numbers this program does not know (written by a newer
/// one) are valid values: they are stored and forwarded, but not projected.
struct FieldId {
    int number = 0;

    constexpr FieldId() = default;
    constexpr explicit FieldId(int stored) : number(stored) {}
    constexpr FieldId(RowKind kind, int n) : number(static_cast<int>(kind) * 100 + n) {}

    /// May be a kind this program does not know.
    [[nodiscard]] constexpr RowKind kind() const { return static_cast<RowKind>(number / 100); }
    /// 0 is the life cell.
    [[nodiscard]] constexpr int index() const { return number % 100; }
    [[nodiscard]] constexpr bool isLife() const { return index() == 0; }

    auto operator<=>(const FieldId&) const = default;
};

/// The cell that says whether a row is deleted.
[[nodiscard]] constexpr FieldId lifeField(RowKind kind) {
    return FieldId(kind, 0);
}

/// field::Answer::note and so on.
namespace field {
#define DKT_KIND(kind, number)
#define DKT_FIELD(kind, name, n, type)                                                                       \
    namespace kind {                                                                                         \
    inline constexpr FieldId name{RowKind::kind, n};                                                         \
    }
#include "journal/Fields.def"
#undef DKT_KIND
#undef DKT_FIELD
} // namespace field

/// What a field is meant to hold. Told to readers and tools; the journal itself keeps any value.
enum class FieldType { Text, SearchText, Date, Integer, Real, Flag, Ref, Bytes, List };

/// One line of the registry.
struct FieldInfo {
    FieldId id;
    const char* name; ///< also the projection's column
    FieldType type;
};

/// One kind of the registry with its fields in number order.
struct KindInfo {
    RowKind kind;
    const char* name; ///< also the projection's table, with "row_" in front
    std::span<const FieldInfo> fields;
};

/// Every kind this program knows, in number order.
[[nodiscard]] std::span<const KindInfo> rowKinds();
/// Null for a kind of a newer program.
[[nodiscard]] const KindInfo* findKind(RowKind kind);
/// Null for a field of a newer program and for life cells.
[[nodiscard]] const FieldInfo* findField(FieldId field);
/// "Answer.note"; "Answer._life"; the number alone when unknown.
[[nodiscard]] QString fieldName(FieldId field);
/// The field named as by fieldName(); number 0 when there is none.
[[nodiscard]] FieldId fieldByName(QStringView name);

} // namespace dkt

template <> struct std::hash<dkt::FieldId> {
    std::size_t operator()(const dkt::FieldId& field) const noexcept {
        return static_cast<std::size_t>(field.number);
    }
};

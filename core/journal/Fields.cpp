// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Fields.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

constexpr FieldInfo registryFields[] = {
#define DKT_KIND(kind, number)
#define DKT_FIELD(kind, name, n, type) {FieldId(RowKind::kind, n), #name, FieldType::type},
#include "journal/Fields.def"
#undef DKT_KIND
#undef DKT_FIELD
};

struct RegistryKind {
    RowKind kind;
    const char* name;
};
constexpr RegistryKind registryKinds[] = {
#define DKT_KIND(kind, number) {RowKind::kind, #kind},
#define DKT_FIELD(kind, name, n, type)
#include "journal/Fields.def"
#undef DKT_KIND
#undef DKT_FIELD
};

static_assert(std::ranges::is_sorted(registryFields, std::ranges::less_equal{}, &FieldInfo::id) &&
                  std::ranges::adjacent_find(registryFields, {}, &FieldInfo::id) == std::end(registryFields),
              "Fields.def: numbers must rise, each used once");
static_assert(std::ranges::all_of(registryFields,
                                  [](const FieldInfo& f) { return f.id.index() >= 1 && f.id.index() <= 63; }),
              "Fields.def: field numbers are 1 to 63 within a kind");

constexpr KindInfo kindInfo(const RegistryKind& entry) {
    const auto kindOf = [](const FieldInfo& f) { return f.id.kind(); };
    const auto begin = std::ranges::lower_bound(registryFields, entry.kind, {}, kindOf);
    const auto end = std::ranges::upper_bound(registryFields, entry.kind, {}, kindOf);
    return {entry.kind, entry.name, std::span<const FieldInfo>(begin, end)};
}

template <std::size_t... I> constexpr auto kindTable(std::index_sequence<I...>) {
    return std::array{kindInfo(registryKinds[I])...};
}
constexpr auto kinds = kindTable(std::make_index_sequence<std::size(registryKinds)>{});

} // namespace

std::span<const KindInfo> rowKinds() {
    return kinds;
}

const KindInfo* findKind(RowKind kind) {
    const auto it = std::ranges::lower_bound(kinds, kind, {}, &KindInfo::kind);
    return it != kinds.end() && it->kind == kind ? &*it : nullptr;
}

const FieldInfo* findField(FieldId field) {
    const auto it = std::ranges::lower_bound(registryFields, field, {}, &FieldInfo::id);
    return it != std::end(registryFields) && it->id == field ? it : nullptr;
}

QString fieldName(FieldId field) {
    const KindInfo* kind = findKind(field.kind());
    const FieldInfo* info = findField(field);
    if (kind && (info || field.isLife()))
        return QString::fromLatin1(kind->name) + u'.' + (info ? QString::fromLatin1(info->name) : u"_life"_s);
    return QString::number(field.number);
}

FieldId fieldByName(QStringView name) {
    for (const KindInfo& kind : kinds) {
        if (name == fieldName(lifeField(kind.kind)))
            return lifeField(kind.kind);
        for (const FieldInfo& info : kind.fields)
            if (name == fieldName(info.id))
                return info.id;
    }
    return {};
}

} // namespace dkt

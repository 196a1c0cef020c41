// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "services/CellCodec.h"
#include "services/Loaded.h"
#include "services/RowMapping.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace dkt {

/// The row a domain value is; a Campaign is the dossier's one.
template <class T> RowId rowOf(const T& value) {
    return value.id.row;
}
RowId rowOf(const Campaign&);

/// The ops of one user action, put together from domain values. Only cells that differ are written.
class Edit {
public:
    /// A new row: every cell that says something, seeing nothing before it.
    template <class T> void create(const T& row) {
        RowMapping<T>::fields(row, [&](FieldId field, const auto& member) {
            if (Value value = cell::toValue(member); !isBlank(value))
                m_ops.push_back({rowOf(row), field, std::move(value), {}});
        });
    }

    /// What changed between what was loaded and what shall be. A row that was loaded deleted is brought back,
    /// and keeps nothing of what it held before.
    template <class T> void put(const Loaded<T>& before, const T& after) {
        std::vector<std::pair<FieldId, Value>> old;
        RowMapping<T>::fields(
            before.value, [&](FieldId field, const auto& m) { old.emplace_back(field, cell::toValue(m)); });
        const FieldId life = lifeField(RowMapping<T>::kind);
        const bool deleted = before.heads.contains(life);
        std::vector<Op> ops;
        bool differs = false;
        std::size_t index = 0;
        RowMapping<T>::fields(after, [&](FieldId field, const auto& member) {
            Value value = cell::toValue(member);
            const bool changed = value != old[index++].second;
            differs = differs || changed;
            if (changed || (deleted && before.heads.contains(field)))
                ops.push_back({rowOf(after), field, std::move(value), before.headsOf(field)});
        });
        if (!differs)
            return;
        if (deleted)
            ops.push_back({rowOf(after), life, Value(), before.headsOf(life)});
        std::ranges::move(ops, std::back_inserter(m_ops));
    }

    void add(Op op) { m_ops.push_back(std::move(op)); }
    [[nodiscard]] bool isEmpty() const { return m_ops.empty(); }
    [[nodiscard]] std::size_t size() const { return m_ops.size(); }
    /// A file the ops refer to.
    void attach(Blob file) { m_files.push_back(std::move(file)); }
    [[nodiscard]] std::vector<Blob> takeFiles() { return std::exchange(m_files, {}); }
    [[nodiscard]] std::vector<Op> take() { return std::exchange(m_ops, {}); }
    /// A value that says nothing: null, empty text, no; a composite of such.
    [[nodiscard]] static bool isBlank(const Value& value);

private:
    std::vector<Op> m_ops;
    std::vector<Blob> m_files;
};

/// Reads a row with its heads; an unknown or deleted row loads as empty with the id given. The heads of the
/// life cell are there for a deleted row only.
template <class T> Loaded<T> load(const Journal& journal, RowId id) {
    Loaded<T> loaded;
    if constexpr (requires { loaded.value.id; })
        loaded.value.id.row = id;
    const FieldId life = lifeField(RowMapping<T>::kind);
    journal.row(RowMapping<T>::kind, id, [&](const RowView& view) {
        if (view.alive())
            RowMapping<T>::fields(loaded.value,
                                  [&](FieldId field, auto&& member) { cell::read(view, field, member); });
        else
            loaded.heads.emplace(life, journal.heads(id, life));
    });
    RowMapping<T>::fields(loaded.value, [&](FieldId field, const auto&) {
        if (auto heads = journal.heads(id, field); !heads.empty())
            loaded.heads.emplace(field, std::move(heads));
    });
    return loaded;
}

} // namespace dkt

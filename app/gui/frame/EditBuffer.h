// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CellCodec.h"
#include "services/Loaded.h"
#include "services/RowMapping.h"

#include <utility>
#include <vector>

namespace dkt::gui {

/// A row as an open form holds it: what was loaded, and what stands in the fields now. A change that
/// arrives behind the form is taken over by the cells nobody is typing in; a cell with unsaved typing
/// keeps its text and the heads it was loaded with, so that saving it makes a conflict and loses nothing.
template <class T> class EditBuffer {
public:
    void load(Loaded<T> fresh) {
        m_loaded = std::move(fresh);
        m_current = m_loaded.value;
    }

    [[nodiscard]] const Loaded<T>& loaded() const { return m_loaded; }
    [[nodiscard]] const T& current() const { return m_current; }
    void setCurrent(const T& value) { m_current = value; }

    /// The cells that differ from what was loaded, with what is typed.
    [[nodiscard]] std::vector<std::pair<FieldId, Value>> unsaved() const {
        const auto before = cells(m_loaded.value);
        auto now = cells(m_current);
        std::size_t index = 0;
        std::erase_if(now, [&](const auto& cell) { return cell == before[index++]; });
        return now;
    }
    [[nodiscard]] bool isDirty() const { return !unsaved().empty(); }

    /// Takes over what changed elsewhere, except in cells with unsaved typing. Returns those of them that
    /// changed elsewhere too.
    std::vector<FieldId> refresh(const Loaded<T>& fresh) {
        std::vector<FieldId> clashes;
        const auto typed = unsaved();
        const auto before = cells(m_loaded.value);
        Loaded<T> next = fresh;
        m_current = fresh.value;
        for (const auto& [field, value] : typed) {
            const Value old = valueIn(before, field);
            if (old != valueIn(cells(fresh.value), field) && value != valueIn(cells(fresh.value), field))
                clashes.push_back(field);
            assign(next.value, field, old);
            assign(m_current, field, value);
            if (const auto heads = m_loaded.heads.find(field); heads != m_loaded.heads.end())
                next.heads[field] = heads->second;
            else
                next.heads.erase(field);
        }
        m_loaded = std::move(next);
        return clashes;
    }

    /// Puts a value into one cell as if typed.
    void apply(FieldId field, const Value& value) { assign(m_current, field, value); }

private:
    using Cells = std::vector<std::pair<FieldId, Value>>;

    static Cells cells(const T& row) {
        Cells all;
        RowMapping<T>::fields(
            row, [&](FieldId f, const auto& member) { all.emplace_back(f, cell::toValue(member)); });
        return all;
    }
    static Value valueIn(const Cells& all, FieldId field) {
        for (const auto& [id, value] : all)
            if (id == field)
                return value;
        return {};
    }
    static void assign(T& row, FieldId field, const Value& value) {
        RowMapping<T>::fields(row, [&](FieldId f, auto&& member) {
            if (f == field)
                cell::fromValue(value, member);
        });
    }

    Loaded<T> m_loaded;
    T m_current{};
};

} // namespace dkt::gui

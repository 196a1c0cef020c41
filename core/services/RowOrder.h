// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Edit.h"

#include <algorithm>
#include <vector>

/// The manual order of rows in a list.
namespace dkt::roworder {

/// Behind all others.
template <class T> [[nodiscard]] int next(const std::vector<T>& rows) {
    int most = 0;
    for (const T& row : rows)
        most = std::max(most, row.order);
    return most + 1;
}

/// Gives `rows` the order they stand in: the numbers they have are dealt out anew, so that a row moved by
/// one place changes two cells and not all of them.
template <class T>
void deal(Edit& edit, const Journal& journal, const std::vector<T>& rows, FieldId orderField) {
    std::vector<int> numbers;
    for (const T& row : rows)
        numbers.push_back(row.order);
    std::ranges::sort(numbers);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (at > 0)
            numbers[at] = std::max(numbers[at], numbers[at - 1] + 1);
        if (rows[at].order != numbers[at])
            edit.add(journal.set(rows[at].id.row, orderField, Value(numbers[at])));
    }
}

/// `rows` with those of `moved` taken out and put together before `before`, or last when it is not there.
template <class T, class IdType>
[[nodiscard]] std::vector<T> moved(const std::vector<T>& rows, const std::vector<IdType>& moved, IdType before) {
    const auto isMoved = [&](const T& row) { return std::ranges::find(moved, row.id) != moved.end(); };
    std::vector<T> taken, rest;
    for (const T& row : rows)
        (isMoved(row) ? taken : rest).push_back(row);
    auto place = std::ranges::find(rest, before, &T::id);
    rest.insert(place, taken.begin(), taken.end());
    return rest;
}

} // namespace dkt::roworder

// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/units/UnitColumns.h"

#include "util/Text.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

enum class UnitColumn { Code, Name, Type, Parent };

bool isOneOf(const QString& folded, std::initializer_list<const char16_t*> words) {
    return std::ranges::any_of(words, [&](const char16_t* word) { return folded == QStringView(word); });
}

bool beginsWithOneOf(const QString& folded, std::initializer_list<const char16_t*> words) {
    return std::ranges::any_of(words,
                               [&](const char16_t* word) { return folded.startsWith(QStringView(word)); });
}

std::optional<UnitColumn> unitColumnOf(const QString& header) {
    constexpr qsizetype longest = 40;
    const QString folded = text::folded(header).section(u'(', 0, 0).trimmed();
    if (folded.isEmpty() || folded.size() > longest)
        return std::nullopt;
    if (beginsWithOneOf(folded,
                        {u"thuoc", u"truc thuoc", u"don vi cap tren", u"cap tren", u"parent", u"province"}) ||
        isOneOf(folded, {u"tinh", u"huyen", u"quan huyen", u"tinh/thanh pho", u"tinh, thanh pho", u"ten tinh",
                         u"tinh/tp", u"quan/huyen"}))
        return UnitColumn::Parent;
    // The code of a province is not the unit's.
    if (isOneOf(folded, {u"ma", u"ma so", u"ma don vi", u"ma dv", u"ma xa", u"ma phuong", u"ma hanh chinh",
                         u"code", u"ma dvhc", u"ma xa/phuong", u"ma xa, phuong"}))
        return UnitColumn::Code;
    if (isOneOf(folded,
                {u"loai", u"cap", u"loai hinh", u"loai don vi", u"type", u"phan loai", u"cap hanh chinh"}))
        return UnitColumn::Type;
    if (beginsWithOneOf(folded, {u"ten don vi", u"don vi", u"ten xa", u"ten phuong", u"ten co quan",
                                 u"co quan", u"xa, phuong", u"xa/phuong", u"phuong, xa", u"ten cac don vi",
                                 u"danh sach don vi"}) ||
        isOneOf(folded, {u"ten", u"name", u"full name", u"fullname", u"ten day du", u"xa", u"phuong"}))
        return UnitColumn::Name;
    return std::nullopt;
}

std::optional<UnitColumns> columnsOfRow(const SheetTable::Row& row) {
    std::map<UnitColumn, int> found;
    for (const SheetCell& cell : row.cells)
        if (const auto column = unitColumnOf(cell.display()))
            found.emplace(*column, cell.column);
    if (!found.contains(UnitColumn::Name))
        return std::nullopt;
    const auto place = [&](UnitColumn column) {
        const auto at = found.find(column);
        return at != found.end() ? std::optional(at->second) : std::nullopt;
    };
    return UnitColumns{row.index, found.at(UnitColumn::Name), place(UnitColumn::Code),
                       place(UnitColumn::Type), place(UnitColumn::Parent)};
}

int namedColumns(const UnitColumns& columns) {
    return 1 + (columns.code ? 1 : 0) + (columns.type ? 1 : 0) + (columns.parent ? 1 : 0);
}

} // namespace

std::optional<UnitColumns> findUnitColumns(const SheetTable& table) {
    constexpr std::size_t searchedRows = 30;
    std::optional<UnitColumns> best;
    for (std::size_t i = 0; i < std::min(table.rows.size(), searchedRows); ++i)
        if (const auto columns = columnsOfRow(table.rows[i]))
            if (!best || namedColumns(*columns) > namedColumns(*best))
                best = columns;
    if (best || table.rows.empty())
        return best;
    const int only = table.rows.front().cells.front().column;
    const bool single = std::ranges::all_of(table.rows, [&](const SheetTable::Row& row) {
        return row.cells.size() == 1 && row.cells.front().column == only;
    });
    return single ? std::optional(UnitColumns{-1, only, {}, {}, {}}) : std::nullopt;
}

} // namespace dkt

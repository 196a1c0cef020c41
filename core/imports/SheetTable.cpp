// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/SheetTable.h"

#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt {

const SheetCell* SheetTable::Row::cell(int column) const {
    const auto found = std::ranges::lower_bound(cells, column, {}, &SheetCell::column);
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

const SheetTable::Row* SheetTable::row(int index) const {
    const auto found = std::ranges::lower_bound(rows, index, {}, &Row::index);
    return found != rows.end() && found->index == index ? &*found : nullptr;
}

SheetTable readSheetTable(const QString& path, const QString& sheetName, qint64 maxRows, Progress& progress) {
    const std::unique_ptr<SheetReader> reader = SheetReader::open(path);
    const int index = reader->sheetIndex(sheetName);
    SheetTable table;
    table.sheet = reader->sheets()[static_cast<std::size_t>(index)].name;
    const auto keep = [&](const SheetRow& row) {
        if (static_cast<qint64>(table.rows.size()) >= maxRows)
            throw readerror::refused(
                path, table.sheet,
                QCoreApplication::translate("SheetReader", "there are more than %1 rows").arg(maxRows));
        table.rows.push_back({row.index, row.hidden, {row.cells.begin(), row.cells.end()}});
        return SheetReader::Flow::Continue;
    };
    SheetSummary summary = reader->read(index, keep, progress);
    table.merged = std::move(summary.merged);
    table.issues = std::move(summary.issues);
    return table;
}

} // namespace dkt

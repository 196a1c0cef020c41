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
    return readSheetTable(*reader, reader->sheetIndex(sheetName), maxRows, progress);
}

SheetTable readSheetTable(SheetReader& reader, int sheet, qint64 maxRows, Progress& progress) {
    SheetTable table;
    table.sheet = reader.sheets().at(static_cast<std::size_t>(sheet)).name;
    const auto keep = [&](const SheetRow& row) {
        if (static_cast<qint64>(table.rows.size()) >= maxRows)
            throw readerror::refused(
                reader.path(), table.sheet,
                QCoreApplication::translate("SheetReader", "there are more than %1 rows").arg(maxRows));
        table.rows.push_back({row.index, row.hidden, {row.cells.begin(), row.cells.end()}});
        return SheetReader::Flow::Continue;
    };
    SheetSummary summary = reader.read(sheet, keep, progress);
    table.merged = std::move(summary.merged);
    table.issues = std::move(summary.issues);
    return table;
}

} // namespace dkt

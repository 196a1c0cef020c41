// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ChecklistImporter.h"

#include <memory>

namespace dkt {

/// A sheet opened for import and kept in memory, so that trying another header or other roles costs no
/// second reading of the file.
struct ChecklistSource {
    QString name;                            ///< of the file, for messages and for a title that is missing
    std::vector<SheetInfo> sheets;           ///< one without a name for pasted cells
    int sheet = 0;                           ///< the one in `table`
    std::shared_ptr<const SheetTable> table; ///< never null

    [[nodiscard]] QString sheetName() const { return sheets.at(static_cast<std::size_t>(sheet)).name; }
};

/// Opens a spreadsheet and reads the sheet called `sheetName`; for an empty name the first visible one in
/// which a header is found, or the first visible one when there is none.
/// @throws Error(CannotOpen/Input) as SheetReader
[[nodiscard]] ChecklistSource openChecklistSource(const QString& path, const QString& sheetName,
                                                  const LayoutMemory& memory, Progress& progress);

/// Cells copied in a spreadsheet: rows are lines, cells are parted by tabs, quoted where they hold either.
/// @throws Error(Input) when there is nothing in it, or more than a checklist may have
[[nodiscard]] ChecklistSource pastedChecklistSource(const QString& text, const QString& name);

/// A header, and how it became known.
struct HeaderFound {
    enum class By { Words, Memory };

    ColumnMapping mapping;
    By by = By::Words;

    bool operator==(const HeaderFound&) const = default;
};
[[nodiscard]] std::optional<HeaderFound> headerOf(const SheetTable& table, const LayoutMemory& memory);

/// The columns that rows `first` to `last` (from 0) name when a person says they are the header; perhaps none.
[[nodiscard]] ColumnMapping headerAt(const SheetTable& table, int first, int last);

/// What the rows below this header become.
/// @throws Error(Input) when there is no item among them
[[nodiscard]] ChecklistImport readChecklist(const ChecklistSource& source, const ColumnMapping& mapping);

} // namespace dkt

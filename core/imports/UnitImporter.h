// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "imports/ChecklistImporter.h"
#include "imports/SheetTable.h"
#include "util/Issue.h"
#include "util/Progress.h"

#include <vector>

namespace dkt {

struct UnitImport {
    std::vector<Unit> units; ///< ids stay null: whoever stores a unit gives it one
    int rowsRead = 0;        ///< = units + set aside
    std::vector<SetAsideRow> setAside;
    std::vector<Issue> issues;

    bool operator==(const UnitImport&) const = default;
};

/// Which units of nested JSON are taken.
enum class UnitLevels {
    Lowest, ///< those that have none below them: communes; the ones above become their parent
    All     ///< provinces too
};

struct UnitImportOptions {
    QString sheetName; ///< empty: the first visible sheet
    QString under;     ///< code or name of a unit above: only those below it are taken; empty: all
    UnitLevels levels = UnitLevels::Lowest;
};

/// Reads units from a sheet (columns Mã, Tên đơn vị, Loại, Thuộc/Tỉnh found by their words; a single column
/// of names will do) or from nested JSON ([{"Code", "FullName", "Wards": […]}]). Codes are text with leading
/// zeros; names may repeat, codes may not; a kind written in lower case ("xã Bắc Sơn") is tidied and said.
/// @throws Error(CannotOpen/Input) as SheetReader; Error(Input) when there is no column of names
[[nodiscard]] UnitImport inspectUnits(const QString& path, const UnitImportOptions& options,
                                      Progress& progress);
[[nodiscard]] UnitImport inspectUnits(const QString& path, const UnitImportOptions& options = {});
/// The same of a sheet already read, called `name` in messages.
[[nodiscard]] UnitImport inspectUnits(const SheetTable& table, const QString& name,
                                      const UnitImportOptions& options = {});

} // namespace dkt

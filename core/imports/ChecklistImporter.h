// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "imports/ColumnMapping.h"
#include "util/Issue.h"
#include "util/Progress.h"

#include <optional>
#include <vector>

namespace dkt {

/// A row that became no part of the checklist, with the reason: nothing is skipped in silence.
struct SetAsideRow {
    QString cell;   ///< address of its first value
    QString text;   ///< its values
    QString reason; ///< translated

    bool operator==(const SetAsideRow&) const = default;
};

/// What the non-empty rows below the header became; the figures add up to `read`.
struct ChecklistRows {
    int read = 0;
    int sections = 0;
    int criteria = 0;
    int items = 0;
    int totals = 0; ///< sums, held against the points above them
    int limits = 0; ///< điểm thưởng, điểm trừ: kept as Checklist::bonusMax and penaltyMax
    int setAside = 0;

    bool operator==(const ChecklistRows&) const = default;
};

struct ChecklistImport {
    Checklist checklist;
    QString sheet;                        ///< name of the sheet read; empty for JSON
    std::optional<ColumnMapping> mapping; ///< none for JSON
    ChecklistRows rows;
    std::vector<SetAsideRow> setAside;
    std::vector<Issue> issues; ///< target: a cell address; one Error among them means: not ready to import

    bool operator==(const ChecklistImport&) const = default;
};

struct ChecklistImportOptions {
    QString sheetName;                    ///< empty: the first visible sheet in which a header is found
    std::optional<ColumnMapping> mapping; ///< by hand; none: found by the header's words
    LayoutMemory remembered;              ///< asked before the words are
};

/// Reads a checklist as offices lay it out (xlsx, ods, xls, csv: title rows above, headers of one or more
/// rows, lĩnh vực I, II, tiêu chí 1.1, nội dung 1.1.1 or running numbers, totals, notes below), or a JSON
/// file (the project's own format, see ChecklistJson.h, or "fields" with "subcriteria"). Says what every
/// row became; changes nothing.
/// @throws Error(CannotOpen/Input) as SheetReader; Error(Input) when no header is found, saying which words
///         were looked for, or when there is no item below it
[[nodiscard]] ChecklistImport inspectChecklist(const QString& path, const ChecklistImportOptions& options,
                                               Progress& progress);
[[nodiscard]] ChecklistImport inspectChecklist(const QString& path,
                                               const ChecklistImportOptions& options = {});

/// True when an Issue of `import` is an Error.
[[nodiscard]] bool hasErrors(const ChecklistImport& import);

} // namespace dkt

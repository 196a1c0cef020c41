// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/decide/AlikeService.h"
#include "services/decide/OpenConflict.h"

#include <memory>

namespace dkt::gui {

/// One line of the list: a conflict, or two findings that read alike.
struct ConflictEntry {
    QString id;
    std::shared_ptr<const OpenConflict> conflict; ///< null for a pair
    std::shared_ptr<const AlikePair> pair;        ///< null for a conflict
    QString title;                                ///< "Recommendation"
    QString what;                                 ///< "Shortcoming: Chưa niêm yết …"
    QString where;                                ///< "1.1.1 · Xã Dương Xá"; may be empty
    QString who;                                  ///< "Trưởng đoàn ↔ Thành viên tổ 2"
    QString unit;                                 ///< what the list is ordered by, with `where`
    std::shared_ptr<QString> searched;            ///< see folded(); shared by copies

    /// All of it and the values without marks, for the search: made when it is first asked for.
    [[nodiscard]] const QString& folded() const;

    [[nodiscard]] RowId row() const { return conflict ? conflict->cell.row : pair->findings.first.row; }
    [[nodiscard]] const RowWords& words() const { return conflict ? conflict->what : pair->what; }
    /// How many versions stand side by side.
    [[nodiscard]] int sides() const { return conflict ? static_cast<int>(conflict->sides.size()) : 2; }
};

} // namespace dkt::gui

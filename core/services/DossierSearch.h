// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "util/Progress.h"

#include <vector>

namespace dkt {

/// A row that holds the words looked for, with what people need to recognise it and to go there.
struct SearchResult {
    RowKind kind = RowKind::Campaign;
    RowId row = {};     ///< of a checklist's item: the checklist's
    VisitId visit = {}; ///< where it was written down; null for what belongs to no visit
    ItemId item = {};
    QString title = {}; ///< "Tồn tại, hạn chế · 1.1.2", in the language of the interface
    QString where = {}; ///< "Xã Dương Xá"; may be empty
    QString text = {};  ///< the stretch that holds the first word, on one line

    bool operator==(const SearchResult&) const = default;
};

/// Looks for rows that hold every word of `query` as the beginning of a word; case, marks and đ/d do not
/// matter. Looks through units, visits, members, teams, legal bases, checklist items, answers' notes,
/// findings, common findings and actions, names first, then in the dossier's order. At most `limit` results.
/// Reads the view only, so it may run in a worker. Linear in the text of the dossier.
/// @throws Error(Cancelled)
[[nodiscard]] std::vector<SearchResult> searchDossier(const DossierView& view, const QString& query,
                                                      int limit, Progress& progress);

} // namespace dkt

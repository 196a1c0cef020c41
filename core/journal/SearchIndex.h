// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/CommitStore.h"

#include <set>

namespace dkt {

/// Full text search over the SearchText cells of living rows. Brought up to date when it is asked, from the
/// commits that came since, so that saving an answer pays nothing for it. Case, marks and đ/d are folded by
/// a view and FTS5's own tokenizer: the file stays readable by any SQLite tool.
class SearchIndex {
public:
    SearchIndex(Database& database, const CommitStore& commits) : m_database(database), m_commits(commits) {}

    void refresh();
    [[nodiscard]] std::vector<SearchHit> search(const QString& query, int limit);

private:
    using Rows = std::set<std::pair<RowKind, RowId>>;

    [[nodiscard]] Rows stale() const;
    void indexEverything();
    void indexRow(const KindInfo& kind, const RowId& row);
    void indexCell(const RowId& row, FieldId field, const QString& text);
    [[nodiscard]] std::int64_t upTo(int dev) const;

    Database& m_database;
    const CommitStore& m_commits;
};

} // namespace dkt

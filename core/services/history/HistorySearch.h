// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/HistoryCursor.h"
#include "services/words/CellWords.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace dkt {

/// What of a dossier's history is looked for; unset parts do not restrict.
struct HistoryQuery {
    std::optional<RowId> row = {};
    std::optional<FieldId> field = {};
    VisitId visit = {};                     ///< all that was written down at this visit
    QString person = {};                    ///< or a part of the name; case and marks do not matter
    std::optional<DeviceKey> device = {};
    std::optional<QDate> from = {};         ///< first day, on the writer's own calendar
    std::optional<QDate> to = {};           ///< last day
    QString action = {};                    ///< "answer.edit"
    QString words = {}; ///< all of them in what it was, what it became or the reason; marks do not matter

    bool operator==(const HistoryQuery&) const = default;
};

/// A search through the history that goes on as far as it is asked to, newest first: the first answers are there
/// at once, however long the history is. What is committed after it was made is not in it. One thread, that of
/// the dossier.
class HistorySearch {
public:
    HistorySearch(const Dossier& dossier, HistoryQuery query);

    /// Goes on until `most` answers more are found, `budget` is used up or the end is reached.
    [[nodiscard]] std::vector<HistoryEntry> more(std::size_t most, std::chrono::milliseconds budget);
    /// The next answer; none at the end.
    [[nodiscard]] std::optional<HistoryEntry> next();
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    /// Commits looked at.
    [[nodiscard]] std::int64_t looked() const { return m_looked; }

private:
    [[nodiscard]] bool goOn();
    [[nodiscard]] bool matches(const CommitInfo& info) const;
    [[nodiscard]] bool matches(const Op& op) const;
    [[nodiscard]] bool hasWords(const HistoryEntry& entry) const;
    [[nodiscard]] QString folded(const HistoryEntry& entry, const Value& value) const;

    HistoryQuery m_query;
    QString m_person;    ///< folded
    QStringList m_words; ///< folded
    CellWords m_cellWords;
    HistoryCursor m_cursor;
    std::vector<HistoryEntry> m_ofRow; ///< of one row the answers are read at once; the newest last
    int m_op = -1;                     ///< of the cursor's commit, the one to look at next; -1: none is left
    std::int64_t m_looked = 0;
    bool m_atEnd = false;
};

} // namespace dkt

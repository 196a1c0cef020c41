// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fold.h"
#include "journal/Journal.h"
#include "journal/salvage/SalvageSource.h"

#include <map>

namespace dkt {

/// Makes seen what stands behind a gap. A commit whose predecessor is lost waits and is not shown, though it
/// is whole; and where nobody else has the lost one, it would wait for ever. So what its cells hold is
/// written anew, by whoever salvages. Each new op names the one it repeats: should the gap close some day,
/// the original is superseded already and nothing changes.
///
/// The same for what only the tables of a damaged file still say: the ops of lost commits, unsigned.
class Restater {
public:
    /// `intent` names who salvages; the comment of each commit says who had entered what it repeats, and
    /// when.
    Restater(Journal& journal, Intent intent, const std::vector<SalvageSource::TableOp>& tables)
        : m_journal(journal), m_intent(std::move(intent)), m_tables(tables) {}

    /// Cells that were written.
    struct Result {
        int restated = 0;
        int fromTables = 0;
    };
    /// Throws Error(Cancelled) between commits, and what commit() throws.
    Result run(Progress& progress);

private:
    using Heads = std::vector<Fold::CellHead>;

    void read(Progress& progress);
    void readTables();
    void restateValues(Progress& progress);
    /// After the values: a deletion must have seen what is written anew for what it saw.
    void restateDeletions();
    void restate(const Fold::Cell& cell, const Heads& heads, const std::vector<OpId>& shown);
    [[nodiscard]] Value renamed(const Value& life) const;
    /// The first op it names is the one it repeats.
    void put(Op op);
    void flush(const QString& about);
    void flushAll();

    Journal& m_journal;
    Intent m_intent;
    Fold m_fold; ///< of all there is, with what waits
    std::map<Fold::Cell, Heads> m_heads;
    std::map<CommitId, QString> m_authors;        ///< who and when, as the comment says it
    std::map<QString, std::vector<Op>> m_batches; ///< by author: each becomes a commit
    std::map<QString, qsizetype> m_batchBytes;
    std::map<OpId, OpId> m_anew; ///< what repeats an op, or says the same
    const std::vector<SalvageSource::TableOp>& m_tables;
    Result m_result;
};

} // namespace dkt

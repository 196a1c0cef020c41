// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/ConflictLedger.h"

#include "util/Collation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::ConflictLedger)
};

using Cell = std::pair<RowId, FieldId>;

/// Their words are part of other rows' words.
constexpr RowKind namingKinds[] = {RowKind::Unit, RowKind::Visit, RowKind::Checklist};

QString against(const std::vector<std::vector<SideAuthor>>& sides) {
    QStringList people;
    for (const std::vector<SideAuthor>& authors : sides)
        if (!authors.empty())
            people << authors.front().person;
    return people.join(u" ↔ "_s);
}

void finish(ConflictEntry& entry) {
    const RowWords& words = entry.words();
    entry.what = words.title == words.kind ? words.kind : u"%1: %2"_s.arg(words.kind, words.title);
    entry.where = words.where;
    entry.unit = words.unit;
    entry.searched = std::make_shared<QString>();
}

} // namespace

ConflictEntry ConflictLedger::entryOf(OpenConflict conflict) {
    ConflictEntry entry;
    entry.id = conflict.id;
    entry.title = conflict.label;
    std::vector<std::vector<SideAuthor>> authors;
    for (const OpenSide& side : conflict.sides)
        authors.push_back(side.authors);
    entry.who = against(authors);
    entry.conflict = std::make_shared<const OpenConflict>(std::move(conflict));
    finish(entry);
    return entry;
}

ConflictEntry ConflictLedger::entryOf(AlikePair pair) {
    ConflictEntry entry;
    entry.id = pair.id;
    entry.title = LedgerText::tr("Two findings that read alike");
    entry.who = against({{pair.firstAuthor}, {pair.secondAuthor}});
    entry.pair = std::make_shared<const AlikePair>(std::move(pair));
    finish(entry);
    return entry;
}

void ConflictLedger::readAll() {
    m_conflicts.forget();
    m_open.clear();
    for (OpenConflict& conflict : m_conflicts.all())
        m_open.push_back(entryOf(std::move(conflict)));
    sort();
    readPairs();
}

void ConflictLedger::follow(const ChangeSet& changes) {
    const bool renamed = std::ranges::any_of(namingKinds, [&](RowKind kind) { return changes.touches(kind); });
    if (changes.everything || renamed)
        return readAll();
    m_conflicts.forget();
    std::set<RowId> touched;
    for (const auto& [kind, row] : changes.rows)
        touched.insert(row);
    std::set<Cell> waiting;
    for (const ConflictCell& cell : m_conflicts.cells())
        waiting.emplace(cell.row, cell.field);
    // What was not touched stands as it was read.
    std::erase_if(m_open, [&](const ConflictEntry& entry) {
        const Cell cell(entry.conflict->cell.row, entry.conflict->cell.field);
        const bool stays = !touched.contains(cell.first) && waiting.contains(cell);
        if (stays)
            waiting.erase(cell);
        return !stays;
    });
    for (const auto& [row, field] : waiting)
        if (std::optional<OpenConflict> fresh = m_conflicts.load(row, field))
            m_open.push_back(entryOf(std::move(*fresh)));
    if (!waiting.empty())
        sort();
    if (changes.touches(RowKind::Finding) || changes.touches(RowKind::DistinctFindings))
        readPairs();
}

void ConflictLedger::setAlike(std::vector<AlikeFindings> candidates) {
    m_candidates = std::move(candidates);
    readPairs();
}

void ConflictLedger::readPairs() {
    m_alike.forget();
    m_pairs.clear();
    for (AlikePair& pair : m_alike.pairs(m_candidates))
        m_pairs.push_back(entryOf(std::move(pair)));
}

void ConflictLedger::retranslate() {
    readAll();
}

void ConflictLedger::sort() {
    struct Place {
        QCollatorSortKey unit, where;
        std::size_t at;
    };
    const Collation collation;
    std::vector<Place> order;
    order.reserve(m_open.size());
    for (std::size_t at = 0; at < m_open.size(); ++at)
        order.push_back({collation.sortKey(m_open[at].unit), collation.sortKey(m_open[at].where + m_open[at].what), at});
    std::ranges::sort(order, [&](const Place& a, const Place& b) {
        if (const int units = a.unit.compare(b.unit); units != 0)
            return units < 0;
        const int places = a.where.compare(b.where);
        return places != 0 ? places < 0 : m_open[a.at].conflict->cell.field < m_open[b.at].conflict->cell.field;
    });
    std::vector<ConflictEntry> sorted;
    sorted.reserve(m_open.size());
    for (const Place& place : order)
        sorted.push_back(std::move(m_open[place.at]));
    m_open = std::move(sorted);
}

std::vector<ConflictEntry> ConflictLedger::entries() const {
    std::vector<ConflictEntry> entries = m_open;
    entries.insert(entries.end(), m_pairs.begin(), m_pairs.end());
    return entries;
}

} // namespace dkt::gui

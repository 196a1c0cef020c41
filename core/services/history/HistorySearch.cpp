// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history/HistorySearch.h"

#include "util/Text.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dkt {

namespace {

/// Where a row belongs: said once when it is made. The words of the visit or finding it hangs on are no words
/// of its own.
constexpr FieldId belonging[] = {
    field::Answer::visit,       field::Answer::item,       field::Finding::visit,
    field::Finding::item,       field::Action::visit,      field::Action::finding,
    field::Action::common,      field::DueChange::action,  field::UnitResponse::visit,
    field::UnitResponse::action, field::Review::visit,     field::RatingChange::visit,
    field::Evidence::owner,     field::DistinctFindings::first, field::DistinctFindings::second};

} // namespace

HistorySearch::HistorySearch(const Dossier& dossier, HistoryQuery query)
    : m_query(std::move(query)), m_person(text::folded(m_query.person)),
      m_words(text::folded(m_query.words).split(u' ', Qt::SkipEmptyParts)), m_cellWords(dossier),
      m_cursor(dossier.journal().historyCursor()) {
    if (m_query.row)
        m_ofRow = dossier.journal().history({.row = m_query.row, .field = m_query.field});
    std::ranges::reverse(m_ofRow);
}

std::vector<HistoryEntry> HistorySearch::more(std::size_t most, std::chrono::milliseconds budget) {
    // The clock is asked now and then: asking it for each op would cost more than most ops.
    constexpr int between = 16;
    QElapsedTimer timer;
    timer.start();
    std::vector<HistoryEntry> found;
    int looked = 0;
    while (found.size() < most && !m_atEnd) {
        if (++looked % between == 0 && timer.elapsed() >= budget.count())
            break;
        if (!goOn())
            continue;
        HistoryEntry entry = m_query.row ? std::move(m_ofRow.back()) : m_cursor.entry(m_op + 1);
        if (m_query.row)
            m_ofRow.pop_back();
        if (hasWords(entry))
            found.push_back(std::move(entry));
    }
    return found;
}

std::optional<HistoryEntry> HistorySearch::next() {
    std::vector<HistoryEntry> one = more(1, std::chrono::hours(24 * 365));
    return one.empty() ? std::nullopt : std::optional(std::move(one.front()));
}

/// One step: to the next op, or the next commit. True when it may be an answer.
bool HistorySearch::goOn() {
    if (m_query.row) {
        m_atEnd = m_ofRow.empty();
        if (m_atEnd || matches(m_ofRow.back().commit))
            return !m_atEnd;
        m_ofRow.pop_back();
        return false;
    }
    if (m_op < 0) {
        m_atEnd = !m_cursor.next();
        if (m_atEnd)
            return false;
        ++m_looked;
        if (matches(m_cursor.info()))
            m_op = static_cast<int>(m_cursor.commit().ops.size()) - 1;
        return false;
    }
    return matches(m_cursor.commit().ops[static_cast<std::size_t>(m_op--)]);
}

bool HistorySearch::matches(const CommitInfo& info) const {
    if (m_query.device && info.id.device != *m_query.device)
        return false;
    if (!m_query.action.isEmpty() && info.kind != m_query.action)
        return false;
    const QDate day = info.at.date();
    if ((m_query.from && day < *m_query.from) || (m_query.to && day > *m_query.to))
        return false;
    return m_person.isEmpty() || text::folded(info.person).contains(m_person);
}

bool HistorySearch::matches(const Op& op) const {
    if (!m_words.isEmpty() && std::ranges::find(belonging, op.field) != std::end(belonging))
        return false;
    if (m_query.field && op.field != *m_query.field)
        return false;
    return m_query.visit.isNull() || m_cellWords.row(op.field.kind(), op.row).visit == m_query.visit;
}

QString HistorySearch::folded(const HistoryEntry& entry, const Value& value) const {
    return text::folded(m_cellWords.value(entry.row, entry.field, value));
}

bool HistorySearch::hasWords(const HistoryEntry& entry) const {
    if (m_words.isEmpty())
        return true;
    QString all = folded(entry, entry.after) + u' ' + text::folded(entry.commit.comment);
    for (const Value& before : entry.before)
        all += u' ' + folded(entry, before);
    return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word); });
}

} // namespace dkt

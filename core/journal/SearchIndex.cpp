// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/SearchIndex.h"

#include "journal/CommitCodec.h"
#include "journal/JournalSchema.h"
#include "storage/Transaction.h"
#include "storage/WriteScope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

QByteArrayView indexedRow(const RowId& row) {
    return {row.data(), RowId::size};
}

/// FTS5's language: every word quoted, so that none is taken for an operator; the last one a beginning.
QString matchExpression(const QString& query) {
    QString expression, word;
    const auto flush = [&] {
        if (!word.isEmpty())
            expression += (expression.isEmpty() ? u"\""_s : u" \""_s) + word + u'"';
        word.clear();
    };
    for (const QChar c : query.normalized(QString::NormalizationForm_C)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c == u'đ' ? QChar(u'd') : c == u'Đ' ? QChar(u'D') : c;
        else
            flush();
    }
    const bool open = !word.isEmpty();
    flush();
    return expression.isEmpty() || !open ? expression : expression + u'*';
}

bool isPlain(const QString& text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool hasSearchText(const KindInfo& kind) {
    return std::ranges::any_of(kind.fields,
                               [](const FieldInfo& f) { return f.type == FieldType::SearchText; });
}

bool concernsSearch(FieldId field) {
    const FieldInfo* info = findField(field);
    return field.isLife() || (info && info->type == FieldType::SearchText);
}

} // namespace

std::int64_t SearchIndex::upTo(int dev) const {
    auto rows = m_database.statement("SELECT seq FROM search_upto WHERE dev = ?");
    rows->bind(1, dev);
    return rows->step() ? rows->integer(0) : 0;
}

SearchIndex::Rows SearchIndex::stale() const {
    Rows rows;
    const auto note = [&](const CommitStore::Record& record) {
        for (const Op& op : commitcodec::decode(record.commit.body).ops)
            if (concernsSearch(op.field))
                rows.emplace(op.field.kind(), op.row);
    };
    for (const CommitStore::Device& device : m_commits.devices()) {
        if (const std::int64_t from = upTo(device.dev); from < device.have.upTo)
            m_commits.eachOf(device.dev, from, note);
        // Commits beside a chain have no place in it to remember; they are few.
        m_commits.eachFork(device.dev, note);
    }
    return rows;
}

void SearchIndex::refresh() {
    const auto upToDate = [this](const CommitStore::Device& device) {
        return device.forks == 0 && upTo(device.dev) >= device.have.upTo;
    };
    if (std::ranges::all_of(m_commits.devices(), upToDate))
        return;
    Transaction transaction(m_database);
    if (m_database.integer("SELECT EXISTS(SELECT 1 FROM search_text)") == 0)
        indexEverything();
    else
        for (const auto& [kind, row] : stale())
            if (const KindInfo* known = findKind(kind); known && hasSearchText(*known))
                indexRow(*known, row);
    for (const CommitStore::Device& device : m_commits.devices())
        m_database.statement("INSERT OR REPLACE INTO search_upto VALUES(?, ?)")
            ->bind(1, device.dev)
            .bind(2, device.have.upTo)
            .run();
    transaction.commit();
}

void SearchIndex::indexEverything() {
    for (const KindInfo& kind : rowKinds())
        for (const FieldInfo& field : kind.fields) {
            if (field.type != FieldType::SearchText)
                continue;
            const std::string column = journalschema::columnOf(field);
            m_database
                .statement("INSERT INTO search_text(row, field, text) SELECT id, " +
                           std::to_string(field.id.number) + ", " + column + " FROM " +
                           journalschema::tableOf(kind) + " WHERE alive AND typeof(" + column +
                           ") = 'text' AND " + column + " <> ''")
                ->run();
        }
    m_database.statement("INSERT INTO search_index(search_index) VALUES('rebuild')")->run();
}

void SearchIndex::indexRow(const KindInfo& kind, const RowId& row) {
    std::string sql = "SELECT alive";
    for (const FieldInfo& field : kind.fields)
        if (field.type == FieldType::SearchText)
            sql += ", " + journalschema::columnOf(field);
    auto values = m_database.statement(sql + " FROM " + journalschema::tableOf(kind) + " WHERE id = ?");
    const bool alive = values->bind(1, indexedRow(row)).step() && values->integer(0) != 0;
    int column = 0;
    for (const FieldInfo& field : kind.fields)
        if (field.type == FieldType::SearchText)
            indexCell(row, field.id, alive ? values->text(++column) : QString());
}

void SearchIndex::indexCell(const RowId& row, FieldId field, const QString& text) {
    {
        auto old = m_database.statement("SELECT id, text FROM search_text WHERE row = ? AND field = ?");
        if (old->bind(1, indexedRow(row)).bind(2, field.number).step()) {
            if (old->text(1) == text)
                return;
            // The index forgets a text only when it is told the very text it was given.
            m_database
                .statement("INSERT INTO search_index(search_index, rowid, text) "
                           "SELECT 'delete', id, text FROM search_folded WHERE id = ?")
                ->bind(1, old->integer(0))
                .run();
        }
    }
    m_database.statement("DELETE FROM search_text WHERE row = ? AND field = ?")
        ->bind(1, indexedRow(row))
        .bind(2, field.number)
        .run();
    if (text.isEmpty())
        return;
    m_database.statement("INSERT INTO search_text(row, field, text) VALUES(?, ?, ?)")
        ->bind(1, indexedRow(row))
        .bind(2, field.number)
        .bind(3, text)
        .run();
    m_database
        .statement("INSERT INTO search_index(rowid, text) "
                   "SELECT id, text FROM search_folded WHERE id = last_insert_rowid()")
        ->run();
}

std::vector<SearchHit> SearchIndex::search(const QString& query, int limit) {
    const QString match = matchExpression(query);
    if (match.isEmpty())
        return {};
    refresh();
    auto rows = [this] {
        // The full-text module declares its table when it is first used, which the guard takes for a write.
        const WriteScope scope(m_database);
        return m_database.statement("SELECT t.row, t.field, t.text FROM search_index i "
                                    "JOIN search_text t ON t.id = i.rowid "
                                    "WHERE search_index MATCH ? ORDER BY i.rowid DESC LIMIT ?");
    }();
    rows->bind(1, match).bind(2, limit);
    std::vector<SearchHit> hits;
    while (rows->step())
        hits.push_back(
            {RowId::fromBytes(rows->view(0)), FieldId(static_cast<int>(rows->integer(1))), rows->text(2)});
    // Who typed the marks means them: rows that have them come first.
    const QString typed = query.trimmed();
    if (!isPlain(typed))
        std::stable_partition(hits.begin(), hits.end(), [&](const SearchHit& hit) {
            return hit.text.contains(typed, Qt::CaseInsensitive);
        });
    return hits;
}

} // namespace dkt

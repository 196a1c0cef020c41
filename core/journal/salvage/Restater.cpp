// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/Restater.h"

#include "journal/CborWriter.h"
#include "journal/CommitCodec.h"
#include "util/Error.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

/// Well below the journal's caps, whatever the ops hold.
constexpr std::size_t mostOps = 1000;
constexpr qsizetype mostBytes = limits::commitBytes / 8;

struct RestaterText {
    Q_DECLARE_TR_FUNCTIONS(Restater)
};

QString authorOf(const CommitInfo& info) {
    const QString day = info.at.date().toString(u"dd/MM/yyyy"_s);
    return info.person.isEmpty()
               ? RestaterText::tr("Salvaged; entered on %1. A change before it is lost.").arg(day)
               : RestaterText::tr("Salvaged; entered by %1 on %2. A change before it is lost.")
                     .arg(info.person, day);
}

bool contains(const std::vector<OpId>& ids, const OpId& id) {
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace

Restater::Result Restater::run(Progress& progress) {
    read(progress);
    readTables();
    restateValues(progress);
    restateDeletions();
    return m_result;
}

void Restater::read(Progress& progress) {
    m_journal.commitsSince({}, [&](const SignedCommit& bytes) {
        const Commit commit = commitcodec::decode(bytes.body);
        m_fold.add(commit);
        m_authors.emplace(commit.info.id, authorOf(commit.info));
        if (progress.cancelled())
            throw Error(Error::Kind::Cancelled, u"cancelled"_s);
    });
    m_heads = m_fold.heads();
}

void Restater::readTables() {
    std::set<OpId> gone;
    for (const SalvageSource::TableOp& op : m_tables)
        if (!op.head)
            gone.insert(op.id);
    std::set<Fold::Cell> touched;
    for (const SalvageSource::TableOp& op : m_tables) {
        const Fold::Cell cell{op.row, op.field};
        touched.insert(cell);
        const bool known =
            m_authors.contains(op.id.commit()) || gone.contains(op.id) || m_fold.isNamed(cell, op.id);
        Heads& heads = m_heads[cell];
        if (op.value && !known && std::ranges::find(heads, op.id, &Fold::CellHead::id) == heads.end())
            heads.push_back({op.id, 0, *op.value});
    }
    for (const Fold::Cell& cell : touched) {
        Heads& heads = m_heads[cell];
        // A lost commit replaced them. Where nothing else is left, an old value is better than none.
        const auto isGone = [&](const Fold::CellHead& head) { return gone.contains(head.id); };
        if (!std::ranges::all_of(heads, isGone))
            std::erase_if(heads, isGone);
        if (heads.empty())
            m_heads.erase(cell);
    }
}

void Restater::restateValues(Progress& progress) {
    qint64 done = 0;
    for (const auto& [cell, heads] : m_heads) {
        if (!cell.second.isLife())
            restate(cell, heads, m_journal.heads(cell.first, cell.second));
        if (++done % 256 != 0)
            continue;
        progress.report(done, static_cast<qint64>(m_heads.size()));
        if (progress.cancelled())
            throw Error(Error::Kind::Cancelled, u"cancelled"_s);
    }
    flushAll();
}

void Restater::restateDeletions() {
    for (auto& [cell, heads] : m_heads) {
        if (!cell.second.isLife())
            continue;
        std::vector<OpId> shown = m_journal.heads(cell.first, cell.second);
        for (Fold::CellHead& head : heads)
            if (Value anew = renamed(head.value); anew != head.value) {
                // Shown or not, it has to be written: it saw ops that bear another name now.
                head.value = std::move(anew);
                std::erase(shown, head.id);
            }
        restate(cell, heads, shown);
    }
    flushAll();
}

Value Restater::renamed(const Value& life) const {
    if (!life::isDeletion(life))
        return life;
    std::vector<OpId> seen = life::seenBy(life);
    const std::size_t before = seen.size();
    for (std::size_t n = 0; n < before; ++n)
        if (const auto anew = m_anew.find(seen[n]); anew != m_anew.end())
            seen.push_back(anew->second);
    return seen.size() == before ? life : life::deletion(seen);
}

void Restater::restate(const Fold::Cell& cell, const Heads& heads, const std::vector<OpId>& shown) {
    const auto isShown = [&](const Fold::CellHead& head) { return contains(shown, head.id); };
    // What is shown now and would not be, if everything had its place.
    std::vector<OpId> outdated = shown;
    for (const Fold::CellHead& head : heads)
        std::erase(outdated, head.id);
    const bool allShown = std::ranges::all_of(heads, isShown);
    if (allShown && outdated.empty())
        return;
    const bool signedOnes =
        std::ranges::any_of(heads, [&](const auto& head) { return m_authors.contains(head.id.commit()); });
    ++(signedOnes ? m_result.restated : m_result.fromTables);
    for (const Fold::CellHead& head : heads) {
        // One op is needed in any case, to put an end to what is outdated.
        if (isShown(head) && !(allShown && head.id == heads.front().id))
            continue;
        std::vector<OpId> prev{head.id};
        prev.insert(prev.end(), outdated.begin(), outdated.end());
        prev.resize(std::min(prev.size(), limits::prevPerOp));
        put({cell.first, cell.second, head.value, std::move(prev)});
    }
}

void Restater::put(Op op) {
    const auto author = m_authors.find(op.prev.front().commit());
    const QString about = author == m_authors.end()
                              ? RestaterText::tr("Salvaged from the tables of a damaged file. The signed "
                                                 "change is lost, and who entered it.")
                              : author->second;
    std::vector<Op>& batch = m_batches[about];
    m_batchBytes[about] += CborWriter::encode(op.value).size();
    batch.push_back(std::move(op));
    if (batch.size() >= mostOps || m_batchBytes[about] >= mostBytes)
        flush(about);
}

void Restater::flush(const QString& about) {
    const std::vector<Op> ops = std::exchange(m_batches[about], {});
    m_batchBytes[about] = 0;
    if (ops.empty())
        return;
    Intent intent = m_intent;
    intent.comment = about;
    const CommitId id = m_journal.commit(intent, ops);
    const std::optional<Commit> written = id.isNull() ? std::nullopt : m_journal.commitOf(id);
    for (int n = 0; written && n < static_cast<int>(written->ops.size()); ++n)
        m_anew.emplace(written->ops[static_cast<std::size_t>(n)].prev.front(),
                       OpId{id.device, id.seq, n, id.tag});
    // Left out because the cell says so already: what says it stands for the original.
    for (const Op& op : ops)
        if (const auto shown = m_journal.heads(op.row, op.field); shown.size() == 1)
            m_anew.emplace(op.prev.front(), shown.front());
}

void Restater::flushAll() {
    std::vector<QString> open;
    for (const auto& [about, ops] : m_batches)
        open.push_back(about);
    for (const QString& about : open)
        flush(about);
}

} // namespace dkt

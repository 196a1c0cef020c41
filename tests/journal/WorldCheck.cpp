// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "World.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

std::string nameOf(RowId row, FieldId field) {
    return (row.hex().left(6) + u' ' + fieldName(field)).toStdString();
}

std::set<CommitId> idsOf(const std::vector<SignedCommit>& commits) {
    std::set<CommitId> ids;
    for (const SignedCommit& commit : commits)
        ids.insert(Journal::readInfo(commit).id);
    return ids;
}

/// What a column of the row's table gives for a value: lists as bytes, flags as numbers, one zero.
bool sameInTable(const RowView& row, const FieldInfo& field, const Value& expected) {
    if (expected.type() == Value::Type::List)
        return field.type != FieldType::List || row.value(field.id) == expected;
    if (field.type == FieldType::List && expected.type() == Value::Type::Bytes)
        return true;
    if (expected.type() == Value::Type::Flag)
        return row.value(field.id).toInteger() == expected.toInteger();
    if (expected.type() == Value::Type::Real && expected.toReal() == 0)
        return row.value(field.id).toReal() == 0;
    return row.value(field.id) == expected;
}

} // namespace

std::set<CommitId> World::everything() const {
    std::set<CommitId> all;
    for (const auto& laptop : m_laptops)
        all.merge(idsOf((*laptop)->commitsSince()));
    return all;
}

/// What counts on a laptop: all it has but the work of laptops it holds.
std::vector<SignedCommit> World::notHeld(Laptop& laptop) {
    std::set<DeviceKey> held;
    if (laptop.options.unknownDevices == UnknownDevices::Hold)
        for (const DeviceInfo& device : laptop->devices())
            if (device.trust == DeviceTrust::Unknown)
                held.insert(device.key);
    std::vector<SignedCommit> commits = laptop->commitsSince();
    std::erase_if(commits, [&](const SignedCommit& commit) {
        return held.contains(Journal::readInfo(commit).id.device);
    });
    return commits;
}

std::string World::faultOf(Laptop& laptop) const {
    const Oracle oracle(notHeld(laptop));
    if (laptop->waiting().empty() != (Oracle(laptop->commitsSince()).waiting() == 0))
        return "list of what is awaited on " + laptop.options.deviceLabel.toStdString();
    std::string found = faultOf(laptop, oracle);
    return found.empty() ? found : found + " on " + laptop.options.deviceLabel.toStdString();
}

std::string World::faultOf(Laptop& laptop, const Oracle& oracle) const {
    for (const auto& [key, expected] : oracle.cells()) {
        const FieldId field(key.second);
        const CellState state = laptop->cell(key.first, field);
        std::set<OpId> heads;
        for (const auto& [id, value] : expected.heads)
            heads.insert(id);
        std::set<OpId> found;
        std::ranges::copy(state.prev(), std::inserter(found, found.end()));
        if (found != heads || state.value != expected.value || state.conflict != expected.differ)
            return "cell " + nameOf(key.first, field);
    }
    if (std::string wrong = faultOfRows(laptop, oracle); !wrong.empty())
        return wrong;
    return faultOfConflicts(laptop, oracle);
}

std::string World::faultOfRows(Laptop& laptop, const Oracle& oracle) const {
    const auto expected = oracle.rows();
    std::string wrong;
    for (const KindInfo& kind : rowKinds()) {
        const auto known = expected.find(static_cast<int>(kind.kind));
        // That the tables of other kinds are empty is looked at on one laptop: there are many of them.
        if (known == expected.end() && &laptop != m_laptops.front().get())
            continue;
        std::size_t count = 0;
        laptop->rows(
            kind.kind,
            [&](const RowView& row) {
                ++count;
                if (known == expected.end() || !known->second.contains(row.id()) ||
                    row.alive() != oracle.alive(row.id(), kind.kind))
                    wrong = "life of " + nameOf(row.id(), lifeField(kind.kind));
                for (const FieldInfo& field : kind.fields) {
                    const auto cell = oracle.cells().find({row.id(), field.id.number});
                    const Value value = cell == oracle.cells().end() ? Value() : cell->second.value;
                    if (!sameInTable(row, field, value))
                        wrong = "table of " + nameOf(row.id(), field.id);
                }
            },
            Journal::Include::Deleted);
        if (count != (known == expected.end() ? 0 : known->second.size()))
            wrong = std::string("number of rows of ") + kind.name;
    }
    return wrong;
}

std::string World::faultOfConflicts(Laptop& laptop, const Oracle& oracle) const {
    std::map<std::pair<RowId, int>, ConflictKind> listed;
    for (const Conflict& conflict : laptop->conflicts()) {
        listed.emplace(std::pair(conflict.row, conflict.field.number), conflict.kind);
        const auto& cell = oracle.cells().at({conflict.row, conflict.field.number});
        if (conflict.kind == ConflictKind::Value &&
            (conflict.sides.size() != cell.heads.size() || conflict.sides.front().head.value != cell.value))
            return "sides of " + nameOf(conflict.row, conflict.field);
    }
    if (listed != oracle.conflicts() || listed.size() != static_cast<std::size_t>(laptop->conflictCount()))
        return "list of conflicts";
    return {};
}

std::string World::fault() {
    if (!m_mischief.empty())
        return m_mischief;
    for (const auto& laptop : m_laptops)
        if (std::string found = faultOf(*laptop); !found.empty())
            return found;
    return {};
}

/// Whatever was typed is in the history, unless its only laptop was put back, or it waits for such work.
std::string World::lost(const Oracle& oracle) const {
    const std::set<CommitId> there = idsOf((*m_laptops.front())->commitsSince());
    std::map<Cell, std::map<OpId, Value>> histories;
    for (const Typed& typed : m_typed) {
        if (!there.contains(typed.op.commit())) {
            if (m_gone.contains(typed.op.commit()))
                continue;
            return "a commit is gone: " + nameOf(typed.cell.first, typed.cell.second);
        }
        if (!oracle.ops().contains(typed.op))
            continue;
        auto [at, fresh] = histories.try_emplace(typed.cell);
        if (fresh)
            for (const HistoryEntry& entry :
                 (*m_laptops.front())->history({.row = typed.cell.first, .field = typed.cell.second}))
                at->second.emplace(entry.id, entry.after);
        const auto entry = at->second.find(typed.op);
        if (entry == at->second.end() || entry->second != typed.value)
            return "typed but not in the history: " + nameOf(typed.cell.first, typed.cell.second);
    }
    return {};
}

/// What must change nothing. Each course tries some of it on some of its laptops, since courses are many.
std::string World::faultOfAgain(Laptop& laptop, const std::vector<SignedCommit>& all, std::size_t which) {
    const bool verify = which == 2 || which == 5;
    if (verify && !laptop->verify().ok())
        return "the tables differ from the fold, or a chain is broken";
    if (which == 0) {
        const ApplyReport report = laptop->apply(all);
        if (report.fresh + report.stored + report.forks > 0 || !report.refused.empty())
            return "importing again changed something";
    } else if (which == 1) {
        laptop.restart();
    } else if (which == 2) {
        laptop->rebuildProjections();
    }
    return {};
}

std::string World::faultWhenMet() {
    const std::vector<SignedCommit> all = (*m_laptops.front())->commitsSince();
    const Oracle oracle(all);
    if (idsOf(all) != everything())
        return "somebody has what the first laptop did not get";
    QByteArray dump;
    for (std::size_t n = 0; n < m_laptops.size(); ++n) {
        Laptop& laptop = *m_laptops[n];
        const std::string on = " on " + laptop.options.deviceLabel.toStdString();
        if (std::string found = faultOfAgain(laptop, all, (n + m_story.size()) % 6); !found.empty())
            return found + on;
        const QByteArray mine = laptop->dump();
        if (dump.isEmpty())
            dump = mine;
        if (mine != dump)
            return "dumps differ" + on;
        if (std::string found = faultOf(laptop, oracle); !found.empty())
            return found + on;
    }
    return lost(oracle);
}

} // namespace dkt::test

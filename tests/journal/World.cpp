// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"

#include "Oracle.h"
#include "util/Error.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

std::set<OpId> asSet(const std::vector<OpId>& ids) {
    return {ids.begin(), ids.end()};
}

std::string nameOf(RowId row, FieldId field) {
    return (row.hex().left(6) + u' ' + fieldName(field)).toStdString();
}

} // namespace

World::World(int laptops) {
    for (int n = 0; n < 4; ++n)
        m_rows.push_back(RowId::derived({"row", QByteArray::number(n)}));
    m_fields = {field::Finding::text, field::Finding::order, field::Answer::note, field::Answer::result,
                FieldId(9907)};
    for (int n = 0; n < laptops; ++n) {
        auto laptop = std::make_unique<Laptop>(u"máy %1"_s.arg(n + 1));
        laptop->create(n == 0 ? RowId::random() : m_laptops.front()->journal->dossierId());
        laptop->clock.set(laptop->clock.now().addSecs(n * 7));
        m_laptops.push_back(std::move(laptop));
    }
}

Value World::value(std::uint32_t number) {
    switch (number % 9) {
    case 0: // Often the same, so that equal edits made apart occur.
        return u"đạt"_s;
    case 1:
        return static_cast<std::int64_t>(number % 3);
    case 2:
        return Value();
    case 3:
        return number % 2 ? -0.0 : 5e-324;
    case 4:
        return ValueList{Value(u"\U0001F4CE"_s), Value(++m_serial), Value()};
    case 5:
        return u"có\0không "_s + QString::number(++m_serial);
    case 6:
        return QString(3000, u'ệ') + QString::number(++m_serial); // Not kept inline.
    case 7:
        return QByteArray::number(++m_serial);
    default:
        return u"chữ %1"_s.arg(++m_serial);
    }
}

World::Cell World::cell(std::uint32_t number) const {
    return {m_rows[number % m_rows.size()], m_fields[number / 7 % m_fields.size()]};
}

void World::step(std::uint32_t number) {
    Laptop& laptop = *m_laptops[number % m_laptops.size()];
    const std::uint32_t action = number / 16 % 20, rest = number / 512;
    if (action < 6)
        return edit(laptop, rest, false);
    if (action < 8)
        return edit(laptop, rest, true);
    switch (action) {
    case 8:
        return editSeveral(laptop, rest);
    case 9:
        return removeOrRestore(laptop, rest);
    case 10:
        return decide(laptop);
    case 11:
    case 12:
        return takeBack(laptop, action == 12);
    case 13:
        return rest % 4 == 0 ? setClock(laptop, rest) : removeOrRestore(laptop, rest);
    case 14:
        if (rest % 3 == 0)
            laptop.restart();
        return;
    default:
        return exchange(laptop, *m_laptops[rest % m_laptops.size()], rest);
    }
}

void World::edit(Laptop& laptop, std::uint32_t number, bool stale) {
    const Cell at = cell(number);
    std::vector<OpId>& loaded = m_loaded[{&laptop, at}];
    if (!stale)
        loaded = laptop->heads(at.first, at.second);
    const Value typed = value(number / 64);
    if (!laptop->commit(laptop.intent, {Op{at.first, at.second, typed, loaded}}).isNull())
        m_typed.emplace_back(at, typed);
}

void World::editSeveral(Laptop& laptop, std::uint32_t number) {
    std::vector<Op> ops;
    for (const FieldId field : m_fields)
        if (number >> (field.number % 8) & 1U) {
            ops.push_back(laptop->set(cell(number).first, field,
                                      value(number / 3 + static_cast<std::uint32_t>(field.number))));
            m_typed.emplace_back(Cell{cell(number).first, field}, ops.back().value);
        }
    if (ops.empty())
        return;
    // What is not written because it was there already was typed by somebody all the same.
    laptop->commit(laptop.intent, ops);
}

void World::removeOrRestore(Laptop& laptop, std::uint32_t number) {
    const RowId row = cell(number).first;
    const RowKind kind = cell(number).second.kind();
    laptop->commit(laptop.intent,
                   {number / 64 % 3 ? laptop->removal(kind, row) : laptop->restoral(kind, row)});
}

void World::decide(Laptop& laptop) {
    const std::vector<Conflict> conflicts = laptop->conflicts();
    if (conflicts.empty())
        return;
    const Conflict& conflict = conflicts.front();
    const Op op = conflict.kind == ConflictKind::Value
                      ? laptop->set(conflict.row, conflict.field, conflict.sides.back().head.value)
                      : laptop->restoral(conflict.field.kind(), conflict.row);
    laptop->commit(laptop.intent, {op});
}

void World::takeBack(Laptop& laptop, bool again) {
    const CommitInfo info = again ? laptop->redoable(u"s1"_s) : laptop->undoable(u"s1"_s);
    if (info.id.isNull())
        return;
    try {
        again ? laptop->redo(info.id, laptop.intent) : laptop->undo(info.id, laptop.intent);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Input)
            throw; // Somebody changed it since: refused, as it should be.
    }
}

void World::exchange(Laptop& from, Laptop& to, std::uint32_t number) {
    std::mt19937 random(number);
    auto commits = from->commitsSince(number % 2 ? to->have() : HaveVector());
    if (number % 5 != 0) { // A part, in any order, some twice.
        std::ranges::shuffle(commits, random);
        commits.resize(commits.size() - (commits.empty() ? 0 : random() % commits.size()));
        for (std::size_t n = commits.size() / 4; n > 0; --n)
            commits.push_back(commits[n]);
    }
    to->apply(commits, number % 7 == 0 ? ApplyMode::DryRun : ApplyMode::Write);
}

void World::setClock(Laptop& laptop, std::uint32_t number) {
    static constexpr int years[] = {1969, 1970, 2026, 2038, 2100};
    laptop.clock.set(QDateTime(QDate(years[number / 4 % 5], 1, 1), QTime(0, 0), Qt::OffsetFromUTC,
                               static_cast<int>(number % 3) * 3600));
}

void World::settle() {
    for (int round = 0; round < 2; ++round)
        for (const auto& from : m_laptops)
            for (const auto& to : m_laptops)
                if (from != to)
                    send(*from, *to);
}

std::string World::faultOf(Laptop& laptop) const {
    std::vector<SignedCommit> applied;
    const HaveVector have = laptop->have();
    for (const SignedCommit& commit : laptop->commitsSince())
        if (const auto read = Journal::readInfo(commit);
            have.contains(read.id.device) && read.id.seq <= have.at(read.id.device).upTo)
            applied.push_back(commit);
    const Oracle oracle(applied);
    for (const auto& [key, expected] : oracle.cells()) {
        const FieldId field(key.second);
        const CellState state = laptop->cell(key.first, field);
        std::set<OpId> heads;
        for (const auto& [id, value] : expected.heads)
            heads.insert(id);
        if (asSet(state.prev()) != heads || state.value != expected.value ||
            state.conflict != expected.differ)
            return "cell " + nameOf(key.first, field);
        bool asExpected = !findKind(field.kind());
        laptop->row(field.kind(), key.first, [&](const RowView& row) {
            asExpected = row.alive() == oracle.alive(key.first, field.kind());
        });
        if (!asExpected)
            return "life of " + nameOf(key.first, field);
    }
    std::set<std::pair<RowId, int>> listed;
    for (const Conflict& conflict : laptop->conflicts())
        listed.emplace(conflict.row, conflict.field.number);
    if (listed != oracle.conflicts())
        return "list of conflicts";
    return laptop->verify().ok() ? "" : "projection differs from the fold";
}

std::string World::fault() {
    for (const auto& laptop : m_laptops)
        if (std::string found = faultOf(*laptop); !found.empty())
            return found + " on " + laptop->options.deviceLabel.toStdString();
    return {};
}

std::string World::faultWhenMet() {
    const QByteArray dump = m_laptops.front()->journal->dump();
    for (const auto& laptop : m_laptops) {
        if ((*laptop)->dump() != dump)
            return "dumps differ";
        if (!(*laptop)->waiting().empty())
            return "something is still awaited";
        if (const ApplyReport report = (*laptop)->apply(m_laptops.front()->journal->commitsSince());
            report.fresh + report.stored + report.forks > 0)
            return "importing again changed something";
        laptop->restart();
        if ((*laptop)->dump() != dump)
            return "a restart changed something";
    }
    Laptop& last = *m_laptops.back();
    last->rebuildProjections();
    if (last->dump() != dump)
        return "a rebuild changed something";
    for (const auto& [at, typed] : m_typed) {
        const auto history = last->history({.row = at.first, .field = at.second});
        const bool kept = typed.isNull() || std::ranges::any_of(history, [&](const HistoryEntry& entry) {
                              return entry.after == typed;
                          });
        if (!kept)
            return "typed but not in the history: " + nameOf(at.first, at.second);
    }
    return fault();
}

} // namespace dkt::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"

#include "util/Error.h"

#include <algorithm>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;

namespace dkt::test {

const World::Deed World::deeds[] = {
    {13, "edits", &World::edit},
    {8, "edits from a stale form", &World::editStale},
    {3, "edits several", &World::editSeveral},
    {4, "deletes or restores", &World::removeOrRestore},
    {3, "decides", &World::decide},
    {2, "takes back", &World::undo},
    {2, "does again", &World::redo},
    {2, "sets its clock", &World::setClock},
    {2, "is started anew", &World::restart},
    {2, "is backed up", &World::backUp},
    {2, "is put back", &World::putBack},
    {2, "is cloned", &World::clone},
    {1, "loses its keys", &World::loseKeys},
    {2, "writes as a newer program", &World::writeAsNewer},
    {15, "gives", &World::exchange},
    {1, "accepts a laptop", &World::accept},
};

World::World(int laptops, Texts texts) : m_texts(texts) {
    for (int n = 0; n < 4; ++n)
        m_rows.push_back(RowId::derived({"row", QByteArray::number(n)}));
    // Known fields of two kinds, a field and a kind of a newer program.
    m_fields = {field::Finding::text,  field::Finding::order, field::Answer::note,
                field::Answer::result, FieldId(9907),         FieldId(RowKind::Finding, 60)};
    for (int n = 0; n < laptops; ++n) {
        Laptop& laptop = add(u"máy %1"_s.arg(n + 1));
        laptop.clock.set(laptop.clock.now().addSecs(n * 7));
        if (n % 3 == 1) // Takes nothing in of laptops that nobody has accepted.
            laptop.options.unknownDevices = UnknownDevices::Hold;
        laptop.open();
    }
}

World::~World() = default;

void World::step(std::uint32_t number) {
    Laptop& laptop = *m_laptops[(number & 7U) % m_laptops.size()];
    unsigned chosen = number >> 3U & 63U;
    const Deed* deed = deeds;
    for (; chosen >= deed->share; ++deed)
        chosen -= deed->share;
    m_story.push_back(laptop.options.deviceLabel.toStdString() + ' ' + deed->name);
    (this->*deed->act)(laptop, number >> 9U);
}

std::uint32_t World::stepOf(unsigned laptop, std::string_view deed, std::uint32_t how) {
    unsigned slot = 0;
    for (const Deed& one : deeds) {
        if (one.name == deed)
            return (laptop & 7U) | slot << 3U | how << 9U;
        slot += one.share;
    }
    throw std::logic_error("no such deed");
}

std::vector<SignedCommit> World::commits() const {
    std::map<QByteArray, SignedCommit> all;
    for (const auto& laptop : m_laptops)
        for (const SignedCommit& commit : (*laptop)->commitsSince())
            all.emplace(commit.body, commit);
    std::vector<SignedCommit> commits;
    for (const auto& [body, commit] : all)
        commits.push_back(commit);
    return commits;
}

Value World::value(std::uint32_t number) {
    static const Value some[] = {Value(u"đạt"_s), // Often the same, so that equal edits made apart occur.
                                 Value(u"đạt"_s),
                                 Value(),
                                 Value(-0.0),
                                 Value(5e-324),
                                 Value(std::numeric_limits<double>::infinity()),
                                 Value(-std::numeric_limits<double>::infinity()),
                                 Value(std::numeric_limits<double>::max()),
                                 Value(0),
                                 Value(0.0),
                                 Value(std::numeric_limits<std::int64_t>::min()),
                                 Value::ofFlag(true),
                                 Value(u""_s),
                                 Value(QByteArray("\0", 1))};
    if (number % 4999 == 7 && m_texts == Texts::Any)
        return QString(350'000, u'ệ') + QString::number(++m_serial); // A megabyte.
    if (const auto chosen = number % 24; chosen < std::size(some))
        return some[chosen];
    switch (number % 5) {
    case 0:
        return ValueList{Value(u"\U0001F4CE"_s), Value(++m_serial), ValueList{Value()}};
    case 1:
        return u"có\0không \U00020000 "_s + QString::number(++m_serial);
    case 2:
        return QString(400, u'ệ') + QString::number(++m_serial); // Not kept inline.
    case 3:
        return QByteArray::number(++m_serial);
    default:
        return u"chữ %1"_s.arg(++m_serial);
    }
}

World::Cell World::cell(std::uint32_t number) const {
    return {m_rows[number % m_rows.size()], m_fields[number / 4 % m_fields.size()]};
}

/// A commit, and what of it was new, kept in mind.
void World::type(Laptop& laptop, std::vector<Op> ops) {
    try {
        const CommitId id = laptop->commit(laptop.intent, std::move(ops));
        if (id.isNull())
            return; // It was there already.
        const std::optional<Commit> commit = laptop->commitOf(id);
        for (std::size_t n = 0; n < commit->ops.size(); ++n)
            m_typed.push_back({{commit->ops[n].row, commit->ops[n].field},
                               commit->ops[n].value,
                               {id.device, id.seq, static_cast<int>(n), id.tag}});
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Input)
            throw; // More open versions than an op may name: refused in words.
    }
}

void World::edit(Laptop& laptop, std::uint32_t number) {
    const Cell at = cell(number);
    m_loaded[{&laptop, at}] = laptop->heads(at.first, at.second);
    editStale(laptop, number);
}

void World::editStale(Laptop& laptop, std::uint32_t number) {
    const Cell at = cell(number);
    type(laptop, {Op{at.first, at.second, value(number / 32), m_loaded[{&laptop, at}]}});
}

void World::editSeveral(Laptop& laptop, std::uint32_t number) {
    std::vector<Op> ops;
    for (const FieldId field : m_fields)
        if (number >> (field.number % 8) & 1U)
            ops.push_back(laptop->set(cell(number).first, field,
                                      value(number / 3 + static_cast<std::uint32_t>(field.number))));
    if (!ops.empty())
        type(laptop, std::move(ops));
}

void World::removeOrRestore(Laptop& laptop, std::uint32_t number) {
    const auto [row, field] = cell(number);
    type(laptop,
         {number / 32 % 3 ? laptop->removal(field.kind(), row) : laptop->restoral(field.kind(), row)});
}

void World::decide(Laptop& laptop, std::uint32_t number) {
    const std::vector<Conflict> conflicts = laptop->conflicts();
    if (conflicts.empty())
        return;
    const Conflict& conflict = conflicts[number / 8 % conflicts.size()];
    const RowKind kind = conflict.field.kind();
    if (conflict.kind != ConflictKind::Value)
        return type(laptop, {number % 2 ? laptop->restoral(kind, conflict.row)
                                        : laptop->removal(kind, conflict.row)});
    // The last side's value, the first one's, or a third that nobody had.
    const Value chosen = number % 3 == 0   ? conflict.sides.back().head.value
                         : number % 3 == 1 ? conflict.sides.front().head.value
                                           : Value(u"quyết định %1"_s.arg(++m_serial));
    type(laptop, {laptop->set(conflict.row, conflict.field, chosen)});
    if (conflict.sides.size() <= limits::prevPerOp && laptop->cell(conflict.row, conflict.field).conflict)
        m_mischief = "a decision decided nothing";
}

void World::undo(Laptop& laptop, std::uint32_t) {
    const CommitInfo info = laptop->undoable(u"s1"_s);
    try {
        if (!info.id.isNull())
            laptop->undo(info.id, laptop.intent);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Input)
            throw; // Somebody changed it since: refused, as it should be.
    }
}

void World::redo(Laptop& laptop, std::uint32_t) {
    const CommitInfo info = laptop->redoable(u"s1"_s);
    try {
        if (!info.id.isNull())
            laptop->redo(info.id, laptop.intent);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Input)
            throw;
    }
}

void World::exchange(Laptop& from, std::uint32_t number) {
    Laptop& to = *m_laptops[number % m_laptops.size()];
    number /= 8;
    std::mt19937 random(number);
    auto commits = from->commitsSince(number % 2 ? to->have() : HaveVector());
    const std::size_t count = commits.size();
    const auto way = number / 2 % 5;
    if (way == 1 && count > 0) // The stick was pulled out: a beginning is there.
        commits.resize(random() % count);
    if (way == 2 && count > 0) // A part, in any order, some twice.
        for (std::size_t n = random() % count + 1; n > 0; --n)
            commits.push_back(commits[random() % count]);
    if (way >= 2)
        std::ranges::shuffle(commits, random);
    if (way == 2 && count > 0)
        commits.resize(random() % commits.size() + 1);
    const bool dry = number / 10 % 8 == 0;
    const bool damage = number / 10 % 8 == 1 && !commits.empty(), ofSignature = number / 80 % 2;
    if (damage) {
        QByteArray& bytes = ofSignature ? commits.back().signature : commits.back().body;
        bytes[static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()))] ^=
            static_cast<char>(1U << random() % 8);
    }
    m_story.back() += " " + std::to_string(commits.size()) + " of " + std::to_string(count) + " to " +
                      to.options.deviceLabel.toStdString() + (dry ? ", for a trial" : "");
    const ApplyReport report = to->apply(commits, dry ? ApplyMode::DryRun : ApplyMode::Write);
    // A commit that is here already is not looked at again, whatever signature it comes with.
    const auto refused = static_cast<int>(report.refused.size());
    if (refused != (damage ? 1 : 0) && !(ofSignature && refused == 0))
        m_mischief = "refused without reason, or damage taken in";
}

void World::accept(Laptop& laptop, std::uint32_t number) {
    std::vector<DeviceKey> unknown;
    for (const DeviceInfo& device : laptop->devices())
        if (device.trust == DeviceTrust::Unknown)
            unknown.push_back(device.key);
    if (!unknown.empty())
        laptop->acceptDevice(unknown[number % unknown.size()], laptop.intent);
}

void World::settle() {
    for (bool news = true; news;) {
        news = false;
        for (const auto& laptop : m_laptops)
            for (const DeviceInfo& device : (*laptop)->devices())
                if (device.trust == DeviceTrust::Unknown && device.waiting > 0) {
                    news = true;
                    (*laptop)->acceptDevice(device.key, laptop->intent);
                }
        for (const auto& from : m_laptops)
            for (const auto& to : m_laptops)
                if (from != to) {
                    const ApplyReport report = send(*from, *to);
                    news = news || report.fresh + report.stored > 0;
                }
    }
}

} // namespace dkt::test

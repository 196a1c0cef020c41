// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"

#include "journal/CborWriter.h"
#include "journal/CommitCodec.h"
#include "journal/DeviceMark.h"
#include "journal/SigningKey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

/// The bytes of an empty dossier, made once: courses are many.
const QByteArray& emptyDossier() {
    static const QByteArray bytes = [] {
        Laptop laptop;
        laptop.create(RowId::derived({"dossier of the world"}));
        laptop.close();
        return bytesOf(laptop.file());
    }();
    return bytes;
}

/// The key file the laptop would go on with, and its content.
struct KeyFile {
    QString path;
    DeviceMark mark;
    QByteArray seed;
};

std::optional<KeyFile> keyFileOf(const Laptop& laptop, const DeviceKey& key) {
    for (const QString& path : keyFilesOf(laptop)) {
        KeyFile file{path, {}, {}};
        file.seed = file.mark.read(bytesOf(path));
        if (!file.seed.isEmpty() && SigningKey::fromSeed(file.seed).publicKey() == key)
            return file;
    }
    return {};
}

/// The items of a newer program at the end of a list this program knows.
void writeExtras(CborWriter& writer) {
    writer.text(u"mục của bản mới"_s);
    writer.value(ValueList{Value(1), ValueList{Value(2.5), Value()}});
}

/// The ops as a newer program writes them: one item more each.
QByteArray newerOps(const std::vector<Op>& ops) {
    CborWriter writer;
    writer.array(ops.size());
    for (const Op& op : ops) {
        writer.array(6);
        writer.bytes(QByteArrayView(op.row.data(), RowId::size));
        writer.integer(op.field.number);
        writer.value(op.value);
        writer.array(op.prev.size() * 4);
        for (const OpId& prev : op.prev) {
            writer.integer(0); // Its own device.
            writer.integer(prev.seq);
            writer.integer(prev.index);
            writer.integer(prev.tag);
        }
        writeExtras(writer);
    }
    writeExtras(writer);
    return writer.result();
}

} // namespace

Laptop& World::add(const QString& name) {
    auto laptop = std::make_unique<Laptop>(name);
    putBytes(laptop->file(), emptyDossier());
    m_laptops.push_back(std::move(laptop));
    return *m_laptops.back();
}

void World::setClock(Laptop& laptop, std::uint32_t number) {
    static constexpr int years[] = {1969, 1970, 2026, 2038, 2100};
    const QDateTime jump = laptop.clock.now().addYears(number % 2 ? 30 : -30);
    const bool absurd = jump.date().year() < 1900 || jump.date().year() > 2300;
    laptop.clock.set(number / 2 % 2 == 0 && !absurd
                         ? jump
                         : QDateTime(QDate(years[number / 4 % 5], 1, 1), QTime(0, 0), Qt::OffsetFromUTC,
                                     static_cast<int>(number % 3) * 3600));
}

void World::restart(Laptop& laptop, std::uint32_t number) {
    if (number % 2 == 0) {
        laptop.restart();
        return;
    }
    // The program died: what lay on the disk at that moment is what the next start finds.
    m_story.back() += " after dying";
    const LaptopImage image = LaptopImage::of(laptop);
    laptop.close();
    image.putOn(laptop, LaptopImage::Part::DossierAndKeys);
    laptop.open();
}

void World::backUp(Laptop& laptop, std::uint32_t number) {
    if (number % 2)
        laptop.close();
    LaptopImage image = LaptopImage::of(laptop);
    if (number % 8 == 0)
        image.forgetLog();
    m_backups.insert_or_assign(&laptop, std::move(image));
    if (!laptop.journal)
        laptop.open();
}

void World::putBack(Laptop& laptop, std::uint32_t number) {
    const auto backup = m_backups.find(&laptop);
    if (backup == m_backups.end())
        return;
    const std::set<CommitId> before = everything();
    laptop.close();
    m_story.back() += number % 2 ? " with its keys" : "";
    backup->second.putOn(laptop,
                         number % 2 ? LaptopImage::Part::DossierAndKeys : LaptopImage::Part::DossierOnly);
    laptop.open();
    const std::set<CommitId> after = everything();
    std::ranges::set_difference(before, after, std::inserter(m_gone, m_gone.end()));
}

void World::clone(Laptop& laptop, std::uint32_t number) {
    if (m_laptops.size() >= mostLaptops)
        return;
    if (number % 2)
        laptop.close();
    const LaptopImage image = LaptopImage::of(laptop);
    const QString name = laptop.options.deviceLabel, machine = laptop.options.machineId;
    const QDateTime at = laptop.clock.now();
    const bool open = laptop.journal != nullptr;
    Laptop& copy = add(name + u'+');
    // The whole machine, or its folders on another one.
    if (number % 4 < 3)
        copy.options.machineId = machine;
    copy.options.unknownDevices = laptop.options.unknownDevices;
    image.putOn(copy, LaptopImage::Part::DossierAndKeys);
    copy.clock.set(at);
    copy.open();
    if (!open)
        laptop.open();
}

void World::loseKeys(Laptop& laptop, std::uint32_t) {
    laptop.close();
    QDir(laptop.options.identityDir).removeRecursively();
    laptop.open();
}

SignedCommit World::newerCommit(Laptop& laptop, const SigningKey& key, std::uint32_t number) {
    const HaveEntry last = laptop->have()[key.publicKey()];
    Commit commit;
    commit.dossier = laptop->dossierId();
    commit.info.id = {key.publicKey(), last.upTo + 1, 0};
    commit.prevHash = last.hash;
    commit.info.at = laptop.clock.now();
    commit.info.hlc = std::max<std::int64_t>(commit.info.at.toMSecsSinceEpoch(), 0) << 16;
    commit.info.person = u"Thành viên tổ 2"_s;
    commit.info.kind = u"hành động mới"_s;
    QByteArray body = commitcodec::encode(commit);
    body[0] = static_cast<char>(body[0] + 2); // Two items more than there are.
    body.chop(1);                             // The empty list of ops.
    std::vector<Op> ops;
    const RowId row = cell(number).first;
    for (const FieldId field : {cell(number).second, FieldId(9908), FieldId(9900)}) {
        Op op{row, field, field.isLife() ? Value() : value(number / 32), laptop->heads(row, field)};
        std::erase_if(op.prev, [&](const OpId& id) { return id.device != key.publicKey(); });
        ops.push_back(std::move(op));
    }
    body += newerOps(ops);
    commit.info.hash = commitcodec::hash(body);
    for (std::size_t n = 0; n < ops.size(); ++n)
        m_typed.push_back(
            {{row, ops[n].field},
             ops[n].value,
             {key.publicKey(), last.upTo + 1, static_cast<int>(n), commitcodec::tagOf(commit.info.hash)}});
    return {body, key.sign(commit.info.hash)};
}

/// A newer program, on this laptop for an hour, used its key and its dossier.
void World::writeAsNewer(Laptop& laptop, std::uint32_t number) {
    std::optional<KeyFile> file = keyFileOf(laptop, laptop->device());
    if (!file || laptop->have()[laptop->device()].upTo == 0)
        return;
    const SigningKey key = SigningKey::fromSeed(file->seed);
    const SignedCommit commit = newerCommit(laptop, key, number);
    laptop.restart();
    if (laptop->apply(std::vector{commit}).fresh != 1)
        m_mischief = "what a newer program wrote was not taken in";
    const HaveEntry now = laptop->have()[key.publicKey()];
    laptop.close();
    file->mark.done = file->mark.intent = now;
    file->mark.open = false;
    putBytes(file->path, file->mark.toBytes(file->seed));
    laptop.open();
}

} // namespace dkt::test

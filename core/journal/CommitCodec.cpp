// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CommitCodec.h"

#include "journal/CborWriter.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <limits>

namespace dkt::commitcodec {
namespace {

constexpr std::int64_t bodyVersion = 1;
constexpr std::size_t bodyItems = 17;

struct CodecTexts {
    Q_DECLARE_TR_FUNCTIONS(CommitCodec)
};

/// The devices a commit names, each once.
class DeviceTable {
public:
    explicit DeviceTable(const DeviceKey& own) : m_keys{own} {}

    std::int64_t number(const DeviceKey& key) {
        const auto number = std::ranges::find(m_keys, key) - m_keys.begin();
        if (number == static_cast<std::ptrdiff_t>(m_keys.size()))
            m_keys.push_back(key);
        return number;
    }
    void read(CborReader& reader) {
        for (std::size_t n = reader.array(); n > 0; --n)
            m_keys.push_back(DeviceKey::fromBytes(reader.bytes(32)));
    }
    [[nodiscard]] const DeviceKey& key(std::int64_t number) const {
        if (number < 0 || number >= static_cast<std::int64_t>(m_keys.size()))
            throw CborReader::Fault("device that is not named");
        return m_keys[static_cast<std::size_t>(number)];
    }
    void write(CborWriter& writer) const {
        writer.array(m_keys.size() - 1);
        for (std::size_t n = 1; n < m_keys.size(); ++n)
            writer.bytes(m_keys[n].toBytes());
    }

private:
    std::vector<DeviceKey> m_keys;
};

void requireCaps(const Commit& commit) {
    if (commit.ops.size() > limits::opsPerCommit)
        throw Error(Error::Kind::Input,
                    CodecTexts::tr("One step changes more than %1 fields; do it in parts.")
                        .arg(limits::opsPerCommit));
    const bool wide =
        std::ranges::any_of(commit.ops, [](const Op& op) { return op.prev.size() > limits::prevPerOp; });
    if (wide)
        throw Error(Error::Kind::Input,
                    CodecTexts::tr("A field has more than %1 open versions; decide some of them first.")
                        .arg(limits::prevPerOp));
}

void writeOps(CborWriter& writer, const Commit& commit, DeviceTable& devices) {
    writer.array(commit.ops.size());
    for (const Op& op : commit.ops) {
        writer.array(4);
        writer.bytes(QByteArrayView(op.row.data(), RowId::size));
        writer.integer(op.field.number);
        writer.value(op.value);
        writer.array(op.prev.size() * 4);
        for (const OpId& prev : op.prev) {
            writer.integer(devices.number(prev.device));
            writer.integer(prev.seq);
            writer.integer(prev.index);
            writer.integer(prev.tag);
        }
    }
}

void writeInfo(CborWriter& writer, const Commit& commit) {
    const CommitInfo& info = commit.info;
    writer.integer(bodyVersion);
    writer.bytes(QByteArrayView(commit.dossier.data(), RowId::size));
    writer.bytes(info.id.device.toBytes());
    writer.integer(info.id.seq);
    writer.bytes(commit.prevHash);
    writer.integer(info.hlc);
    writer.integer(info.at.toMSecsSinceEpoch());
    writer.integer(info.at.offsetFromUtc() / 60);
    writer.text(info.person);
    writer.text(info.session);
    writer.text(info.kind);
    writer.text(info.appVersion);
    writer.text(info.comment);
    writer.integer(static_cast<int>(info.role));
    if (info.target.isNull()) {
        writer.null();
        return;
    }
    writer.array(3);
    writer.bytes(info.target.device.toBytes());
    writer.integer(info.target.seq);
    writer.integer(info.target.tag);
}

std::int64_t ranged(CborReader& reader, std::int64_t least, std::int64_t most, const char* fault) {
    const std::int64_t number = reader.integer();
    if (number < least || number > most)
        throw CborReader::Fault(fault);
    return number;
}

CommitId readTarget(CborReader& reader) {
    CborReader item(reader.skip());
    CborReader peek = item;
    if (peek.value().isNull())
        return {};
    if (item.array() < 3)
        throw CborReader::Fault("target");
    CommitId id;
    id.device = DeviceKey::fromBytes(item.bytes(32));
    id.seq = ranged(item, 1, maxSeq, "target");
    id.tag = item.integer();
    return id;
}

QDateTime readTime(CborReader& reader) {
    // Year 1 to 9999: what a calendar can show. The offset likewise, a day at most.
    const std::int64_t wall = ranged(reader, -62135596800000, 253402300799999, "time");
    const std::int64_t minutes = ranged(reader, -24 * 60, 24 * 60, "time zone");
    return QDateTime::fromMSecsSinceEpoch(wall, Qt::OffsetFromUTC, static_cast<int>(minutes) * 60);
}

/// Everything before the devices; returns how many items follow.
std::size_t readInfo(CborReader& reader, Commit& commit) {
    const std::size_t items = reader.array();
    if (items < bodyItems || reader.integer() != bodyVersion)
        throw CborReader::Fault("not a commit of this version");
    CommitInfo& info = commit.info;
    commit.dossier = RowId::fromBytes(reader.bytes(RowId::size));
    info.id.device = DeviceKey::fromBytes(reader.bytes(32));
    info.id.seq = ranged(reader, 1, maxSeq, "sequence number");
    commit.prevHash = reader.bytes(info.id.seq == 1 ? 0 : 32).toByteArray();
    info.hlc = ranged(reader, 0, std::numeric_limits<std::int64_t>::max(), "clock");
    info.at = readTime(reader);
    info.person = reader.text();
    info.session = reader.text();
    info.kind = reader.text();
    info.appVersion = reader.text();
    info.comment = reader.text();
    info.role = static_cast<CommitRole>(ranged(reader, 0, 2, "role"));
    info.target = readTarget(reader);
    return items - (bodyItems - 2);
}

void readPrev(CborReader& reader, const DeviceTable& devices, std::vector<OpId>& prev) {
    const std::size_t numbers = reader.array();
    if (numbers % 4 != 0 || numbers / 4 > limits::prevPerOp)
        throw CborReader::Fault("ops named");
    prev.resize(numbers / 4);
    for (OpId& id : prev) {
        id.device = devices.key(reader.integer());
        id.seq = ranged(reader, 1, maxSeq, "sequence number");
        id.index =
            static_cast<int>(ranged(reader, 0, static_cast<std::int64_t>(limits::opsPerCommit), "op number"));
        id.tag = reader.integer();
    }
}

void readOp(CborReader& reader, const DeviceTable& devices, Op& op) {
    std::size_t items = reader.array();
    if (items < 4)
        throw CborReader::Fault("op");
    op.row = RowId::fromBytes(reader.bytes(RowId::size));
    op.field = FieldId(static_cast<int>(ranged(reader, 0, 999'999, "field number")));
    op.value = reader.value();
    readPrev(reader, devices, op.prev);
    for (; items > 4; --items)
        reader.skip();
}

Commit start(QByteArrayView body) {
    if (body.size() > limits::commitBytes)
        throw CborReader::Fault("too long");
    Commit commit;
    commit.info.hash = hash(body);
    return commit;
}

} // namespace

QByteArray hash(QByteArrayView body) {
    QByteArray out(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), 32,
                       reinterpret_cast<const unsigned char*>(body.data()),
                       static_cast<unsigned long long>(body.size()), nullptr, 0);
    return out;
}

std::int64_t tagOf(QByteArrayView hash) {
    return hash.size() < 8 ? 0 : qFromBigEndian<qint64>(hash.data());
}

QByteArray encode(const Commit& commit) {
    requireCaps(commit);
    DeviceTable devices(commit.info.id.device);
    CborWriter ops;
    writeOps(ops, commit, devices);
    CborWriter writer;
    writer.array(bodyItems);
    writeInfo(writer, commit);
    devices.write(writer);
    writer.raw(ops.result());
    if (writer.result().size() > limits::commitBytes)
        throw Error(Error::Kind::Input, CodecTexts::tr("One step holds more than 4 MB; do it in parts."));
    return writer.result();
}

Commit decodeInfo(QByteArrayView body) {
    Commit commit = start(body);
    CborReader reader(body);
    readInfo(reader, commit);
    commit.info.id.tag = tagOf(commit.info.hash);
    return commit;
}

Commit decode(QByteArrayView body) {
    Commit commit = start(body);
    CborReader reader(body);
    std::size_t items = readInfo(reader, commit);
    commit.info.id.tag = tagOf(commit.info.hash);
    DeviceTable devices(commit.info.id.device);
    devices.read(reader);
    const std::size_t count = reader.array();
    if (count > limits::opsPerCommit)
        throw CborReader::Fault("too many ops");
    commit.ops.resize(count);
    for (Op& op : commit.ops)
        readOp(reader, devices, op);
    for (items -= 2; items > 0; --items)
        reader.skip();
    if (!reader.atEnd())
        throw CborReader::Fault("bytes after the commit");
    return commit;
}

} // namespace dkt::commitcodec

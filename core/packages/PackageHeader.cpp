// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/PackageHeader.h"

#include "journal/CborReader.h"
#include "journal/CborWriter.h"

namespace dkt::packageheader {
namespace {

constexpr std::int64_t headerVersion = 1;
constexpr std::size_t headerItems = 18;

void writeTime(CborWriter& writer, const QDateTime& at) {
    writer.integer(at.toMSecsSinceEpoch());
    writer.integer(at.offsetFromUtc() / 60);
}

void writeEntries(CborWriter& writer, const std::vector<BlobStore::Entry>& entries) {
    writer.array(entries.size() * 2);
    for (const BlobStore::Entry& entry : entries) {
        writer.bytes(entry.hash);
        writer.integer(entry.size);
    }
}

std::int64_t within(CborReader& reader, std::int64_t least, std::int64_t most, const char* fault) {
    const std::int64_t number = reader.integer();
    if (number < least || number > most)
        throw CborReader::Fault(fault);
    return number;
}

/// The length of a flat list of records of `parts` items each.
std::size_t records(CborReader& reader, std::size_t parts) {
    const std::size_t items = reader.array();
    if (items % parts != 0)
        throw CborReader::Fault("list of records");
    return items / parts;
}

QDateTime readTime(CborReader& reader) {
    const std::int64_t at = within(reader, -62135596800000, 253402300799999, "time");
    const auto minutes = static_cast<int>(within(reader, -24 * 60, 24 * 60, "time zone"));
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, minutes * 60);
}

HaveVector readHave(CborReader& reader) {
    HaveVector have;
    for (std::size_t n = records(reader, 3); n > 0; --n) {
        const DeviceKey key = DeviceKey::fromBytes(reader.bytes(32));
        HaveEntry& entry = have[key];
        entry.upTo = within(reader, 1, (std::int64_t{1} << 40) - 1, "sequence number");
        entry.hash = reader.bytes(32).toByteArray();
    }
    return have;
}

std::vector<BlobStore::Entry> readEntries(CborReader& reader) {
    std::vector<BlobStore::Entry> entries(records(reader, 2));
    for (BlobStore::Entry& entry : entries) {
        entry.hash = reader.bytes(32).toByteArray();
        entry.size = within(reader, 0, std::int64_t{1} << 40, "size");
    }
    return entries;
}

} // namespace

QByteArray encode(const PackageHeader& header) {
    CborWriter writer;
    writer.array(headerItems);
    writer.integer(headerVersion);
    writer.bytes(header.dossier.bytes());
    writer.bytes(header.package.bytes());
    writer.integer(static_cast<int>(header.purpose));
    writer.text(header.title);
    writer.bytes(header.sender.toBytes());
    writer.text(header.person);
    writer.text(header.label);
    writer.array(2);
    writeTime(writer, header.made);
    writer.text(header.appVersion);
    writer.bytes(header.recipient ? header.recipient->toBytes() : QByteArray());
    writer.array(header.have.size() * 3);
    for (const auto& [key, entry] : header.have) {
        writer.bytes(key.toBytes());
        writer.integer(entry.upTo);
        writer.bytes(entry.hash);
    }
    writer.integer(header.commits);
    writeEntries(writer, header.files);
    writeEntries(writer, header.omitted);
    writer.array(header.wants.size());
    for (const QByteArray& hash : header.wants)
        writer.bytes(hash);
    writer.integer(header.volume);
    writer.integer(header.volumes);
    return writer.result();
}

PackageHeader decode(QByteArrayView bytes) {
    CborReader reader(bytes);
    std::size_t items = reader.array();
    if (items < headerItems)
        throw CborReader::Fault("header");
    within(reader, headerVersion, 1'000'000, "version");
    PackageHeader header;
    header.dossier = RowId::fromBytes(reader.bytes(RowId::size));
    header.package = RowId::fromBytes(reader.bytes(RowId::size));
    const std::int64_t purpose = within(reader, 0, 1'000'000, "purpose");
    header.purpose = purpose <= 2 ? static_cast<PackagePurpose>(purpose) : PackagePurpose::Work;
    header.title = reader.text();
    header.sender = DeviceKey::fromBytes(reader.bytes(32));
    header.person = reader.text();
    header.label = reader.text();
    if (reader.array() != 2)
        throw CborReader::Fault("time");
    header.made = readTime(reader);
    header.appVersion = reader.text();
    if (const QByteArrayView key = reader.bytes(); !key.isEmpty())
        header.recipient = DeviceKey::fromBytes(key);
    header.have = readHave(reader);
    header.commits = within(reader, 0, std::int64_t{1} << 40, "number of changes");
    header.files = readEntries(reader);
    header.omitted = readEntries(reader);
    header.wants.resize(reader.array());
    for (QByteArray& hash : header.wants)
        hash = reader.bytes(32).toByteArray();
    header.volume = static_cast<int>(within(reader, 1, 100'000, "volume"));
    header.volumes = static_cast<int>(within(reader, header.volume, 100'000, "volumes"));
    for (; items > headerItems; --items)
        reader.skip();
    if (!reader.atEnd())
        throw CborReader::Fault("bytes after the header");
    return header;
}

} // namespace dkt::packageheader

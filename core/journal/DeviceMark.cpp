// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/DeviceMark.h"

#include "journal/CborReader.h"
#include "journal/CborWriter.h"
#include "journal/CommitCodec.h"

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

const QByteArrayView keyFileMagic("dkt-device-key 1\n");
constexpr qsizetype checksumBytes = 32;

void writeEntry(CborWriter& writer, const HaveEntry& entry) {
    writer.integer(entry.upTo);
    writer.bytes(entry.hash);
}

HaveEntry readEntry(CborReader& reader) {
    HaveEntry entry;
    entry.upTo = reader.integer();
    entry.hash = reader.bytes().toByteArray();
    return entry;
}

} // namespace

bool DeviceMark::matches(const HaveEntry& inDossier, QByteArrayView thisBoot) const {
    if (!open)
        return inDossier == done;
    return !boot.isEmpty() && boot == thisBoot && (inDossier == done || inDossier == intent);
}

QByteArray DeviceMark::toBytes(QByteArrayView seed) const {
    CborWriter writer;
    writer.array(8);
    writer.bytes(seed);
    writer.bytes(machine);
    writer.integer(open ? 1 : 0);
    writer.bytes(boot);
    writeEntry(writer, done);
    writeEntry(writer, intent);
    const QByteArray body = writer.result();
    return keyFileMagic.toByteArray() + commitcodec::hash(body) + body;
}

QByteArray DeviceMark::read(QByteArrayView bytes) {
    if (!bytes.startsWith(keyFileMagic) || bytes.size() < keyFileMagic.size() + checksumBytes)
        return {};
    const QByteArrayView checksum = bytes.sliced(keyFileMagic.size(), checksumBytes);
    try {
        // The file may end in bytes of a longer mark before: the list says how long this one is.
        CborReader whole(bytes.sliced(keyFileMagic.size() + checksumBytes));
        const QByteArrayView body = whole.skip();
        if (commitcodec::hash(body) != checksum)
            return {};
        CborReader reader(body);
        reader.array();
        QByteArray seed = reader.bytes(SigningKey::seedBytes).toByteArray();
        machine = reader.bytes().toByteArray();
        open = reader.integer() != 0;
        boot = reader.bytes().toByteArray();
        done = readEntry(reader);
        intent = readEntry(reader);
        return seed;
    } catch (const CborReader::Fault&) {
        return {};
    }
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "OleMaker.h"

#include <QtEndian>

#include <cstring>

namespace {
constexpr qsizetype sectorBytes = 512;
constexpr quint32 endOfChain = 0xFFFFFFFE;

QByteArray directoryEntry(const QString& name, char type, quint32 child, quint32 right, quint32 start,
                          quint32 size) {
    QByteArray entry(128, '\0');
    for (qsizetype i = 0; i < name.size(); ++i)
        qToLittleEndian<quint16>(name[i].unicode(), entry.data() + 2 * i);
    qToLittleEndian<quint16>(static_cast<quint16>(2 * name.size() + 2), entry.data() + 64);
    entry[66] = type;
    qToLittleEndian<quint32>(0xFFFFFFFF, entry.data() + 68);
    qToLittleEndian<quint32>(right, entry.data() + 72);
    qToLittleEndian<quint32>(child, entry.data() + 76);
    qToLittleEndian<quint32>(start, entry.data() + 116);
    qToLittleEndian<quint32>(size, entry.data() + 120);
    return entry;
}
} // namespace

QByteArray biffWord(quint16 value) {
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray biffLong(quint32 value) {
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray biffDouble(double value) {
    QByteArray bytes(8, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

QByteArray biffRecord(quint16 id, const QByteArray& data) {
    return biffWord(id) + biffWord(static_cast<quint16>(data.size())) + data;
}

QByteArray oleFile(const std::vector<std::pair<QString, QByteArray>>& streams) {
    // Sector 0 is the allocation table, 1 and 2 the directory, the streams follow.
    QByteArray fat;
    const auto chain = [&](quint32 first, quint32 count) {
        for (quint32 i = 0; i < count; ++i)
            fat += biffLong(i + 1 < count ? first + i + 1 : endOfChain);
    };
    fat += biffLong(0xFFFFFFFD);
    chain(1, 2);
    quint32 next = 3;
    QByteArray directory = directoryEntry(QStringLiteral("Root Entry"), 5, streams.empty() ? 0xFFFFFFFF : 1,
                                          0xFFFFFFFF, endOfChain, 0);
    QByteArray body;
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const QByteArray content = streams[i].second.leftJustified(4096, '\0');
        const auto sectors = static_cast<quint32>((content.size() + sectorBytes - 1) / sectorBytes);
        const quint32 right = i + 1 < streams.size() ? static_cast<quint32>(i + 2) : 0xFFFFFFFF;
        directory += directoryEntry(streams[i].first, 2, 0xFFFFFFFF, right, next,
                                    static_cast<quint32>(content.size()));
        body += content.leftJustified(sectors * sectorBytes, '\0');
        chain(next, sectors);
        next += sectors;
    }
    QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    header = header.leftJustified(sectorBytes, '\0');
    const auto put = [&](qsizetype at, quint32 value) { qToLittleEndian(value, header.data() + at); };
    qToLittleEndian<quint16>(9, header.data() + 30);
    qToLittleEndian<quint16>(6, header.data() + 32);
    put(44, 1);
    put(48, 1);
    put(56, 4096);
    put(60, endOfChain);
    put(68, endOfChain);
    for (int i = 0; i < 109; ++i)
        put(76 + 4 * i, i == 0 ? 0 : 0xFFFFFFFF);
    return header + fat.leftJustified(sectorBytes, '\xFF') + directory.leftJustified(2 * sectorBytes, '\0') +
           body;
}

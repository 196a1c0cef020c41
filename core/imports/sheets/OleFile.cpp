// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/OleFile.h"

#include <QtEndian>

#include <algorithm>
#include <unordered_set>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype oleHeaderBytes = 512;
constexpr qsizetype directoryEntryBytes = 128;
constexpr qsizetype miniSectorBytes = 64;
constexpr quint32 oleEndOfChain = 0xFFFFFFFE;
constexpr quint32 oleNoStream = 0xFFFFFFFF;
constexpr quint32 oleHighestSector = 0xFFFFFFFA;
constexpr int headerFatSectors = 109;

quint32 wordAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}
} // namespace

OleFile::OleFile(QByteArray bytes) : m_bytes(std::move(bytes)) {
    readHeader();
}

quint32 OleFile::u32(qsizetype at) const {
    return wordAt(m_bytes, at);
}

quint16 OleFile::u16(qsizetype at) const {
    return qFromLittleEndian<quint16>(m_bytes.constData() + at);
}

bool OleFile::fail(Fault fault, const QString& detail) {
    m_fault = fault;
    m_detail = detail;
    return false;
}

std::optional<qsizetype> OleFile::sectorOffset(quint32 sector) const {
    if (sector >= oleHighestSector)
        return std::nullopt;
    const qint64 offset = (static_cast<qint64>(sector) + 1) * m_sectorSize;
    // Some programs leave the last sector short; what is missing reads as nothing.
    if (offset >= m_bytes.size())
        return std::nullopt;
    return static_cast<qsizetype>(offset);
}

bool OleFile::readHeader() {
    if (m_bytes.size() < oleHeaderBytes)
        return fail(Fault::Truncated, u"shorter than its header"_s);
    const quint16 shift = u16(30);
    if (shift != 9 && shift != 12)
        return fail(Fault::Damaged, u"sector size 2^%1"_s.arg(shift));
    m_sectorSize = qsizetype(1) << shift;
    m_miniCutoff = u32(56);
    if (!readFat(u32(44), u32(68), u32(72)) || !readDirectory(u32(48)))
        return false;
    const quint32 miniFatStart = u32(60);
    if (u32(64) > 0 && miniFatStart < oleHighestSector) {
        const auto mini = chain(miniFatStart, std::nullopt);
        if (!mini)
            return fail(Fault::Truncated, u"mini allocation table"_s);
        for (qsizetype at = 0; at + 4 <= mini->size(); at += 4)
            m_miniFat.push_back(wordAt(*mini, at));
    }
    return true;
}

bool OleFile::readFat(quint32 sectors, quint32 difatStart, quint32 difatSectors) {
    const auto inFile = static_cast<quint32>(m_bytes.size() / m_sectorSize + 1);
    if (sectors > inFile || difatSectors > inFile)
        return fail(Fault::Truncated, u"%1 table sectors"_s.arg(sectors));
    std::vector<quint32> tables;
    for (int i = 0; i < headerFatSectors && tables.size() < sectors; ++i)
        tables.push_back(u32(76 + 4 * i));
    quint32 difat = difatStart;
    for (quint32 step = 0; step < difatSectors && tables.size() < sectors; ++step) {
        const auto at = sectorOffset(difat);
        if (!at || *at + m_sectorSize > m_bytes.size())
            return fail(Fault::Truncated, u"table of tables"_s);
        for (qsizetype i = 0; i < m_sectorSize / 4 - 1 && tables.size() < sectors; ++i)
            tables.push_back(u32(*at + 4 * i));
        difat = u32(*at + m_sectorSize - 4);
    }
    for (const quint32 table : tables) {
        const auto at = sectorOffset(table);
        if (!at || *at + m_sectorSize > m_bytes.size())
            return fail(Fault::Truncated, u"allocation table in sector %1"_s.arg(table));
        for (qsizetype i = 0; i < m_sectorSize / 4; ++i)
            m_fat.push_back(u32(*at + 4 * i));
    }
    return true;
}

std::optional<QByteArray> OleFile::chain(quint32 start, std::optional<quint64> size) const {
    QByteArray whole;
    std::size_t steps = 0;
    for (quint32 sector = start; sector != oleEndOfChain; sector = m_fat[sector]) {
        if (size && static_cast<quint64>(whole.size()) >= *size)
            break;
        const auto at = sectorOffset(sector);
        // A chain longer than the table goes in a ring.
        if (!at || sector >= m_fat.size() || ++steps > m_fat.size())
            return std::nullopt;
        whole.append(m_bytes.constData() + *at, std::min(m_sectorSize, m_bytes.size() - *at));
    }
    if (size && static_cast<quint64>(whole.size()) < *size)
        return std::nullopt;
    if (size)
        whole.truncate(static_cast<qsizetype>(*size));
    return whole;
}

std::optional<QByteArray> OleFile::miniChain(quint32 start, quint64 size) const {
    QByteArray whole;
    std::size_t steps = 0;
    for (quint32 sector = start; static_cast<quint64>(whole.size()) < size; sector = m_miniFat[sector]) {
        const qint64 at = static_cast<qint64>(sector) * miniSectorBytes;
        if (sector >= m_miniFat.size() || at + miniSectorBytes > m_miniStream.size() ||
            ++steps > m_miniFat.size())
            return std::nullopt;
        whole.append(m_miniStream.constData() + at, miniSectorBytes);
    }
    whole.truncate(static_cast<qsizetype>(size));
    return whole;
}

bool OleFile::readDirectory(quint32 start) {
    const auto directory = chain(start, std::nullopt);
    if (!directory || directory->size() < directoryEntryBytes)
        return fail(Fault::Truncated, u"directory in sector %1"_s.arg(start));
    const quint32 miniStart = wordAt(*directory, 116);
    if (miniStart < oleHighestSector) {
        const auto mini = chain(miniStart, std::nullopt);
        if (!mini)
            return fail(Fault::Truncated, u"mini stream in sector %1"_s.arg(miniStart));
        m_miniStream = *mini;
    }
    listRoot(*directory);
    return true;
}

void OleFile::listRoot(const QByteArray& directory) {
    const auto entries = static_cast<quint32>(directory.size() / directoryEntryBytes);
    std::vector<quint32> waiting{wordAt(directory, 76)};
    std::unordered_set<quint32> seen;
    while (!waiting.empty()) {
        const quint32 index = waiting.back();
        waiting.pop_back();
        if (index == oleNoStream || index >= entries || !seen.insert(index).second)
            continue;
        const qsizetype at = static_cast<qsizetype>(index) * directoryEntryBytes;
        waiting.push_back(wordAt(directory, at + 68));
        waiting.push_back(wordAt(directory, at + 72));
        const auto nameBytes =
            std::clamp<qsizetype>(qFromLittleEndian<quint16>(directory.constData() + at + 64) - 2, 0, 62);
        QString name;
        for (qsizetype i = 0; i + 1 < nameBytes; i += 2)
            name += QChar(qFromLittleEndian<quint16>(directory.constData() + at + i));
        constexpr char streamType = 2;
        if (directory[at + 66] == streamType)
            m_streams.insert(name.toLower(), {wordAt(directory, at + 116), wordAt(directory, at + 120)});
    }
}

std::optional<QByteArray> OleFile::read(const QString& name) const {
    const auto stream = m_streams.constFind(name.toLower());
    if (stream == m_streams.constEnd())
        return std::nullopt;
    return stream->size < m_miniCutoff ? miniChain(stream->start, stream->size)
                                       : chain(stream->start, stream->size);
}

} // namespace dkt

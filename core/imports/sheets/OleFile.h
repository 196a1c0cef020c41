// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dkt {

/// A compound file (OLE2, [MS-CFB]): the container of .xls, .doc and of encrypted Office files. Reads the
/// streams of the root storage; every number in the file is checked before it is used, every chain ends.
class OleFile {
public:
    enum class Fault { None, Truncated, Damaged };

    /// `bytes` is the whole file. Nothing is thrown: see fault().
    explicit OleFile(QByteArray bytes);
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// What is wrong, for the log.
    [[nodiscard]] const QString& faultDetail() const { return m_detail; }
    [[nodiscard]] QStringList streamNames() const { return m_streams.keys(); }
    [[nodiscard]] bool contains(const QString& name) const { return m_streams.contains(name.toLower()); }
    /// None when there is no such stream or its sectors lie outside the file.
    [[nodiscard]] std::optional<QByteArray> read(const QString& name) const;

private:
    struct Stream {
        quint32 start = 0;
        quint64 size = 0;
    };

    bool readHeader();
    bool readFat(quint32 sectors, quint32 difatStart, quint32 difatSectors);
    bool readDirectory(quint32 start);
    void listRoot(const QByteArray& directory);
    bool fail(Fault fault, const QString& detail);
    [[nodiscard]] std::optional<QByteArray> chain(quint32 start, std::optional<quint64> size) const;
    [[nodiscard]] std::optional<QByteArray> miniChain(quint32 start, quint64 size) const;
    [[nodiscard]] std::optional<qsizetype> sectorOffset(quint32 sector) const;
    [[nodiscard]] quint32 u32(qsizetype at) const;
    [[nodiscard]] quint16 u16(qsizetype at) const;

    QByteArray m_bytes;
    qsizetype m_sectorSize = 512;
    std::vector<quint32> m_fat;
    std::vector<quint32> m_miniFat;
    QByteArray m_miniStream;
    quint64 m_miniCutoff = 4096;
    QHash<QString, Stream> m_streams; ///< names in lower case
    Fault m_fault = Fault::None;
    QString m_detail;
};

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace dkt::biff {

/// Record numbers of [MS-XLS] that reading values needs.
enum Id : quint16 {
    Formula = 0x0006,
    EndOfFile = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Font = 0x0031,
    Continue = 0x003C,
    CodePage = 0x0042,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RichString = 0x00D6,
    ExtendedFormat = 0x00E0,
    MergedCells = 0x00E5,
    SharedStrings = 0x00FC,
    LabelShared = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolError = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Format = 0x041E,
    BeginOfFile = 0x0809
};

/// Reads little-endian values from a stretch of bytes; outside it everything reads as 0 and `ok` turns false.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at; }
    quint8 u8();
    quint16 u16();
    quint32 u32();
    double f64();
    void skip(qsizetype bytes);
    QByteArrayView bytes(qsizetype count);

private:
    bool take(qsizetype count);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

/// One record; `data` lives as long as the stream it came from.
struct Record {
    quint16 id = 0;
    QByteArrayView data;
};

/// Walks the records of a workbook stream from an offset.
class Records {
public:
    Records(QByteArrayView stream, qsizetype at) : m_stream(stream), m_at(at) {}
    /// False at the end of the stream; a record that reaches past it ends it and is remembered as such.
    bool next(Record& record);
    /// The next record's number without taking it; 0 at the end.
    [[nodiscard]] quint16 peek() const;
    [[nodiscard]] bool cutOff() const { return m_cutOff; }

private:
    QByteArrayView m_stream;
    qsizetype m_at;
    bool m_cutOff = false;
};

/// The number packed into an RK value.
[[nodiscard]] double rkNumber(quint32 rk);
/// "#REF!" and its like.
[[nodiscard]] QString errorText(quint8 code);

} // namespace dkt::biff

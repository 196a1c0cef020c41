// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/BiffRecords.h"

#include <QtEndian>

#include <bit>

namespace dkt::biff {

using namespace Qt::StringLiterals;

bool Reader::take(qsizetype count) {
    if (!m_ok || count < 0 || m_bytes.size() - m_at < count) {
        m_ok = false;
        return false;
    }
    m_at += count;
    return true;
}

quint8 Reader::u8() {
    return take(1) ? static_cast<quint8>(m_bytes[m_at - 1]) : 0;
}

quint16 Reader::u16() {
    return take(2) ? qFromLittleEndian<quint16>(m_bytes.data() + m_at - 2) : 0;
}

quint32 Reader::u32() {
    return take(4) ? qFromLittleEndian<quint32>(m_bytes.data() + m_at - 4) : 0;
}

double Reader::f64() {
    return take(8) ? std::bit_cast<double>(qFromLittleEndian<quint64>(m_bytes.data() + m_at - 8)) : 0;
}

void Reader::skip(qsizetype bytes) {
    take(bytes);
}

QByteArrayView Reader::bytes(qsizetype count) {
    return take(count) ? m_bytes.sliced(m_at - count, count) : QByteArrayView();
}

bool Records::next(Record& record) {
    constexpr qsizetype headBytes = 4;
    if (m_at < 0 || m_stream.size() - m_at < headBytes)
        return false;
    const auto length = qFromLittleEndian<quint16>(m_stream.data() + m_at + 2);
    if (m_stream.size() - m_at - headBytes < length) {
        m_cutOff = true;
        return false;
    }
    record = {qFromLittleEndian<quint16>(m_stream.data() + m_at), m_stream.sliced(m_at + headBytes, length)};
    m_at += headBytes + length;
    return true;
}

quint16 Records::peek() const {
    return m_at >= 0 && m_stream.size() - m_at >= 4 ? qFromLittleEndian<quint16>(m_stream.data() + m_at) : 0;
}

double rkNumber(quint32 rk) {
    const bool hundredths = rk & 1;
    double value = 0;
    if (rk & 2)
        value = static_cast<qint32>(rk) >> 2;
    else
        value = std::bit_cast<double>(static_cast<quint64>(rk & 0xFFFFFFFC) << 32);
    return hundredths ? value / 100 : value;
}

QString errorText(quint8 code) {
    switch (code) {
    case 0x00:
        return u"#NULL!"_s;
    case 0x07:
        return u"#DIV/0!"_s;
    case 0x0F:
        return u"#VALUE!"_s;
    case 0x17:
        return u"#REF!"_s;
    case 0x1D:
        return u"#NAME?"_s;
    case 0x24:
        return u"#NUM!"_s;
    case 0x2A:
        return u"#N/A"_s;
    default:
        return u"#ERR%1"_s.arg(code);
    }
}

} // namespace dkt::biff

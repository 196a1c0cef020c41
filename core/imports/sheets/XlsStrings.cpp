// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsStrings.h"

#include <QtEndian>

#include <algorithm>

namespace dkt {

XlsStrings::XlsStrings(const biff::Record& first, biff::Records& records)
    : m_segment(first), m_records(records) {
}

bool XlsStrings::nextSegment() {
    if (m_records.peek() != biff::Continue || !m_records.next(m_segment)) {
        m_ok = false;
        return false;
    }
    m_at = 0;
    return true;
}

quint8 XlsStrings::u8() {
    while (m_ok && m_at >= m_segment.data.size())
        nextSegment();
    return m_ok ? static_cast<quint8>(m_segment.data[m_at++]) : 0;
}

quint16 XlsStrings::u16() {
    const quint16 low = u8();
    return static_cast<quint16>(low | (u8() << 8));
}

quint32 XlsStrings::u32() {
    const quint32 low = u16();
    return low | (static_cast<quint32>(u16()) << 16);
}

void XlsStrings::skip(qint64 bytes) {
    while (m_ok && bytes > 0) {
        const qint64 here = std::min<qint64>(bytes, m_segment.data.size() - m_at);
        m_at += here;
        bytes -= here;
        if (bytes > 0)
            nextSegment();
    }
}

bool XlsStrings::readCharacters(int count, bool wide, QString& out) {
    while (m_ok && count > 0) {
        if (m_at >= m_segment.data.size()) {
            if (!nextSegment())
                return false;
            wide = u8() & 1;
            continue;
        }
        const qsizetype width = wide ? 2 : 1;
        const auto here =
            static_cast<int>(std::min<qsizetype>(count, (m_segment.data.size() - m_at) / width));
        if (here == 0)
            return m_ok = false;
        const char* at = m_segment.data.data() + m_at;
        for (int i = 0; i < here; ++i)
            out += wide ? QChar(qFromLittleEndian<quint16>(at + 2 * i))
                        : QChar(char16_t(static_cast<quint8>(at[i])));
        m_at += here * width;
        count -= here;
    }
    return m_ok;
}

bool XlsStrings::readOne(XlsGlobals::SharedText& out) {
    constexpr quint8 wideFlag = 1;
    constexpr quint8 asianFlag = 4;
    constexpr quint8 richFlag = 8;
    const int length = u16();
    const quint8 flags = u8();
    const int runs = flags & richFlag ? u16() : 0;
    const qint64 asian = flags & asianFlag ? u32() : 0;
    if (!m_ok || !readCharacters(length, flags & wideFlag, out.text))
        return false;
    for (int i = 0; i < runs && m_ok; ++i) {
        const quint16 from = u16();
        out.runs.push_back({from, u16()});
    }
    skip(asian);
    return true;
}

std::vector<XlsGlobals::SharedText> XlsStrings::read() {
    std::vector<XlsGlobals::SharedText> strings;
    skip(4); // how often strings are used
    const quint32 count = u32();
    for (quint32 i = 0; i < count && m_ok; ++i) {
        XlsGlobals::SharedText one;
        if (!readOne(one))
            break;
        strings.push_back(std::move(one));
    }
    return strings;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/XmlBuffer.h"

#include "util/Error.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace dkt::doc {
namespace {

struct XmlOutput {
    Q_DECLARE_TR_FUNCTIONS(XmlOutput)
};

constexpr qsizetype capacity = 256 * 1024;
constexpr qsizetype textChunk = 16 * 1024;   // UTF-16 units escaped at a time
constexpr qsizetype worstBytesPerUnit = 6;   // "&quot;"
constexpr char32_t replacement = 0xfffd;

char* put(char* to, const char* text, std::size_t length) {
    std::memcpy(to, text, length);
    return to + length;
}

char* putUtf8(char* to, char32_t c) {
    if (c < 0x800) {
        *to++ = static_cast<char>(0xc0 | (c >> 6));
    } else if (c < 0x10000) {
        *to++ = static_cast<char>(0xe0 | (c >> 12));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3f));
    } else {
        *to++ = static_cast<char>(0xf0 | (c >> 18));
        *to++ = static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3f));
    }
    *to++ = static_cast<char>(0x80 | (c & 0x3f));
    return to;
}

bool isSurrogate(char16_t c) { return (c & 0xf800) == 0xd800; }

bool startsPair(QStringView text, qsizetype i) {
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

} // namespace

XmlBuffer::XmlBuffer(QIODevice& out) : m_out(out), m_bytes(capacity, Qt::Uninitialized) {}

XmlBuffer& XmlBuffer::operator<<(const char* markup) {
    const auto length = static_cast<qsizetype>(std::strlen(markup));
    makeRoom(length);
    std::memcpy(m_bytes.data() + m_used, markup, static_cast<std::size_t>(length));
    m_used += length;
    return *this;
}

XmlBuffer& XmlBuffer::operator<<(const QByteArray& markup) {
    makeRoom(markup.size());
    std::memcpy(m_bytes.data() + m_used, markup.constData(), static_cast<std::size_t>(markup.size()));
    m_used += markup.size();
    return *this;
}

XmlBuffer& XmlBuffer::operator<<(int number) {
    makeRoom(16);
    char* const from = m_bytes.data() + m_used;
    m_used += std::to_chars(from, from + 16, number).ptr - from;
    return *this;
}

XmlBuffer& XmlBuffer::text(QStringView text) {
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = std::min(i + textChunk, text.size());
        makeRoom((end - i + 1) * worstBytesPerUnit);
        char* to = m_bytes.data() + m_used;
        while (i < end) {
            const char16_t c = text[i].unicode();
            if (c < 0x80) {
                to = escapeAscii(to, c);
            } else if (!isSurrogate(c)) {
                to = putUtf8(to, c >= 0xfffe ? replacement : c);
            } else if (startsPair(text, i)) {
                to = putUtf8(to, QChar::surrogateToUcs4(c, text[++i].unicode()));
            } else {
                to = putUtf8(to, replacement);
            }
            ++i;
        }
        m_used = to - m_bytes.constData();
    }
    return *this;
}

char* XmlBuffer::escapeAscii(char* to, char16_t c) {
    switch (c) {
    case u'&':
        return put(to, "&amp;", 5);
    case u'<':
        return put(to, "&lt;", 4);
    case u'>':
        return put(to, "&gt;", 4);
    case u'"':
        return put(to, "&quot;", 6);
    case u'\n':
        return put(to, "&#10;", 5);
    case u'\t':
        return put(to, "&#9;", 4);
    default:
        if (c < 0x20)
            return putUtf8(to, replacement);
        *to = static_cast<char>(c);
        return to + 1;
    }
}

void XmlBuffer::flush() {
    if (m_out.write(m_bytes.constData(), m_used) != m_used)
        throw Error(Error::Kind::CannotOpen, XmlOutput::tr("The file could not be written to its end."),
                    m_out.errorString());
    m_used = 0;
}

void XmlBuffer::makeRoom(qsizetype bytes) {
    if (m_used + bytes > m_bytes.size())
        flush();
    if (bytes > m_bytes.size())
        m_bytes.resize(bytes);
}

} // namespace dkt::doc

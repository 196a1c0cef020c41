// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

class QIODevice;

namespace dkt::doc {

/// Writes XML as bytes: markup as given, text escaped, passed on to the device in large pieces so that
/// memory stays flat. Text is data: `&<>"` are escaped, what XML 1.0 cannot hold (control characters, lone
/// surrogates, U+FFFE, U+FFFF) becomes U+FFFD.
class XmlBuffer {
public:
    explicit XmlBuffer(QIODevice& out);
    XmlBuffer(const XmlBuffer&) = delete;
    XmlBuffer& operator=(const XmlBuffer&) = delete;

    /// Markup, taken as it is.
    XmlBuffer& operator<<(const char* markup);
    XmlBuffer& operator<<(const QByteArray& markup);
    XmlBuffer& operator<<(int number);
    /// Text between tags or inside a double-quoted attribute.
    XmlBuffer& text(QStringView text);
    /// Hands everything to the device; throws Error when the device does not take it.
    void flush();

private:
    void makeRoom(qsizetype bytes);
    char* escapeAscii(char* to, char16_t c);

    QIODevice& m_out;
    QByteArray m_bytes;
    qsizetype m_used = 0;
};

} // namespace dkt::doc

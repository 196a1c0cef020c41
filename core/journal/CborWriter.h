// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Value.h"

namespace dkt {

/// Writes the deterministic CBOR of RFC 8949, 4.2: shortest integers, definite lengths. Reals always take
/// 64 bits, so that every one reads back as it was. Equal values give equal bytes.
class CborWriter {
public:
    void array(std::size_t length) { head(4, length); }
    void integer(std::int64_t number);
    void text(const QString& text);
    void bytes(QByteArrayView bytes);
    void null() { m_out.append('\xf6'); }
    /// Throws Error(Input) for NaN and for lists nested deeper than limits::valueDepth.
    void value(const Value& value, int depth = 0);
    /// Bytes that are CBOR already.
    void raw(QByteArrayView cbor) { m_out.append(cbor); }

    [[nodiscard]] const QByteArray& result() const { return m_out; }

    [[nodiscard]] static QByteArray encode(const Value& value);

private:
    void head(int major, std::uint64_t argument);
    void real(double number);

    QByteArray m_out;
};

} // namespace dkt

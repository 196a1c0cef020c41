// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CborWriter.h"

#include "journal/Commit.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace dkt {
namespace {

struct CborWriterTexts {
    Q_DECLARE_TR_FUNCTIONS(CborWriter)
};

template <class Number> void appendBigEndian(QByteArray& out, Number number) {
    char bytes[sizeof number];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof number);
}

} // namespace

void CborWriter::head(int major, std::uint64_t argument) {
    const auto first = [&](unsigned info) {
        m_out.append(static_cast<char>(static_cast<unsigned>(major) << 5U | info));
    };
    if (argument < 24) {
        first(static_cast<unsigned>(argument));
    } else if (argument <= 0xFF) {
        first(24);
        m_out.append(static_cast<char>(argument));
    } else if (argument <= 0xFFFF) {
        first(25);
        appendBigEndian(m_out, static_cast<quint16>(argument));
    } else if (argument <= 0xFFFFFFFF) {
        first(26);
        appendBigEndian(m_out, static_cast<quint32>(argument));
    } else {
        first(27);
        appendBigEndian(m_out, static_cast<quint64>(argument));
    }
}

void CborWriter::integer(std::int64_t number) {
    if (number >= 0)
        head(0, static_cast<std::uint64_t>(number));
    else
        head(1, ~static_cast<std::uint64_t>(number)); // -1 - number
}

void CborWriter::text(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    head(3, static_cast<std::uint64_t>(utf8.size()));
    m_out.append(utf8);
}

void CborWriter::bytes(QByteArrayView bytes) {
    head(2, static_cast<std::uint64_t>(bytes.size()));
    m_out.append(bytes);
}

void CborWriter::real(double number) {
    if (std::isnan(number))
        throw Error(Error::Kind::Input, CborWriterTexts::tr("A figure is not a number; enter it again."));
    m_out.append('\xfb');
    appendBigEndian(m_out, std::bit_cast<quint64>(number));
}

void CborWriter::value(const Value& value, int depth) {
    switch (value.type()) {
    case Value::Type::Null:
        return null();
    case Value::Type::Flag:
        m_out.append(value.toFlag() ? '\xf5' : '\xf4');
        return;
    case Value::Type::Integer:
        return integer(value.toInteger());
    case Value::Type::Real:
        return real(value.toReal());
    case Value::Type::Text:
        return text(value.toText());
    case Value::Type::Bytes:
        return bytes(value.toBytes());
    case Value::Type::List:
        break;
    }
    if (depth >= limits::valueDepth)
        throw Error(Error::Kind::Input, CborWriterTexts::tr("A value is nested too deeply to be stored."));
    array(value.toList().size());
    for (const Value& part : value.toList())
        this->value(part, depth + 1);
}

QByteArray CborWriter::encode(const Value& value) {
    CborWriter writer;
    writer.value(value);
    return writer.m_out;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CborReader.h"

#include "journal/Commit.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace dkt {
namespace {

struct CborTexts {
    Q_DECLARE_TR_FUNCTIONS(CborReader)
};

std::int64_t signedInteger(int major, std::uint64_t argument) {
    if (argument > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        throw CborReader::Fault("integer beyond 64 bits");
    const auto number = static_cast<std::int64_t>(argument);
    return major == 0 ? number : -1 - number;
}

} // namespace

CborReader::Fault::Fault(const char* reason)
    : Error(Kind::CannotOpen,
            CborTexts::tr(
                "This dossier is damaged. Open a backup, or save what is left of it into a new dossier."),
            QString::fromLatin1(reason)),
      m_reason(reason) {
}

QByteArrayView CborReader::take(std::uint64_t length) {
    if (length > static_cast<std::uint64_t>(left()))
        throw Fault("cut off");
    const QByteArrayView part = m_input.sliced(m_at, static_cast<qsizetype>(length));
    m_at += part.size();
    return part;
}

CborReader::Head CborReader::head() {
    const int first = static_cast<unsigned char>(take(1)[0]);
    Head head{first >> 5, first & 0x1F, static_cast<std::uint64_t>(first & 0x1F)};
    if (head.info < 24)
        return head;
    // Simple values carry their own meaning in the extra bytes.
    const bool number = head.major != 7;
    switch (head.info) {
    case 24:
        head.argument = static_cast<unsigned char>(take(1)[0]);
        break;
    case 25:
        head.argument = qFromBigEndian<quint16>(take(2).data());
        break;
    case 26:
        head.argument = qFromBigEndian<quint32>(take(4).data());
        break;
    case 27:
        head.argument = qFromBigEndian<quint64>(take(8).data());
        break;
    default:
        throw Fault("indefinite or reserved length");
    }
    static constexpr std::uint64_t least[] = {24, 0x100, 0x10000, 0x100000000};
    if (number && head.argument < least[head.info - 24])
        throw Fault("integer not in its shortest form");
    return head;
}

CborReader::Head CborReader::head(int major, const char* expected) {
    const Head found = head();
    if (found.major != major)
        throw Fault(expected);
    return found;
}

std::size_t CborReader::array() {
    const Head found = head(4, "not a list");
    // Each item takes a byte at least: a length that lies is caught before anything is reserved.
    if (found.argument > static_cast<std::uint64_t>(left()))
        throw Fault("cut off");
    return static_cast<std::size_t>(found.argument);
}

std::int64_t CborReader::integer() {
    const Head found = head();
    if (found.major > 1)
        throw Fault("not an integer");
    return signedInteger(found.major, found.argument);
}

QString CborReader::textOf(const Head& head) {
    const QByteArrayView utf8 = take(head.argument);
    if (!QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8())
        throw Fault("text is not UTF-8");
    return QString::fromUtf8(utf8);
}

QString CborReader::text() {
    return textOf(head(3, "not a text"));
}

QByteArrayView CborReader::bytes() {
    return take(head(2, "not bytes").argument);
}

QByteArrayView CborReader::bytes(qsizetype length) {
    const QByteArrayView found = bytes();
    if (found.size() != length)
        throw Fault("bytes of another length");
    return found;
}

Value CborReader::simple(const Head& head) {
    switch (head.info) {
    case 20:
    case 21:
        return Value::ofFlag(head.info == 21);
    case 22:
        return {};
    case 27:
        break;
    default:
        throw Fault("unknown simple value");
    }
    const auto number = std::bit_cast<double>(head.argument);
    if (std::isnan(number))
        throw Fault("not a number");
    return number;
}

Value CborReader::value(int depth) {
    const qsizetype start = m_at;
    const Head found = head();
    switch (found.major) {
    case 0:
    case 1:
        return signedInteger(found.major, found.argument);
    case 2:
        return take(found.argument).toByteArray();
    case 3:
        return textOf(found);
    case 4:
        break;
    case 7:
        return simple(found);
    default:
        throw Fault("map or tag");
    }
    if (depth >= limits::valueDepth)
        throw Fault("nested too deeply");
    m_at = start;
    ValueList list;
    for (std::size_t n = array(); n > 0; --n)
        list.push_back(value(depth + 1));
    return list;
}

QByteArrayView CborReader::skip() {
    const qsizetype start = m_at;
    skip(0);
    return m_input.sliced(start, m_at - start);
}

void CborReader::skip(int depth) {
    // The whole of a commit adds three levels to a value's own.
    if (depth > limits::valueDepth + 3)
        throw Fault("nested too deeply");
    const qsizetype start = m_at;
    const Head found = head();
    switch (found.major) {
    case 0:
    case 1:
        signedInteger(found.major, found.argument);
        return;
    case 2:
        take(found.argument);
        return;
    case 3:
        textOf(found);
        return;
    case 4:
        break;
    case 7:
        simple(found);
        return;
    default:
        throw Fault("map or tag");
    }
    m_at = start;
    for (std::size_t n = array(); n > 0; --n)
        skip(depth + 1);
}

Value CborReader::decode(QByteArrayView cbor) {
    CborReader reader(cbor);
    Value value = reader.value();
    if (!reader.atEnd())
        throw Fault("bytes after the value");
    return value;
}

} // namespace dkt

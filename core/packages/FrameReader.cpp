// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/FrameReader.h"

#include "packages/PackageFault.h"
#include "packages/PackageFormat.h"
#include "packages/PackageKey.h"

#include <QIODevice>
#include <QtEndian>

#include <sodium.h>
#include <zlib.h>

#include <cstring>

namespace dkt {

using Kind = PackageFault::Kind;

struct FrameReader::Cipher {
    Cipher(const QString& passphrase, const KeyRecipe& recipe, const QByteArray& header)
        : key(passphrase, recipe) {
        crypto_secretstream_xchacha20poly1305_init_pull(
            &state, reinterpret_cast<const unsigned char*>(header.constData()), key.data());
    }

    PackageKey key;
    crypto_secretstream_xchacha20poly1305_state state{};
    bool any = false; ///< a frame was opened: the passphrase is right
    bool last = false;
};

struct FrameReader::Inflater {
    Inflater() {
        if (inflateInit(&stream) != Z_OK)
            throw PackageFault(Kind::Unreadable, "zlib");
    }
    ~Inflater() { inflateEnd(&stream); }

    z_stream stream{};
    bool ended = false;
};

FrameReader::FrameReader(QIODevice& in, const QString& passphrase)
    : m_in(in), m_inflater(std::make_unique<Inflater>()) {
    QByteArray start = m_in.read(packageformat::magicBytes + 1);
    m_position = start.size();
    const QByteArray magic(packageformat::magic, packageformat::magicBytes);
    if (!start.startsWith(magic.first(6)))
        throw PackageFault(start.isEmpty() || !magic.startsWith(start) ? Kind::NotAPackage : Kind::Cut,
                           "magic");
    if (start.size() < packageformat::magicBytes + 1)
        throw PackageFault(Kind::Cut, "magic");
    if (start[7] != '\n')
        throw PackageFault(Kind::NotAPackage, "magic");
    if (start[6] != 1 || static_cast<unsigned char>(start[8]) > 1)
        throw PackageFault(Kind::Newer, "format");
    if (start[8] == 0)
        return;
    if (passphrase.isEmpty())
        throw PackageFault(Kind::NeedsPassphrase, "protected");
    KeyRecipe recipe;
    std::memcpy(recipe.salt.data(), take(16).constData(), 16);
    recipe.passes = qFromBigEndian<std::uint32_t>(take(4).constData());
    recipe.memory = qFromBigEndian<std::uint64_t>(take(8).constData());
    if (!recipe.isReasonable())
        throw PackageFault(Kind::Damaged, "key recipe");
    m_cipher =
        std::make_unique<Cipher>(passphrase, recipe, take(crypto_secretstream_xchacha20poly1305_HEADERBYTES));
}

FrameReader::~FrameReader() = default;

QByteArray FrameReader::take(qsizetype length) {
    QByteArray bytes = m_in.read(length);
    m_position += bytes.size();
    if (bytes.size() == length)
        return bytes;
    throw PackageFault(m_in.atEnd() ? Kind::Cut : Kind::Unreadable, "frame");
}

QByteArray FrameReader::takeWhatIsThere(qsizetype length) {
    QByteArray bytes = m_in.read(length);
    m_position += bytes.size();
    if (bytes.isEmpty())
        throw PackageFault(m_in.atEnd() ? Kind::Cut : Kind::Unreadable, "frame");
    return bytes; // When it is short the next frame's length is missing, too, and says so.
}

QByteArray FrameReader::open(const QByteArray& sealed) {
    constexpr auto extra = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
    if (sealed.size() < extra || m_cipher->last)
        throw PackageFault(Kind::Damaged, "sealed frame");
    QByteArray opened(sealed.size() - extra, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &m_cipher->state, reinterpret_cast<unsigned char*>(opened.data()), nullptr, &tag,
            reinterpret_cast<const unsigned char*>(sealed.constData()),
            static_cast<unsigned long long>(sealed.size()), nullptr, 0) != 0)
        throw PackageFault(m_cipher->any ? Kind::Damaged : Kind::WrongPassphrase, "sealed frame");
    m_cipher->any = true;
    m_cipher->last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return opened;
}

bool FrameReader::nextFrame() {
    const auto length = qFromBigEndian<std::uint32_t>(take(4).constData());
    if (length == 0)
        return false;
    constexpr auto most = static_cast<std::uint32_t>(packageformat::frameBytes) +
                          static_cast<std::uint32_t>(crypto_secretstream_xchacha20poly1305_ABYTES);
    if (length > most)
        throw PackageFault(Kind::Damaged, "frame length");
    m_frame = m_cipher ? open(take(static_cast<qsizetype>(length)))
                       : takeWhatIsThere(static_cast<qsizetype>(length));
    m_inflater->stream.next_in = reinterpret_cast<Bytef*>(m_frame.data());
    m_inflater->stream.avail_in = static_cast<uInt>(m_frame.size());
    return true;
}

bool FrameReader::inflateMore() {
    z_stream& stream = m_inflater->stream;
    while (!m_ended) {
        if (stream.avail_in == 0 && !nextFrame()) {
            m_ended = true;
            if (!m_inflater->ended || (m_cipher && !m_cipher->last))
                throw PackageFault(Kind::Damaged, "ended in the middle");
            return false;
        }
        if (m_inflater->ended)
            throw PackageFault(Kind::Damaged, "bytes after the end");
        m_ready.resize(packageformat::frameBytes);
        m_taken = 0;
        stream.next_out = reinterpret_cast<Bytef*>(m_ready.data());
        stream.avail_out = static_cast<uInt>(m_ready.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        m_ready.resize(m_ready.size() - static_cast<qsizetype>(stream.avail_out));
        if (code == Z_STREAM_END)
            m_inflater->ended = true;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            throw PackageFault(Kind::Damaged, "zlib");
        if (!m_ready.isEmpty())
            return true;
    }
    return false;
}

QByteArray FrameReader::read(qsizetype length) {
    QByteArray bytes;
    while (bytes.size() < length) {
        if (m_taken == m_ready.size() && !inflateMore())
            throw PackageFault(Kind::Damaged, "no more records");
        const qsizetype part = std::min(length - bytes.size(), m_ready.size() - m_taken);
        bytes.append(m_ready.constData() + m_taken, part);
        m_taken += part;
    }
    return bytes;
}

bool FrameReader::atEnd() {
    if (m_taken < m_ready.size() || inflateMore())
        return false;
    if (!m_in.atEnd())
        throw PackageFault(Kind::Damaged, "bytes after the end");
    return true;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/FrameWriter.h"

#include "packages/PackageFormat.h"
#include "packages/PackageKey.h"
#include "util/Error.h"

#include <QIODevice>
#include <QtEndian>

#include <sodium.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

template <class Number> QByteArray bigEndian(Number number) {
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

struct FrameWriter::Cipher {
    Cipher(const QString& passphrase, const KeyRecipe& recipe) : key(passphrase, recipe) {
        crypto_secretstream_xchacha20poly1305_init_push(&state, header.data(), key.data());
    }
    QByteArray seal(QByteArrayView bytes, bool last) {
        QByteArray sealed(bytes.size() + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES),
                          Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
            reinterpret_cast<const unsigned char*>(bytes.data()),
            static_cast<unsigned long long>(bytes.size()), nullptr, 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        return sealed;
    }

    PackageKey key;
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> header{};
    crypto_secretstream_xchacha20poly1305_state state{};
};

struct FrameWriter::Deflater {
    Deflater() {
        if (deflateInit(&stream, Z_DEFAULT_COMPRESSION) != Z_OK)
            throw Error(Error::Kind::Internal, u"zlib"_s);
    }
    ~Deflater() { deflateEnd(&stream); }

    z_stream stream{};
};

FrameWriter::FrameWriter(QIODevice& out, const QString& passphrase)
    : m_out(out), m_deflater(std::make_unique<Deflater>()) {
    put(QByteArrayView(packageformat::magic, packageformat::magicBytes));
    if (passphrase.isEmpty()) {
        put(QByteArrayView("\0", 1));
        return;
    }
    const KeyRecipe recipe = KeyRecipe::fresh();
    m_cipher = std::make_unique<Cipher>(passphrase, recipe);
    put(QByteArrayView("\1", 1));
    put(QByteArrayView(recipe.salt.data(), static_cast<qsizetype>(recipe.salt.size())));
    put(bigEndian(recipe.passes));
    put(bigEndian(recipe.memory));
    put(QByteArrayView(m_cipher->header.data(), static_cast<qsizetype>(m_cipher->header.size())));
}

FrameWriter::~FrameWriter() = default;

void FrameWriter::expect(Content content) {
    if (content == m_content)
        return;
    m_content = content;
    deflateAll(Z_BLOCK);
    deflateParams(&m_deflater->stream, content == Content::Text ? Z_DEFAULT_COMPRESSION : Z_NO_COMPRESSION,
                  Z_DEFAULT_STRATEGY);
}

void FrameWriter::write(QByteArrayView bytes) {
    m_deflater->stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    m_deflater->stream.avail_in = static_cast<uInt>(bytes.size());
    deflateAll(Z_NO_FLUSH);
}

void FrameWriter::finish() {
    deflateAll(Z_FINISH);
    emitFrame(m_frame, true);
    put(bigEndian(std::uint32_t{0}));
}

void FrameWriter::deflateAll(int flush) {
    z_stream& stream = m_deflater->stream;
    char buffer[16 * 1024];
    do {
        stream.next_out = reinterpret_cast<Bytef*>(buffer);
        stream.avail_out = sizeof buffer;
        deflate(&stream, flush);
        m_frame.append(buffer, static_cast<qsizetype>(sizeof buffer - stream.avail_out));
        while (m_frame.size() > packageformat::frameBytes) {
            emitFrame(QByteArrayView(m_frame).first(packageformat::frameBytes), false);
            m_frame.remove(0, packageformat::frameBytes);
        }
    } while (stream.avail_out == 0);
}

void FrameWriter::emitFrame(QByteArrayView bytes, bool last) {
    const QByteArray sealed = m_cipher ? m_cipher->seal(bytes, last) : QByteArray();
    const QByteArrayView frame = m_cipher ? QByteArrayView(sealed) : bytes;
    put(bigEndian(static_cast<std::uint32_t>(frame.size())));
    put(frame);
}

void FrameWriter::put(QByteArrayView bytes) {
    if (m_out.write(bytes.data(), bytes.size()) != bytes.size())
        throw Error(Error::Kind::CannotOpen, u"a package could not be written"_s, m_out.errorString());
}

} // namespace dkt

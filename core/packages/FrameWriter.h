// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace dkt {

/// Bytes into a package file: compressed, encrypted when there is a passphrase, in frames (PackageFormat).
class FrameWriter {
public:
    /// Writes what stands before the frames. An empty passphrase: not protected.
    FrameWriter(QIODevice& out, const QString& passphrase);
    ~FrameWriter();

    /// Whether what follows is worth compressing: text is, pictures are compressed already.
    enum class Content { Text, Compressed };
    void expect(Content content);
    void write(QByteArrayView bytes);
    /// The end of the file.
    void finish();

private:
    struct Cipher;
    struct Deflater;

    void deflateAll(int flush);
    void emitFrame(QByteArrayView bytes, bool last);
    void put(QByteArrayView bytes);

    QIODevice& m_out;
    std::unique_ptr<Cipher> m_cipher;
    std::unique_ptr<Deflater> m_deflater;
    QByteArray m_frame; ///< compressed bytes not yet written
    Content m_content = Content::Text;
};

} // namespace dkt

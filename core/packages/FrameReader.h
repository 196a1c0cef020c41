// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace dkt {

/// The bytes inside a package file: what FrameWriter was given. Reads input from strangers: nothing is
/// allocated on the word of a length.
class FrameReader {
public:
    /// Reads what stands before the frames. @throws PackageFault, every kind
    FrameReader(QIODevice& in, const QString& passphrase);
    ~FrameReader();

    /// The next `length` bytes. @throws PackageFault Cut, Damaged, Unreadable, WrongPassphrase
    [[nodiscard]] QByteArray read(qsizetype length);
    /// True when nothing follows and the file ended as it should. @throws PackageFault as read()
    [[nodiscard]] bool atEnd();
    /// Bytes of the file read so far.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    struct Cipher;
    struct Inflater;

    [[nodiscard]] QByteArray take(qsizetype length);
    /// `length` bytes, or fewer where the file was cut: half a frame still holds whole records.
    [[nodiscard]] QByteArray takeWhatIsThere(qsizetype length);
    /// False at the zero that ends the frames.
    [[nodiscard]] bool nextFrame();
    [[nodiscard]] QByteArray open(const QByteArray& sealed);
    /// Makes more bytes ready; false at the end.
    [[nodiscard]] bool inflateMore();

    QIODevice& m_in;
    std::unique_ptr<Cipher> m_cipher;
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_frame;
    QByteArray m_ready;
    qsizetype m_taken = 0; ///< of m_ready
    qint64 m_position = 0;
    bool m_ended = false;
};

} // namespace dkt

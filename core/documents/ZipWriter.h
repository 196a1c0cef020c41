// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QIODevice;

namespace dkt::doc {

class XmlBuffer;

/// Writes an office package part by part. The parts carry no time, so the same content gives the same
/// bytes. Throws Error when the device does not take what is written.
class ZipWriter {
public:
    /// `out` is open for writing and seekable; it stays open.
    explicit ZipWriter(QIODevice& out);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Streams one deflated part; the XML declaration is written already.
    void xmlPart(const QString& name, const std::function<void(XmlBuffer&)>& write);
    /// Writes the directory; the package is whole only then.
    void finish();

private:
    void* m_zip = nullptr; ///< minizip's zipFile
};

} // namespace dkt::doc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace dkt {

/// The parts of a zip container, read into memory or streamed, never unpacked to paths. Names are compared
/// as Office programs do: "/" in front and case do not matter, "\" is "/". Every inflated byte is counted.
class ZipParts {
public:
    enum class Flow { Continue, Stop };
    using Sink = std::function<Flow(QByteArrayView)>;

    /// Reads the directory. Errors: truncated, damaged, too many entries.
    explicit ZipParts(QString path);
    ~ZipParts();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool contains(const QString& name) const { return m_entries.contains(key(name)); }
    /// Normalised names, in no order.
    [[nodiscard]] QStringList names() const { return m_entries.keys(); }
    /// Hands the inflated bytes of a part to `sink`, piece by piece. Error(CannotOpen) when there is no such
    /// part, when it needs a password or its checksum is wrong; Error(Input) past the limits.
    void stream(const QString& name, const Sink& sink);
    /// A whole part of at most `limit` bytes.
    [[nodiscard]] QByteArray read(const QString& name, qint64 limit);

    [[nodiscard]] static QString key(const QString& name);

private:
    struct Entry {
        quint64 offset = 0, number = 0; ///< where minizip finds it
        bool encrypted = false;
        qint64 inflated = 0; ///< most bytes ever inflated of it
    };

    void listEntries();
    void count(Entry& entry, const QString& name, qint64 bytes);

    QString m_path;
    QFile m_file;
    std::unique_ptr<void, int (*)(void*)> m_zip; ///< minizip's unzFile
    QHash<QString, Entry> m_entries;
};

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace dkt {

/// The unfinished file behind writeFileSafely: a seekable write-only device that remembers the system's
/// error number, which QFile does not tell.
class PartFile final : public QIODevice {
public:
    PartFile() = default;
    ~PartFile() override;

    /// Makes `name` afresh (what an interrupted run left there is thrown away) with the permissions of the
    /// file `like`, if there is one. Returns 0 or errno.
    int create(const QByteArray& name, const QByteArray& like);
    /// Brings everything to the disk and closes. Returns 0 or the errno of the first failure since create().
    int finish();
    /// The errno of the first failed write, or 0.
    [[nodiscard]] int error() const { return m_error; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override;

private:
    int m_fd = -1;
    int m_error = 0;
    qint64 m_size = 0;
};

} // namespace dkt

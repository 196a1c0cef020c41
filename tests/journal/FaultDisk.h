// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <random>
#include <vector>

#include <sqlite3.h>

namespace dkt::test {

/// A disk that fails when told to, under every SQLite file opened while it is alive: the n-th sync or write
/// returns an error, or everything not yet synced is lost as in a power cut.
class FaultDisk {
public:
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;

    /// SQLite result code that the n-th sync (write) from now on returns; `lasting`: and all after it.
    enum class Lasting { Once, FromThenOn };
    void failSync(int n, int code, Lasting lasting = Lasting::Once) { m_sync = {n, code, lasting}; }
    void failWrite(int n, int code, Lasting lasting = Lasting::Once) { m_write = {n, code, lasting}; }
    void heal() { m_sync = m_write = {}; }
    [[nodiscard]] int syncs() const { return m_syncs; }
    [[nodiscard]] int writes() const { return m_writes; }

    /// The moment of the power cut, counted in writes, truncations and syncs; what happens later is lost.
    void cutAt(int step) { m_cutAt = step; }
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] bool isCut() const { return m_cutAt >= 0 && m_steps >= m_cutAt; }
    /// Puts `path` and its log in the state a power cut may leave: what was synced, and of the rest some,
    /// torn at sectors.
    void leaveAfterCut(const QString& path, std::mt19937& random) const;

    // Called by the file methods.
    void onOpen(const QByteArray& file);
    int onWrite(const QByteArray& file, const void* data, int length, sqlite3_int64 offset);
    int onTruncate(const QByteArray& file, sqlite3_int64 size);
    int onSync(const QByteArray& file);
    void onDelete(const QByteArray& file);
    [[nodiscard]] sqlite3_vfs* real() const { return m_real; }

private:
    struct Fault {
        int after = 0; ///< 0: none
        int code = 0;
        Lasting lasting = Lasting::Once;
        [[nodiscard]] int next();
    };
    struct Change {
        sqlite3_int64 at = 0;
        QByteArray data;
        bool truncates = false;
    };
    struct Disk {
        QByteArray synced;
        std::vector<Change> pending;
    };
    static void play(QByteArray& content, const Change& change);
    static QByteArray torn(const Disk& disk, std::mt19937& random);

    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs{};
    Fault m_sync, m_write;
    int m_syncs = 0, m_writes = 0, m_steps = 0, m_cutAt = -1;
    std::map<QByteArray, Disk> m_disks;
};

} // namespace dkt::test

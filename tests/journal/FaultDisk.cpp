// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultDisk.h"

#include <QFile>

#include <cstring>
#include <new>

namespace dkt::test {
namespace {

constexpr int sector = 512;

struct FaultFile {
    sqlite3_file base;
    FaultDisk* disk;
    QByteArray* name;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultFile* self(sqlite3_file* file) {
    return reinterpret_cast<FaultFile*>(file);
}

sqlite3_file* under(sqlite3_file* file) {
    return self(file)->real();
}

int faultClose(sqlite3_file* file) {
    const int rc = under(file)->pMethods->xClose(under(file));
    delete self(file)->name;
    return rc;
}

int faultRead(sqlite3_file* file, void* data, int length, sqlite3_int64 offset) {
    return under(file)->pMethods->xRead(under(file), data, length, offset);
}

int faultWrite(sqlite3_file* file, const void* data, int length, sqlite3_int64 offset) {
    const int rc = self(file)->disk->onWrite(*self(file)->name, data, length, offset);
    return rc != SQLITE_OK ? rc : under(file)->pMethods->xWrite(under(file), data, length, offset);
}

int faultTruncate(sqlite3_file* file, sqlite3_int64 size) {
    const int rc = self(file)->disk->onTruncate(*self(file)->name, size);
    return rc != SQLITE_OK ? rc : under(file)->pMethods->xTruncate(under(file), size);
}

int faultSync(sqlite3_file* file, int) {
    return self(file)->disk->onSync(*self(file)->name);
}

int faultSize(sqlite3_file* file, sqlite3_int64* size) {
    return under(file)->pMethods->xFileSize(under(file), size);
}

int faultLock(sqlite3_file* file, int level) {
    return under(file)->pMethods->xLock(under(file), level);
}

int faultUnlock(sqlite3_file* file, int level) {
    return under(file)->pMethods->xUnlock(under(file), level);
}

int faultReserved(sqlite3_file* file, int* out) {
    return under(file)->pMethods->xCheckReservedLock(under(file), out);
}

int faultControl(sqlite3_file* file, int op, void* argument) {
    return under(file)->pMethods->xFileControl(under(file), op, argument);
}

int faultSectorSize(sqlite3_file*) {
    return sector;
}

// No promises of the disk: SQLite must rely on syncs alone.
int faultCharacteristics(sqlite3_file*) {
    return 0;
}

constexpr sqlite3_io_methods faultMethods = {1,
                                             faultClose,
                                             faultRead,
                                             faultWrite,
                                             faultTruncate,
                                             faultSync,
                                             faultSize,
                                             faultLock,
                                             faultUnlock,
                                             faultReserved,
                                             faultControl,
                                             faultSectorSize,
                                             faultCharacteristics,
                                             nullptr,
                                             nullptr,
                                             nullptr,
                                             nullptr,
                                             nullptr,
                                             nullptr};

FaultDisk* diskOf(sqlite3_vfs* vfs) {
    return static_cast<FaultDisk*>(vfs->pAppData);
}

int faultOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* fault = self(file);
    std::memset(fault, 0, sizeof *fault);
    sqlite3_vfs* real = diskOf(vfs)->real();
    std::memset(fault->real(), 0, static_cast<std::size_t>(real->szOsFile));
    const int rc = real->xOpen(real, name, fault->real(), flags, outFlags);
    if (rc != SQLITE_OK)
        return rc;
    fault->disk = diskOf(vfs);
    fault->name = new QByteArray(name ? name : "");
    fault->disk->onOpen(*fault->name);
    fault->base.pMethods = &faultMethods;
    return SQLITE_OK;
}

int faultDelete(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    diskOf(vfs)->onDelete(name);
    return diskOf(vfs)->real()->xDelete(diskOf(vfs)->real(), name, syncFolder);
}

} // namespace

FaultDisk::FaultDisk() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real) {
    m_vfs.zName = "fault";
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_real->szOsFile;
    m_vfs.xOpen = faultOpen;
    m_vfs.xDelete = faultDelete;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultDisk::~FaultDisk() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

int FaultDisk::Fault::next() {
    if (after == 0 || --after > 0)
        return SQLITE_OK;
    after = lasting == Lasting::FromThenOn ? 1 : 0;
    return code;
}

void FaultDisk::onOpen(const QByteArray& file) {
    // What was there before counts as synced: making a dossier ends with that.
    if (QFile existing(QFile::decodeName(file));
        !m_disks.contains(file) && existing.open(QIODevice::ReadOnly))
        m_disks[file].synced = existing.readAll();
}

int FaultDisk::onWrite(const QByteArray& file, const void* data, int length, sqlite3_int64 offset) {
    ++m_writes;
    if (isCut())
        return SQLITE_OK;
    ++m_steps;
    if (const int rc = m_write.next(); rc != SQLITE_OK)
        return rc;
    m_disks[file].pending.push_back({offset, QByteArray(static_cast<const char*>(data), length), false});
    return SQLITE_OK;
}

int FaultDisk::onTruncate(const QByteArray& file, sqlite3_int64 size) {
    if (isCut())
        return SQLITE_OK;
    ++m_steps;
    m_disks[file].pending.push_back({size, {}, true});
    return SQLITE_OK;
}

int FaultDisk::onSync(const QByteArray& file) {
    ++m_syncs;
    if (isCut())
        return SQLITE_OK;
    ++m_steps;
    if (const int rc = m_sync.next(); rc != SQLITE_OK)
        return rc;
    Disk& disk = m_disks[file];
    for (const Change& change : disk.pending)
        play(disk.synced, change);
    disk.pending.clear();
    return SQLITE_OK;
}

void FaultDisk::onDelete(const QByteArray& file) {
    if (!isCut())
        m_disks.erase(file);
}

void FaultDisk::play(QByteArray& content, const Change& change) {
    if (change.truncates) {
        content.truncate(change.at);
        return;
    }
    if (content.size() < change.at + change.data.size())
        content.append(change.at + change.data.size() - content.size(), '\0');
    std::memcpy(content.data() + change.at, change.data.constData(),
                static_cast<std::size_t>(change.data.size()));
}

QByteArray FaultDisk::torn(const Disk& disk, std::mt19937& random) {
    QByteArray content = disk.synced;
    const unsigned share = random() % 4; // Nothing of it, some, most: each disk its own way.
    for (const Change& change : disk.pending) {
        if (change.truncates) {
            if (random() % 3 < share)
                play(content, change);
            continue;
        }
        for (qsizetype at = 0; at < change.data.size(); at += sector)
            if (random() % 3 < share)
                play(content, {change.at + at, change.data.mid(at, sector), false});
    }
    return content;
}

void FaultDisk::leaveAfterCut(const QString& path, std::mt19937& random) const {
    for (const QString& file : {path, path + QStringLiteral("-wal")}) {
        QFile::remove(file);
        const auto disk = m_disks.find(QFile::encodeName(file));
        if (disk == m_disks.end())
            continue;
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(torn(disk->second, random));
    }
}

} // namespace dkt::test

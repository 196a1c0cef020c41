// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/DeviceIdentity.h"

#include "journal/CommitCodec.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct IdentityTexts {
    Q_DECLARE_TR_FUNCTIONS(DeviceIdentity)
};

QString firstLine(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine().trimmed()) : QString();
}

/// 16 bytes; empty for empty input.
QByteArray shortHash(const QString& text) {
    return text.isEmpty() ? QByteArray() : commitcodec::hash(text.toUtf8()).first(16);
}

QByteArray thisBoot() {
    return shortHash(firstLine(u"/proc/sys/kernel/random/boot_id"_s));
}

[[noreturn]] void failIdentity(const QString& path, int code) {
    const auto kind = code == ENOSPC || code == EDQUOT                   ? Error::Kind::DiskFull
                      : code == EACCES || code == EPERM || code == EROFS ? Error::Kind::ReadOnly
                                                                         : Error::Kind::CannotOpen;
    throw Error(kind,
                IdentityTexts::tr(
                    "The key of this device cannot be kept in “%1”: %2. Nothing can be saved without it.")
                    .arg(path, qt_error_string(code)));
}

void makeFolder(const QString& folder) {
    if (!QDir().mkpath(folder))
        failIdentity(folder, errno ? errno : EACCES);
    ::chmod(QFile::encodeName(folder).constData(), 0700);
}

void syncParent(const QString& folder) {
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

QByteArray readAll(int fd) {
    QByteArray bytes(1024, Qt::Uninitialized);
    const ssize_t got = ::pread(fd, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
    return got > 0 ? bytes.first(got) : QByteArray();
}

} // namespace

QString DeviceIdentity::systemMachineId() {
    const QString id = firstLine(u"/etc/machine-id"_s);
    return id.isEmpty() ? firstLine(u"/var/lib/dbus/machine-id"_s) : id;
}

DeviceIdentity::DeviceIdentity(int fd, SigningKey key, DeviceMark mark)
    : m_fd(fd), m_key(std::move(key)), m_mark(std::move(mark)) {
}

DeviceIdentity::~DeviceIdentity() {
    ::close(m_fd);
}

std::unique_ptr<DeviceIdentity> DeviceIdentity::acquire(const QString& folder, const RowId& dossier,
                                                        const QString& machineId,
                                                        const LastCommit& lastCommit) {
    if (folder.isEmpty())
        throw Error(Error::Kind::Internal, u"no folder for device keys"_s);
    const QByteArray machine = shortHash(machineId);
    const QDir home(folder + u"/devices/"_s + dossier.hex());
    const QStringList files = home.entryList({u"*.key"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        if (auto identity = fromFile(home.filePath(file), machine, lastCommit))
            return identity;
    return fresh(home.path(), machine);
}

std::unique_ptr<DeviceIdentity> DeviceIdentity::fromFile(const QString& path, QByteArrayView machine,
                                                         const LastCommit& lastCommit) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return nullptr;
    const auto useless = [fd] {
        ::close(fd);
        return nullptr;
    };
    // Another copy of this dossier is open with it.
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return useless();
    DeviceMark mark;
    const QByteArray seed = mark.read(readAll(fd));
    if (seed.isEmpty() || mark.machine != machine)
        return useless();
    SigningKey key = SigningKey::fromSeed(seed);
    const std::optional<HaveEntry> last = lastCommit(key.publicKey());
    if (!last || !mark.matches(*last, thisBoot()))
        return useless();
    mark.done = mark.intent = *last;
    return std::unique_ptr<DeviceIdentity>(new DeviceIdentity(fd, std::move(key), std::move(mark)));
}

std::unique_ptr<DeviceIdentity> DeviceIdentity::fresh(const QString& folder, const QByteArray& machine) {
    makeFolder(folder);
    SigningKey key = SigningKey::generate();
    const QString path = folder + u'/' + key.publicKey().hex().left(32) + u".key"_s;
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        failIdentity(path, errno);
    ::flock(fd, LOCK_EX | LOCK_NB);
    DeviceMark mark;
    mark.machine = machine;
    std::unique_ptr<DeviceIdentity> identity(new DeviceIdentity(fd, std::move(key), std::move(mark)));
    identity->writeOrFail();
    identity->sync();
    syncParent(folder);
    return identity;
}

void DeviceIdentity::begin(const HaveEntry& next) {
    m_mark.intent = next;
    if (m_mark.open)
        return writeOrFail();
    m_mark.open = true;
    m_mark.boot = thisBoot();
    try {
        writeOrFail();
        sync();
    } catch (...) {
        m_mark.open = false; // It may not be on the disk: the next commit has to see to it again.
        throw;
    }
}

void DeviceIdentity::finish() noexcept {
    m_mark.done = m_mark.intent;
    (void)write();
}

void DeviceIdentity::close() {
    if (!m_mark.open)
        return;
    m_mark.open = false;
    m_mark.intent = m_mark.done;
    writeOrFail();
    sync();
}

bool DeviceIdentity::write() const {
    const QByteArray bytes = m_mark.toBytes(m_key.seed());
    return ::pwrite(m_fd, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) == bytes.size();
}

void DeviceIdentity::writeOrFail() const {
    if (!write())
        failIdentity(m_key.publicKey().hex(), errno);
}

void DeviceIdentity::sync() const {
    if (::fdatasync(m_fd) != 0)
        failIdentity(m_key.publicKey().hex(), errno);
}

} // namespace dkt

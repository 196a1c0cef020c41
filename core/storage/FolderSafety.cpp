// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FolderSafety.h"

#include "util/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

constexpr unsigned long fuseMagic = 0x65735546;

// NFS, SMB, CIFS, SMB2, NCP, AFS (two), Coda, 9P, Ceph, Lustre, OCFS2, GFS2, VirtualBox shares.
constexpr std::array<unsigned long, 14> networkMagics = {
    0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x564C,     0x5346414F, 0x6B414653,
    0x73757245, 0x01021997, 0x00C36400, 0x0BD00BD0, 0x7461636F, 0x01161970, 0x786F4256};

// FUSE file systems whose bytes lie on this machine's own disk.
const std::array localFuse = {
    "fuseblk"_L1,        "fuse.gocryptfs"_L1,      "fuse.cryfs"_L1,     "fuse.encfs"_L1,   "fuse.ntfs-3g"_L1,
    "fuse.exfat"_L1,     "fuse.bindfs"_L1,         "fuse.mergerfs"_L1,  "fuse.unionfs"_L1, "fuse.lxcfs"_L1,
    "fuse.overlayfs"_L1, "fuse.fuse-overlayfs"_L1, "fuse.squashfuse"_L1};

const std::array cloudNames = {
    "dropbox"_L1,   "onedrive"_L1,    "google drive"_L1, "googledrive"_L1, "google-drive"_L1,
    "nextcloud"_L1, "owncloud"_L1,    "icloud"_L1,       "iclouddrive"_L1, "icloud drive"_L1,
    "megasync"_L1,  "mega"_L1,        "pclouddrive"_L1,  "pcloud"_L1,      "box sync"_L1,
    "syncthing"_L1, "yandex.disk"_L1, "seafile"_L1,      "tresorit"_L1,    "creative cloud files"_L1};

struct FolderSafety {
    Q_DECLARE_TR_FUNCTIONS(FolderSafety)
};

bool namesCloud(QStringView part) {
    return std::ranges::any_of(cloudNames, [part](QLatin1StringView name) {
        if (!part.startsWith(name, Qt::CaseInsensitive))
            return false;
        // "OneDrive - Office" and "Dropbox (Personal)" too, but not "Megalith".
        const QStringView rest = part.sliced(name.size());
        return rest.isEmpty() || rest.startsWith(u' ') || rest.startsWith(u'-') || rest.startsWith(u'(');
    });
}

} // namespace

bool isNetworkFileSystem(unsigned long statfsMagic, QStringView typeName) {
    if (statfsMagic == fuseMagic)
        return std::ranges::none_of(localFuse,
                                    [typeName](QLatin1StringView name) { return typeName == name; });
    return std::ranges::find(networkMagics, statfsMagic) != networkMagics.end();
}

QString cloudFolder(const QString& folder) {
    const QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    const auto it = std::ranges::find_if(parts, [](const QString& part) { return namesCloud(part); });
    return it == parts.end() ? QString() : *it;
}

void requireSafeFolder(const QString& path) {
    const QFileInfo info(path);
    QString folder =
        info.exists() ? QFileInfo(info.canonicalFilePath()).path() : info.absoluteDir().canonicalPath();
    if (folder.isEmpty())
        return; // The folder does not exist: opening says so.
    if (const QString cloud = cloudFolder(folder); !cloud.isEmpty())
        throw Error(
            Error::Kind::CannotOpen,
            FolderSafety::tr("“%1” lies in the folder “%2”, which a cloud service copies while it is in use; "
                             "that damages dossiers. Keep the dossier in a folder of this computer and "
                             "exchange packages instead.")
                .arg(info.fileName(), cloud));
#ifdef Q_OS_LINUX
    struct statfs fs {};
    if (::statfs(QFile::encodeName(folder).constData(), &fs) != 0)
        return;
    const auto magic = static_cast<unsigned long>(fs.f_type) & 0xFFFFFFFFUL;
    const QString type =
        magic == fuseMagic ? QString::fromLatin1(QStorageInfo(folder).fileSystemType()) : QString();
    if (isNetworkFileSystem(magic, type))
        throw Error(Error::Kind::CannotOpen,
                    FolderSafety::tr(
                        "“%1” lies on a network drive, where dossiers get damaged. Copy it to a folder of "
                        "this computer and exchange packages instead.")
                        .arg(info.fileName()),
                    u"statfs type 0x%1 %2"_s.arg(magic, 0, 16).arg(type));
#endif
}

} // namespace dkt

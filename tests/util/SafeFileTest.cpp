// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Error.h"
#include "util/SafeFile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <optional>
#include <vector>

#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/statfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    writeFileSafely(path, [&](QIODevice& out) { out.write(bytes); });
}

std::optional<Error::Kind> failureOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        EXPECT_FALSE(error.message().isEmpty());
        return error.kind();
    }
    return {};
}

/// Files may not grow past `bytes` while it lives: the kernel refuses the rest, as a full disk does.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_old{};
    void (*m_handler)(int) = nullptr;
};

/// Root may write anywhere: be nobody meanwhile.
class NotRoot {
public:
    NotRoot() : m_user(geteuid()) {
        if (m_user == 0 && seteuid(65534) != 0)
            m_user = 1;
    }
    ~NotRoot() {
        if (m_user == 0 && seteuid(0) != 0)
            ADD_FAILURE() << "cannot become root again";
    }
    NotRoot(const NotRoot&) = delete;
    NotRoot& operator=(const NotRoot&) = delete;

private:
    uid_t m_user;
};

} // namespace

TEST(SafeFile, writesAndReplacesWithoutLeftovers) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"báo cáo số 5.docx"_s);
    writeBytes(path, "one");
    writeBytes(path, "two");
    EXPECT_EQ(contentOf(path), "two");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"báo cáo số 5.docx"_s});
}

TEST(SafeFile, theDeviceCanSeekBack) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    writeFileSafely(path, [](QIODevice& out) {
        out.write("headBODY");
        out.seek(0);
        out.write("HEAD");
        EXPECT_EQ(out.size(), 8);
        out.seek(8);
        out.write("!");
    });
    EXPECT_EQ(contentOf(path), "HEADBODY!");
}

TEST(SafeFile, aFailedWriterLeavesTheOldFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    writeBytes(path, "old");
    const auto stop = [](QIODevice& out) {
        out.write("half");
        throw Error(Error::Kind::Cancelled, u"stopped"_s);
    };
    EXPECT_EQ(failureOf([&] { writeFileSafely(path, stop); }), Error::Kind::Cancelled);
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_FALSE(QFile::exists(path + u".part"_s));
}

TEST(SafeFile, whatDoesNotReadBackNeverReplacesTheOldFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    writeBytes(path, "old");
    QByteArray seen;
    const auto refuse = [&](QIODevice& in) {
        seen = in.readAll();
        throw Error(Error::Kind::CannotOpen, u"damaged"_s);
    };
    EXPECT_EQ(failureOf([&] { writeFileSafely(path, [](QIODevice& out) { out.write("new"); }, refuse); }),
              Error::Kind::CannotOpen);
    EXPECT_EQ(seen, "new");
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_FALSE(QFile::exists(path + u".part"_s));
}

// Otherwise what is proved is the memory and not the disk.
TEST(SafeFile, whatIsReadBackComesFromTheDisk) {
    const QTemporaryDir folder;
    constexpr std::size_t size = 1 << 20;
    const auto pagesInMemory = [](QIODevice& in) {
        const int file = static_cast<QFile&>(in).handle();
        void* bytes = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
        std::vector<unsigned char> pages(size / 4096);
        EXPECT_EQ(::mincore(bytes, size, pages.data()), 0);
        ::munmap(bytes, size);
        return std::ranges::count_if(pages, [](unsigned char page) { return (page & 1) != 0; });
    };
    struct statfs disk{};
    ASSERT_EQ(::statfs(QFile::encodeName(folder.path()).constData(), &disk), 0);
    if (disk.f_type == TMPFS_MAGIC)
        GTEST_SKIP() << "here files are memory";
    std::ptrdiff_t inMemory = -1;
    writeFileSafely(
        folder.filePath(u"a"_s), [](QIODevice& out) { out.write(QByteArray(qsizetype{size}, 'x')); },
        [&](QIODevice& in) { inMemory = pagesInMemory(in); });
    EXPECT_EQ(inMemory, 0);
}

TEST(SafeFile, aFolderThatIsGoneBeforeTheProofIsSaid) {
    const QTemporaryDir home;
    const QString path = home.filePath(u"stick/a"_s);
    ASSERT_TRUE(QDir(home.path()).mkdir(u"stick"_s));
    try {
        writeFileSafely(
            path,
            [&](QIODevice& out) {
                out.write("new");
                QDir(home.filePath(u"stick"_s)).removeRecursively();
            },
            [](QIODevice&) { ADD_FAILURE() << "read, and not there"; });
        ADD_FAILURE() << "nothing said";
    } catch (const Error& error) {
        EXPECT_TRUE(error.message().contains(u"stick/a”"_s)) << error.what();
        EXPECT_TRUE(error.message().contains(u"its folder does not exist"_s)) << error.what();
    }
}

TEST(SafeFile, aLinkStaysALinkAndItsTargetIsReplaced) {
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"real"_s), "old");
    ASSERT_TRUE(QFile::link(folder.filePath(u"real"_s), folder.filePath(u"link"_s)));
    writeBytes(folder.filePath(u"link"_s), "new");
    EXPECT_TRUE(QFileInfo(folder.filePath(u"link"_s)).isSymLink());
    EXPECT_EQ(contentOf(folder.filePath(u"real"_s)), "new");
}

TEST(SafeFile, anOldPartIsNotWrittenThrough) {
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"precious"_s), "precious");
    ASSERT_TRUE(QFile::link(folder.filePath(u"precious"_s), folder.filePath(u"a.part"_s)));
    writeBytes(folder.filePath(u"a"_s), "new");
    EXPECT_EQ(contentOf(folder.filePath(u"precious"_s)), "precious");
    EXPECT_EQ(contentOf(folder.filePath(u"a"_s)), "new");
}

TEST(SafeFile, keepsThePermissionsOfTheFileItReplaces) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    writeBytes(path, "old");
    const auto wanted = QFile::ReadOwner | QFile::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(path, wanted));
    writeBytes(path, "new");
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | wanted), wanted);
}

TEST(SafeFile, missingFoldersAndFoldersAsFilesAreNamed) {
    const QTemporaryDir folder;
    EXPECT_EQ(failureOf([&] { writeBytes(folder.filePath(u"no/such/a"_s), "x"); }), Error::Kind::CannotOpen);
    EXPECT_EQ(failureOf([&] { writeBytes(folder.path(), "x"); }), Error::Kind::CannotOpen);
}

TEST(SafeFile, aReadOnlyFolderIsSaid) {
    QTemporaryDir folder;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther |
                                                         QFile::ExeOther));
    {
        const NotRoot nobody;
        if (geteuid() == 0)
            GTEST_SKIP() << "root may write everywhere here";
        EXPECT_EQ(failureOf([&] { writeBytes(folder.filePath(u"a"_s), "x"); }), Error::Kind::ReadOnly);
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST(SafeFile, noRoomLeavesTheOldFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    writeBytes(path, "old");
    for (const int size : {1001, 50'000}) {
        const FileSizeLimit limit(1000);
        EXPECT_EQ(failureOf([&] { writeBytes(path, QByteArray(size, 'x')); }), Error::Kind::DiskFull);
    }
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_FALSE(QFile::exists(path + u".part"_s));
}

TEST(SafeFile, theDiskIsBlamedBeforeTheWriter) {
    const QTemporaryDir folder;
    const auto write = [](QIODevice& out) {
        if (out.write(QByteArray(5000, 'x')) != 5000)
            throw Error(Error::Kind::Internal, u"odd"_s);
    };
    const FileSizeLimit limit(1000);
    EXPECT_EQ(failureOf([&] { writeFileSafely(folder.filePath(u"a"_s), write); }), Error::Kind::DiskFull);
}

// Runs itself inside a disk of 64 KiB, where the kernel lets a user make one.
TEST(SafeFile, aFullDiskIsSaidAtEverySize) {
    const QString disk = qEnvironmentVariable("DKT_TINY_DISK");
    if (disk.isEmpty()) {
        const QTemporaryDir folder;
        QProcess process;
        const QString script = u"mount -t tmpfs -o size=64k none '%1' || exit 77; export DKT_TINY_DISK='%1'; "
                               "exec '%2' --gtest_filter=SafeFile.aFullDiskIsSaidAtEverySize"_s;
        process.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script.arg(folder.path(), QFile::symLinkTarget(u"/proc/self/exe"_s))});
        if (!process.waitForFinished() || process.exitCode() == 77 || process.exitStatus() != QProcess::NormalExit ||
            !process.readAllStandardOutput().contains("[==========]"))
            GTEST_SKIP() << "no small disk can be made here";
        EXPECT_EQ(process.exitCode(), 0);
        return;
    }
    const QString path = disk + u"/a"_s;
    int refused = 0;
    for (int size = 4096; size <= 128 * 1024; size += 4096) {
        QFile::remove(path);
        writeBytes(path, "old");
        const auto kind = failureOf([&] { writeBytes(path, QByteArray(size, 'x')); });
        refused += kind == Error::Kind::DiskFull;
        EXPECT_EQ(contentOf(path).size(), kind ? 3 : size);
        EXPECT_FALSE(QFile::exists(path + u".part"_s));
    }
    EXPECT_GT(refused, 10);
}

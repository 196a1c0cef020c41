// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PackageCheck.h"

#include "util/Error.h"
#include "util/ZipDevice.h"

#include <QCoreApplication>
#include <QIODevice>

#include <memory>

#include <unzip.h>

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

struct PackageCheckText {
    Q_DECLARE_TR_FUNCTIONS(PackageCheckText)
};

[[noreturn]] void throwDamaged(const QString& detail) {
    throw Error(Error::Kind::CannotOpen,
                PackageCheckText::tr("The file read back from the disk is not what was written. Save it to "
                                     "another disk."),
                detail);
}

QString currentName(unzFile zip) {
    char name[512] = {};
    unzGetCurrentFileInfo64(zip, nullptr, name, sizeof name - 1, nullptr, 0, nullptr, 0);
    return QString::fromUtf8(name);
}

void scanPart(unzFile zip, const QString& name, std::vector<ElementCount>* expected) {
    constexpr qsizetype chunk = 256 * 1024;
    XmlScan scan(expected);
    QByteArray bytes(chunk, Qt::Uninitialized);
    for (;;) {
        const int length = unzReadCurrentFile(zip, bytes.data(), static_cast<unsigned>(bytes.size()));
        if (length < 0 || (length > 0 && !scan.feed(QByteArrayView(bytes.constData(), length))))
            throwDamaged(name);
        if (length <= 0)
            break;
    }
    if (!scan.complete())
        throwDamaged(name);
}

} // namespace

void checkPackage(QIODevice& in, const QString& parts, std::vector<ElementCount> written) {
    zlib_filefunc64_def functions = zipFunctionsOf(in);
    const std::unique_ptr<void, int (*)(unzFile)> zip(unzOpen2_64("", &functions), unzClose);
    if (!zip)
        throwDamaged(u"directory"_s);
    for (int more = unzGoToFirstFile(zip.get()); more == UNZ_OK; more = unzGoToNextFile(zip.get())) {
        const QString name = currentName(zip.get());
        if (unzOpenCurrentFile(zip.get()) != UNZ_OK)
            throwDamaged(name);
        scanPart(zip.get(), name, name.startsWith(parts) ? &written : nullptr);
        if (unzCloseCurrentFile(zip.get()) != UNZ_OK) // compares the checksum
            throwDamaged(name);
    }
    for (const ElementCount& missing : written)
        if (missing.count != 0)
            throwDamaged(u"%1 of %2 missing"_s.arg(missing.count).arg(QLatin1StringView(missing.element)));
}

} // namespace dkt::doc

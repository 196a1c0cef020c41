// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/DamagedPackage.h"

#include "packages/PackageFormat.h"
#include "packages/PackageReader.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace dkt {
namespace {

struct DamagedPackageText {
    Q_DECLARE_TR_FUNCTIONS(DamagedPackage)
};

/// Reads as far as it goes. Returns what stopped it, if anything did.
std::optional<PackageFault> readAsFarAsItGoes(const QString& path, const QString& passphrase,
                                              const std::function<void(const PackageHeader&)>& head,
                                              const PackageReader::Visitor& visitor, Progress& progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen,
                    DamagedPackageText::tr("“%1” may not be read.").arg(QFileInfo(path).fileName()),
                    file.errorString());
    try {
        PackageReader reader(file, passphrase);
        head(reader.header());
        return reader.read(visitor, progress).fault;
    } catch (const PackageFault& fault) {
        if (fault.kind() == PackageFault::Kind::NeedsPassphrase ||
            fault.kind() == PackageFault::Kind::WrongPassphrase)
            throw Error(Error::Kind::Input, sentenceFor(fault, path));
        return fault;
    }
}

} // namespace

DamagedPackage::DamagedPackage(QString path, QString passphrase)
    : m_path(std::move(path)), m_passphrase(std::move(passphrase)) {
}

bool DamagedPackage::isPackage(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           file.read(packageformat::magicBytes) ==
               QByteArrayView(packageformat::magic, packageformat::magicBytes);
}

QString DamagedPackage::name() const {
    return QFileInfo(m_path).fileName();
}

SalvageSource::Commits DamagedPackage::commits(Progress& progress) {
    Commits found;
    const auto head = [&](const PackageHeader& header) {
        for (const auto& [device, entry] : header.have)
            found.known[header.dossier].emplace(device, entry.upTo);
    };
    const auto fault = readAsFarAsItGoes(m_path, m_passphrase, head,
                                         {[&](SignedCommit&& commit) {
                                              if (proven(commit))
                                                  found.stored.push_back(std::move(commit));
                                          },
                                          {}},
                                         progress);
    if (fault)
        found.trouble = sentenceFor(*fault, m_path);
    return found;
}

std::set<QByteArray> DamagedPackage::files(const Wanted& wanted, const Take& take, Progress& progress) {
    // A file that is cut or damaged ends the reading: which one it was is not told.
    (void)readAsFarAsItGoes(
        m_path, m_passphrase, [](const PackageHeader&) {},
        {{},
         [&](Blob&& file) {
             if (wanted(file.hash))
                 take(file);
         }},
        progress);
    return {};
}

} // namespace dkt

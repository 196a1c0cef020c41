// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/SalvageSources.h"

#include "journal/salvage/DamagedFile.h"
#include "packages/DamagedPackage.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace dkt {

namespace {

struct SalvageSourcesText {
    Q_DECLARE_TR_FUNCTIONS(dkt::SalvageSources)
};

} // namespace

std::unique_ptr<Salvage> salvageOf(const QStringList& paths, const QString& passphrase) {
    std::vector<std::unique_ptr<SalvageSource>> sources;
    QSet<QString> known;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.exists() && known.contains(info.canonicalFilePath()))
            throw Error(Error::Kind::Input,
                        SalvageSourcesText::tr("“%1” is named twice; name each damaged file once.")
                            .arg(info.fileName()));
        known.insert(info.canonicalFilePath());
        if (DamagedPackage::isPackage(path))
            sources.push_back(std::make_unique<DamagedPackage>(path, passphrase));
        else
            sources.push_back(std::make_unique<DamagedFile>(path));
    }
    return std::make_unique<Salvage>(std::move(sources));
}

} // namespace dkt

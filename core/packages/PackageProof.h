// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageReader.h"

namespace dkt {

/// What verify says of a package by itself, without a dossier.
struct PackageProof {
    PackageHeader header;
    std::int64_t commits = 0;
    std::int64_t ops = 0;
    std::int64_t files = 0;
    /// The first broken link: a commit that is not what its author signed, or does not follow the one before.
    std::optional<VerifyReport::Broken> broken;
    std::optional<PackageFault> fault; ///< the file is cut or damaged

    [[nodiscard]] bool ok() const { return !broken && !fault; }
};

/// Reads all of it: each record, each signature, each chain as far as it goes. @throws PackageFault when not
/// even the header can be read; Error(Cancelled)
[[nodiscard]] PackageProof proofOf(QIODevice& in, const QString& passphrase, Progress& progress);

/// A package just written, read back from its disk. @throws Error(CannotOpen) when it is not what was to be
/// written
void provePackage(QIODevice& in, const QString& path, const QString& passphrase,
                  const PackageHeader& expected, Progress& progress);

} // namespace dkt

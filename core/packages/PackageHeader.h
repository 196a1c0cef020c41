// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/BlobStore.h"
#include "journal/JournalTypes.h"

namespace dkt {

/// What a package is for; a newer program's purpose reads as Work.
enum class PackagePurpose {
    Work = 0,    ///< changes and files for somebody who has the dossier
    HandOut = 1, ///< everything: a dossier can be started from it
    Receipt = 2  ///< nothing but the header: what the sender has
};

/// The signed head of a package: who sends it, what it carries, what the sender has and lacks.
struct PackageHeader {
    RowId dossier;
    RowId package; ///< random; a package that comes again is recognised by it
    PackagePurpose purpose = PackagePurpose::Work;
    QString title;    ///< of the dossier, for whoever has none yet
    DeviceKey sender; ///< whose signature the header and the trailer bear
    QString person;   ///< who made it
    QString label;    ///< the sender's laptop
    QDateTime made;
    QString appVersion;
    std::optional<DeviceKey> recipient;    ///< none: for anyone
    HaveVector have;                       ///< of the sender: a receipt for everything in it
    std::int64_t commits = 0;              ///< in this file
    std::vector<BlobStore::Entry> files;   ///< evidence in this file
    std::vector<BlobStore::Entry> omitted; ///< evidence its changes name that the sender has and left out
    std::vector<QByteArray> wants;         ///< hashes of evidence the sender lacks
    int volume = 1;                        ///< this file is the `volume`th of `volumes` made together, from 1
    int volumes = 1;

    bool operator==(const PackageHeader&) const = default;
};

/// Canonical CBOR; items a newer program adds at the end are left alone.
namespace packageheader {
[[nodiscard]] QByteArray encode(const PackageHeader& header);
/// Throws CborReader::Fault for anything encode() could not have written.
[[nodiscard]] PackageHeader decode(QByteArrayView bytes);
} // namespace packageheader

} // namespace dkt

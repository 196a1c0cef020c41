// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ExchangeFacts.h"
#include "packages/PackageImporter.h"

namespace dkt::gui {

/// One laptop of the delegation as this one sees it.
struct LaptopRow {
    DeviceKey key;
    QString label;  ///< its name; the fingerprint's start when it has told none
    QString person; ///< who wrote there last
    DeviceTrust trust = DeviceTrust::Unknown;
    bool present = false; ///< this very laptop
    qint64 changes = 0;   ///< of it, here
    int held = 0;         ///< of it, kept and not applied
    int forks = 0;
    std::optional<qint64> lacks; ///< changes here that it was not seen to have; none: it never sent anything
    QDateTime seen;              ///< when its last package was made
    QString fingerprint;

    bool operator==(const LaptopRow&) const = default;
};

/// Something that is known to exist and has not arrived.
struct AwaitedRow {
    QByteArray key;
    QString what;
    QString from; ///< who has it, as far as known

    bool operator==(const AwaitedRow&) const = default;
};

/// A package that came or went.
struct ExchangeRow {
    QByteArray key;
    ExchangeFacts facts;

    bool operator==(const ExchangeRow&) const = default;
};

/// What the page shows.
struct ExchangeData {
    Whereabouts where;
    std::vector<LaptopRow> laptops; ///< this one first, those that wait next
    std::vector<AwaitedRow> awaited;
    std::vector<ExchangeRow> exchanges; ///< newest first
};

[[nodiscard]] ExchangeData readExchange(Dossier& dossier);

} // namespace dkt::gui

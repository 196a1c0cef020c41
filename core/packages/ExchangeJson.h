// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageExporter.h"
#include "domain/ExchangeFacts.h"
#include "packages/PackageImporter.h"

/// What ExchangeNote::report holds: enough to write the receipt of a package years later.
namespace dkt::exchangejson {

[[nodiscard]] QByteArray ofExport(const ExportReport& report, const PackageHeader& header);
[[nodiscard]] QByteArray ofImport(const PackageResult& result);
/// Reads what the two wrote; parts a newer or older program left out are 0 and empty.
[[nodiscard]] ExchangeFacts facts(const ExchangeNote& note);

} // namespace dkt::exchangejson

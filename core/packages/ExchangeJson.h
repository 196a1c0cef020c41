// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageExporter.h"
#include "packages/PackageImporter.h"

/// What ExchangeNote::report holds: enough to write the receipt of a package years later.
namespace dkt::exchangejson {

[[nodiscard]] QByteArray ofExport(const ExportReport& report, const PackageHeader& header);
[[nodiscard]] QByteArray ofImport(const PackageResult& result);

} // namespace dkt::exchangejson

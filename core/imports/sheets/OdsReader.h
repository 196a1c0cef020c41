// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetReader.h"
#include "imports/sheets/OdsStyles.h"
#include "imports/sheets/ZipParts.h"

namespace dkt {

/// OpenDocument spreadsheets (.ods, .ots).
class OdsReader final : public SheetReader {
public:
    /// True for any OpenDocument container, spreadsheet or not.
    [[nodiscard]] static bool isOpenDocument(ZipParts& zip);
    /// Error(CannotOpen) when it is encrypted or another kind of document.
    explicit OdsReader(std::unique_ptr<ZipParts> zip);

    [[nodiscard]] Format format() const override { return Format::Ods; }
    using SheetReader::read;
    SheetSummary read(int sheet, const RowHandler& onRow, Progress& progress) override;

private:
    void refuseOthers();

    std::unique_ptr<ZipParts> m_zip;
};

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetReader.h"
#include "imports/sheets/CsvDialect.h"

namespace dkt {

/// Text files of values: comma, semicolon or tab between them, quotation marks, line breaks inside them;
/// UTF-8, UTF-16, or an encoding of the years before, guessed and remarked upon. Every cell is Text.
class CsvReader final : public SheetReader {
public:
    explicit CsvReader(const QString& path);

    [[nodiscard]] Format format() const override { return Format::Csv; }
    using SheetReader::read;
    SheetSummary read(int sheet, const RowHandler& onRow, Progress& progress) override;
    [[nodiscard]] const CsvDialect& dialect() const { return m_dialect; }

private:
    [[nodiscard]] std::vector<Issue> encodingIssues() const;

    CsvDialect m_dialect;
};

} // namespace dkt

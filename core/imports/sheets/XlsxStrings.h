// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sheets/RowSink.h"
#include "imports/sheets/XmlParser.h"

#include <QHash>

#include <memory>
#include <string>
#include <vector>

namespace dkt {

/// A stretch of a cell's text with the font it is set in itself; an empty font means the cell's.
struct TextRun {
    QString text;
    QString font;
};

/// Turns the runs of a cell into its text: each by its own font, or by `cellFont`.
void settleRuns(SheetCell& cell, const std::vector<TextRun>& runs, const SheetFont& cellFont, RowSink& sink);

/// Appends UTF-8 as it stands in an XLSX text, where _x000D_ stands for the character.
void appendXlsxText(QString& out, std::string_view utf8);

/// xl/sharedStrings.xml. Plain strings are kept as UTF-8, packed: a workbook may have a million of them.
class XlsxStrings final : public XmlParser {
public:
    using XmlParser::XmlParser;
    [[nodiscard]] std::size_t count() const { return m_offsets.size(); }
    /// Puts string `index` into `cell`; false when there is no such string.
    bool put(std::size_t index, SheetCell& cell, const SheetFont& cellFont, RowSink& sink) const;

private:
    static constexpr std::size_t blockBytes = 1024 * 1024;

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view utf8) override;
    void store();

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_blockUsed = blockBytes;
    std::vector<quint32> m_offsets; ///< block number and place in it; a length stands in front of each text
    QHash<quint32, std::vector<TextRun>> m_rich;
    std::string m_text;
    std::vector<TextRun> m_runs;
    bool m_inText = false;
    bool m_inPhonetic = false;
    bool m_inRun = false;
};

} // namespace dkt

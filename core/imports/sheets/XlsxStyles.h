// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/NumberFormat.h"
#include "imports/sheets/SheetFont.h"
#include "imports/sheets/XmlParser.h"

#include <QHash>

#include <vector>

namespace dkt {

/// What the style of a cell means for its value.
struct CellStyle {
    NumberFormat format;
    SheetFont font;

    bool operator==(const CellStyle&) const = default;
};

/// xl/styles.xml: the cell formats (cellXfs) with their fonts and number formats.
class XlsxStyles final : public XmlParser {
public:
    using XmlParser::XmlParser;
    /// The style `s="index"` names; a plain one outside the table.
    [[nodiscard]] const CellStyle& style(int index) const;
    /// Once the part is read.
    void resolve();

private:
    struct Format {
        int numberFormat = 0;
        int font = 0;
    };

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view) override {}
    [[nodiscard]] NumberFormat numberFormat(int id) const;

    QHash<int, NumberFormat> m_numberFormats;
    std::vector<SheetFont> m_fonts;
    std::vector<Format> m_formats;
    std::vector<CellStyle> m_styles;
    CellStyle m_plain;
    bool m_inFonts = false;
    bool m_inCellFormats = false;
};

} // namespace dkt

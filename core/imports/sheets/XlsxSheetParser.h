// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sheets/RowSink.h"
#include "imports/sheets/XlsxStrings.h"
#include "imports/sheets/XlsxStyles.h"
#include "imports/sheets/XmlParser.h"

#include <string>

namespace dkt {

/// xl/worksheets/*.xml: cells of every type into a RowSink. Reads plain numbers, shared and inline strings
/// with runs, formula results, booleans, errors and ISO dates; cells and rows without `r=` count on.
class XlsxSheetParser final : public XmlParser {
public:
    enum class Epoch { Year1900, Year1904 };

    XlsxSheetParser(const QString& path, const QString& part, const XlsxStyles& styles,
                    const XlsxStrings& strings, Epoch epoch, RowSink& sink);

private:
    enum class Text { None, Value, Formula, Inline };

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view utf8) override;

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void endText();
    void readMerge(const XmlAttributes& attributes);
    /// False: the cell has no value.
    bool fill(SheetCell& cell);
    bool fillNumber(SheetCell& cell);
    bool fillShared(SheetCell& cell);
    bool fillText(SheetCell& cell);
    bool fillIsoDate(SheetCell& cell);
    [[nodiscard]] int columnOf(std::string_view reference) const;

    const XlsxStyles& m_styles;
    const XlsxStrings& m_strings;
    Epoch m_epoch;
    RowSink& m_sink;
    int m_row = -1;
    int m_column = -1;
    const CellStyle* m_style = nullptr;
    std::string m_type;
    std::string m_value;
    std::string m_formula;
    std::string m_inline;
    std::vector<TextRun> m_runs;
    Text m_text = Text::None;
    bool m_inCell = false;
    bool m_hasFormula = false;
    bool m_inRun = false;
    bool m_inPhonetic = false;
};

} // namespace dkt

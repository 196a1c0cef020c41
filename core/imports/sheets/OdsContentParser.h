// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sheets/OdsStyles.h"
#include "imports/sheets/RowSink.h"
#include "imports/sheets/XlsxStrings.h"

namespace dkt {

/// content.xml: the cells of one table into a RowSink. Repeated rows and cells are counted against the
/// limits before they are made; empty ones cost nothing.
class OdsContentParser final : public XmlParser {
public:
    OdsContentParser(const QString& path, int wantedTable, OdsStyles& styles, RowSink& sink);

private:
    struct Value {
        std::string type;    ///< office:value-type
        QString number;      ///< office:value, date-value, time-value or boolean-value
        QString stringValue; ///< office:string-value
        QString formula;
        bool error = false;
    };
    struct ColumnStyle {
        qint64 end = 0; ///< first column it no longer holds for
        QString style;
    };

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view utf8) override;

    void startTable();
    void startInTable(std::string_view name, const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void startInCell(std::string_view name, const XmlAttributes& attributes);
    void append(QStringView text);
    void endCell();
    void fillCell(SheetCell& cell);
    void endRow();
    [[nodiscard]] QString columnStyle(int column) const;

    int m_wanted;
    OdsStyles& m_styles;
    RowSink& m_sink;
    int m_table = -1;
    int m_skip = 0; ///< inside an element whose text is no cell text
    bool m_inTable = false;
    bool m_inCell = false;
    int m_paragraphs = 0;
    int m_inParagraph = 0;
    bool m_afterSpace = true; ///< further white space is layout of the file
    qint64 m_row = 0;
    int m_rowRepeat = 1;
    bool m_rowHidden = false;
    qint64 m_column = 0;
    int m_columnRepeat = 1;
    QString m_cellStyle;
    QString m_rowStyle;
    std::vector<ColumnStyle> m_columnStyles;
    std::vector<QString> m_spanFonts;
    Value m_value;
    std::vector<TextRun> m_runs;
    qint64 m_textSize = 0;
    std::vector<SheetCell> m_cells;
};

} // namespace dkt

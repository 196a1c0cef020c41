// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/OdsContentParser.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/OdsTables.h"
#include "imports/sheets/OdsValues.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt {

using namespace Qt::StringLiterals;

OdsContentParser::OdsContentParser(const QString& path, int wantedTable, OdsStyles& styles, RowSink& sink)
    : XmlParser(path, u"content.xml"_s), m_wanted(wantedTable), m_styles(styles), m_sink(sink) {
}

void OdsContentParser::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (m_skip > 0 || ods::isNoCellText(name) || (m_inTable && name == "table"))
        ++m_skip;
    else if (name == "table")
        startTable();
    else if (m_inCell)
        startInCell(name, attributes);
    else if (m_inTable && m_table == m_wanted)
        startInTable(name, attributes);
    else if (!m_inTable)
        m_styles.start(name, attributes);
}

void OdsContentParser::startTable() {
    m_inTable = true;
    ++m_table;
}

void OdsContentParser::startInTable(std::string_view name, const XmlAttributes& attributes) {
    if (name == "table-column") {
        const qint64 before = m_columnStyles.empty() ? 0 : m_columnStyles.back().end;
        m_columnStyles.push_back({before + std::max(1, attributes.number("number-columns-repeated", 1)),
                                  attributes.text("default-cell-style-name")});
    } else if (name == "table-row") {
        m_rowRepeat = std::max(1, attributes.number("number-rows-repeated", 1));
        const std::string_view visibility = attributes.value("visibility");
        m_rowHidden = visibility == "collapse" || visibility == "filter";
        m_rowStyle = attributes.text("default-cell-style-name");
        m_column = 0;
        m_cells.clear();
        if (m_row < limits::rows)
            m_sink.beginRow(static_cast<int>(m_row), m_rowHidden);
    } else if (name == "table-cell" || name == "covered-table-cell") {
        startCell(attributes);
    }
}

QString OdsContentParser::columnStyle(int column) const {
    const auto style = std::ranges::upper_bound(m_columnStyles, column, {}, &ColumnStyle::end);
    return style != m_columnStyles.end() ? style->style : QString();
}

void OdsContentParser::startCell(const XmlAttributes& attributes) {
    m_inCell = true;
    m_columnRepeat = std::max(1, attributes.number("number-columns-repeated", 1));
    m_cellStyle = attributes.text("style-name");
    if (m_cellStyle.isEmpty())
        m_cellStyle = m_rowStyle.isEmpty() ? columnStyle(static_cast<int>(m_column)) : m_rowStyle;
    // calcext:value-type repeats office:value-type, and is the only one that says "error".
    m_value = {std::string(attributes.value("value-type")), attributes.text("value"),
               attributes.text("string-value"), attributes.text("formula"),
               attributes.hasValue("value-type", "error")};
    for (const std::string_view other : {"date-value", "time-value", "boolean-value"})
        if (m_value.number.isEmpty())
            m_value.number = attributes.text(other);
    m_runs.clear();
    m_spanFonts.clear();
    m_textSize = 0;
    m_paragraphs = 0;
    m_inParagraph = 0;
    const int columns = attributes.number("number-columns-spanned", 1);
    const int rows = attributes.number("number-rows-spanned", 1);
    if ((columns > 1 || rows > 1) && m_column < limits::columns && m_row < limits::rows) {
        const CellAddress first{static_cast<int>(m_row), static_cast<int>(m_column)};
        m_sink.addMerged({first,
                          {std::clamp(first.row + std::clamp(rows, 1, limits::rows) - 1, 0, limits::rows - 1),
                           std::clamp(first.column + std::clamp(columns, 1, limits::columns) - 1, 0,
                                      limits::columns - 1)}});
    }
}

void OdsContentParser::append(QStringView text) {
    m_textSize += text.size();
    if (m_textSize > limits::cellTextBytes)
        throw readerror::refused(
            path(), CellAddress{static_cast<int>(m_row), static_cast<int>(m_column)}.name(),
            QCoreApplication::translate("SheetReader", "a text is longer than a cell may hold"));
    const QString font = m_spanFonts.empty() ? QString() : m_spanFonts.back();
    if (m_runs.empty() || m_runs.back().font != font)
        m_runs.push_back({{}, font});
    m_runs.back().text += text;
}

void OdsContentParser::startInCell(std::string_view name, const XmlAttributes& attributes) {
    if (name == "p" || name == "h") {
        if (m_paragraphs++ > 0)
            append(u"\n");
        ++m_inParagraph;
        m_afterSpace = true;
    } else if (name == "span") {
        const QString own = m_styles.textFont(attributes.text("style-name"));
        m_spanFonts.push_back(own.isEmpty() && !m_spanFonts.empty() ? m_spanFonts.back() : own);
    } else if (name == "s") {
        const int count = std::clamp(attributes.number("c", 1), 1, 32'767);
        append(QString(count, u' '));
        m_afterSpace = false;
    } else if (name == "tab") {
        append(u"\t");
    } else if (name == "line-break") {
        append(u"\n");
    }
}

void OdsContentParser::characters(std::string_view utf8) {
    if (m_inParagraph == 0 || m_skip > 0)
        return;
    // White space in the file is layout: a run of it is one space; the real ones are text:s.
    QString text;
    for (const QChar c : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))) {
        const bool space = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
        if (!space || !m_afterSpace)
            text += space ? QChar(u' ') : c;
        m_afterSpace = space;
    }
    append(text);
}

void OdsContentParser::endElement(std::string_view name) {
    if (m_skip > 0) {
        --m_skip;
    } else if (m_inCell) {
        if (name == "p" || name == "h")
            --m_inParagraph;
        else if (name == "span" && !m_spanFonts.empty())
            m_spanFonts.pop_back();
        else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
    } else if (name == "table-row" && m_table == m_wanted) {
        endRow();
    } else if (name == "table") {
        m_inTable = false;
        if (m_table == m_wanted)
            stop();
    } else if (!m_inTable) {
        m_styles.end(name);
    }
}

void OdsContentParser::endCell() {
    m_inCell = false;
    const bool hasValue = !m_runs.empty() || !m_value.number.isEmpty() || !m_value.stringValue.isEmpty() ||
                          !m_value.formula.isEmpty();
    if (!hasValue) {
        m_column += m_columnRepeat;
        return;
    }
    if (m_row >= limits::rows)
        throw readerror::refused(
            path(), part(),
            QCoreApplication::translate("SheetReader", "there are more than %1 rows").arg(limits::rows));
    if (m_column + m_columnRepeat > limits::columns)
        throw readerror::refused(path(), part(),
                                 QCoreApplication::translate("SheetReader", "there are more than %1 columns")
                                     .arg(limits::columns));
    SheetCell cell;
    cell.column = static_cast<int>(m_column);
    fillCell(cell);
    for (int i = 0; i < m_columnRepeat && !(cell.kind == CellKind::Text && cell.text.isEmpty()); ++i) {
        m_cells.push_back(cell);
        m_cells.back().column += i;
    }
    m_column += m_columnRepeat;
}

void OdsContentParser::fillCell(SheetCell& cell) {
    const SheetFont& font = m_styles.cellFont(m_cellStyle);
    cell.fontName = font.name;
    cell.formula = !m_value.formula.isEmpty();
    if (m_runs.empty() && !m_value.stringValue.isEmpty())
        m_runs.push_back({m_value.stringValue, {}});
    settleRuns(cell, m_runs, font, m_sink);
    const QString shown = std::exchange(cell.text, {});
    bool isNumber = false;
    const double number = m_value.number.toDouble(&isNumber);
    std::optional<double> day;
    if (m_value.type == "date")
        day = ods::dateNumber(m_value.number);
    else if (m_value.type == "time")
        day = ods::timeNumber(m_value.number);
    if (day) {
        cell.kind = CellKind::Date;
        cell.number = *day;
        const auto timed =
            m_value.number.contains(u'T') ? NumberFormat::Kind::DateTime : NumberFormat::Kind::Date;
        cell.format.kind = m_value.type == "time" ? NumberFormat::Kind::Time : timed;
    } else if (m_value.type == "boolean") {
        cell.kind = CellKind::Boolean;
        cell.number = m_value.number == u"true" ? 1 : 0;
    } else if (isNumber && qIsFinite(number) && !m_value.error && m_value.type != "string") {
        cell.kind = CellKind::Number;
        cell.number = number;
        cell.format = ods::formatShowing(number, shown,
                                         m_value.type == "percentage" ? NumberFormat::Kind::Percent
                                                                      : NumberFormat::Kind::Fixed);
    } else if (shown.isEmpty() && cell.formula && m_paragraphs == 0 && m_value.type != "string") {
        cell.kind = CellKind::FormulaWithoutResult;
        cell.text = m_value.formula;
    } else {
        cell.kind = m_value.error ? CellKind::Error : CellKind::Text;
        cell.text = shown;
    }
}

void OdsContentParser::endRow() {
    if (m_cells.empty()) {
        m_row += m_rowRepeat;
        return;
    }
    for (int i = 0; i < m_rowRepeat; ++i) {
        if (i > 0)
            m_sink.beginRow(static_cast<int>(std::min<qint64>(m_row + i, limits::rows)), m_rowHidden);
        for (const SheetCell& cell : m_cells)
            m_sink.addCell(cell.column) = cell;
        if (m_sink.endRow() == SheetReader::Flow::Stop)
            return stop();
    }
    m_row += m_rowRepeat;
}

} // namespace dkt

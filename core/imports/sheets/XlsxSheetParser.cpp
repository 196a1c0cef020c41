// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsxSheetParser.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {
constexpr double daysFrom1900To1904 = 1462;

bool parseWhole(std::string_view text, double& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
}
} // namespace

XlsxSheetParser::XlsxSheetParser(const QString& path, const QString& part, const XlsxStyles& styles,
                                 const XlsxStrings& strings, Epoch epoch, RowSink& sink)
    : XmlParser(path, part), m_styles(styles), m_strings(strings), m_epoch(epoch), m_sink(sink) {
}

void XlsxSheetParser::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (name == "c") {
        startCell(attributes);
    } else if (name == "v") {
        m_text = Text::Value;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "f") {
        m_text = Text::Formula;
        m_hasFormula = true;
    } else if (name == "mergeCell") {
        readMerge(attributes);
    } else if (!m_inCell) {
        return;
    } else if (name == "t") {
        m_text = m_inPhonetic ? Text::None : Text::Inline;
        m_inline.clear();
    } else if (name == "r") {
        m_inRun = true;
        m_runs.emplace_back();
    } else if (name == "rFont" && m_inRun) {
        m_runs.back().font = attributes.text("val");
    } else if (name == "rPh") {
        m_inPhonetic = true;
    }
}

void XlsxSheetParser::endElement(std::string_view name) {
    if (name == "v" || name == "f" || name == "t") {
        endText();
    } else if (name == "c") {
        endCell();
    } else if (name == "row") {
        if (m_sink.endRow() == SheetReader::Flow::Stop)
            stop();
    } else if (name == "r") {
        m_inRun = false;
    } else if (name == "rPh") {
        m_inPhonetic = false;
    }
}

void XlsxSheetParser::characters(std::string_view utf8) {
    std::string* into = nullptr;
    switch (m_text) {
    case Text::None:
        return;
    case Text::Value:
        into = &m_value;
        break;
    case Text::Formula:
        into = &m_formula;
        break;
    case Text::Inline:
        into = &m_inline;
        break;
    }
    into->append(utf8);
    if (into->size() > limits::cellTextBytes)
        throw readerror::refused(
            path(), m_sink.place(m_column),
            QCoreApplication::translate("SheetReader", "a text is longer than a cell may hold"));
}

void XlsxSheetParser::startRow(const XmlAttributes& attributes) {
    m_row = attributes.number("r", m_row + 2) - 1;
    m_column = -1;
    m_sink.beginRow(m_row, attributes.isTrue("hidden"));
}

int XlsxSheetParser::columnOf(std::string_view reference) const {
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
        if (column > limits::columns)
            break;
    }
    return column > 0 ? column - 1 : m_column + 1;
}

void XlsxSheetParser::startCell(const XmlAttributes& attributes) {
    if (m_row < 0)
        throw readerror::damaged(path(), part(), u"a cell outside a row"_s);
    m_column = columnOf(attributes.value("r"));
    m_style = &m_styles.style(attributes.number("s", 0));
    m_type.assign(attributes.value("t"));
    m_value.clear();
    m_formula.clear();
    m_inline.clear();
    m_runs.clear();
    m_inCell = true;
    m_hasFormula = false;
    m_inRun = false;
    m_inPhonetic = false;
}

void XlsxSheetParser::endText() {
    if (m_text == Text::Inline) {
        if (!m_inRun)
            m_runs.emplace_back();
        appendXlsxText(m_runs.back().text, m_inline);
    }
    m_text = Text::None;
}

void XlsxSheetParser::endCell() {
    m_inCell = false;
    if (m_value.empty() && m_runs.empty() && !m_hasFormula)
        return;
    SheetCell& cell = m_sink.addCell(m_column);
    cell.fontName = m_style->font.name;
    cell.formula = m_hasFormula;
    if (!fill(cell))
        m_sink.dropLastCell();
}

bool XlsxSheetParser::fill(SheetCell& cell) {
    // A formula whose result is an empty text is an empty cell; one without any result is not.
    if (m_value.empty() && m_runs.empty()) {
        if (m_type == "str")
            return false;
        cell.kind = CellKind::FormulaWithoutResult;
        cell.text = u'=' + QString::fromUtf8(m_formula.data(), static_cast<qsizetype>(m_formula.size()));
        return true;
    }
    if (m_type.empty() || m_type == "n")
        return fillNumber(cell);
    if (m_type == "s")
        return fillShared(cell);
    if (m_type == "b") {
        cell.kind = CellKind::Boolean;
        cell.number = m_value == "1" || m_value == "true" ? 1 : 0;
        return true;
    }
    if (m_type == "e") {
        cell.kind = CellKind::Error;
        appendXlsxText(cell.text, m_value);
        return true;
    }
    return m_type == "d" ? fillIsoDate(cell) : fillText(cell);
}

bool XlsxSheetParser::fillNumber(SheetCell& cell) {
    if (!parseWhole(m_value, cell.number))
        return fillText(cell);
    cell.kind = CellKind::Number;
    cell.format = m_style->format;
    if (cell.format.isDateOrTime()) {
        cell.kind = CellKind::Date;
        cell.number += m_epoch == Epoch::Year1904 ? daysFrom1900To1904 : 0;
    }
    return true;
}

bool XlsxSheetParser::fillShared(SheetCell& cell) {
    double index = -1;
    if (!parseWhole(m_value, index) || index < 0 || index > limits::cells ||
        !m_strings.put(static_cast<std::size_t>(index), cell, m_style->font, m_sink))
        throw readerror::damaged(path(), m_sink.place(m_column), u"no shared string %1"_s.arg(index));
    return !cell.text.isEmpty();
}

bool XlsxSheetParser::fillText(SheetCell& cell) {
    if (m_runs.empty())
        appendXlsxText(cell.text, m_value);
    if (m_runs.size() == 1 && m_runs.front().font.isEmpty())
        cell.text = m_runs.front().text;
    if (m_runs.size() > 1 || (m_runs.size() == 1 && !m_runs.front().font.isEmpty()))
        settleRuns(cell, m_runs, m_style->font, m_sink);
    else
        m_sink.settleText(cell, m_style->font);
    return !cell.text.isEmpty();
}

bool XlsxSheetParser::fillIsoDate(SheetCell& cell) {
    const QString text = QString::fromUtf8(m_value.data(), static_cast<qsizetype>(m_value.size()));
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return fillText(cell);
    const bool timed = text.contains(u'T');
    cell.kind = CellKind::Date;
    cell.number = static_cast<double>(QDate(1899, 12, 30).daysTo(at.date())) +
                  at.time().msecsSinceStartOfDay() / 86'400'000.0;
    cell.format = {timed ? NumberFormat::Kind::DateTime : NumberFormat::Kind::Date, 0};
    return true;
}

void XlsxSheetParser::readMerge(const XmlAttributes& attributes) {
    const QString reference = attributes.text("ref");
    const auto first = CellAddress::parse(reference.section(u':', 0, 0));
    const auto last = CellAddress::parse(reference.section(u':', -1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        throw readerror::damaged(path(), part(), u"merged range %1"_s.arg(reference));
    m_sink.addMerged({*first, *last});
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/CalendarCsv.h"

#include "util/Dates.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(dkt::CalendarCsv)
};

struct CsvLine {
    int number = 0; ///< of its first line in the file, from 1
    QStringList cells;
};

/// Splits into cells; a quoted cell may hold separators and line ends.
class CsvSplitter {
public:
    explicit CsvSplitter(QChar separator) : m_separator(separator) {}

    std::vector<CsvLine> split(const QString& text) {
        for (const QChar c : text) {
            if (m_quoted)
                inQuotes(c);
            else
                plain(c);
        }
        endLine();
        return std::move(m_lines);
    }
    /// True when the text ended inside a quoted cell: what follows the quote is one cell then.
    [[nodiscard]] bool endedInQuotes() const { return m_quoted; }

private:
    void inQuotes(QChar c) {
        if (c == u'"')
            m_quoted = false;
        else
            m_cell += c;
        m_fileLine += c == u'\n' ? 1 : 0;
    }
    void plain(QChar c) {
        if (c == u'"') {
            // A quote right after a closing one stands for itself.
            if (m_wasQuoted)
                m_cell += c;
            m_quoted = true;
            m_wasQuoted = true;
            return;
        }
        m_wasQuoted = false;
        if (c == m_separator)
            endCell();
        else if (c == u'\n')
            endLine();
        else
            m_cell += c;
    }
    void endCell() {
        m_line.cells += text::collapsed(text::normalized(m_cell));
        m_cell.clear();
        m_wasQuoted = false;
    }
    void endLine() {
        endCell();
        if (m_line.cells != QStringList(m_line.cells.size(), QString()))
            m_lines.push_back(m_line);
        ++m_fileLine;
        m_line = {m_fileLine, {}};
    }

    QChar m_separator;
    QString m_cell;
    CsvLine m_line{1, {}};
    std::vector<CsvLine> m_lines;
    int m_fileLine = 1;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

std::optional<CalendarDay::Kind> kindOf(const QString& cell) {
    const QString key = text::folded(cell);
    if (key == u"off" || key == u"nghi")
        return CalendarDay::Kind::Off;
    if (key == u"worked" || key == u"lam" || key == u"lam viec" || key == u"lam bu")
        return CalendarDay::Kind::Worked;
    return std::nullopt;
}

bool saysYes(const QString& cell) {
    const QString key = text::folded(cell);
    return key == u"yes" || key == u"co" || key == u"true" || key == u"1" || key == u"x";
}

bool saysNo(const QString& cell) {
    const QString key = text::folded(cell);
    return key.isEmpty() || key == u"no" || key == u"khong" || key == u"false" || key == u"0";
}

bool isHeading(const CsvLine& line) {
    const QString key = text::folded(line.cells.value(0));
    return key == u"date" || key == u"ngay";
}

QString quoted(const QString& cell) {
    if (!cell.contains(u',') && !cell.contains(u';') && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

void readLine(const CsvLine& line, CalendarRows& rows) {
    const auto setAside = [&](const QString& why) {
        rows.issues.push_back({Severity::Error, why, QString::number(line.number)});
    };
    const auto date = text::parseDate(line.cells.value(0));
    if (!date)
        return setAside(CalendarText::tr("“%1” is no date; write it as 2026-09-02 or 02/09/2026.")
                            .arg(line.cells.value(0)));
    const auto kind = kindOf(line.cells.value(1));
    if (!kind)
        return setAside(
            CalendarText::tr("“%1” is no kind of day; write off or worked.").arg(line.cells.value(1)));
    const QString provisional = line.cells.value(4);
    if (!saysYes(provisional) && !saysNo(provisional))
        return setAside(CalendarText::tr("“%1” does not say whether the day is provisional; write yes or no.")
                            .arg(provisional));
    rows.days.push_back({*date, *kind, line.cells.value(2), line.cells.value(3), saysYes(provisional)});
}

} // namespace

QByteArray calendarToCsv(const std::vector<CalendarDay>& days) {
    QString out = u"date,kind,name,source,provisional\n"_s;
    for (const CalendarDay& day : days)
        out += QStringList{day.date.toString(Qt::ISODate),
                           day.kind == CalendarDay::Kind::Off ? u"off"_s : u"worked"_s, quoted(day.name),
                           quoted(day.source), day.provisional ? u"yes"_s : u"no"_s}
                   .join(u',') +
               u'\n';
    return out.toUtf8();
}

CalendarRows calendarFromCsv(const QByteArray& csv) {
    CalendarRows rows;
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(csv);
    if (decode.hasError()) {
        rows.issues.push_back(
            {Severity::Error, CalendarText::tr("The file is not UTF-8 text; save it as CSV UTF-8."), {}});
        return rows;
    }
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QString firstLine = text.section(u'\n', 0, 0);
    const QChar separator = firstLine.count(u';') > firstLine.count(u',') ? u';' : u',';
    CsvSplitter splitter(separator);
    const std::vector<CsvLine> lines = splitter.split(text);
    if (splitter.endedInQuotes())
        rows.issues.push_back(
            {Severity::Error,
             CalendarText::tr("A quotation mark that opens a cell is never closed; close it."),
             QString::number(lines.back().number)});
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (i != 0 || !isHeading(lines[i]))
            readLine(lines[i], rows);
    return rows;
}

} // namespace dkt

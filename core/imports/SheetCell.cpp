// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/SheetCell.h"

#include "imports/sheets/ImportLimits.h"

#include <QTimeZone>

#include <cmath>

namespace dkt {

using namespace Qt::StringLiterals;

QString CellAddress::columnName(int column) {
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

QString CellAddress::name() const {
    return columnName(column) + QString::number(row + 1);
}

std::optional<CellAddress> CellAddress::parse(QStringView text) {
    qint64 column = 0;
    qint64 row = 0;
    qsizetype at = 0;
    const auto skipDollar = [&] { at += at < text.size() && text[at] == u'$' ? 1 : 0; };
    skipDollar();
    const qsizetype letters = at;
    for (; at < text.size() && at < letters + 3; ++at) {
        const char16_t c = text[at].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
    }
    skipDollar();
    const qsizetype digits = at;
    for (; at < text.size() && at < digits + 7 && text[at] >= u'0' && text[at] <= u'9'; ++at)
        row = row * 10 + (text[at].unicode() - u'0');
    if (at != text.size() || column < 1 || column > limits::columns || row < 1 || row > limits::rows)
        return std::nullopt;
    return CellAddress{static_cast<int>(row - 1), static_cast<int>(column - 1)};
}

QString SheetCell::display() const {
    switch (kind) {
    case CellKind::Number:
    case CellKind::Date:
        return text.isEmpty() ? displayText(number, format) : text;
    case CellKind::Boolean:
        return number != 0 ? u"TRUE"_s : u"FALSE"_s;
    case CellKind::Text:
    case CellKind::Error:
    case CellKind::FormulaWithoutResult:
        return text;
    }
    return text;
}

std::optional<QDateTime> SheetCell::dateTime() const {
    constexpr double afterYear9999 = 2'958'466;
    if (kind != CellKind::Date || !(number >= 0) || number >= afterYear9999)
        return std::nullopt;
    double day = std::floor(number);
    qint64 seconds = std::llround((number - day) * 86'400);
    if (seconds == 86'400) {
        seconds = 0;
        ++day;
    }
    // Excel's calendar has a 29/02/1900 that never was; before it, days are one off.
    const int shift = day < 60 ? 1 : 0;
    const QDate date = QDate(1899, 12, 30).addDays(static_cast<qint64>(day) + shift);
    return QDateTime(date, QTime(0, 0).addSecs(static_cast<int>(seconds)));
}

} // namespace dkt

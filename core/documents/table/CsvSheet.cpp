// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/CsvSheet.h"

#include "documents/Steps.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

bool mayBeFormula(QStringView text) {
    static constexpr QStringView dangerous = u"=+-@\t\r＝＋－＠";
    return !text.isEmpty() && (text.front().isNull() || dangerous.contains(text.front()));
}

bool isPlainNumber(const QString& text) {
    static const QRegularExpression number(u"\\A[+-]?[0-9]+([.,][0-9]+)?\\z"_s);
    return number.match(text).hasMatch();
}

bool mustBeQuoted(QStringView cell) {
    const auto special = [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    };
    return cell.startsWith(u' ') || cell.endsWith(u' ') || std::ranges::any_of(cell, special);
}

QByteArray csvValue(const SheetValue& value) {
    if (const auto* text = std::get_if<QString>(&value))
        return csvCell(*text).toUtf8();
    if (const auto* number = std::get_if<double>(&value))
        return std::isfinite(*number) ? QByteArray::number(*number, 'f', QLocale::FloatingPointShortest) : QByteArray();
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate).toLatin1();
    return {};
}

} // namespace

QString csvCell(const QString& text) {
    QString cell = text;
    if (mayBeFormula(cell) && !isPlainNumber(cell))
        cell.prepend(u'\'');
    cell.replace(QChar(0), QChar::ReplacementCharacter);
    if (!mustBeQuoted(cell))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray toCsv(const Sheet& sheet, Progress& progress) {
    QByteArray csv("\xEF\xBB\xBF");
    for (std::size_t c = 0; c < sheet.columns.size(); ++c)
        csv += (c ? "," : "") + csvCell(sheet.columns[c].title).toUtf8();
    csv += "\r\n";
    Steps steps(progress, static_cast<qint64>(sheet.rowCount));
    SheetRow row;
    for (std::size_t i = 0; i < sheet.rowCount; ++i) {
        row.assign(sheet.columns.size(), {});
        sheet.fill(i, row);
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c)
                csv += ',';
            csv += csvValue(row[c]);
        }
        csv += "\r\n";
        steps.step();
    }
    return csv;
}

} // namespace dkt::doc

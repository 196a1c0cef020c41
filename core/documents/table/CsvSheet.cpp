// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/CsvSheet.h"

#include "documents/Steps.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

bool isPlainNumber(const QString& text) {
    static const QRegularExpression number(u"^[+-]?\\d+([.,]\\d+)?$"_s);
    return number.match(text).hasMatch();
}

QString guarded(QString text) {
    text.remove(QChar(0));
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) && !isPlainNumber(text))
        text.prepend(u'\'');
    return text;
}

QByteArray quoted(const QString& text) {
    QByteArray cell = text.toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r')) {
        cell.replace("\"", "\"\"");
        cell = '"' + cell + '"';
    }
    return cell;
}

QByteArray csvCell(const SheetValue& value) {
    if (const auto* text = std::get_if<QString>(&value))
        return quoted(guarded(*text));
    if (const auto* number = std::get_if<double>(&value))
        return QByteArray::number(*number, 'g', 15);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate).toLatin1();
    return {};
}

} // namespace

QByteArray toCsv(const Sheet& sheet, Progress& progress) {
    QByteArray csv("\xEF\xBB\xBF");
    for (std::size_t c = 0; c < sheet.columns.size(); ++c)
        csv += (c ? "," : "") + quoted(guarded(sheet.columns[c].title));
    csv += "\r\n";
    Steps steps(progress, static_cast<qint64>(sheet.rowCount));
    SheetRow row;
    for (std::size_t i = 0; i < sheet.rowCount; ++i) {
        row.assign(sheet.columns.size(), {});
        sheet.fill(i, row);
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c)
                csv += ',';
            csv += csvCell(row[c]);
        }
        csv += "\r\n";
        steps.step();
    }
    return csv;
}

} // namespace dkt::doc

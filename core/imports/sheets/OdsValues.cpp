// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/OdsValues.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace dkt::ods {

using namespace Qt::StringLiterals;

namespace {
QString digitsOnly(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}
} // namespace

NumberFormat formatShowing(double number, const QString& shown, NumberFormat::Kind kind) {
    constexpr quint8 mostDecimals = 10;
    const QString wanted = digitsOnly(shown);
    for (quint8 decimals = 0; decimals <= mostDecimals && std::abs(number) < 1e15; ++decimals) {
        const NumberFormat format{kind, decimals};
        if (digitsOnly(displayText(number, format)) == wanted)
            return format;
    }
    return {kind == NumberFormat::Kind::Percent ? kind : NumberFormat::Kind::General, 0};
}

std::optional<double> dateNumber(const QString& iso) {
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    if (!at.isValid())
        return std::nullopt;
    return static_cast<double>(QDate(1899, 12, 30).daysTo(at.date())) +
           at.time().msecsSinceStartOfDay() / 86'400'000.0;
}

std::optional<double> timeNumber(const QString& duration) {
    static const QRegularExpression form(uR"(^PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:[.,]\d{1,9})?)S$)"_s);
    const QRegularExpressionMatch match = form.match(duration);
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(3).replace(u',', u'.').toDouble();
    return (match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + seconds) / 86'400.0;
}

} // namespace dkt::ods

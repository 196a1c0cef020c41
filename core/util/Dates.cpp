// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Dates.h"

#include "util/Numbers.h"
#include "util/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dkt::text {
namespace {

std::optional<QDate> dateOf(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() && year >= 1 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dateOf(const QRegularExpressionMatch& match, std::optional<int> yearIfMissing) {
    const QString written = match.captured(u"y"_s);
    if (written.isEmpty() && !yearIfMissing)
        return std::nullopt;
    const int year = written.isEmpty() ? *yearIfMissing : written.toInt();
    return dateOf(year, match.captured(u"m"_s).toInt(), match.captured(u"d"_s).toInt());
}

} // namespace

QString officialDate(QDate date) {
    if (!date.isValid())
        return {};
    const QString month = date.month() <= 2 ? padded(date.month()) : QString::number(date.month());
    return u"ngày %1 tháng %2 năm %3"_s.arg(padded(date.day()), month).arg(date.year());
}

QString shortDate(QDate date) {
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

std::optional<QDate> parseDate(QStringView text, std::optional<int> yearIfMissing) {
    static const QRegularExpression iso(u"^(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})$"_s);
    static const QRegularExpression figures(
        u"^(?:ngày ?)?(?<d>\\d{1,2}) ?(?<mark>[./-]) ?(?<m>\\d{1,2})(?: ?\\k<mark> ?(?<y>\\d{4}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        u"^(?:ngày ?)?(?<d>\\d{1,2}) tháng (?<m>\\d{1,2})(?: ?,? năm (?<y>\\d{4}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = collapsed(normalized(text.toString()));
    for (const QRegularExpression* form : {&iso, &figures, &words})
        if (const auto match = form->match(plain); match.hasMatch())
            return dateOf(match, yearIfMissing);
    return std::nullopt;
}

} // namespace dkt::text

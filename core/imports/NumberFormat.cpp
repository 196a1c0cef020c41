// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/NumberFormat.h"

#include "imports/SheetCell.h"

#include <algorithm>
#include <cmath>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

/// The first section of a format code without quoted text, escapes and bracketed parts, in lower case.
/// Elapsed time ([h], [mm], [ss]) keeps its letter.
QString bareFormatSection(QStringView code) {
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            if (end < 0)
                break;
            i = end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1).toString().toLower();
            if (!inside.isEmpty() && (inside.count(inside[0]) == inside.size()) &&
                u"hms"_s.contains(inside[0]))
                bare += inside;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

NumberFormat dateFormatOf(const QString& bare) {
    const bool time = bare.contains(u'h') || bare.contains(u's');
    const bool date = bare.contains(u'd') || bare.contains(u'y') || (bare.contains(u'm') && !time);
    if (date)
        return {time ? NumberFormat::Kind::DateTime : NumberFormat::Kind::Date, 0};
    return time ? NumberFormat{NumberFormat::Kind::Time, 0} : NumberFormat{};
}

quint8 decimalsOf(const QString& bare) {
    const qsizetype point = bare.indexOf(u'.');
    qsizetype digits = 0;
    while (point >= 0 && point + 1 + digits < bare.size() && u"0#?"_s.contains(bare[point + 1 + digits]))
        ++digits;
    return static_cast<quint8>(std::min<qsizetype>(digits, 30));
}

quint8 leadingDigitsOf(const QString& bare) {
    const qsizetype zeros = QStringView(bare).first(std::max<qsizetype>(bare.indexOf(u'.'), 0)).count(u'0');
    const qsizetype digits = bare.contains(u'.') ? zeros : bare.count(u'0');
    return static_cast<quint8>(std::clamp<qsizetype>(digits, 1, 30));
}

QString paddedNumber(double number, NumberFormat format) {
    QString shown = QString::number(std::abs(number), 'f', format.decimals);
    const qsizetype before = format.decimals > 0 ? shown.indexOf(u'.') : shown.size();
    shown.prepend(QString(std::max<qsizetype>(0, format.digits - before), u'0'));
    return number < 0 ? u'-' + shown : shown;
}

QString plainNumber(double number) {
    // Excel itself keeps 15 digits; more would show the binary remainder of 0.1.
    return QString::number(number, 'g', 15);
}

QString dateText(double number, NumberFormat::Kind kind) {
    SheetCell cell;
    cell.kind = CellKind::Date;
    cell.number = number;
    const std::optional<QDateTime> at = cell.dateTime();
    if (!at)
        return plainNumber(number);
    switch (kind) {
    case NumberFormat::Kind::Date:
        return at->toString(u"dd/MM/yyyy"_s);
    case NumberFormat::Kind::DateTime:
        return at->toString(u"dd/MM/yyyy HH:mm"_s);
    default:
        return at->time().toString(u"HH:mm:ss"_s);
    }
}

} // namespace

NumberFormat NumberFormat::fromCode(QStringView code) {
    const QString bare = bareFormatSection(code);
    if (bare.contains(u"general"_s) || bare.isEmpty())
        return {};
    if (bare.contains(u'@'))
        return {Kind::Text, 0};
    if (bare.contains(u'%'))
        return {Kind::Percent, decimalsOf(bare)};
    // Scientific notation and fractions show digits this form cannot; General is honest.
    if (bare.contains(u"e+"_s) || bare.contains(u"e-"_s) || bare.contains(u"?/"_s))
        return {};
    if (const NumberFormat date = dateFormatOf(bare); date.kind != Kind::General)
        return date;
    if (bare.contains(u'0') || bare.contains(u'#'))
        return {Kind::Fixed, decimalsOf(bare), leadingDigitsOf(bare)};
    return {};
}

NumberFormat NumberFormat::builtin(int id) {
    switch (id) {
    case 1:
    case 3:
    case 37:
    case 38:
        return {Kind::Fixed, 0};
    case 2:
    case 4:
    case 39:
    case 40:
        return {Kind::Fixed, 2};
    case 9:
        return {Kind::Percent, 0};
    case 10:
        return {Kind::Percent, 2};
    case 22:
        return {Kind::DateTime, 0};
    case 49:
        return {Kind::Text, 0};
    default:
        break;
    }
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {Kind::Date, 0};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return {Kind::Time, 0};
    return {};
}

QString displayText(double number, NumberFormat format) {
    constexpr double tooLongForFixed = 1e15;
    switch (format.kind) {
    case NumberFormat::Kind::Fixed:
        if (std::abs(number) < tooLongForFixed)
            return paddedNumber(number, format);
        return plainNumber(number);
    case NumberFormat::Kind::Percent:
        if (std::abs(number) < tooLongForFixed)
            return QString::number(number * 100, 'f', format.decimals) + u'%';
        return plainNumber(number);
    case NumberFormat::Kind::Date:
    case NumberFormat::Kind::DateTime:
    case NumberFormat::Kind::Time:
        return dateText(number, format.kind);
    case NumberFormat::Kind::General:
    case NumberFormat::Kind::Text:
        return plainNumber(number);
    }
    return plainNumber(number);
}

} // namespace dkt

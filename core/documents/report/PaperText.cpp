// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/PaperText.h"

#include "util/Dates.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::doc::paper {

QString count(qint64 n) {
    return n >= 0 && n < 10 ? text::padded(n) : text::formatCount(n);
}

QString percent(double value) {
    return text::formatNumber(value, 1) + u'%';
}

QString points(double value) {
    return text::formatNumber(value, 2);
}

QString fixed(double value, int decimals) {
    QString one = text::formatNumber(value, decimals);
    if (!one.contains(u','))
        one += u',';
    return one.leftJustified(one.indexOf(u',') + 1 + decimals, u'0');
}

QString share(qint64 part, qint64 whole) {
    return count(part) + u'/' + count(whole);
}

QString clause(const QString& text) {
    QString one = text::collapsed(text);
    while (!one.isEmpty() && QStringView(u".;,:/ ").contains(one.back()))
        one.chop(1);
    return one;
}

QString sentence(const QString& text) {
    const QString one = clause(text);
    if (one.isEmpty())
        return {};
    const bool closed = one.endsWith(u'?') || one.endsWith(u'!') || one.endsWith(u'…');
    return raised(one) + (closed ? QString() : u"."_s);
}

QString lowered(const QString& text) {
    if (text.size() > 1 && text.at(1).isUpper())
        return text;
    return text.isEmpty() ? text : text.at(0).toLower() + text.mid(1);
}

QString raised(const QString& text) {
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QStringList lines(const QString& text) {
    QStringList all;
    for (const QString& line : text.split(u'\n'))
        if (const QString one = text::collapsed(line); !one.isEmpty())
            all << one;
    return all;
}

namespace {

constexpr std::array<QStringView, 9> territories{u"xã",    u"phường", u"thị trấn",  u"đặc khu", u"quận",
                                                 u"huyện", u"thị xã", u"thành phố", u"tỉnh"};

} // namespace

QString inText(const QString& unitName) {
    const QString small = lowered(unitName);
    for (const QStringView kind : territories)
        if (small.startsWith(kind) && small.size() > kind.size() && small.at(kind.size()) == u' ')
            return small;
    return unitName;
}

QString unitNoun(const std::vector<Unit>& units) {
    static constexpr qsizetype mostKinds = 3; // longer lists read worse than "đơn vị"
    QStringList kinds;
    for (const QStringView kind : territories)
        for (const Unit& unit : units)
            if (unit.type.compare(kind, Qt::CaseInsensitive) == 0) {
                kinds << kind.toString();
                break;
            }
    for (const Unit& unit : units)
        if (!kinds.contains(unit.type.toLower()))
            return u"đơn vị"_s;
    return kinds.isEmpty() || kinds.size() > mostKinds ? u"đơn vị"_s : kinds.join(u", "_s);
}

QString targetWording(const Target& target) {
    const bool percentage = target.unit == u"%"_s;
    const QString value = percentage ? text::formatNumber(target.value, 2) + u'%'
                                     : (target.value < 10 && target.value == int(target.value)
                                            ? text::padded(int(target.value))
                                            : text::formatNumber(target.value, 2)) +
                                           (target.unit.isEmpty() ? QString() : u' ' + target.unit);
    switch (target.comparison) {
    case Target::Comparison::Equal:
        return value;
    case Target::Comparison::AtLeast:
        return u"từ %1 trở lên"_s.arg(value);
    case Target::Comparison::MoreThan:
        return u"trên %1"_s.arg(value);
    case Target::Comparison::AtMost:
        return u"không quá %1"_s.arg(value);
    case Target::Comparison::LessThan:
        return u"dưới %1"_s.arg(value);
    }
    return value;
}

QString dateRange(const std::optional<QDate>& from, const std::optional<QDate>& to) {
    if (!from && !to)
        return {};
    if (from && to && *from != *to)
        return u"từ ngày %1 đến ngày %2"_s.arg(text::shortDate(*from), text::shortDate(*to));
    return u"ngày %1"_s.arg(text::shortDate(from ? *from : *to));
}

} // namespace dkt::doc::paper

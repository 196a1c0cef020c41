// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Numbers.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::text {
namespace {

/// The digits of a number, marks told apart.
struct Digits {
    QString whole;
    QString decimals;
    bool ambiguous = false;
};

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

// "1", "434", "841": one to three digits, then threes.
bool areGroups(const QStringList& parts) {
    if (parts.first().isEmpty() || parts.first().size() > 3 || parts.first().startsWith(u'0'))
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts.at(i).size() != 3)
            return false;
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) { return areDigits(part); });
}

std::optional<Digits> grouped(const QString& text, QChar mark, const QString& decimals, bool ambiguous) {
    const QStringList parts = text.split(mark);
    if (!areGroups(parts))
        return std::nullopt;
    return Digits{parts.join(QString()), decimals, ambiguous};
}

std::optional<Digits> decimal(const QString& whole, const QString& decimals, bool ambiguous = false) {
    if (!areDigits(whole) || !areDigits(decimals))
        return std::nullopt;
    return Digits{whole, decimals, ambiguous};
}

// The only mark is `mark`.
std::optional<Digits> withOneMark(const QString& text, QChar mark) {
    const QStringList parts = text.split(mark);
    if (parts.size() > 2)
        return grouped(text, mark, {}, false);
    if (!areGroups(parts))
        return mark == u' ' ? std::nullopt : decimal(parts.first(), parts.last());
    if (mark == u',')
        return decimal(parts.first(), parts.last(), true);
    return grouped(text, mark, {}, true);
}

std::optional<Digits> digitsOf(const QString& text) {
    QString marks; // the distinct marks, in order of first sight
    for (const QChar c : text)
        if (!isDigit(c) && !marks.contains(c))
            marks += c;
    if (marks.isEmpty())
        return decimal(text, u"0"_s);
    if (marks.size() == 1)
        return withOneMark(text, marks.front());
    if (marks.size() > 2 || marks.back() == u' ' || text.count(marks.back()) != 1)
        return std::nullopt;
    const qsizetype at = text.indexOf(marks.back());
    const QString decimals = text.mid(at + 1);
    return areDigits(decimals) ? grouped(text.left(at), marks.front(), decimals, false) : std::nullopt;
}

// Spaces of every kind become one kind; the ends lose theirs.
QString plainSpaces(QStringView text) {
    QString out = text.trimmed().toString();
    for (QChar& c : out)
        if (c.isSpace())
            c = u' ';
    return out;
}

std::optional<ParsedNumber> parsePlain(QString text) {
    ParsedNumber number;
    if (text.endsWith(u'%')) {
        number.percent = true;
        text = text.chopped(1).trimmed();
    }
    double sign = 1;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+' || text.front() == QChar(0x2212))) {
        sign = text.front() == u'+' ? 1 : -1;
        text.remove(0, 1);
    }
    const bool known = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return isDigit(c) || c == u'.' || c == u',' || c == u' '; });
    const auto digits = known && !text.isEmpty() ? digitsOf(text) : std::nullopt;
    if (!digits)
        return std::nullopt;
    const QString plain =
        digits->decimals.isEmpty() ? digits->whole : digits->whole + u'.' + digits->decimals;
    number.value = plain.toDouble();
    number.ambiguous = digits->ambiguous;
    if (!std::isfinite(number.value))
        return std::nullopt;
    if (number.value != 0)
        number.value *= sign;
    return number;
}

std::optional<ParsedNumber> parseFraction(const QString& text) {
    const QStringList parts = text.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    const auto above = parsePlain(parts.first().trimmed());
    const auto below = parsePlain(parts.last().trimmed());
    if (!above || !below || above->percent || below->percent || below->value == 0)
        return std::nullopt;
    return ParsedNumber{above->value / below->value, false, above->ambiguous || below->ambiguous};
}

// One more in the last place: "1.99" → "2.00"
QByteArray carried(QByteArray digits) {
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits.at(i) == '.')
            continue;
        if (digits.at(i) != '9') {
            digits[i] = char(digits.at(i) + 1);
            return digits;
        }
        digits[i] = '0';
    }
    return digits.prepend('1');
}

// The magnitude of `value` rounded on its shortest decimal form; "12.5", without sign.
QByteArray roundedDigits(double value, int decimals) {
    const QByteArray digits = QByteArray::number(std::abs(value), 'f', QLocale::FloatingPointShortest);
    const qsizetype point = digits.indexOf('.');
    if (point < 0 || digits.size() - point - 1 <= decimals)
        return digits;
    const char next = digits.at(point + 1 + decimals);
    const QByteArray kept = digits.left(decimals == 0 ? point : point + 1 + decimals);
    return next >= '5' ? carried(kept) : kept;
}

QString withPoints(QString whole) {
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u'.');
    return whole;
}

} // namespace

std::optional<ParsedNumber> parseNumber(QStringView text, Fractions fractions) {
    const QString plain = plainSpaces(text);
    if (plain.contains(u'/'))
        return fractions == Fractions::Accept ? parseFraction(plain) : std::nullopt;
    return parsePlain(plain);
}

std::optional<qint64> parseCount(QStringView text) {
    constexpr double largest = 9007199254740992.0; // 2^53: every whole number up to here is exact
    QString plain = plainSpaces(text);
    // A count has no decimals, so "30,954" can only group thousands.
    if (plain.count(u',') == 1 && !plain.contains(u'.') && areGroups(plain.split(u',')))
        plain.remove(u',');
    const auto number = parsePlain(plain);
    if (!number || number->percent || number->value < 0 || number->value > largest)
        return std::nullopt;
    if (number->value != std::floor(number->value))
        return std::nullopt;
    return static_cast<qint64>(number->value);
}

double roundedHalfUp(double value, int decimals) {
    if (!std::isfinite(value))
        return value;
    const double magnitude = roundedDigits(value, qBound(0, decimals, 9)).toDouble();
    return value < 0 && magnitude != 0 ? -magnitude : magnitude;
}

QString formatNumber(double value, int maxDecimals) {
    if (!std::isfinite(value))
        return {};
    QString digits = QString::fromLatin1(roundedDigits(value, qBound(0, maxDecimals, 9)));
    QString decimals;
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        decimals = digits.mid(point + 1);
        digits.truncate(point);
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
    }
    const bool negative = value < 0 && (digits != u"0" || !decimals.isEmpty());
    const QString whole = withPoints(digits);
    return (negative ? u"-"_s : QString()) + (decimals.isEmpty() ? whole : whole + u',' + decimals);
}

QString formatCount(qint64 value) {
    const QString digits = QString::number(value);
    return value < 0 ? u'-' + withPoints(digits.mid(1)) : withPoints(digits);
}

QString padded(qint64 value) {
    return value >= 0 && value < 10 ? u'0' + QString::number(value) : QString::number(value);
}

} // namespace dkt::text

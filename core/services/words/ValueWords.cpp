// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/ValueWords.h"

#include "domain/Keys.h"
#include "domain/Labels.h"
#include "services/CellCodec.h"
#include "util/Dates.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt::words {

namespace {

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ValueWords)
};

QString joined(QStringList parts, const QString& by = u"; "_s) {
    parts.removeAll(QString());
    return parts.join(by);
}

QString partName(const Item* item, int number) {
    QString name;
    const auto at = static_cast<std::size_t>(number);
    if (const auto* parts = item ? std::get_if<rule::Parts>(&item->rule.shape) : nullptr;
        parts && number >= 0 && at < parts->parts.size())
        name = parts->parts[at].text;
    if (const auto* choice = item ? std::get_if<rule::Choice>(&item->rule.shape) : nullptr;
        choice && number >= 0 && at < choice->options.size())
        name = choice->options[at].text;
    return name.isEmpty() ? QString::number(number + 1) : u"“%1”"_s.arg(name);
}

QString figureText(const AnswerFigures& figures, const Item* item) {
    QStringList parts;
    const auto number = [](const std::optional<double>& figure) {
        return figure ? text::formatNumber(*figure) : u"…"_s;
    };
    if (figures.numerator || figures.denominator)
        parts << u"%1/%2"_s.arg(number(figures.numerator), number(figures.denominator));
    if (figures.numerator && figures.denominator && *figures.denominator > 0)
        parts.back() += u" (%1 %)"_s.arg(text::formatNumber(*figures.numerator / *figures.denominator * 100));
    if (figures.target)
        parts << ValueText::tr("target %1 %").arg(number(figures.target));
    if (figures.count)
        parts << ValueText::tr("count %1").arg(number(figures.count));
    QStringList chosen;
    for (const int part : figures.parts)
        chosen << partName(item, part);
    if (!chosen.isEmpty())
        parts << ValueText::tr("chosen: %1").arg(chosen.join(u", "_s));
    return parts.join(u"; "_s);
}

QString term(const TermDeadline& term) {
    switch (term.unit) {
    case TermUnit::WorkingDays:
        return ValueText::tr("%n working day(s)", nullptr, term.count);
    case TermUnit::Days:
        return ValueText::tr("%n day(s)", nullptr, term.count);
    case TermUnit::Months:
        return ValueText::tr("%n month(s)", nullptr, term.count);
    }
    return {};
}

QString fixedDay(const FixedDeadline& fixed) {
    const QString day = text::shortDate(fixed.date);
    switch (fixed.wording) {
    case DateWording::Before:
        return ValueText::tr("before %1").arg(day);
    case DateWording::AtLatest:
        return ValueText::tr("at the latest on %1").arg(day);
    case DateWording::ToEndOf:
        return ValueText::tr("until the end of %1").arg(day);
    }
    return day;
}

/// The stored word of E as people read it; one of a newer program as it is.
template <class E> QString word(const Value& value) {
    const std::optional<E> known = fromKey<E>(value.toText());
    return known ? label(*known) : value.toText();
}

QString decision(const Value& value) {
    const QString day = date(value.at(1).toText());
    return joined({value.at(0).toText(), day.isEmpty() ? QString() : ValueText::tr("of %1").arg(day),
                   value.at(2).toText(), value.at(3).toText()},
                  u", "_s);
}

QString newDeadline(const Value& value) {
    const QString due = date(value.at(0).toText()), by = value.at(1).toText(), on = date(value.at(2).toText());
    return joined({due.isEmpty() ? QString() : ValueText::tr("until the end of %1").arg(due),
                   by.isEmpty() ? QString() : ValueText::tr("decided by %1").arg(by),
                   on.isEmpty() ? QString() : ValueText::tr("decided on %1").arg(on)});
}

QString ratings(const Value& value) {
    const QString from = value.at(0).toText(), to = value.at(1).toText();
    return from.isEmpty() && to.isEmpty() ? QString()
                                          : u"%1 → %2"_s.arg(from.isEmpty() ? u"…"_s : from, to.isEmpty() ? u"…"_s : to);
}

QString dayOff(const Value& value) {
    const bool worked = value.at(0).toText() == key(CalendarDay::Kind::Worked);
    return joined({worked ? ValueText::tr("worked") : ValueText::tr("off"), value.at(1).toText(),
                   value.at(2).toText(), value.at(3).toFlag() ? ValueText::tr("not settled yet") : QString()});
}

QString evidenceFile(const Value& value) {
    const QString name = value.at(1).toText();
    return name.isEmpty() && value.at(3).isNull() ? QString()
                                                  : u"%1 (%2)"_s.arg(name, bytes(value.at(3).toInteger()));
}

} // namespace

QString result(const Value& result, const Item* item) {
    AnswerFigures figures;
    cell::fromValue(result.at(1), figures);
    return joined({word<Outcome>(result.at(0)), figureText(figures, item)});
}

QString deadline(const Value& deadline) {
    std::optional<Deadline> known;
    cell::fromValue(deadline, known);
    if (!known)
        return plain(deadline);
    if (const auto* fixed = std::get_if<FixedDeadline>(&known->rule))
        return fixedDay(*fixed);
    return u"%1 %2"_s.arg(term(std::get<TermDeadline>(known->rule)), label(known->event));
}

QString status(const Value& status) {
    QString state = word<ActionState>(status.at(0));
    if (const QString day = date(status.at(1).toText()); !day.isEmpty())
        state += u" (%1)"_s.arg(day);
    return joined({state, status.at(2).toText()});
}

QString dates(const Value& from, const Value& to) {
    const QString first = date(from.toText()), last = date(to.toText());
    if (first.isEmpty() && last.isEmpty())
        return {};
    return u"%1 – %2"_s.arg(first.isEmpty() ? u"…"_s : first, last.isEmpty() ? u"…"_s : last);
}

QString date(const QString& iso) {
    if (const QDate day = QDate::fromString(iso, Qt::ISODate); day.isValid())
        return text::shortDate(day);
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return at.isValid() ? at.toString(u"dd/MM/yyyy HH:mm"_s) : iso;
}

QString bytes(qint64 size) {
    if (size >= 1'000'000)
        return ValueText::tr("%1 MB").arg(text::formatNumber(static_cast<double>(size) / 1e6, 1));
    return size >= 1000 ? ValueText::tr("%1 kB").arg(text::formatNumber(static_cast<double>(size) / 1e3, 0))
                        : ValueText::tr("%n byte(s)", nullptr, static_cast<int>(size));
}

QString composite(FieldId field, const Value& value) {
    namespace f = dkt::field;
    if (field == f::Campaign::decision)
        return decision(value);
    if (field == f::Campaign::dates || field == f::Campaign::period || field == f::OtherInspection::dates)
        return dates(value.at(0), value.at(1));
    if (field == f::Campaign::signer)
        return joined({text::collapsed(value.at(0).toText()), value.at(1).toText()}, u", "_s);
    if (field == f::Visit::mode)
        return joined({word<VisitMode>(value.at(0)), value.at(1).toText()}, u": "_s);
    if (field == f::CommonFinding::extent)
        return joined({word<Extent>(value.at(0)), value.at(1).toText()}, u": "_s);
    if (field == f::Action::deadline)
        return deadline(value);
    if (field == f::Action::status)
        return status(value);
    if (field == f::DueChange::change)
        return newDeadline(value);
    if (field == f::RatingChange::change)
        return ratings(value);
    if (field == f::Evidence::file || field == f::IssuedDocument::file)
        return evidenceFile(value);
    if (field == f::Holiday::day)
        return dayOff(value);
    return plain(value);
}

QString plain(const Value& value) {
    switch (value.type()) {
    case Value::Type::Null:
        return {};
    case Value::Type::Flag:
        return value.toFlag() ? ValueText::tr("yes") : ValueText::tr("no");
    case Value::Type::Integer:
        return QString::number(value.toInteger());
    case Value::Type::Real:
        return text::formatNumber(value.toReal());
    case Value::Type::Text:
        return value.toText();
    case Value::Type::Bytes:
        return bytes(value.toBytes().size());
    case Value::Type::List:
        break;
    }
    QStringList parts;
    for (const Value& part : value.toList())
        parts << plain(part);
    return joined(parts);
}

QString firstWords(const QString& text, qsizetype most) {
    const QString line = text::collapsed(text);
    if (line.size() <= most)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', most - 1);
    // A word longer than the room is cut inside, but not within a character.
    qsizetype end = space > most / 2 ? space : most - 1;
    if (line[end - 1].isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

} // namespace dkt::words

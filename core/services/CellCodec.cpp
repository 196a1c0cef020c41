// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CellCodec.h"

namespace dkt::cell {

Value toValue(const std::vector<int>& numbers) {
    ValueList list;
    for (const int number : numbers)
        list.emplace_back(number);
    return Value(std::move(list));
}

Value toValue(const AnswerFigures& figures) {
    return Value(ValueList{toValue(figures.numerator), toValue(figures.denominator), toValue(figures.count),
                           toValue(figures.target), toValue(figures.parts)});
}

Value toValue(const Result& result) {
    return Value(ValueList{toValue(result.outcome), toValue(result.figures)});
}

Value toValue(const ActionStatus& status) {
    return Value(ValueList{toValue(status.state), toValue(status.date), toValue(status.note)});
}

Value toValue(const Deadline& deadline) {
    if (const auto* fixed = std::get_if<FixedDeadline>(&deadline.rule))
        return Value(ValueList{Value(QStringLiteral("fixed")), toValue(fixed->date), toValue(fixed->wording)});
    const auto& term = std::get<TermDeadline>(deadline.rule);
    return Value(ValueList{Value(QStringLiteral("term")), Value(term.count), toValue(term.unit),
                           toValue(deadline.event)});
}

void fromValue(const Value& value, QString& text) {
    text = value.toText();
}

void fromValue(const Value& value, int& number) {
    number = static_cast<int>(value.toInteger());
}

void fromValue(const Value& value, double& number) {
    number = value.toReal();
}

void fromValue(const Value& value, bool& flag) {
    flag = value.toFlag();
}

void fromValue(const Value& value, QDate& date) {
    date = QDate::fromString(value.toText(), Qt::ISODate);
}

void fromValue(const Value& value, std::vector<int>& numbers) {
    numbers.clear();
    for (const Value& number : value.toList())
        numbers.push_back(static_cast<int>(number.toInteger()));
}

void fromValue(const Value& value, AnswerFigures& figures) {
    fromValue(value.at(0), figures.numerator);
    fromValue(value.at(1), figures.denominator);
    fromValue(value.at(2), figures.count);
    fromValue(value.at(3), figures.target);
    fromValue(value.at(4), figures.parts);
}

void fromValue(const Value& value, Result& result) {
    fromValue(value.at(0), result.outcome);
    fromValue(value.at(1), result.figures);
}

void fromValue(const Value& value, ActionStatus& status) {
    fromValue(value.at(0), status.state);
    fromValue(value.at(1), status.date);
    fromValue(value.at(2), status.note);
}

void fromValue(const Value& value, std::optional<Deadline>& deadline) {
    deadline.reset();
    const QString shape = value.at(0).toText();
    if (shape == QLatin1StringView("fixed")) {
        FixedDeadline fixed;
        fromValue(value.at(1), fixed.date);
        fromValue(value.at(2), fixed.wording);
        if (fixed.date.isValid())
            deadline = Deadline{fixed, DeadlineEvent::Issue};
    } else if (shape == QLatin1StringView("term")) {
        TermDeadline term;
        Deadline read;
        fromValue(value.at(1), term.count);
        fromValue(value.at(2), term.unit);
        fromValue(value.at(3), read.event);
        read.rule = term;
        deadline = read;
    }
}

} // namespace dkt::cell

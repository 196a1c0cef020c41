// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/NumberField.h"

#include "util/Numbers.h"

#include <QValidator>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int figureDecimals = 4;

class FigureValidator final : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString& input, int&) const override {
        if (input.isEmpty() || text::parseNumber(input))
            return Acceptable;
        // On the way to a number: "1.", "1.43" before "1.434", "12,".
        for (const QString& rest : {u"0"_s, u"00"_s, u"000"_s})
            if (text::parseNumber(input + rest))
                return Intermediate;
        return input == "-"_L1 ? Intermediate : Invalid;
    }
};

} // namespace

NumberField::NumberField(QWidget* parent) : QLineEdit(parent) {
    setValidator(new FigureValidator(this));
    setAlignment(Qt::AlignRight);
    setMaxLength(18);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberField::sizeHint() const {
    const int width =
        fontMetrics().horizontalAdvance(u"0.000.000,00"_s) + 2 * fontMetrics().averageCharWidth();
    return {width, QLineEdit::sizeHint().height()};
}

std::optional<double> NumberField::value() const {
    const auto parsed = text::parseNumber(text());
    return parsed ? std::optional(parsed->value) : std::nullopt;
}

void NumberField::setValue(std::optional<double> value) {
    if (value == this->value() && (value || text().isEmpty()))
        return;
    setText(value ? text::formatNumber(*value, figureDecimals) : QString());
}

void NumberField::focusOutEvent(QFocusEvent* event) {
    if (const auto number = value())
        if (const QString tidy = text::formatNumber(*number, figureDecimals); tidy != text())
            setText(tidy);
    QLineEdit::focusOutEvent(event);
}

} // namespace dkt::gui

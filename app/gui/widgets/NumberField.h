// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace dkt::gui {

/// One number as offices write it: comma for decimals, points for thousands. Keys that cannot become a
/// number are not taken, so that nothing typed has to be thrown away later.
class NumberField final : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    /// None while the field is empty or not yet a number ("12,").
    [[nodiscard]] std::optional<double> value() const;
    /// Leaves the text and the cursor alone when it reads as this number already.
    void setValue(std::optional<double> value);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace dkt::gui

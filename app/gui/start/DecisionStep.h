// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/WizardStep.h"

class QPlainTextEdit;

namespace dkt::gui {

class DateField;

/// The decision that set up the delegation, and the legal bases of its papers.
class DecisionStep final : public WizardStep {
    Q_OBJECT

public:
    explicit DecisionStep(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    void load(const WizardDraft& draft) override;
    void store(WizardDraft& draft) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isFilled() const override;

private:
    QLineEdit *m_number, *m_issuer;
    DateField* m_date;
    QPlainTextEdit *m_subject, *m_bases;
};

} // namespace dkt::gui

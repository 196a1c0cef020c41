// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/WizardStep.h"

class QGridLayout;
class QPlainTextEdit;

namespace dkt::gui {

class DateField;

/// What is inspected, by whose order, when, and which time is looked at.
class CampaignStep final : public WizardStep {
    Q_OBJECT

public:
    explicit CampaignStep(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    void load(const WizardDraft& draft) override;
    void store(WizardDraft& draft) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isFilled() const override;

private:
    DateField* addDate(QGridLayout* grid, int column, const QString& label, const QString& name);

    QDate m_today;
    QLineEdit *m_title, *m_authority;
    DateField *m_from, *m_to, *m_periodFrom, *m_periodTo;
    QPlainTextEdit* m_scope;
};

} // namespace dkt::gui

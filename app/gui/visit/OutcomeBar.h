// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"

#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace dkt::gui {

/// Outcomes by their key: 1 met … 5 not applicable, 0 unanswered.
inline constexpr std::array outcomeKeys{Outcome::Met, Outcome::PartlyMet, Outcome::NotMet,
                                        Outcome::NothingArose, Outcome::NotApplicable};

/// The five outcomes as buttons that show their keys.
class OutcomeBar final : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget* parent = nullptr);

    void setOutcome(std::optional<Outcome> outcome);
    [[nodiscard]] std::optional<Outcome> outcome() const { return m_outcome; }

signals:
    /// A person chose; none takes the answer back.
    void chosen(std::optional<dkt::Outcome> outcome);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fitIcons();

    std::array<QToolButton*, outcomeKeys.size()> m_buttons{};
    QToolButton* m_clear = nullptr;
    std::optional<Outcome> m_outcome;
};

} // namespace dkt::gui

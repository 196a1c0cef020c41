// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "domain/Finding.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dkt::gui {

class NumberField;

/// The unit's own score and the verified one, with a mark whether the rule gave it or a person.
class ScoreFields final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreFields(QWidget* parent = nullptr);

    /// `item` gives what the rule says about the answer; it must stay while it is shown.
    void setItem(const Item* item);
    void setAnswer(const Answer& answer);
    /// Writes both scores into `answer`.
    void store(Answer& answer) const;

signals:
    void typed();
    /// Back to the rule's score.
    void decided();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showOrigin();

    const Item* m_item = nullptr;
    Answer m_answer;
    QLabel *m_selfLabel, *m_verifiedLabel, *m_most, *m_origin;
    NumberField *m_self, *m_verified;
    QToolButton* m_useRule;
};

} // namespace dkt::gui

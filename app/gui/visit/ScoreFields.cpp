// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ScoreFields.h"

#include "domain/scoring/FollowedScore.h"
#include "domain/scoring/Score.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/NumberField.h"
#include "util/Numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ScoreFields::ScoreFields(QWidget* parent)
    : QWidget(parent), m_selfLabel(new QLabel(this)), m_verifiedLabel(new QLabel(this)),
      m_most(new QLabel(this)), m_origin(new QLabel(this)), m_self(new NumberField(this)),
      m_verified(new NumberField(this)), m_useRule(new QToolButton(this)) {
    m_self->setObjectName(u"selfScore"_s);
    m_verified->setObjectName(u"verifiedScore"_s);
    m_useRule->setObjectName(u"useRule"_s);
    m_useRule->setFocusPolicy(Qt::TabFocus);
    auto* flow = new FlowLayout(this);
    const auto together = [&](std::initializer_list<QWidget*> widgets) {
        auto* group = new QWidget(this);
        auto* row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 6, 0);
        for (QWidget* widget : widgets)
            row->addWidget(widget);
        flow->addWidget(group);
    };
    together({m_selfLabel, m_self});
    together({m_verifiedLabel, m_verified, m_most});
    together({m_origin, m_useRule});
    m_selfLabel->setBuddy(m_self);
    m_verifiedLabel->setBuddy(m_verified);
    connect(m_self, &NumberField::textEdited, this, &ScoreFields::typed);
    connect(m_verified, &NumberField::textEdited, this, [this] {
        m_answer.verifiedScore = m_verified->value();
        showOrigin();
        emit typed();
    });
    connect(m_useRule, &QToolButton::clicked, this, [this] {
        m_answer.verifiedScore = score(*m_item, m_answer.result);
        m_verified->setValue(m_answer.verifiedScore);
        showOrigin();
        emit decided();
    });
    retranslate();
}

void ScoreFields::setItem(const Item* item) {
    m_item = item;
    const bool scored = item && item->maxPoints;
    m_most->setText(scored ? u"/ %1"_s.arg(text::formatNumber(*item->maxPoints)) : QString());
    setVisible(scored);
}

void ScoreFields::setAnswer(const Answer& answer) {
    m_answer = answer;
    m_self->setValue(answer.selfScore);
    m_verified->setValue(answer.verifiedScore);
    showOrigin();
}

void ScoreFields::store(Answer& answer) const {
    answer.selfScore = m_self->value();
    answer.verifiedScore = m_verified->value();
}

void ScoreFields::showOrigin() {
    const auto given = m_item ? score(*m_item, m_answer.result) : std::nullopt;
    const bool overridden = m_item && isOverridden(*m_item, m_answer);
    m_useRule->setVisible(overridden && given);
    if (overridden && given)
        m_origin->setText(tr("✎ by hand; the rule gives %1").arg(text::formatNumber(*given)));
    else if (overridden)
        m_origin->setText(tr("✎ by hand"));
    else if (given)
        m_origin->setText(m_answer.verifiedScore ? tr("by the rule")
                                                 : tr("the rule gives %1").arg(text::formatNumber(*given)));
    else
        m_origin->setText(m_answer.result.outcome == Outcome::PartlyMet ? tr("to be scored by hand")
                                                                        : QString());
}

void ScoreFields::retranslate() {
    m_selfLabel->setText(tr("Self score:"));
    m_verifiedLabel->setText(tr("Verified score:"));
    m_self->setAccessibleName(tr("Self score of the unit"));
    m_verified->setAccessibleName(tr("Verified score"));
    m_useRule->setText(tr("Use the rule's"));
    showOrigin();
}

void ScoreFields::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui

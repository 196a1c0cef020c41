// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/OutcomeBar.h"

#include "domain/Labels.h"
#include "gui/visit/OutcomeIcon.h"
#include "gui/widgets/FlowLayout.h"

#include <QEvent>
#include <QToolButton>

namespace dkt::gui {

OutcomeBar::OutcomeBar(QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(this);
    flow->setSpacing(4);
    for (std::size_t i = 0; i < outcomeKeys.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("outcome%1").arg(i + 1));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(outcomeIcon(outcomeKeys[i]));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, i] {
            setOutcome(m_outcome); // the answer's state shows what is stored, not what was clicked
            emit chosen(outcomeKeys[i]);
        });
        m_buttons[i] = button;
        flow->addWidget(button);
    }
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("outcome0"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, [this] { emit chosen(std::nullopt); });
    flow->addWidget(m_clear);
    fitIcons();
    retranslate();
    setOutcome({});
}

void OutcomeBar::setOutcome(std::optional<Outcome> outcome) {
    m_outcome = outcome;
    for (std::size_t i = 0; i < outcomeKeys.size(); ++i) {
        m_buttons[i]->setChecked(outcome == outcomeKeys[i]);
        QFont font = m_buttons[i]->font();
        font.setBold(outcome == outcomeKeys[i]);
        m_buttons[i]->setFont(font);
    }
    m_clear->setEnabled(outcome.has_value());
}

void OutcomeBar::retranslate() {
    for (std::size_t i = 0; i < outcomeKeys.size(); ++i) {
        const QString name = label(outcomeKeys[i]);
        m_buttons[i]->setText(QStringLiteral("%1 %2").arg(i + 1).arg(name));
        m_buttons[i]->setAccessibleName(name);
        m_buttons[i]->setToolTip(tr("%1: key %2, or Ctrl+%2 while typing").arg(name).arg(i + 1));
    }
    m_clear->setText(tr("0 Clear"));
    m_clear->setAccessibleName(tr("Take the answer back"));
    m_clear->setToolTip(tr("Takes the answer back: key 0, or Ctrl+0 while typing"));
}

void OutcomeBar::fitIcons() {
    const int side = fontMetrics().height() + 2;
    for (QToolButton* button : m_buttons)
        button->setIconSize({side, side});
}

void OutcomeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        fitIcons();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui

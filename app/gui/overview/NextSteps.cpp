// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/NextSteps.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/Icons.h"
#include "gui/overview/OverviewFigures.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

NextSteps::NextSteps(QWidget* parent)
    : QWidget(parent), m_head(new QLabel), m_intro(new QLabel), m_steps{{"go.plan", "nextCampaign"},
                                                                        {"go.plan", "nextUnits"},
                                                                        {"go.checklists", "nextChecklist"},
                                                                        {"go.schedule", "nextVisits"}} {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_head->setFont(large);
    m_intro->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 18, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_head, 0, 0, 1, 4);
    grid->addWidget(m_intro, 1, 0, 1, 4);
    for (std::size_t n = 0; n < m_steps.size(); ++n) {
        Step& step = m_steps[n];
        step.mark = new QLabel;
        step.words = new QLabel;
        step.words->setWordWrap(true);
        step.go = new QToolButton;
        step.go->setObjectName(QLatin1StringView(step.name));
        step.go->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        step.go->hide();
        const int row = static_cast<int>(n) + 2;
        grid->addWidget(step.mark, row, 0);
        grid->addWidget(step.words, row, 1);
        grid->addWidget(step.go, row, 2);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(static_cast<int>(m_steps.size()) + 2, 1);
}

void NextSteps::setActions(const ActionTable& table) {
    for (Step& step : m_steps) {
        const bool known = std::ranges::any_of(table.specs(), [&](const ActionSpec& spec) {
            return QByteArrayView(spec.id) == QByteArrayView(step.action);
        });
        if (!known)
            continue;
        QAction* action = table.action(step.action);
        connect(step.go, &QToolButton::clicked, action, &QAction::trigger);
        step.go->setIcon(action->icon());
        step.go->show();
    }
}

void NextSteps::show(const OverviewFigures& figures, Head head) {
    m_steps[0].done = head == Head::Written;
    m_steps[1].done = figures.units > 0;
    m_steps[2].done = figures.checklists > 0;
    m_steps[3].done = !figures.visits.empty();
    refresh();
}

void NextSteps::refresh() {
    const int side = fontMetrics().height() + 4;
    for (const Step& step : m_steps) {
        step.mark->setPixmap(
            icon(step.done ? u"done"_s : u"next"_s, step.done ? Tone::Good : Tone::Quiet).pixmap(side));
        step.mark->setAccessibleName(step.done ? tr("Done") : tr("To do"));
    }
}

void NextSteps::retranslate() {
    m_head->setText(tr("This dossier has no visits yet"));
    m_intro->setText(tr("Four steps lead to the first one. What is done already has a green mark."));
    const std::array words{tr("Say what is inspected: title, decision, days, teams and their members."),
                           tr("Bring in the units to be inspected, from a list or one by one."),
                           tr("Import the checklist the delegation goes through."),
                           tr("Plan the visits: which team is where on which day.")};
    const std::array buttons{tr("Campaign and teams"), tr("Units"), tr("Checklists"), tr("Schedule")};
    for (std::size_t n = 0; n < m_steps.size(); ++n) {
        m_steps[n].words->setText(words[n]);
        m_steps[n].go->setText(buttons[n]);
    }
    refresh();
}

} // namespace dkt::gui

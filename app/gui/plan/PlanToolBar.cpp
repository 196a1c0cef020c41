// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/PlanToolBar.h"

#include "gui/frame/ActionTable.h"
#include "gui/widgets/FlowLayout.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QToolButton* planButton(QAction* action) {
    auto* button = new QToolButton;
    button->setObjectName(u"button."_s + action->objectName());
    button->setAutoRaise(true);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, action] {
        button->setText(ActionTable::plainText(*action));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? button->text() : u"%1 (%2)"_s.arg(button->text(), keys));
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

PlanToolBar::PlanToolBar(ActionTable& table, std::initializer_list<const char*> actions, QWidget* parent)
    : QWidget(parent) {
    auto* flow = new FlowLayout(this);
    flow->setSpacing(2);
    for (const char* id : actions)
        flow->addWidget(planButton(table.action(id)));
}

void PlanToolBar::addField(QWidget* field) {
    layout()->addWidget(field);
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/ChecklistEditor.h"

#include "gui/checklist_editor/DraftTree.h"
#include "gui/checklist_editor/IssueList.h"
#include "gui/checklist_editor/NodeForm.h"
#include "gui/frame/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

QWidget* ChecklistEditor::makeBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_basis = new QLabel(bar);
    m_basis->setObjectName(u"draftBasis"_s);
    m_sum = new QLabel(bar);
    m_sum->setObjectName(u"draftSum"_s);
    m_saved = new QLabel(bar);
    m_saved->setObjectName(u"draftSaved"_s);
    m_issue = new QPushButton(icon(u"done"_s), {}, bar);
    m_issue->setObjectName(u"issueDraft"_s);
    m_close = new QPushButton(icon(u"close"_s), {}, bar);
    m_close->setObjectName(u"closeDraft"_s);
    row->addWidget(m_basis);
    row->addSpacing(12);
    row->addWidget(m_sum);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addSpacing(12);
    row->addWidget(m_issue);
    row->addWidget(m_close);
    return bar;
}

QWidget* ChecklistEditor::makeTreeBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto add = [&](QAction* action, Qt::ToolButtonStyle style) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(style);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    for (QAction* action : {m_tree->addSectionAction(), m_tree->addCriterionAction(), m_tree->addItemAction()})
        add(action, Qt::ToolButtonTextBesideIcon);
    row->addStretch(1);
    for (QAction* action : m_tree->editActions())
        add(action, Qt::ToolButtonIconOnly);
    return bar;
}

QWidget* ChecklistEditor::makeLeft() {
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTreeBar());
    column->addWidget(m_tree, 1);
    column->addWidget(m_issues);
    return left;
}

QWidget* ChecklistEditor::makeRight() {
    auto* area = new QScrollArea;
    area->setObjectName(u"nodeFormArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_form);
    return area;
}

} // namespace dkt::gui

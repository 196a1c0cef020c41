// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/ChecklistEditor.h"

#include "gui/checklist_editor/DraftKeeper.h"
#include "gui/checklist_editor/DraftTree.h"
#include "gui/checklist_editor/IssueList.h"
#include "gui/checklist_editor/NodeForm.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/FieldMarks.h"
#include "gui/frame/Guard.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "services/ChecklistService.h"
#include "util/Numbers.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString editorSplitterPlace = u"checklistEditor.splitter"_s;
constexpr int examinationPause = 250; ///< ms after the last key

} // namespace

ChecklistEditor::ChecklistEditor(AppContext& context, QWidget* parent) : ChecklistEditor(context, {}, parent) {}

ChecklistEditor::ChecklistEditor(AppContext& context, AutoSaveTimes times, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new DraftTreeModel(this)),
      m_keeper(new DraftKeeper(context, *m_model, times, this)), m_tree(new DraftTree(context, *m_model)),
      m_form(new NodeForm), m_issues(new IssueList) {
    setObjectName(u"checklistEditor"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeBar());
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"editorSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(makeRight());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({1000, 1000});
    column->addWidget(m_splitter, 1);
    if (const QByteArray place = context.settings().place(editorSplitterPlace); !place.isEmpty())
        m_splitter->restoreState(place);
    m_examination.setSingleShot(true);
    m_examination.setInterval(examinationPause);
    m_marks = new FieldMarks(context, this, {{u"draftTree"_s, field::ChecklistDraft::content}});
    connectParts();
    guardWheel();
    for (QAction* action : {m_tree->addItemAction(), m_tree->addCriterionAction(), m_tree->addSectionAction()})
        addAction(action);
    for (QAction* action : m_tree->editActions())
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            addAction(action);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void ChecklistEditor::connectParts() {
    connect(m_close, &QPushButton::clicked, this, &ChecklistEditor::close);
    connect(m_issue, &QPushButton::clicked, this, &ChecklistEditor::issue);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings().setPlace(editorSplitterPlace, m_splitter->saveState()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        settle();
        showNode(index);
    });
    connect(m_tree, &DraftTree::aboutToStep, this, &ChecklistEditor::settle);
    connect(m_tree, &DraftTree::stepDone, m_keeper, &DraftKeeper::step);
    connect(m_tree, &DraftTree::added, m_form, &NodeForm::focusTitle);
    connect(m_form, &NodeForm::edited, this, &ChecklistEditor::takeForm);
    connect(m_model, &DraftTreeModel::stepDone, this, &ChecklistEditor::refreshNode);
    connect(m_model, &DraftTreeModel::contentEdited, this, &ChecklistEditor::noteContent);
    connect(m_issues, &IssueList::chosen, this, &ChecklistEditor::goTo);
    connect(&m_examination, &QTimer::timeout, this, &ChecklistEditor::examine);
    connect(m_keeper, &DraftKeeper::refreshed, this, [this] {
        if (!m_tree->currentIndex().isValid())
            m_tree->choose(m_model->headIndex());
        refreshNode();
    });
    connect(m_keeper, &DraftKeeper::gone, this, &ChecklistEditor::closed);
    connect(m_keeper, &DraftKeeper::dirtyChanged, this, [this] {
        m_context.setTyping(m_keeper->isDirty() ? Typing::Pending : Typing::Nothing);
        retranslate();
    });
    // A field that is left has been typed to its end.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* left, QWidget*) {
        if (left && m_form->isAncestorOf(left) && m_keeper->isDirty())
            settle();
    });
}

void ChecklistEditor::guardWheel() {
    for (QComboBox* box : m_form->findChildren<QComboBox*>()) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
    }
}

bool ChecklistEditor::eventFilter(QObject* watched, QEvent* event) {
    // The wheel scrolls the form; it must not change a choice that happens to lie under the pointer.
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChecklistEditor::edit(ChecklistDraftId id) {
    if (!settle())
        return;
    if (!m_keeper->open(id))
        return;
    m_marks->setRow(RowKind::ChecklistDraft, id.row);
    m_tree->choose(m_model->headIndex());
    showNode(m_model->headIndex());
    retranslate();
    examine();
    m_form->focusTitle();
}

void ChecklistEditor::startNew() {
    m_context.guard().run(
        [&] { edit(ChecklistService(*m_context.dossier()).addDraft(m_context.actor(), {})); });
}

void ChecklistEditor::startFrom(ChecklistId id) {
    m_context.guard().run(
        [&] { edit(ChecklistService(*m_context.dossier()).startFrom(m_context.actor(), id)); });
}

bool ChecklistEditor::settle() {
    return m_keeper->flush();
}

ChecklistDraftId ChecklistEditor::draft() const {
    return m_keeper->id();
}

void ChecklistEditor::showNode(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const DraftNode& node = m_model->node(index);
    if (node.level == DraftNode::Level::Head)
        m_form->showHead(m_model->head());
    else if (node.level == DraftNode::Level::Item)
        m_form->showItem(node.item);
    else
        m_form->showGroup(node);
}

void ChecklistEditor::refreshNode() {
    if (!m_taking)
        showNode(m_tree->currentIndex());
}

void ChecklistEditor::takeForm() {
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid() || !m_keeper->isOpen())
        return;
    const QScopedValueRollback taking(m_taking, true);
    const DraftNode::Level level = m_model->node(index).level;
    if (level == DraftNode::Level::Head)
        m_model->setHead(m_form->head());
    else if (level == DraftNode::Level::Item)
        m_model->setItem(index, m_form->item());
    else
        m_model->setGroup(index, m_form->code(), m_form->title(), m_form->maxPoints());
    m_keeper->touch();
}

void ChecklistEditor::noteContent() {
    const DraftNode& head = m_model->node(m_model->headIndex());
    QString sum = tr("%n items", nullptr, head.items);
    if (head.sum > 0)
        sum += u" · "_s + tr("%1 points").arg(text::formatNumber(head.sum));
    m_sum->setText(sum);
    m_examination.start();
}

void ChecklistEditor::examine() {
    m_examination.stop();
    std::vector<Issue> issues = issuesOf(m_model->checklist());
    m_blocked = std::ranges::count(issues, Severity::Error, &Issue::severity) > 0;
    m_issues->setIssues(std::move(issues));
    m_issue->setEnabled(m_keeper->isOpen() && !m_blocked);
    m_issue->setToolTip(m_blocked ? tr("What is marked as an error below the tree stands in the way.")
                                  : tr("Make it a checklist that visits can use. It cannot be changed then; a change "
                                       "is a new version."));
}

void ChecklistEditor::goTo(const QString& target) {
    m_tree->choose(m_model->indexAt(NodePath::fromText(target)));
    m_form->focusTitle();
}

void ChecklistEditor::issue() {
    if (!settle())
        return;
    ChecklistId made;
    const auto result = m_context.guard().run([&] {
        const ChecklistDraftId id = draft();
        // Let go first: the draft's end is not news to this editor.
        m_keeper->forget();
        try {
            made = ChecklistService(*m_context.dossier()).issue(m_context.actor(), id);
        } catch (...) {
            m_keeper->open(id);
            throw;
        }
    });
    if (result == Guard::Result::Failed)
        return;
    m_context.notify({Severity::Note, tr("“%1” is issued; visits can use it now.").arg(m_model->head().title)});
    emit issued(made);
    emit closed();
}

void ChecklistEditor::close() {
    if (!settle())
        return;
    m_keeper->forget();
    emit closed();
}

void ChecklistEditor::retranslate() {
    m_basis->setText(m_keeper->basedOn().isNull() ? tr("Draft of a new checklist") : tr("Draft of a new version"));
    QFont bold = font();
    bold.setBold(true);
    m_basis->setFont(bold);
    m_saved->setText(!m_keeper->isOpen() ? QString() : m_keeper->isDirty() ? tr("Typing…") : tr("Saved in the dossier"));
    setTone(*m_saved, Tone::Quiet);
    m_issue->setText(tr("Issue"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("The draft stays in the dossier; go on with it any time."));
    noteContent();
}

} // namespace dkt::gui

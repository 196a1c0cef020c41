// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/VisitView.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Settings.h"
#include "gui/visit/AnswerController.h"
#include "gui/visit/AnswerEditor.h"
#include "gui/visit/DraftStrip.h"
#include "gui/visit/EvidencePane.h"
#include "gui/visit/FindingController.h"
#include "gui/visit/FindingEditor.h"
#include "gui/visit/FindingPane.h"
#include "gui/visit/ItemHeader.h"
#include "gui/visit/ItemTree.h"
#include "gui/visit/OutcomeBar.h"
#include "gui/visit/SelfScorePane.h"
#include "gui/visit/ShareKeeper.h"
#include "gui/visit/Thumbnails.h"
#include "gui/visit/VisitBar.h"
#include "gui/visit/VisitHead.h"
#include "gui/visit/VisitListModel.h"
#include "services/RecordingService.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString splitterPlace = u"visit.splitter"_s;

QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

VisitView::VisitView(AppContext& context, ActionTable& table, AutoSaveTimes times, QWidget* parent)
    : QWidget(parent), m_context(context), m_sheet(new VisitSheet(context, this)), m_shares(new ShareKeeper(context, *m_sheet, this)), m_visits(new VisitListModel(this)),
      m_bar(new VisitBar(*m_sheet, *m_visits, this)), m_head(new VisitHead(context, *m_sheet, *m_shares, this)),
      m_strip(new DraftStrip(context, this)), m_pane(new ChecklistPane(*m_sheet, this)),
      m_header(new ItemHeader), m_answerEditor(new AnswerEditor), m_findingPane(new FindingPane(*m_sheet)),
      m_findingEditor(new FindingEditor), m_selfScores(new SelfScorePane(context, *m_sheet, *m_shares)),
      m_thumbnails(new Thumbnails(context, this)),
      m_answerEvidence(new EvidencePane(context, *m_thumbnails, u"answerEvidence"_s)),
      m_findingEvidence(new EvidencePane(context, *m_thumbnails, u"findingEvidence"_s)),
      m_answers(new AnswerController(context, *m_sheet, *m_shares, *m_answerEditor, times, this)),
      m_findings(new FindingController(context, *m_sheet, *m_shares, *m_findingEditor, times, this)) {
    build();
    m_findingPane->setActions(table.action("visit.shortcoming"), table.action("visit.strength"));
    connectParts();
    connectFindings();
    connectTools();
    guardShares();
    m_bar->setActions(*table.action("visit.details"), *table.action("visit.selfScores"));
    openDossier();
}

void VisitView::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_bar);
    column->addWidget(m_head);
    m_head->hide();
    column->addWidget(m_strip);
    m_right = new QStackedWidget(this);
    m_right->addWidget(makeAnswerPage());
    m_right->addWidget(makeFindingPage());
    m_right->addWidget(m_selfScores);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"visitSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({400, 600}); // shares, until the user moves it
    m_splitter->restoreState(m_context.settings().place(splitterPlace));
    column->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings().setPlace(splitterPlace, m_splitter->saveState()); });
}

QWidget* VisitView::makeAnswerPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(6, 0, 2, 0);
    column->addWidget(m_header);
    column->addWidget(m_answerEditor, 3);
    column->addWidget(m_answerEvidence);
    column->addWidget(m_findingPane, 2);
    return scrolled(page);
}

QWidget* VisitView::makeFindingPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(6, 0, 2, 0);
    column->addWidget(m_findingEditor, 1);
    column->addWidget(m_findingEvidence);
    return scrolled(page);
}

void VisitView::connectParts() {
    connect(&m_context, &AppContext::dossierSwitched, this, &VisitView::openDossier);
    connect(&m_context, &AppContext::contentChanged, this, &VisitView::follow);
    connect(m_bar, &VisitBar::visitChosen, this, [this](VisitId id) { showVisit(id); });
    connect(m_bar, &VisitBar::stateChosen, this, &VisitView::wantState);
    connect(m_strip, &DraftStrip::takeBack, this, &VisitView::takeBack);
    connect(m_pane, &ChecklistPane::currentChanged, this, &VisitView::showItem);
    connect(m_pane, &ChecklistPane::chosenChanged, this,
            [this] { m_header->setChosen(static_cast<int>(m_pane->chosen().size())); });
    connect(m_pane, &ChecklistPane::entered, this, [this] {
        if (m_findings->close())
            m_answerEditor->focusFirst();
    });
    connect(&m_context, &AppContext::personChanged, this, [this] {
        loadVisits();
        m_bar->refresh();
    });
    connect(m_answers, &AnswerController::dirtyChanged, this, &VisitView::noteTyping);
}

void VisitView::connectFindings() {
    connect(m_findingPane, &FindingPane::openRequested, this, &VisitView::openFinding);
    connect(m_findingPane, &FindingPane::deleteRequested, m_findings, &FindingController::remove);
    connect(m_findings, &FindingController::dirtyChanged, this, &VisitView::noteTyping);
    connect(m_findings, &FindingController::opened, this, &VisitView::showFindingPage);
    connect(m_findings, &FindingController::closed, this, &VisitView::showAnswerPage);
    connect(m_findings, &FindingController::draftLeft, m_strip, &DraftStrip::scan);
}

bool VisitView::settle() {
    const bool answer = m_answers->flush();
    const bool head = m_head->flush();
    return m_findings->flush() && answer && head;
}

void VisitView::activate() {
    focusTree();
}

void VisitView::showItem(int item) {
    if (item != m_answers->item() && m_findings->isOpen() && !m_findings->close())
        item = m_answers->item();
    if (!m_answers->show(item)) {
        const int back = m_answers->item();
        QMetaObject::invokeMethod(
            m_pane, [this, back] { m_pane->setCurrent(back); }, Qt::QueuedConnection);
        return;
    }
    const ItemPlace place = item < 0 ? ItemPlace{} : m_sheet->place(item);
    m_header->show(place);
    m_findingPane->setItem(place.item ? place.item->id : ItemId());
    m_answerEvidence->setOwner(place.item ? answerId(m_sheet->id(), place.item->id).row : RowId());
    if (place.item)
        m_context.noteVisit(m_sheet->id(), place.item->id);
}

void VisitView::move(ChecklistPane::Step step) {
    if (!settle())
        return;
    if (m_pane->move(step))
        return;
    if (step == ChecklistPane::Step::NextUnanswered)
        m_context.notify({Severity::Note, tr("Every listed item is answered.")});
}

void VisitView::answer(std::optional<Outcome> outcome) {
    const QList<int> chosen = m_pane->chosen();
    if (chosen.size() > 1)
        m_answers->answerAll(chosen, outcome);
    else
        m_answerEditor->choose(outcome);
}

void VisitView::addFinding(FindingKind kind) {
    if (m_sheet->isEmpty() || !m_answers->flush())
        return;
    const int item = m_answers->item();
    m_findings->create(item < 0 ? ItemId() : m_sheet->place(item).item->id, kind);
}

void VisitView::openFinding(FindingId id) {
    if (!id.isNull() && m_answers->flush())
        m_findings->open(id);
}

void VisitView::showFindingPage() {
    if (m_right->currentIndex() == 0)
        m_before = QApplication::focusWidget();
    m_right->setCurrentIndex(1);
    m_findingEditor->focusText();
}

void VisitView::showAnswerPage() {
    const bool hadFocus = m_findingEditor->isAncestorOf(QApplication::focusWidget());
    m_right->setCurrentIndex(0);
    if (hadFocus)
        (m_before && m_before->isVisible() ? m_before.data() : &m_pane->tree())->setFocus();
}

void VisitView::writeNote() {
    if (m_findings->close())
        m_answerEditor->focusNote();
}

void VisitView::focusFindings() {
    if (m_findings->close())
        m_findingPane->focusList();
}

void VisitView::focusTree() {
    if (m_pane->isVisible())
        m_pane->focusTree();
}

void VisitView::chooseVisit() {
    m_bar->focusChooser();
}

void VisitView::noteTyping() {
    m_context.setTyping(m_answers->isDirty() || m_findings->isDirty() ? Typing::Pending : Typing::Nothing);
}

void VisitView::takeBack(const PendingDraft& draft) {
    showVisit(draft.visit, draft.item);
    if (m_sheet->id() != draft.visit)
        return;
    if (draft.kind == RowKind::Finding)
        m_findings->restore(FindingId(draft.row), draft.cells, draft.action);
    else
        m_answers->restore(draft.cells);
}

void VisitView::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && m_right->currentIndex() == 0 && digit >= 0 &&
        digit <= static_cast<int>(outcomeKeys.size())) {
        answer(digit == 0 ? std::nullopt : std::optional(outcomeKeys[static_cast<std::size_t>(digit - 1)]));
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dkt::gui

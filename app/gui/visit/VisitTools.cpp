// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/VisitView.h"

#include "gui/frame/Guard.h"
#include "gui/frame/Settings.h"
#include "gui/visit/AnswerController.h"
#include "gui/visit/AnswerEditor.h"
#include "gui/visit/EvidencePane.h"
#include "gui/visit/FindingController.h"
#include "gui/visit/FindingEditor.h"
#include "gui/visit/FinishDialog.h"
#include "gui/visit/SelfScorePane.h"
#include "gui/visit/ShareKeeper.h"
#include "gui/visit/VisitBar.h"
#include "gui/visit/VisitHead.h"
#include "gui/visit/VisitListModel.h"
#include "gui/visit/WordingsPopup.h"
#include "gui/widgets/TextField.h"
#include "domain/Assignment.h"
#include "services/RecordingService.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int answerPage = 0;
constexpr int selfScorePage = 2;

} // namespace

void VisitView::connectTools() {
    connect(m_selfScores, &SelfScorePane::closeRequested, this, [this] {
        const int item = m_selfScores->current();
        leaveSelfScores();
        m_pane->setCurrent(item);
        focusTree();
    });
    connect(m_findings, &FindingController::opened, this, &VisitView::showEvidenceOfFinding);
    connect(m_sheet, &VisitSheet::findingsChanged, this, &VisitView::showEvidenceOfFinding);
    connect(m_pane, &ChecklistPane::showChanging, this, &VisitView::feedFilter);
    const auto feed = [this] { feedFilter(m_pane->filter().show()); };
    connect(m_sheet, &VisitSheet::itemsChanged, this, feed);
    connect(m_sheet, &VisitSheet::shown, this, feed);
}

void VisitView::wantState(VisitState state) {
    if (m_sheet->isEmpty())
        return;
    if (!settle())
        return m_bar->refresh();
    auto lacking = state == VisitState::Finished && state != m_sheet->visit().state ? lackingAt(*m_sheet)
                                                                                    : std::vector<Lacking>{};
    m_bar->refresh(); // the chosen state is shown once it holds
    if (lacking.empty())
        setState(state);
    else
        askBeforeFinishing(std::move(lacking));
}

void VisitView::askBeforeFinishing(std::vector<Lacking> lacking) {
    auto* dialog = new FinishDialog(m_sheet->unitName(), std::move(lacking), this);
    const VisitId visit = m_sheet->id();
    connect(dialog, &FinishDialog::finishChosen, this, [this, visit] {
        if (m_sheet->id() == visit)
            setState(VisitState::Finished);
    });
    connect(dialog, &FinishDialog::placeChosen, this, &VisitView::goTo);
    dialog->open();
}

void VisitView::goTo(const Lacking& lacking) {
    using What = Lacking::What;
    if (lacking.what == What::Day || lacking.what == What::Attendees) {
        m_head->show();
        m_head->focusFirst();
        return;
    }
    showVisit(m_sheet->id(), lacking.item);
    focusTree();
    const bool aboutFinding = lacking.what == What::Recommendations || lacking.what == What::Bases;
    if (!aboutFinding)
        return;
    const auto finding = std::ranges::find_if(m_sheet->findings(), [&](const Finding& at) {
        return at.kind == FindingKind::Shortcoming && at.item == lacking.item &&
               (lacking.what == What::Bases ? at.legalBasis : at.recommendation).isEmpty();
    });
    if (finding != m_sheet->findings().end())
        openFinding(finding->id);
}

void VisitView::guardShares() {
    m_answerEvidence->setGate([this](std::function<void()> then) {
        return m_shares->mayEdit(m_shares->sectionOf(m_answers->item()), std::move(then));
    });
    m_findingEvidence->setGate([this](std::function<void()> then) {
        return m_shares->mayEdit(m_findings->section(), std::move(then));
    });
}

void VisitView::listOnlyMine(bool only) {
    m_visits->setOnlyMine(only);
    loadVisits();
    m_bar->refresh();
    if (only && !m_visits->hasMine())
        m_context.notify({Severity::Note, tr("No visit is given to %1; all of them are listed.").arg(m_context.actor().person)});
}

void VisitView::setState(VisitState state) {
    if (!m_shares->mayEdit({}, [this, state] { setState(state); }, [this] { m_bar->refresh(); }))
        return;
    m_context.guard().run([&] {
        RecordingService(*m_context.dossier()).setVisitState(m_context.actor(), m_sheet->id(), state);
    });
    m_bar->refresh();
}

void VisitView::toggleFinished() {
    wantState(m_sheet->visit().state == VisitState::Finished ? VisitState::InProgress : VisitState::Finished);
}

void VisitView::toggleDetails() {
    if (m_head->isHidden()) {
        m_head->show();
        m_head->focusFirst();
    } else if (m_head->flush()) {
        m_head->hide();
        focusTree();
    }
}

void VisitView::typeSelfScores() {
    if (m_right->currentIndex() == selfScorePage) {
        leaveSelfScores();
        focusTree();
        return;
    }
    if (m_sheet->isEmpty() || !settle() || !m_findings->close())
        return;
    m_right->setCurrentIndex(selfScorePage);
    m_selfScores->start(m_answers->item());
}

void VisitView::leaveSelfScores() {
    if (m_right->currentIndex() == selfScorePage)
        m_right->setCurrentIndex(answerPage);
}

/// Files belong to a finding that is recorded: what is only typed yet has no place to keep them.
void VisitView::showEvidenceOfFinding() {
    if (!m_findings->isOpen())
        return;
    const bool recorded =
        std::ranges::find(m_sheet->findings(), m_findings->id(), &Finding::id) != m_sheet->findings().end();
    m_findingEvidence->setOwner(recorded ? m_findings->id().row : RowId(),
                                tr("Write what was found, then attach what shows it."));
}

EvidencePane& VisitView::evidence() const {
    return m_findings->isOpen() ? *m_findingEvidence : *m_answerEvidence;
}

void VisitView::attachEvidence() {
    if (settle())
        evidence().chooseFiles();
}

void VisitView::pasteEvidence() {
    if (settle())
        evidence().paste();
}

void VisitView::showWordings() {
    const int item = m_answers->item();
    const auto view = m_context.view();
    if (item < 0 || !view || m_right->currentIndex() == selfScorePage)
        return;
    QPlainTextEdit* field = &m_answerEditor->note();
    std::vector<Wording> wordings;
    if (m_findings->isOpen()) {
        const FindingEditor::WordField at = m_findingEditor->wordField();
        field = at.field;
        wordings = findingWordings(*view, m_sheet->id(), m_findingEditor->finding().item,
                                   m_findingEditor->finding().kind, at.part);
    } else {
        wordings = noteWordings(*view, m_sheet->id(), m_sheet->place(item).item->id);
    }
    if (wordings.empty()) {
        m_context.notify({Severity::Note, tr("No other unit has words for this yet.")});
        return;
    }
    if (!m_wordings)
        m_wordings = new WordingsPopup(this);
    m_wordings->open(*field, wordings);
}

QSet<QString> VisitView::ownSections() const {
    QSet<QString> codes;
    const auto view = m_context.view();
    if (!view)
        return codes;
    const std::vector<MemberId> mine = membersNamed(view->data().members, m_context.actor().person);
    // What is given out for this visit goes before what somebody is in charge of everywhere.
    const std::vector<Assignment> standing = standingAssignments(view->data());
    if (const Checklist* checklist = m_sheet->checklist(); checklist && !standing.empty())
        for (const Section& section : checklist->sections)
            if (shareOf(standing, mine, m_sheet->id(), section.code).kind == Share::Kind::Own)
                codes.insert(section.code);
    if (!codes.isEmpty())
        return codes;
    for (const Member& member : view->data().members)
        if (std::ranges::find(mine, member.id) != mine.end())
            for (const QString& code : member.fields.split(u',', Qt::SkipEmptyParts))
                codes.insert(code.trimmed());
    return codes;
}

QSet<int> VisitView::changedToday() const {
    QSet<int> items;
    QHash<RowId, int> findings;
    for (const Finding& finding : m_sheet->findings())
        findings.insert(finding.id.row, m_sheet->indexOf(finding.item));
    for (const HistoryEntry& entry :
         m_context.dossier()->journal().history({.from = m_context.clock().today()})) {
        const int answer = m_sheet->indexOfAnswer(entry.row);
        const int item = answer >= 0 ? answer : findings.value(entry.row, -1);
        if (item >= 0)
            items.insert(item);
    }
    return items;
}

void VisitView::feedFilter(ChecklistFilter::Show show) {
    if (!m_context.dossier() || m_sheet->isEmpty())
        return;
    m_context.guard().run([&] {
        if (show == ChecklistFilter::Show::Mine)
            m_pane->filter().setMine(ownSections());
        if (show == ChecklistFilter::Show::ChangedToday)
            m_pane->filter().setChangedToday(changedToday());
    });
}

} // namespace dkt::gui

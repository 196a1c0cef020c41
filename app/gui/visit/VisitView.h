// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/AppContext.h"
#include "gui/visit/ChecklistPane.h"
#include "gui/visit/PendingDrafts.h"
#include "gui/widgets/AutoSave.h"

#include <QSet>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace dkt::gui {

class ActionTable;
class AnswerController;
class AnswerEditor;
class DraftStrip;
class EvidencePane;
class FindingController;
class FindingEditor;
class FindingPane;
class ItemHeader;
class SelfScorePane;
class ShareKeeper;
class Thumbnails;
class VisitBar;
class VisitHead;
class VisitListModel;
class WordingsPopup;
struct Lacking;

/// The inspector's workspace: visit above, checklist on the left, the item or the finding being written on
/// the right. Puts the parts together; each part keeps its own rules.
class VisitView final : public QWidget {
    Q_OBJECT

public:
    VisitView(AppContext& context, ActionTable& table, AutoSaveTimes times, QWidget* parent = nullptr);

    /// Saves what is being typed; false when that failed.
    bool settle();
    void showVisit(VisitId visit, ItemId item = {});
    /// The page came into sight.
    void activate();

    // What the actions do.
    void move(ChecklistPane::Step step);
    void answer(std::optional<Outcome> outcome);
    void addFinding(FindingKind kind);
    void openFinding(FindingId id);
    void writeNote();
    void focusFindings();
    void focusSearch() { m_pane->focusSearch(); }
    void focusTree();
    void chooseVisit();
    /// Lists the visits this person has a share in, or all.
    void listOnlyMine(bool only);
    void toggleFinished();
    void toggleDetails();
    void typeSelfScores();
    void attachEvidence();
    void pasteEvidence();
    void showWordings();
    void chooseFilter() { m_pane->focusFilter(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeAnswerPage();
    QWidget* makeFindingPage();
    void connectParts();
    void connectFindings();
    void openDossier();
    void loadVisits();
    void guardShares();
    void follow(const ChangeSet& changes);
    void chooseFirst();
    void showItem(int item);
    void showFindingPage();
    void showAnswerPage();
    void noteTyping();
    void takeBack(const PendingDraft& draft);
    void connectTools();
    void wantState(VisitState state);
    void setState(VisitState state);
    void askBeforeFinishing(std::vector<Lacking> lacking);
    void goTo(const Lacking& lacking);
    void leaveSelfScores();
    void showEvidenceOfFinding();
    [[nodiscard]] EvidencePane& evidence() const;
    void feedFilter(ChecklistFilter::Show show);
    [[nodiscard]] QSet<QString> ownSections() const;
    [[nodiscard]] QSet<int> changedToday() const;

    AppContext& m_context;
    VisitSheet* m_sheet;
    ShareKeeper* m_shares;
    VisitListModel* m_visits;
    VisitBar* m_bar;
    VisitHead* m_head;
    DraftStrip* m_strip;
    ChecklistPane* m_pane;
    ItemHeader* m_header;
    AnswerEditor* m_answerEditor;
    FindingPane* m_findingPane;
    FindingEditor* m_findingEditor;
    SelfScorePane* m_selfScores;
    Thumbnails* m_thumbnails;
    EvidencePane *m_answerEvidence, *m_findingEvidence;
    AnswerController* m_answers;
    FindingController* m_findings;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_right = nullptr;
    WordingsPopup* m_wordings = nullptr;
    QPointer<QWidget> m_before; ///< had the focus before the finding was opened
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/VisitPage.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/RowMarks.h"
#include "gui/visit/EvidenceModel.h"
#include "gui/visit/FindingListModel.h"
#include "gui/visit/OutcomeBar.h"
#include "gui/visit/VisitView.h"
#include "services/Dossier.h"
#include "services/SnapshotReader.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ActionSpec visitAction(const char* id, const char* text, const char* icon, const char* keys, int group) {
    return {.id = id,
            .text = text,
            .icon = icon,
            .keys = keys,
            .menu = MenuPlace::Page,
            .group = group,
            .needs = Needs::Dossier,
            .page = "visit"};
}

} // namespace

VisitPage::VisitPage(AppContext& context, AutoSaveTimes times, QObject* parent)
    : Page(parent), m_context(context), m_times(times) {
    connect(&context, &AppContext::visitRequested, this, [this](VisitId visit, ItemId item) {
        emit activationRequested();
        view().showVisit(visit, item);
    });
    connect(&context, &AppContext::placeRequested, this, &VisitPage::showPlace);
}

void VisitPage::showPlace(const Place& place) {
    if (place.row.isNull() || !m_context.dossier())
        return;
    const Journal& journal = m_context.dossier()->journal();
    VisitId visit;
    ItemId item = place.item;
    FindingId finding;
    if (place.kind == RowKind::Visit) {
        visit = VisitId(place.row);
    } else if (place.kind == RowKind::Answer) {
        const Answer answer = readRow<Answer>(journal, place.row).value_or(Answer{});
        visit = answer.visit;
        item = answer.item;
    } else if (place.kind == RowKind::Finding) {
        const Finding found = readRow<Finding>(journal, place.row).value_or(Finding{});
        visit = found.visit;
        item = found.item;
        finding = found.id;
    }
    if (visit.isNull())
        return;
    emit activationRequested();
    view().showVisit(visit, item);
    view().openFinding(finding);
}

QString VisitPage::title() const {
    return tr("Visit");
}

std::vector<ActionSpec> VisitPage::actions() const {
    return {
        visitAction("visit.next", QT_TRANSLATE_NOOP("Actions", "&Next item"), "next", "Alt+Down; Ctrl+PgDown",
                    1),
        visitAction("visit.previous", QT_TRANSLATE_NOOP("Actions", "&Previous item"), "previous",
                    "Alt+Up; Ctrl+PgUp", 1),
        visitAction("visit.nextUnanswered", QT_TRANSLATE_NOOP("Actions", "Save, next &unanswered item"),
                    "done", "Ctrl+Return; Ctrl+Enter", 1),
        visitAction("visit.search", QT_TRANSLATE_NOOP("Actions", "&Search items"), "search", "Ctrl+F", 1),
        visitAction("visit.outcome1", QT_TRANSLATE_NOOP("Actions", "Answer: &met"), "", "Ctrl+1", 2),
        visitAction("visit.outcome2", QT_TRANSLATE_NOOP("Actions", "Answer: p&artly met"), "", "Ctrl+2", 2),
        visitAction("visit.outcome3", QT_TRANSLATE_NOOP("Actions", "Answer: n&ot met"), "", "Ctrl+3", 2),
        visitAction("visit.outcome4", QT_TRANSLATE_NOOP("Actions", "Answer: nothing a&rose"), "", "Ctrl+4",
                    2),
        visitAction("visit.outcome5", QT_TRANSLATE_NOOP("Actions", "Answer: not app&licable"), "", "Ctrl+5",
                    2),
        visitAction("visit.outcome0", QT_TRANSLATE_NOOP("Actions", "Ta&ke the answer back"), "", "Ctrl+0", 2),
        visitAction("visit.note", QT_TRANSLATE_NOOP("Actions", "&Write a note"), "note", "F2; Ctrl+M", 3),
        visitAction("visit.shortcoming", QT_TRANSLATE_NOOP("Actions", "Record a s&hortcoming"), "shortcoming",
                    "F4; Ctrl+T", 3),
        visitAction("visit.strength", QT_TRANSLATE_NOOP("Actions", "Record a s&trength"), "strength",
                    "Shift+F4; Ctrl+Shift+T", 3),
        visitAction("visit.attach", QT_TRANSLATE_NOOP("Actions", "Attach evidence"), "evidence",
                    "Ctrl+Shift+E", 3),
        visitAction("visit.pasteEvidence", QT_TRANSLATE_NOOP("Actions", "Attach what is on the clipboard"),
                    "", "Ctrl+Shift+V", 3),
        visitAction("visit.wordings", QT_TRANSLATE_NOOP("Actions", "&Borrow a wording"), "wording", "F3", 3),
        visitAction("visit.findings", QT_TRANSLATE_NOOP("Actions", "&Go to the findings"), "", "F7", 3),
        visitAction("visit.items", QT_TRANSLATE_NOOP("Actions", "Go to the &items"), "", "F6", 3),
        visitAction("visit.filter", QT_TRANSLATE_NOOP("Actions", "Filter items b&y state"), "filter",
                    "Ctrl+Shift+F", 3),
        visitAction("visit.selfScores", QT_TRANSLATE_NOOP("Actions", "S&elf scores in a column"), "scores",
                    "F9", 4),
        visitAction("visit.details", QT_TRANSLATE_NOOP("Actions", "Visit &data"), "info", "F8", 4),
        visitAction("visit.choose", QT_TRANSLATE_NOOP("Actions", "&Choose a visit"), "unit", "Ctrl+L", 4),
        {.id = "visit.mine",
         .text = QT_TRANSLATE_NOOP("Actions", "Only my visits"),
         .icon = "person",
         .menu = MenuPlace::Page,
         .group = 4,
         .shape = ActionShape::Checkable,
         .needs = Needs::Dossier,
         .page = "visit"},
        visitAction("visit.finish", QT_TRANSLATE_NOOP("Actions", "&Finish or reopen the visit"), "finish", "",
                    4),
    };
}

void VisitPage::bind(ActionTable& table) {
    m_table = &table;
    using Step = ChecklistPane::Step;
    table.bind("visit.next", this, [this] { view().move(Step::Next); });
    table.bind("visit.previous", this, [this] { view().move(Step::Previous); });
    table.bind("visit.nextUnanswered", this, [this] { view().move(Step::NextUnanswered); });
    table.bind("visit.search", this, [this] { view().focusSearch(); });
    const std::array ids{"visit.outcome1", "visit.outcome2", "visit.outcome3", "visit.outcome4",
                         "visit.outcome5"};
    for (std::size_t i = 0; i < ids.size(); ++i)
        table.bind(ids[i], this, [this, i] { view().answer(outcomeKeys[i]); });
    table.bind("visit.outcome0", this, [this] { view().answer(std::nullopt); });
    table.bind("visit.note", this, [this] { view().writeNote(); });
    table.bind("visit.shortcoming", this, [this] { view().addFinding(FindingKind::Shortcoming); });
    table.bind("visit.strength", this, [this] { view().addFinding(FindingKind::Strength); });
    table.bind("visit.findings", this, [this] { view().focusFindings(); });
    table.bind("visit.items", this, [this] { view().focusTree(); });
    table.bind("visit.attach", this, [this] { view().attachEvidence(); });
    table.bind("visit.pasteEvidence", this, [this] { view().pasteEvidence(); });
    table.bind("visit.wordings", this, [this] { view().showWordings(); });
    table.bind("visit.filter", this, [this] { view().chooseFilter(); });
    table.bind("visit.selfScores", this, [this] { view().typeSelfScores(); });
    table.bind("visit.details", this, [this] { view().toggleDetails(); });
    table.bind("visit.choose", this, [this] { view().chooseVisit(); });
    table.bind("visit.mine", this, [this] { view().listOnlyMine(m_table->action("visit.mine")->isChecked()); });
    table.bind("visit.finish", this, [this] { view().toggleFinished(); });
}

QWidget* VisitPage::createWidget() {
    m_view = new VisitView(m_context, *m_table, m_times);
    RowMarks::on(*m_view->findChild<QAbstractItemView*>(u"findings"_s), m_context,
                 [this](const QModelIndex& index) {
                     return markedRow(m_context, sourceModel<FindingListModel>(index).at(index.row()));
                 },
                 FindingListModel::TextColumn);
    for (auto* list : m_view->findChildren<QListView*>())
        if (qobject_cast<EvidenceModel*>(list->model()))
            RowMarks::on(*list, m_context, RowMarks::keyOf<EvidenceModel>());
    return m_view;
}

VisitView& VisitPage::view() {
    static_cast<void>(widget());
    return *m_view;
}

void VisitPage::activated() {
    view().activate();
}

bool VisitPage::mayLeave() {
    return !hasWidget() || view().settle();
}

} // namespace dkt::gui

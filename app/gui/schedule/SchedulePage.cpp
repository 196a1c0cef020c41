// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/SchedulePage.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/schedule/BoardModel.h"
#include "gui/schedule/OthersModel.h"
#include "gui/schedule/OthersPane.h"
#include "gui/schedule/ScheduleData.h"
#include "gui/schedule/ScheduleWidget.h"
#include "gui/schedule/VisitGridModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ActionSpec scheduleAction(const char* id, const char* text, const char* icon, const char* keys, int group) {
    return {.id = id,
            .text = text,
            .icon = icon,
            .keys = keys,
            .menu = MenuPlace::Page,
            .group = group,
            .needs = Needs::Dossier,
            .page = "schedule"};
}

ActionSpec exportAction(const char* id, const char* text) {
    ActionSpec spec = scheduleAction(id, text, "export", "", 4);
    spec.submenu = QT_TRANSLATE_NOOP("Actions", "E&xport the schedule");
    return spec;
}

constexpr RowKind shownKinds[] = {RowKind::Campaign,  RowKind::Team,            RowKind::Unit,   RowKind::Visit,
                                  RowKind::Checklist, RowKind::OtherInspection, RowKind::Holiday};

} // namespace

SchedulePage::SchedulePage(AppContext& context, QObject* parent)
    : Page(parent), m_context(context), m_edits(context) {
    connect(&context, &AppContext::contentChanged, this, [this](const ChangeSet& changes) {
        if (std::ranges::any_of(shownKinds, [&](RowKind kind) { return changes.touches(kind); })) {
            m_stale = true;
            refresh();
        }
    });
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_shown = false;
        m_stale = true;
        if (m_view)
            m_view->show({}, m_context.clock().today());
    });
    connect(&context, &AppContext::placeRequested, this, [this](const Place& place) {
        if (place.kind != RowKind::OtherInspection)
            return;
        emit activationRequested();
        if (m_view)
            m_view->showOthers();
    });
    connect(&m_edits, &ScheduleEdits::planned, this, [this](const std::vector<VisitId>& visits) {
        if (m_view)
            m_view->selectVisits(visits);
    });
    connect(&m_edits, &ScheduleEdits::undoRequested, this, [this] { m_table->action("edit.undo")->trigger(); });
}

QString SchedulePage::title() const {
    return tr("Schedule");
}

std::vector<ActionSpec> SchedulePage::actions() const {
    return {
        scheduleAction("schedule.plan", QT_TRANSLATE_NOOP("Actions", "P&lan visits…"), "add", "Ins", 0),
        scheduleAction("schedule.details", QT_TRANSLATE_NOOP("Actions", "&Details…"), "edit",
                       "Alt+Return; Alt+Enter", 0),
        scheduleAction("schedule.open", QT_TRANSLATE_NOOP("Actions", "&Open the visit"), "visit",
                       "Ctrl+Return; Ctrl+Enter", 0),
        scheduleAction("schedule.move", QT_TRANSLATE_NOOP("Actions", "&Move to a day…"), "deadline", "Ctrl+D", 1),
        scheduleAction("schedule.shift", QT_TRANSLATE_NOOP("Actions", "&Shift by days…"), "next",
                       "Ctrl+Shift+D", 1),
        scheduleAction("schedule.spread", QT_TRANSLATE_NOOP("Actions", "Spread over &teams…"), "fit-width",
                       "", 1),
        scheduleAction("schedule.undate", QT_TRANSLATE_NOOP("Actions", "Take the dat&e away"), "", "", 1),
        scheduleAction("schedule.remove", QT_TRANSLATE_NOOP("Actions", "&Remove from the schedule"), "delete",
                       "Del", 2),
        scheduleAction("schedule.board", QT_TRANSLATE_NOOP("Actions", "Show the &board"), "", "Ctrl+1", 3),
        scheduleAction("schedule.table", QT_TRANSLATE_NOOP("Actions", "Show the t&able"), "", "Ctrl+2", 3),
        scheduleAction("schedule.others", QT_TRANSLATE_NOOP("Actions", "&Inspections by other bodies"), "",
                       "Ctrl+3", 3),
        scheduleAction("schedule.search", QT_TRANSLATE_NOOP("Actions", "Sear&ch"), "search", "Ctrl+F", 3),
        exportAction("schedule.export.xlsx", QT_TRANSLATE_NOOP("Actions", "&Excel…")),
        exportAction("schedule.export.docx", QT_TRANSLATE_NOOP("Actions", "&Word…")),
        exportAction("schedule.export.pdf", QT_TRANSLATE_NOOP("Actions", "&PDF…")),
        exportAction("schedule.export.ics", QT_TRANSLATE_NOOP("Actions", "&Calendar…")),
        scheduleAction("schedule.print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "print", "Ctrl+P",
                       4),
    };
}

void SchedulePage::bind(ActionTable& table) {
    m_table = &table;
    table.bind("schedule.plan", this, [this] { planUnits(); });
    table.bind("schedule.details", this, [this] { showDetails(); });
    table.bind("schedule.open", this, [this] { openVisit(); });
    table.bind("schedule.board", this, [this] { m_view->showBoard(); });
    table.bind("schedule.table", this, [this] { m_view->showTable(); });
    table.bind("schedule.others", this, [this] { m_view->showOthers(); });
    table.bind("schedule.search", this, [this] { m_view->focusSearch(); });
    table.bind("schedule.export.xlsx", this, [this] { exportAs(doc::PaperFormat::Xlsx); });
    table.bind("schedule.export.docx", this, [this] { exportAs(doc::PaperFormat::Docx); });
    table.bind("schedule.export.pdf", this, [this] { exportAs(doc::PaperFormat::Pdf); });
    table.bind("schedule.export.ics", this, [this] { exportAs(doc::PaperFormat::Ics); });
    table.bind("schedule.print", this, [this] { print(); });
    bindEdits(table);
}

void SchedulePage::bindEdits(ActionTable& table) {
    table.bind("schedule.move", this, [this] { moveVisits(0); });
    table.bind("schedule.shift", this, [this] { moveVisits(1); });
    table.bind("schedule.spread", this, [this] { spreadVisits(); });
    table.bind("schedule.undate", this, [this] {
        m_edits.change(u"visit.move"_s, m_view->selectedVisits(), [](Visit& visit) { visit.date.reset(); });
    });
    table.bind("schedule.remove", this, [this] { m_edits.remove(m_view->selectedVisits()); });
}

QWidget* SchedulePage::createWidget() {
    m_view = new ScheduleWidget(m_context.settings(), *m_table);
    connect(m_view, &ScheduleWidget::unitsActivated, this, &SchedulePage::planUnits);
    connect(m_view, &ScheduleWidget::visitActivated, this, &SchedulePage::showDetails);
    connect(m_view, &ScheduleWidget::selectionChanged, this, &SchedulePage::followSelection);
    connect(m_view, &ScheduleWidget::menuRequested, this, &SchedulePage::showMenu);
    connect(m_view, &ScheduleWidget::planPageRequested, this,
            [this] { m_context.showPlace({RowKind::Unit, {}, {}}); });
    markRows();
    connect(&m_view->board(), &BoardModel::dropped, &m_edits, &ScheduleEdits::drop);
    // Queued: the view closes its editor before the rows are read again.
    connect(&m_view->grid(), &VisitGridModel::edited, &m_edits, &ScheduleEdits::editCell, Qt::QueuedConnection);
    connect(&m_view->others().model(), &OthersModel::edited, &m_edits, &ScheduleEdits::editOther,
            Qt::QueuedConnection);
    connect(&m_view->others(), &OthersPane::addRequested, this,
            [this](UnitId unit, const QString& body, const QString& from, const QString& to, const QString& subject) {
                if (m_edits.addOther(unit, body, from, to, subject))
                    m_view->others().clearLine();
            });
    connect(&m_view->others(), &OthersPane::removeRequested, this,
            [this] { m_edits.removeOthers(m_view->others().selected()); });
    return m_view;
}

void SchedulePage::activated() {
    m_shown = true;
    refresh();
    m_view->focusView();
}

void SchedulePage::deactivated() {
    m_shown = false;
    if (m_view)
        m_view->savePlaces();
}

void SchedulePage::retranslate() {
    m_stale = true;
    refresh();
}

void SchedulePage::refresh() {
    if (!m_shown || !m_stale || !m_view || !m_context.dossier())
        return;
    m_context.guard().run([this] {
        m_stale = false;
        const QDate today = m_context.clock().today();
        m_view->show(readSchedule(*m_context.view(), m_context.dossier()->calendar(), today), today);
    });
    followSelection();
}

void SchedulePage::followSelection() {
    const auto visits = m_view->selectedVisits().size();
    m_table->setEnabled("schedule.plan", !m_view->data().unplanned.empty());
    m_table->setEnabled("schedule.details", visits == 1);
    m_table->setEnabled("schedule.open", visits == 1);
    for (const char* id : {"schedule.move", "schedule.shift", "schedule.spread", "schedule.undate", "schedule.remove"})
        m_table->setEnabled(id, visits > 0);
}

} // namespace dkt::gui

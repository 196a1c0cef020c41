// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule page's dialogs, its context menu and what it writes to files.
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/FieldMarks.h"
#include "gui/frame/PaperDispatch.h"
#include "gui/frame/RowMarks.h"
#include "gui/schedule/BoardModel.h"
#include "gui/schedule/Choices.h"
#include "gui/schedule/MoveDialog.h"
#include "gui/schedule/OthersModel.h"
#include "gui/schedule/SchedulePage.h"
#include "gui/schedule/ScheduleWidget.h"
#include "gui/schedule/SpreadDialog.h"
#include "gui/schedule/VisitDialog.h"
#include "gui/schedule/VisitGridModel.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

std::vector<VisitSlot> SchedulePage::busyBeside(const std::vector<VisitId>& visits) const {
    QSet<RowId> moved;
    for (const VisitId visit : visits)
        moved.insert(visit.row);
    std::vector<VisitSlot> busy;
    for (const Visit& visit : m_context.view()->data().visits)
        if (visit.date && takesTeam(visit.mode) && !moved.contains(visit.id.row))
            busy.push_back({visit.team, *visit.date, visit.session});
    return busy;
}

/// The day in the board's cell; else the first of the campaign that is still to come.
QDate SchedulePage::firstDay() const {
    if (const auto day = m_view->currentDay())
        return *day;
    const QDate today = m_context.clock().today();
    const Campaign& campaign = m_context.view()->data().campaign;
    if (campaign.from && (*campaign.from > today || (campaign.to && *campaign.to < today)))
        return *campaign.from;
    return today;
}

void SchedulePage::planUnits() {
    if (!m_context.dossier())
        return;
    std::vector<UnitId> units = m_view->selectedUnits();
    if (units.empty())
        for (const UnplannedUnit& unit : m_view->data().unplanned)
            units.push_back(unit.key);
    if (units.empty())
        return;
    const bool one = units.size() == 1;
    auto* dialog = new SpreadDialog(m_view->data(),
                                    {tr("Plan %n visits", nullptr, static_cast<int>(units.size())), units.size(),
                                     firstDay(), one ? m_view->currentTeam() : std::nullopt, busyBeside({}),
                                     m_context.dossier()->calendar(), true},
                                    m_view);
    connect(dialog, &QDialog::accepted, this, [this, dialog, units] {
        m_edits.plan(units, dialog->places(), dialog->mode(), dialog->checklist());
    });
    dialog->open();
}

void SchedulePage::spreadVisits() {
    const std::vector<VisitId> visits = m_view->selectedVisits();
    if (visits.empty() || !m_context.dossier())
        return;
    auto* dialog = new SpreadDialog(m_view->data(),
                                    {tr("Spread %n visits", nullptr, static_cast<int>(visits.size())),
                                     visits.size(), firstDay(), std::nullopt, busyBeside(visits),
                                     m_context.dossier()->calendar(), false},
                                    m_view);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, visits] { m_edits.spread(visits, dialog->places()); });
    dialog->open();
}

void SchedulePage::moveVisits(int way) {
    const std::vector<VisitId> visits = m_view->selectedVisits();
    if (visits.empty() || !m_context.dossier())
        return;
    std::vector<QDate> days;
    for (const VisitId visit : visits)
        if (const Visit* planned = m_context.view()->index().visit(visit); planned && planned->date)
            days.push_back(*planned->date);
    std::ranges::sort(days);
    const WorkingCalendar calendar = m_context.dossier()->calendar();
    const auto shifted = [days, calendar](int by) {
        if (days.empty())
            return tr("None of them has a date yet.");
        const QString from = dayName(shiftedByWorkingDays(days.front(), by, calendar));
        const QString to = dayName(shiftedByWorkingDays(days.back(), by, calendar));
        return days.size() == 1 ? tr("Comes to %1.").arg(from) : tr("They come to %1 to %2.").arg(from, to);
    };
    auto* dialog = new MoveDialog(
        {static_cast<int>(visits.size()), days.empty() ? firstDay() : days.front(), shifted},
        way == 0 ? MoveDialog::Way::ToDay : MoveDialog::Way::ByDays, m_view);
    connect(dialog, &QDialog::accepted, this, [this, dialog, visits] {
        if (dialog->way() == MoveDialog::Way::ByDays)
            m_edits.shift(visits, dialog->workingDays());
        else
            m_edits.change(u"visit.move"_s, visits, [&](Visit& visit) { visit.date = dialog->day(); });
    });
    dialog->open();
}

/// Visits and others' inspections of which something waits for a decision.
void SchedulePage::markRows() {
    const auto list = [this](const QString& name) -> QAbstractItemView& {
        return *m_view->findChild<QAbstractItemView*>(name);
    };
    RowMarks::on(list(u"scheduleBoard"_s), m_context,
                 [this](const QModelIndex& index) { return m_view->board().visitAt(index).row; });
    RowMarks::on(list(u"scheduleTable"_s), m_context, RowMarks::keyOf<VisitGridModel>(), VisitGridModel::Unit);
    RowMarks::on(list(u"othersTable"_s), m_context, RowMarks::keyOf<OthersModel>(), OthersModel::Body);
}

void SchedulePage::showDetails() {
    const std::vector<VisitId> visits = m_view->selectedVisits();
    if (visits.size() != 1 || !m_context.dossier())
        return;
    auto* dialog = new VisitDialog(m_view->data(), m_edits.load(visits.front()),
                                   m_context.view()->index().unitName(visits.front()), firstDay(), m_view);
    namespace f = field::Visit;
    auto* marks = new FieldMarks(m_context, dialog,
                                 {{u"visitTeam"_s, f::team},
                                  {u"visitDate"_s, f::date},
                                  {u"visitSession"_s, f::session},
                                  {u"visitMode"_s, f::mode},
                                  {u"visitJointWith"_s, f::mode},
                                  {u"visitChecklist"_s, f::checklist},
                                  {u"visitCode"_s, f::code},
                                  {u"visitAttendees"_s, f::attendees},
                                  {u"visitNote"_s, f::note}});
    marks->setRow(RowKind::Visit, visits.front().row);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_edits.save(dialog->before(), dialog->visit()); });
    dialog->open();
}

void SchedulePage::openVisit() {
    const std::vector<VisitId> visits = m_view->selectedVisits();
    if (visits.size() == 1)
        m_context.showVisit(visits.front());
}

template <class E> void SchedulePage::addChoices(QMenu& menu, const QString& title, void (*set)(Visit&, E)) {
    QMenu* choices = menu.addMenu(title);
    for (const auto& entry : enumKeys<E>())
        connect(choices->addAction(label(entry.value)), &QAction::triggered, this, [this, set, value = entry.value] {
            m_edits.change(u"visit.edit"_s, m_view->selectedVisits(), [&](Visit& visit) { set(visit, value); });
        });
}

void SchedulePage::addRowChoices(QMenu& menu) {
    QMenu* teams = menu.addMenu(tr("Team"));
    for (const NamedId& team : m_view->data().teams)
        connect(teams->addAction(team.name), &QAction::triggered, this, [this, id = team.id] {
            m_edits.change(u"visit.edit"_s, m_view->selectedVisits(), [&](Visit& v) { v.team = TeamId(id); });
        });
    addChoices<VisitSession>(menu, tr("Session"), [](Visit& v, VisitSession session) { v.session = session; });
    addChoices<VisitMode>(menu, tr("Mode"), [](Visit& v, VisitMode mode) { v.mode = mode; });
    QMenu* checklists = menu.addMenu(tr("Checklist"));
    for (const NamedId& checklist : m_view->data().checklists)
        connect(checklists->addAction(checklist.name), &QAction::triggered, this, [this, id = checklist.id] {
            m_edits.change(u"visit.edit"_s, m_view->selectedVisits(),
                           [&](Visit& v) { v.checklist = ChecklistId(id); });
        });
    checklists->setEnabled(!m_view->data().checklists.empty());
}

void SchedulePage::showMenu(const QPoint& at) {
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"scheduleMenu"_s);
    const auto add = [&](const char* id) { menu->addAction(m_table->action(id)); };
    if (!m_view->selectedVisits().empty()) {
        add("schedule.open");
        add("schedule.details");
        menu->addSeparator();
        add("schedule.move");
        add("schedule.shift");
        add("schedule.spread");
        add("schedule.undate");
        menu->addSeparator();
        addRowChoices(*menu);
        menu->addSeparator();
        add("schedule.remove");
    } else {
        add("schedule.plan");
    }
    menu->popup(at);
}

void SchedulePage::exportAs(doc::PaperFormat format) {
    PaperDispatch(m_context, this).exportPaper(*doc::findPaperType(u"ke-hoach"), format);
}

void SchedulePage::print() {
    PaperDispatch(m_context, this).print(*doc::findPaperType(u"ke-hoach"));
}

} // namespace dkt::gui

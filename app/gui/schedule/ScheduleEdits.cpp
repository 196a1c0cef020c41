// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/ScheduleEdits.h"

#include "domain/Keys.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/schedule/OthersModel.h"
#include "gui/schedule/VisitGridModel.h"
#include "services/VisitPlanService.h"
#include "util/Dates.h"
#include "util/Text.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

ScheduleEdits::ScheduleEdits(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void ScheduleEdits::drop(const ScheduleMime& what, const std::optional<QDate>& date, TeamId team) {
    if (!what.units.empty()) {
        std::vector<VisitSlot> places(what.units.size(), VisitSlot{team, date.value_or(QDate()), {}});
        const auto view = m_context.view();
        const auto& checklists = view->data().checklists;
        plan(what.units, places, VisitMode::OnSite, checklists.empty() ? ChecklistId() : checklists.back()->id);
    }
    if (!what.visits.empty())
        change(u"visit.move"_s, what.visits, [&](Visit& visit) {
            visit.date = date;
            visit.team = team;
        });
}

void ScheduleEdits::plan(const std::vector<UnitId>& units, const std::vector<VisitSlot>& places, VisitMode mode,
                         ChecklistId checklist) {
    if (!m_context.dossier() || units.size() != places.size())
        return;
    m_context.guard().run([&] {
        VisitPlanService service(*m_context.dossier());
        std::vector<Visit> visits;
        for (std::size_t n = 0; n < units.size(); ++n) {
            Visit visit = service.proposal(units[n]);
            visit.team = places[n].team;
            visit.session = places[n].session;
            visit.date = places[n].date.isValid() ? std::optional(places[n].date) : std::nullopt;
            visit.mode = mode;
            visit.checklist = checklist;
            visits.push_back(std::move(visit));
        }
        emit planned(service.plan(m_context.actor(), std::move(visits)));
    });
}

void ScheduleEdits::spread(const std::vector<VisitId>& visits, const std::vector<VisitSlot>& places) {
    std::size_t next = 0;
    change(u"visit.spread"_s, visits, [&](Visit& visit) {
        const VisitSlot& place = places.at(next++);
        visit.team = place.team;
        visit.session = place.session;
        visit.date = place.date.isValid() ? std::optional(place.date) : std::nullopt;
    });
}

void ScheduleEdits::shift(const std::vector<VisitId>& visits, int workingDays) {
    if (!m_context.dossier())
        return;
    m_context.guard().run(
        [&] { VisitPlanService(*m_context.dossier()).shift(m_context.actor(), visits, workingDays); });
}

void ScheduleEdits::change(const QString& kind, const std::vector<VisitId>& visits,
                           const std::function<void(Visit&)>& how) {
    if (!m_context.dossier() || visits.empty())
        return;
    m_context.guard().run(
        [&] { VisitPlanService(*m_context.dossier()).change(m_context.actor(), kind, visits, how); });
}

Loaded<Visit> ScheduleEdits::load(VisitId visit) const {
    return dkt::load<Visit>(m_context.dossier()->journal(), visit.row);
}

void ScheduleEdits::save(const Loaded<Visit>& before, const Visit& after) {
    if (m_context.dossier())
        m_context.guard().run(
            [&] { VisitPlanService(*m_context.dossier()).save(m_context.actor(), before, after); });
}

void ScheduleEdits::remove(const std::vector<VisitId>& visits) {
    if (!m_context.dossier() || visits.empty())
        return;
    m_context.guard().run([&] {
        VisitPlanService service(*m_context.dossier());
        if (const auto kept = service.kept(visits)) {
            m_context.notify({Severity::Warning, kept->reason, tr("Show the visit"),
                              [this, visit = kept->visit] { m_context.showVisit(visit); }});
            return;
        }
        service.remove(m_context.actor(), visits);
        tellRemoved(tr("%n visits removed from the plan.", nullptr, static_cast<int>(visits.size())));
    });
}

void ScheduleEdits::tellRemoved(const QString& text) {
    m_context.notify({Severity::Note, text, tr("Undo"), [this] { emit undoRequested(); }});
}

bool ScheduleEdits::readDate(const QString& typed, std::optional<QDate>& date) const {
    date.reset();
    if (typed.trimmed().isEmpty())
        return true;
    const Campaign& campaign = m_context.view()->data().campaign;
    const int year = campaign.from.value_or(m_context.clock().today()).year();
    date = text::parseDate(typed.trimmed(), year);
    if (!date)
        m_context.notify({Severity::Warning,
                          tr("\"%1\" is no date; write it like 15/10/2026. Nothing was changed.").arg(typed)});
    return date.has_value();
}

void ScheduleEdits::editCell(VisitId id, int column, const QString& value) {
    std::optional<QDate> date;
    if (!m_context.dossier())
        return;
    if (column == VisitGridModel::Date && !readDate(value, date))
        return;
    change(column == VisitGridModel::Date ? u"visit.move"_s : u"visit.edit"_s, {id}, [&](Visit& visit) {
        switch (column) {
        case VisitGridModel::Team:
            visit.team = TeamId(RowId::fromHex(value));
            break;
        case VisitGridModel::Date:
            visit.date = date;
            break;
        case VisitGridModel::Session:
            visit.session = fromKey<VisitSession>(value).value_or(visit.session);
            break;
        case VisitGridModel::Mode:
            visit.mode = fromKey<VisitMode>(value).value_or(visit.mode);
            break;
        case VisitGridModel::JointWith:
            visit.jointWith = text::collapsed(value);
            break;
        case VisitGridModel::Checklist:
            visit.checklist = ChecklistId(RowId::fromHex(value));
            break;
        case VisitGridModel::Code:
            visit.code = text::collapsed(value);
            break;
        case VisitGridModel::Note:
            visit.note = text::normalized(value).trimmed();
            break;
        }
    });
}

void ScheduleEdits::editOther(OtherInspectionId id, int column, const QString& value) {
    std::optional<QDate> date;
    if (!m_context.dossier())
        return;
    if ((column == OthersModel::From || column == OthersModel::To) && !readDate(value, date))
        return;
    m_context.guard().run([&] {
        VisitPlanService service(*m_context.dossier());
        const auto before = service.loadOther(id);
        OtherInspection after = before.value;
        if (column == OthersModel::Body)
            after.body = value;
        else if (column == OthersModel::From)
            after.from = date;
        else if (column == OthersModel::To)
            after.to = date;
        else if (column == OthersModel::Subject)
            after.subject = value;
        service.saveOther(m_context.actor(), before, std::move(after));
    });
}

bool ScheduleEdits::addOther(UnitId unit, const QString& body, const QString& from, const QString& to,
                             const QString& subject) {
    OtherInspection other{{}, unit, body, {}, {}, subject};
    if (!m_context.dossier() || !readDate(from, other.from) || !readDate(to, other.to))
        return false;
    return m_context.guard().run([&] {
        VisitPlanService(*m_context.dossier()).saveOther(m_context.actor(), {}, other);
    }) == Guard::Result::Done;
}

void ScheduleEdits::removeOthers(const std::vector<OtherInspectionId>& ids) {
    if (!m_context.dossier() || ids.empty())
        return;
    m_context.guard().run([&] {
        VisitPlanService(*m_context.dossier()).removeOthers(m_context.actor(), ids);
        tellRemoved(tr("%n inspections by other bodies removed.", nullptr, static_cast<int>(ids.size())));
    });
}

} // namespace dkt::gui

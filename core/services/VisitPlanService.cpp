// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/VisitPlanService.h"

#include "domain/VisitSpread.h"
#include "services/PlanService.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct VisitPlanText {
    Q_DECLARE_TR_FUNCTIONS(dkt::VisitPlanService)
};

[[noreturn]] void refuse(const QString& text) {
    throw Error(Error::Kind::Input, text);
}

QString freeCode(const QString& wanted, const QSet<QString>& taken) {
    QString code = wanted;
    for (int n = 2; taken.contains(code); ++n)
        code = u"%1-%2"_s.arg(wanted).arg(n);
    return code;
}

bool concerns(const Snapshot& data, VisitId visit) {
    const auto ofVisit = [&](const auto& row) { return row.visit == visit; };
    return std::ranges::any_of(data.unitResponses, ofVisit) || std::ranges::any_of(data.reviews, ofVisit) ||
           std::ranges::any_of(data.ratingChanges, ofVisit) || std::ranges::any_of(data.actions, ofVisit);
}

} // namespace

Visit VisitPlanService::proposal(UnitId unit) const {
    Visit visit;
    visit.unit = unit;
    if (const auto view = m_dossier.view(); !view->data().checklists.empty())
        visit.checklist = view->data().checklists.back()->id;
    return visit;
}

std::vector<VisitId> VisitPlanService::plan(const Actor& actor, std::vector<Visit> visits) {
    const auto view = m_dossier.view();
    QSet<QString> codes;
    int order = 0;
    for (const Visit& known : view->data().visits) {
        codes.insert(known.code);
        order = std::max(order, known.order);
    }
    Edit edit;
    std::vector<VisitId> ids;
    for (Visit& visit : visits) {
        const Unit* unit = view->index().unit(visit.unit);
        if (!unit)
            refuse(VisitPlanText::tr("A unit to be visited is not in this dossier any more; nothing was planned."));
        if (visit.code.isEmpty())
            visit.code = freeCode(visitCodeFor(unit->name), codes);
        else if (codes.contains(visit.code))
            refuse(VisitPlanText::tr("There is a visit \"%1\" already; give this one another code.").arg(visit.code));
        codes.insert(visit.code);
        if (visit.id.isNull())
            visit.id = VisitId::random();
        visit.order = ++order;
        edit.create(visit);
        ids.push_back(visit.id);
    }
    m_dossier.commit(actor, u"visit.add"_s, std::move(edit));
    return ids;
}

void VisitPlanService::checkCode(const Visit& visit) const {
    if (visit.code.isEmpty())
        refuse(VisitPlanText::tr("A visit needs a code; write a short name such as \"xa-duong-xa\"."));
    for (const Visit& other : m_dossier.view()->data().visits)
        if (other.code == visit.code && other.id != visit.id)
            refuse(VisitPlanText::tr("There is a visit \"%1\" already; give this one another code.").arg(visit.code));
}

void VisitPlanService::save(const Actor& actor, const Loaded<Visit>& before, const Visit& after) {
    Visit saved = after;
    saved.code = text::collapsed(saved.code);
    saved.jointWith = saved.mode == VisitMode::Joint ? text::normalized(saved.jointWith).trimmed() : QString();
    saved.attendees = text::normalized(saved.attendees).trimmed();
    saved.note = text::normalized(saved.note).trimmed();
    if (saved.code != before.value.code)
        checkCode(saved);
    Edit edit;
    edit.put(before, saved);
    m_dossier.commit(actor, u"visit.edit"_s, std::move(edit));
}

void VisitPlanService::change(const Actor& actor, const QString& kind, const std::vector<VisitId>& visits,
                              const std::function<void(Visit&)>& how) {
    const auto view = m_dossier.view();
    Edit edit;
    for (const VisitId id : visits) {
        if (!view->index().visit(id))
            continue; // removed meanwhile
        const Loaded<Visit> before = load<Visit>(m_dossier.journal(), id.row);
        Visit after = before.value;
        how(after);
        if (after.mode != VisitMode::Joint)
            after.jointWith.clear();
        if (after.code != before.value.code)
            checkCode(after);
        edit.put(before, after);
    }
    m_dossier.commit(actor, kind, std::move(edit));
}

void VisitPlanService::shift(const Actor& actor, const std::vector<VisitId>& visits, int workingDays) {
    const WorkingCalendar calendar = m_dossier.calendar();
    change(actor, u"visit.shift"_s, visits, [&](Visit& visit) {
        if (visit.date)
            visit.date = shiftedByWorkingDays(*visit.date, workingDays, calendar);
    });
}

std::optional<VisitKept> VisitPlanService::kept(const std::vector<VisitId>& visits) const {
    const auto view = m_dossier.view();
    QHash<RowId, int> answers;
    for (const Answer& answer : view->data().answers)
        ++answers[answer.visit.row];
    for (const VisitId id : visits) {
        const QString unit = view->index().unitName(id);
        if (const int n = answers.value(id.row))
            return VisitKept{id, VisitPlanText::tr("The visit to %1 has %n answers and stays; take them back first.",
                                                   nullptr, n)
                                     .arg(unit)};
        if (const auto n = static_cast<int>(view->index().findingsOf(id).size()))
            return VisitKept{id, VisitPlanText::tr("The visit to %1 has %n findings and stays; delete them first.",
                                                   nullptr, n)
                                     .arg(unit)};
        if (concerns(view->data(), id))
            return VisitKept{id, VisitPlanText::tr("Remediation or explanations belong to the visit to %1; it stays.")
                                     .arg(unit)};
    }
    return std::nullopt;
}

void VisitPlanService::remove(const Actor& actor, const std::vector<VisitId>& visits) {
    if (const auto why = kept(visits))
        refuse(why->reason);
    Edit edit;
    for (const VisitId id : visits)
        edit.add(m_dossier.journal().removal(RowKind::Visit, id.row));
    m_dossier.commit(actor, u"visit.remove"_s, std::move(edit));
}

Loaded<OtherInspection> VisitPlanService::loadOther(OtherInspectionId id) const {
    return load<OtherInspection>(m_dossier.journal(), id.row);
}

OtherInspectionId VisitPlanService::saveOther(const Actor& actor, const Loaded<OtherInspection>& before,
                                              OtherInspection after) {
    after.body = text::collapsed(after.body);
    after.subject = text::collapsed(after.subject);
    if (!m_dossier.view()->index().unit(after.unit))
        refuse(VisitPlanText::tr("Choose the unit that the other body inspects."));
    if (after.body.isEmpty())
        refuse(VisitPlanText::tr("Write which body inspects the unit."));
    if (after.from && after.to && *after.to < *after.from)
        refuse(VisitPlanText::tr("The inspection by %1 ends before it begins; correct the dates.").arg(after.body));
    const bool isNew = after.id.isNull();
    if (isNew)
        after.id = OtherInspectionId::random();
    Edit edit;
    if (isNew)
        edit.create(after);
    else
        edit.put(before, after);
    m_dossier.commit(actor, isNew ? u"otherInspection.add"_s : u"otherInspection.edit"_s, std::move(edit));
    return after.id;
}

void VisitPlanService::removeOthers(const Actor& actor, const std::vector<OtherInspectionId>& ids) {
    Edit edit;
    for (const OtherInspectionId id : ids)
        edit.add(m_dossier.journal().removal(RowKind::OtherInspection, id.row));
    m_dossier.commit(actor, u"otherInspection.remove"_s, std::move(edit));
}

} // namespace dkt

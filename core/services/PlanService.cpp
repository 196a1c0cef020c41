// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlanService.h"

#include "domain/ChecklistJson.h"
#include "services/RowOrder.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(dkt::PlanService)
};

/// Fills in what a new row of a list needs and adds it.
template <class T> auto addRow(Dossier& dossier, const Actor& actor, const QString& kind, T row, int order) {
    if (row.id.isNull())
        row.id = decltype(row.id)::random();
    if (row.order == 0)
        row.order = order;
    Edit edit;
    edit.create(row);
    dossier.commit(actor, kind, std::move(edit));
    return row.id;
}

} // namespace

QString visitCodeFor(const QString& unitName) {
    QString code;
    for (const QChar c : text::folded(unitName)) {
        if (c.isLetterOrNumber())
            code += c;
        else if (!code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    while (code.endsWith(u'-'))
        code.chop(1);
    return code;
}

Loaded<Campaign> PlanService::loadCampaign() const {
    return load<Campaign>(m_dossier.journal(), rowOf(Campaign{}));
}

void PlanService::setCampaign(const Actor& actor, const Loaded<Campaign>& before, const Campaign& after) {
    Edit edit;
    edit.put(before, after);
    m_dossier.commit(actor, u"campaign.edit"_s, std::move(edit));
}

LegalDocumentId PlanService::add(const Actor& actor, LegalDocument document) {
    return addRow(m_dossier, actor, u"legalDocument.add"_s, std::move(document),
                  roworder::next(m_dossier.view()->data().legalDocuments));
}

TeamId PlanService::add(const Actor& actor, Team team) {
    return addRow(m_dossier, actor, u"team.add"_s, std::move(team), roworder::next(m_dossier.view()->data().teams));
}

MemberId PlanService::add(const Actor& actor, Member member) {
    return addRow(m_dossier, actor, u"member.add"_s, std::move(member),
                  roworder::next(m_dossier.view()->data().members));
}

AddReport PlanService::addUnits(const Actor& actor, const std::vector<Unit>& units) {
    return UnitService(m_dossier).import(actor, units);
}

void addChecklistRow(const Dossier& dossier, Edit& edit, const Checklist& checklist) {
    const Journal& journal = dossier.journal();
    const RowId row = checklist.id.row;
    const int order = static_cast<int>(dossier.view()->data().checklists.size()) + 1;
    // Over the heads there are: the row may have been here before, and been taken back.
    edit.add(journal.set(row, field::Checklist::title, Value(checklist.title)));
    edit.add(journal.set(row, field::Checklist::content, Value(QString::fromUtf8(canonicalJson(checklist)))));
    edit.add(journal.set(row, field::Checklist::order, Value(order)));
    if (!journal.heads(row, lifeField(RowKind::Checklist)).empty())
        edit.add(journal.restoral(RowKind::Checklist, row));
}

ChecklistId PlanService::addChecklist(const Actor& actor, Checklist checklist) {
    if (itemPlaces(checklist).empty())
        throw Error(Error::Kind::Input, PlanText::tr("The checklist \"%1\" has no items; nothing was added.")
                                            .arg(checklist.title));
    assignItemIds(checklist);
    checklist.id = contentId(checklist);
    const auto view = m_dossier.view();
    if (view->index().checklist(checklist.id))
        return checklist.id;
    Edit edit;
    addChecklistRow(m_dossier, edit, checklist);
    m_dossier.commit(actor, u"checklist.add"_s, std::move(edit));
    return checklist.id;
}

VisitId PlanService::addVisit(const Actor& actor, Visit visit) {
    const auto view = m_dossier.view();
    const Unit* unit = view->index().unit(visit.unit);
    if (!unit)
        throw Error(Error::Kind::Input, PlanText::tr("The visit's unit is not in this dossier; add the unit first."));
    if (visit.code.isEmpty())
        visit.code = visitCodeFor(unit->name);
    if (view->index().visitByCode(visit.code))
        throw Error(Error::Kind::Input,
                    PlanText::tr("There is a visit \"%1\" already; give this one another code.").arg(visit.code));
    return addRow(m_dossier, actor, u"visit.add"_s, std::move(visit), roworder::next(view->data().visits));
}

Loaded<Visit> PlanService::loadVisit(VisitId id) const {
    return load<Visit>(m_dossier.journal(), id.row);
}

void PlanService::setVisit(const Actor& actor, const Loaded<Visit>& before, const Visit& after) {
    Edit edit;
    edit.put(before, after);
    m_dossier.commit(actor, u"visit.edit"_s, std::move(edit));
}

void PlanService::setHolidays(const Actor& actor, const std::vector<CalendarDay>& days) {
    Edit edit;
    const Journal& journal = m_dossier.journal();
    QSet<RowId> kept;
    for (const CalendarDay& day : days) {
        const RowId row = RowId::derived({"holiday", day.date.toString(Qt::ISODate).toUtf8()});
        kept.insert(row);
        edit.add(journal.set(row, field::Holiday::date, cell::toValue(day.date)));
        edit.add(journal.set(row, field::Holiday::day,
                             cell::toValue(std::tie(day.kind, day.name, day.source, day.provisional))));
    }
    journal.rows(RowKind::Holiday, [&](const RowView& view) {
        if (!kept.contains(view.id()))
            edit.add(journal.removal(RowKind::Holiday, view.id()));
    });
    m_dossier.commit(actor, u"calendar.edit"_s, std::move(edit));
}

} // namespace dkt

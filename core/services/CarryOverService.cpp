// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CarryOverService.h"

#include "domain/scoring/Score.h"
#include "util/Error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct CarryText {
    Q_DECLARE_TR_FUNCTIONS(dkt::CarryOverService)
};

/// Whether figures counted for one item mean the same to the other.
bool asksTheSame(const Item& from, const Item& to) {
    const FiguresAsked asked = figuresAsked(to);
    if (asked.parts || asked.choice)
        return from.rule.shape == to.rule.shape; // they are kept by position
    return figuresAsked(from) == asked;
}

Answer carried(const Answer& old, const Item* from, const Item& to, Answer onto) {
    onto.result.outcome = old.result.outcome;
    onto.result.figures = from && asksTheSame(*from, to) ? old.result.figures : AnswerFigures{};
    onto.selfScore = from && from->maxPoints == to.maxPoints ? old.selfScore : std::nullopt;
    onto.verifiedScore = score(to, onto.result);
    onto.note = old.note;
    return onto;
}

} // namespace

void CarryOverService::moveVisits(const Actor& actor, const std::vector<VisitId>& visits, ChecklistId checklist) {
    if (!m_dossier.checklist(checklist))
        throw Error(Error::Kind::Input, CarryText::tr("This checklist is not in the dossier any more."));
    Edit edit;
    for (const VisitId id : visits) {
        const auto before = load<Visit>(m_dossier.journal(), id.row);
        Visit after = before.value;
        after.checklist = checklist;
        edit.put(before, after);
    }
    m_dossier.commit(actor, u"visit.checklist"_s, std::move(edit));
}

void CarryOverService::putAnswers(Edit& edit, VisitId visitId, const std::vector<Carry>& answers) const {
    const auto view = m_dossier.view();
    const Visit* visit = view->index().visit(visitId);
    const Checklist* checklist = visit ? view->index().checklist(visit->checklist) : nullptr;
    if (!checklist)
        throw Error(Error::Kind::Input, CarryText::tr("This visit has no checklist any more."));
    QHash<RowId, const Item*> items;
    for (const ItemPlace& place : itemPlaces(*checklist))
        items.insert(place.item->id.row, place.item);
    for (const Carry& carry : answers) {
        const Item* to = items.value(carry.to.row);
        if (!to)
            throw Error(Error::Kind::Input, CarryText::tr("The visit's checklist has no such item."));
        const auto old = load<Answer>(m_dossier.journal(), answerId(visitId, carry.from).row);
        auto before = load<Answer>(m_dossier.journal(), answerId(visitId, carry.to).row);
        Answer onto = before.value;
        onto.visit = visitId;
        onto.item = carry.to;
        edit.put(before, carried(old.value, view->index().item(carry.from).item, *to, std::move(onto)));
        Answer gone = old.value;
        gone.carriedTo = carry.to;
        edit.put(old, gone);
    }
}

void CarryOverService::putFindings(Edit& edit, const std::vector<FindingCarry>& findings) const {
    const auto view = m_dossier.view();
    for (const FindingCarry& carry : findings) {
        const auto before = load<Finding>(m_dossier.journal(), carry.finding.row);
        Finding after = before.value;
        // Without an item the finding carries its section itself.
        after.sectionCode = view->index().sectionCode(before.value);
        after.item = carry.to;
        if (const ItemPlace place = view->index().item(carry.to); place.section)
            after.sectionCode = place.section->code;
        edit.put(before, after);
    }
}

void CarryOverService::carryAnswers(const Actor& actor, VisitId visit, const std::vector<Carry>& answers) {
    carry(actor, visit, answers, {});
}

void CarryOverService::leaveAnswers(const Actor& actor, VisitId visit, const std::vector<ItemId>& items) {
    Edit edit;
    for (const ItemId item : items) {
        const auto before = load<Answer>(m_dossier.journal(), answerId(visit, item).row);
        Answer after = before.value;
        after.carriedTo = item;
        edit.put(before, after);
    }
    m_dossier.commit(actor, u"answer.leave"_s, std::move(edit));
}

void CarryOverService::carryFindings(const Actor& actor, const std::vector<FindingCarry>& findings) {
    Edit edit;
    putFindings(edit, findings);
    m_dossier.commit(actor, u"finding.carry"_s, std::move(edit));
}

void CarryOverService::carry(const Actor& actor, VisitId visit, const std::vector<Carry>& answers,
                             const std::vector<FindingCarry>& findings) {
    Edit edit;
    putAnswers(edit, visit, answers);
    putFindings(edit, findings);
    m_dossier.commit(actor, u"answer.carry"_s, std::move(edit));
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UndoService.h"

#include "services/words/CellLabels.h"
#include "services/words/CellWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct ActionText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ActionNames)
};

struct UndoOfferText {
    Q_DECLARE_TR_FUNCTIONS(dkt::UndoOffer)
};

QString valuesOf(const CellWords& words, const PutBack::Cell& cell, const std::vector<Value>& values) {
    QStringList parts;
    for (const Value& value : values)
        parts << words.shown(cell.row, cell.field, value);
    return parts.join(u" | "_s);
}

UndoOffer::Line lineOf(const CellWords& words, const PutBack::Cell& cell) {
    const RowWords row = words.row(cell.field.kind(), cell.row);
    UndoOffer::Line line;
    if (cell.field.isLife()) {
        line.what = u"%1: %2"_s.arg(row.kind, row.title);
        const bool goes = std::ranges::any_of(cell.then, [](const Value& value) { return !value.isNull(); });
        line.now = goes ? UndoOfferText::tr("is there") : UndoOfferText::tr("is deleted");
        line.then = goes ? UndoOfferText::tr("is deleted") : UndoOfferText::tr("is there");
    } else {
        line.what = UndoOfferText::tr("%1 of %2").arg(fieldLabel(cell.field), row.title);
        line.now = valuesOf(words, cell, cell.now);
        line.then = valuesOf(words, cell, cell.then);
    }
    if (cell.since)
        line.since = UndoOfferText::tr("changed by %1 on %2")
                         .arg(cell.since->person, cell.since->at.toString(u"dd/MM/yyyy HH:mm"_s));
    return line;
}

} // namespace

QString actionName(const QString& kind) {
    const QHash<QString, QString> names{
        {u"campaign.edit"_s, ActionText::tr("Campaign data")},
        {u"paper.setup"_s, ActionText::tr("Letterhead and layout")},
        {u"legalDocument.add"_s, ActionText::tr("Add legal basis")},
        {u"legalDocument.edit"_s, ActionText::tr("Change legal basis")},
        {u"legalDocument.remove"_s, ActionText::tr("Delete legal basis")},
        {u"legalDocument.move"_s, ActionText::tr("Order of legal bases")},
        {u"team.add"_s, ActionText::tr("Add team")},
        {u"team.edit"_s, ActionText::tr("Change team")},
        {u"team.remove"_s, ActionText::tr("Delete team")},
        {u"team.move"_s, ActionText::tr("Order of teams")},
        {u"member.add"_s, ActionText::tr("Add member")},
        {u"member.edit"_s, ActionText::tr("Change member")},
        {u"member.remove"_s, ActionText::tr("Delete member")},
        {u"member.move"_s, ActionText::tr("Move member")},
        {u"unit.add"_s, ActionText::tr("Add unit")},
        {u"unit.edit"_s, ActionText::tr("Change unit")},
        {u"unit.remove"_s, ActionText::tr("Delete unit")},
        {u"unit.merge"_s, ActionText::tr("Merge units")},
        {u"unit.rename"_s, ActionText::tr("Successor of a unit")},
        {u"unit.reinstate"_s, ActionText::tr("Unit exists again")},
        {u"unit.import"_s, ActionText::tr("Import units")},
        {u"checklist.add"_s, ActionText::tr("Add checklist")},
        {u"checklist.issue"_s, ActionText::tr("Issue checklist")},
        {u"checklistDraft.add"_s, ActionText::tr("New checklist draft")},
        {u"checklistDraft.edit"_s, ActionText::tr("Edit checklist draft")},
        {u"checklistDraft.item.add"_s, ActionText::tr("Add to checklist draft")},
        {u"checklistDraft.item.move"_s, ActionText::tr("Move in checklist draft")},
        {u"checklistDraft.item.remove"_s, ActionText::tr("Delete from checklist draft")},
        {u"checklistDraft.item.paste"_s, ActionText::tr("Paste into checklist draft")},
        {u"checklistDraft.renumber"_s, ActionText::tr("Renumber checklist draft")},
        {u"checklistDraft.remove"_s, ActionText::tr("Delete checklist draft")},
        {u"answer.carry"_s, ActionText::tr("Carry answers over")},
        {u"answer.leave"_s, ActionText::tr("Leave answers where they are")},
        {u"finding.carry"_s, ActionText::tr("Carry findings over")},
        {u"visit.checklist"_s, ActionText::tr("Change checklist of visits")},
        {u"checklist.use"_s, ActionText::tr("Use checklist for planned visits")},
        {u"checklist.remove"_s, ActionText::tr("Remove checklist")},
        {u"visit.add"_s, ActionText::tr("Plan visit")},
        {u"visit.edit"_s, ActionText::tr("Change visit")},
        {u"visit.move"_s, ActionText::tr("Reschedule visits")},
        {u"visit.shift"_s, ActionText::tr("Shift visits")},
        {u"visit.spread"_s, ActionText::tr("Spread visits")},
        {u"visit.remove"_s, ActionText::tr("Remove visits")},
        {u"assignment.add"_s, ActionText::tr("Assign")},
        {u"assignment.remove"_s, ActionText::tr("Take assignments away")},
        {u"assignment.spread"_s, ActionText::tr("Spread assignments")},
        {u"otherInspection.add"_s, ActionText::tr("Add another body's inspection")},
        {u"otherInspection.edit"_s, ActionText::tr("Change another body's inspection")},
        {u"otherInspection.remove"_s, ActionText::tr("Remove another body's inspection")},
        {u"finding.rate"_s, ActionText::tr("Rate findings")},
        {u"visit.state"_s, ActionText::tr("State of visit")},
        {u"calendar.edit"_s, ActionText::tr("Holiday table")},
        {u"answer.edit"_s, ActionText::tr("Answer")},
        {u"finding.add"_s, ActionText::tr("Add finding")},
        {u"finding.edit"_s, ActionText::tr("Change finding")},
        {u"finding.remove"_s, ActionText::tr("Delete finding")},
        {u"finding.merge"_s, ActionText::tr("Merge findings")},
        {u"finding.keepApart"_s, ActionText::tr("Keep findings apart")},
        {u"conflict.decide"_s, ActionText::tr("Decide conflict")},
        {u"evidence.add"_s, ActionText::tr("Add evidence")},
        {u"evidence.edit"_s, ActionText::tr("Caption of evidence")},
        {u"evidence.remove"_s, ActionText::tr("Remove evidence")},
        {u"common.edit"_s, ActionText::tr("Common finding")},
        {u"action.edit"_s, ActionText::tr("Remediation action")},
        {u"action.status"_s, ActionText::tr("State of remediation")},
        {u"dueChange.add"_s, ActionText::tr("Extend deadline")},
        {u"response.add"_s, ActionText::tr("Unit's explanation")},
        {u"review.add"_s, ActionText::tr("Accountability review")},
        {u"rating.add"_s, ActionText::tr("Downgrading")},
        {u"dossier.setUp"_s, ActionText::tr("Set up dossier")},
        {u"salvage.restate"_s, ActionText::tr("Salvage")},
        {u"snapshot.write"_s, ActionText::tr("Fill dossier")},
    };
    return names.value(kind, kind);
}

QString UndoService::undoText(const Actor& actor) const {
    const CommitInfo info = m_dossier.journal().undoable(actor.session, m_skipped);
    return info.id.isNull() ? QString() : actionName(info.kind);
}

QString UndoService::redoText(const Actor& actor) const {
    const CommitInfo info = m_dossier.journal().redoable(actor.session, m_skipped);
    return info.id.isNull() ? QString() : actionName(info.kind);
}

std::optional<UndoOffer> UndoService::undoOffer(const Actor& actor) const {
    return offer(m_dossier.journal().undoable(actor.session, m_skipped));
}

std::optional<UndoOffer> UndoService::redoOffer(const Actor& actor) const {
    return offer(m_dossier.journal().redoable(actor.session, m_skipped));
}

std::optional<UndoOffer> UndoService::offer(const CommitInfo& step) const {
    std::optional<PutBack> plan = step.id.isNull() ? std::nullopt : m_dossier.journal().putBack(step.id);
    if (!plan)
        return {};
    const CellWords words(m_dossier);
    UndoOffer offer{actionName(step.kind), {}, {}};
    for (const PutBack::Cell& cell : plan->cells)
        offer.lines.push_back(lineOf(words, cell));
    offer.plan = std::move(*plan);
    return offer;
}

void UndoService::putBack(const Actor& actor, const UndoOffer& offer) {
    if (!offer.plan.ops.empty())
        m_dossier.journal().commit({actor.person, offer.plan.step.kind, actor.session}, offer.plan.ops);
}

void UndoService::undo(const Actor& actor) {
    const CommitInfo info = m_dossier.journal().undoable(actor.session, m_skipped);
    if (!info.id.isNull())
        m_dossier.journal().undo(info.id, {actor.person, info.kind, actor.session});
}

void UndoService::redo(const Actor& actor) {
    const CommitInfo info = m_dossier.journal().redoable(actor.session, m_skipped);
    if (!info.id.isNull())
        m_dossier.journal().redo(info.id, {actor.person, info.kind, actor.session});
}

} // namespace dkt

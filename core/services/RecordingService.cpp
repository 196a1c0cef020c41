// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordingService.h"

#include "domain/scoring/FollowedScore.h"
#include "domain/scoring/Score.h"
#include "services/SnapshotReader.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct RecordingText {
    Q_DECLARE_TR_FUNCTIONS(dkt::RecordingService)
};

ItemPlace placeIn(const Checklist* checklist, ItemId id) {
    if (checklist)
        for (const Section& section : checklist->sections)
            for (const Criterion& criterion : section.criteria)
                for (const Item& item : criterion.items)
                    if (item.id == id)
                        return {&section, &criterion, &item};
    return {};
}

/// The checklist of the visit's, alone: an answer must not cost more in a dossier of many units.
std::shared_ptr<const Checklist> checklistOfVisit(const Dossier& dossier, VisitId visitId, QString& code) {
    const auto visit = readRow<Visit>(dossier.journal(), visitId.row);
    if (!visit)
        throw Error(Error::Kind::Input, RecordingText::tr("This visit is not in the dossier."));
    code = visit->code;
    return dossier.checklist(visit->checklist);
}

QString unitNameOf(const Dossier& dossier, VisitId visitId) {
    const auto visit = readRow<Visit>(dossier.journal(), visitId.row);
    if (!visit)
        return {};
    const auto unit = readRow<Unit>(dossier.journal(), visit->unit.row);
    return unit ? unit->name : visit->code;
}

/// Brings one answer into its stored form; returns what cannot be right in its figures.
std::vector<Issue> prepare(const Dossier& dossier, const Answer& before, Answer& after) {
    QString code;
    const auto checklist = checklistOfVisit(dossier, after.visit, code);
    const Item* item = placeIn(checklist.get(), after.item).item;
    if (!item)
        throw Error(Error::Kind::Input,
                    RecordingText::tr("This item is not in the checklist of the visit \"%1\".").arg(code));
    after.id = answerId(after.visit, after.item);
    after.note = text::normalized(after.note);
    if (after.result != before.result && after.verifiedScore == before.verifiedScore)
        after.verifiedScore = followedScore(*item, before, after.result);
    return checkFigures(*item, after.result);
}

/// Whether the action says anything that its finding and form did not say of themselves.
bool isWorthWriting(const FindingForm& before, const Finding& finding, const Action& action) {
    if (!before.action.heads.empty() || action.deadline || !action.monitor.isEmpty() ||
        !action.text.isEmpty())
        return true;
    return finding.kind == FindingKind::Shortcoming && !finding.recommendation.isEmpty();
}

/// A first save writes every cell, also those the form was opened with; later ones what changed.
template <class T> void write(Edit& edit, const Loaded<T>& before, const T& after) {
    if (before.heads.empty())
        edit.create(after);
    else
        edit.put(before, after);
}

void normaliseTexts(Finding& finding) {
    for (QString* member :
         {&finding.text, &finding.legalBasis, &finding.cause, &finding.effect, &finding.recommendation})
        *member = text::normalized(*member);
}

} // namespace

Loaded<Answer> RecordingService::loadAnswer(VisitId visit, ItemId item) const {
    Loaded<Answer> loaded = load<Answer>(m_dossier.journal(), answerId(visit, item).row);
    return loaded;
}

Recorded RecordingService::saveAnswer(const Actor& actor, const Loaded<Answer>& before, Answer after) {
    std::vector<AnswerChange> one;
    one.push_back({before, std::move(after)});
    return saveAnswers(actor, std::move(one));
}

Recorded RecordingService::saveAnswers(const Actor& actor, std::vector<AnswerChange> changes) {
    Recorded recorded;
    Edit edit;
    for (AnswerChange& change : changes) {
        std::ranges::move(prepare(m_dossier, change.before.value, change.after),
                          std::back_inserter(recorded.issues));
        edit.put(change.before, change.after);
    }
    recorded.commit = m_dossier.commit(actor, u"answer.edit"_s, std::move(edit));
    return recorded;
}

FindingForm RecordingService::newFinding(VisitId visitId, ItemId itemId, FindingKind kind) const {
    FindingForm form;
    Finding& finding = form.finding.value;
    finding.id = FindingId::random();
    finding.visit = visitId;
    finding.item = itemId;
    finding.kind = kind;
    QString code;
    const auto checklist = checklistOfVisit(m_dossier, visitId, code);
    if (const ItemPlace place = placeIn(checklist.get(), itemId); place.item) {
        finding.sectionCode = place.section->code;
        finding.legalBasis = place.item->legalBasis;
    }
    Action& action = form.action.value;
    action.id = actionId(finding.id);
    action.visit = visitId;
    action.finding = finding.id;
    action.responsible = unitNameOf(m_dossier, visitId);
    return form;
}

FindingForm RecordingService::loadFinding(FindingId id) const {
    const Journal& journal = m_dossier.journal();
    FindingForm form{load<Finding>(journal, id.row), load<Action>(journal, actionId(id).row)};
    if (form.action.heads.empty()) {
        form.action.value.visit = form.finding.value.visit;
        form.action.value.finding = id;
        form.action.value.responsible = unitNameOf(m_dossier, form.finding.value.visit);
    }
    return form;
}

int RecordingService::nextOrder(VisitId visit) const {
    int most = 0;
    for (const Finding& finding : rowsWhere<Finding>(m_dossier.journal(), field::Finding::visit, visit.row))
        most = std::max(most, finding.order);
    return most + 1;
}

Recorded RecordingService::saveFinding(const Actor& actor, const FindingForm& before, const Finding& finding,
                                       const Action& action) {
    Finding saved = finding;
    normaliseTexts(saved);
    if (saved.text.isEmpty())
        throw Error(Error::Kind::Input,
                    RecordingText::tr("A finding needs its condition: write what was found, then save."));
    if (saved.order == 0)
        saved.order = nextOrder(saved.visit);
    Edit edit;
    write(edit, before.finding, saved);
    if (isWorthWriting(before, saved, action)) {
        Action asked = action;
        asked.id = actionId(saved.id);
        asked.finding = saved.id;
        asked.visit = saved.visit;
        asked.order = asked.order ? asked.order : saved.order;
        write(edit, before.action, asked);
    }
    const QString kind = before.finding.heads.empty() ? u"finding.add"_s : u"finding.edit"_s;
    return {m_dossier.commit(actor, kind, std::move(edit)), {}};
}

void RecordingService::removeFinding(const Actor& actor, FindingId id) {
    const Journal& journal = m_dossier.journal();
    Edit edit;
    edit.add(journal.removal(RowKind::Finding, id.row));
    const RowId action = actionId(id).row;
    if (!journal.rowHeads(RowKind::Action, action).empty())
        edit.add(journal.removal(RowKind::Action, action));
    m_dossier.commit(actor, u"finding.remove"_s, std::move(edit));
}

void RecordingService::setVisitState(const Actor& actor, VisitId visit, VisitState state) {
    Loaded<Visit> before = load<Visit>(m_dossier.journal(), visit.row);
    Visit after = before.value;
    after.state = state;
    Edit edit;
    edit.put(before, after);
    m_dossier.commit(actor, u"visit.state"_s, std::move(edit));
}

} // namespace dkt

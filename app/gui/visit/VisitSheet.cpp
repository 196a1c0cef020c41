// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/VisitSheet.h"

#include "gui/frame/AppContext.h"
#include "services/Edit.h"
#include "services/SnapshotReader.h"

#include <algorithm>

namespace dkt::gui {

VisitSheet::VisitSheet(AppContext& context, QObject* parent) : QObject(parent) {
    connect(&context, &AppContext::contentChanged, this, &VisitSheet::follow);
}

void VisitSheet::setDossier(Dossier* dossier) {
    m_dossier = dossier;
    show({});
}

void VisitSheet::show(VisitId id) {
    if (!m_dossier || !readVisit(id)) {
        m_visit = {};
        m_unitName.clear();
        m_checklist.reset();
    }
    readItems();
    readAnswers();
    m_sum.reset();
    emit shown();
}

bool VisitSheet::readVisit(VisitId id) {
    const Journal& journal = m_dossier->journal();
    const auto visit = readRow<Visit>(journal, id.row);
    if (!visit)
        return false;
    m_visit = *visit;
    const auto unit = readRow<Unit>(journal, visit->unit.row);
    m_unitName = unit ? unit->name : visit->code;
    m_checklist = m_dossier->checklist(visit->checklist);
    return true;
}

void VisitSheet::readItems() {
    m_places = m_checklist ? itemPlaces(*m_checklist) : std::vector<ItemPlace>{};
    m_states.assign(m_places.size(), {});
    m_answerConflicts.assign(m_places.size(), 0);
    m_answers.assign(m_places.size(), {});
    m_indexOf.clear();
    m_indexOfAnswer.clear();
    for (int i = 0; i < count(); ++i) {
        const ItemId item = place(i).item->id;
        m_indexOf.insert(item.row, i);
        m_indexOfAnswer.insert(answerId(m_visit.id, item).row, i);
    }
}

void VisitSheet::readAnswers() {
    m_findings.clear();
    if (isEmpty())
        return;
    // By their ids: a look through all answers would grow with the number of units.
    ChangeSet all;
    for (auto it = m_indexOfAnswer.keyBegin(); it != m_indexOfAnswer.keyEnd(); ++it)
        all.rows.insert({RowKind::Answer, *it});
    readChangedAnswers(all);
    m_findings = rowsWhere<Finding>(m_dossier->journal(), field::Finding::visit, m_visit.id.row);
    countFindings();
    countConflicts();
    countEvidence();
}

void VisitSheet::countEvidence() {
    for (ItemState& state : m_states)
        state.evidence = 0;
    QHash<RowId, int> findings;
    for (const Finding& finding : m_findings)
        findings.insert(finding.id.row, indexOf(finding.item));
    m_dossier->journal().rows(RowKind::Evidence, [&](const RowView& row) {
        const RowId owner = row.ref(field::Evidence::owner);
        const int item = findings.value(owner, indexOfAnswer(owner));
        if (item >= 0)
            ++m_states[static_cast<std::size_t>(item)].evidence;
    });
}

QList<int> VisitSheet::readChangedAnswers(const ChangeSet& changes) {
    QList<int> changed;
    for (auto it = changes.rows.lower_bound({RowKind::Answer, RowId()});
         it != changes.rows.end() && it->first == RowKind::Answer; ++it) {
        const int index = indexOfAnswer(it->second);
        if (index < 0)
            continue;
        Answer answer;
        bool conflict = false;
        const bool known = m_dossier->journal().row(RowKind::Answer, it->second, [&](const RowView& row) {
            if (row.alive())
                RowMapping<Answer>::fields(answer,
                                           [&](FieldId f, auto&& member) { cell::read(row, f, member); });
            conflict = row.conflicts() > 0;
        });
        ItemState& state = m_states[static_cast<std::size_t>(index)];
        state.outcome = answer.result.outcome;
        state.points = answer.verifiedScore;
        state.selfScore = answer.selfScore;
        state.hasNote = !answer.note.isEmpty();
        m_answerConflicts[static_cast<std::size_t>(index)] = conflict;
        if (known)
            answer.id.row = it->second;
        m_answers[static_cast<std::size_t>(index)] = std::move(answer);
        changed.push_back(index);
    }
    return changed;
}

bool VisitSheet::readChangedFindings(const ChangeSet& changes) {
    bool changed = false;
    for (auto it = changes.rows.lower_bound({RowKind::Finding, RowId()});
         it != changes.rows.end() && it->first == RowKind::Finding; ++it) {
        Finding finding;
        finding.id.row = it->second;
        bool here = false;
        m_dossier->journal().row(RowKind::Finding, it->second, [&](const RowView& row) {
            RowMapping<Finding>::fields(finding,
                                        [&](FieldId f, auto&& member) { cell::read(row, f, member); });
            here = row.alive() && finding.visit == m_visit.id;
        });
        const auto gone = std::erase_if(m_findings, [&](const Finding& f) { return f.id == finding.id; });
        if (here)
            m_findings.push_back(finding);
        changed = changed || here || gone > 0;
    }
    if (changed)
        std::ranges::stable_sort(m_findings, {}, &Finding::order);
    return changed;
}

/// Of what hangs on an item, as far as anything waits at all.
void VisitSheet::countConflicts() {
    for (std::size_t n = 0; n < m_states.size(); ++n)
        m_states[n].conflict = m_answerConflicts[n] != 0;
    const Journal& journal = m_dossier->journal();
    if (journal.conflictCount() == 0)
        return;
    const auto waits = [&](RowKind kind, RowId row) {
        bool any = false;
        journal.row(kind, row, [&](const RowView& view) { any = view.conflicts() > 0; });
        return any;
    };
    for (const Finding& finding : m_findings)
        if (const int index = indexOf(finding.item);
            index >= 0 && (waits(RowKind::Finding, finding.id.row) ||
                           waits(RowKind::Action, actionId(finding.id).row)))
            m_states[static_cast<std::size_t>(index)].conflict = true;
}

void VisitSheet::countFindings() {
    for (ItemState& state : m_states)
        state.strengths = state.shortcomings = 0;
    for (const Finding& finding : m_findings) {
        const int index = indexOf(finding.item);
        if (index < 0)
            continue;
        ItemState& state = m_states[static_cast<std::size_t>(index)];
        ++(finding.kind == FindingKind::Strength ? state.strengths : state.shortcomings);
    }
}

void VisitSheet::follow(const ChangeSet& changes) {
    if (isEmpty())
        return;
    if (changes.everything) {
        show(m_visit.id);
        return;
    }
    if (changes.touches(RowKind::Visit) || changes.touches(RowKind::Unit) || changes.touches(RowKind::Team)) {
        const ChecklistId checklist = m_visit.checklist;
        if (!readVisit(m_visit.id) || m_visit.checklist != checklist) {
            show(m_visit.id);
            return;
        }
        emit visitChanged();
    }
    const std::vector<ItemState> before = m_states;
    QList<int> changed = readChangedAnswers(changes);
    const bool findings = readChangedFindings(changes);
    if (findings)
        countFindings();
    const bool evidence = changes.touches(RowKind::Evidence);
    if (evidence || findings)
        countEvidence();
    const bool actions = changes.touches(RowKind::Action);
    if (findings || actions || !changed.isEmpty())
        countConflicts();
    for (int i = 0; (evidence || findings || actions) && i < count(); ++i)
        if (before[static_cast<std::size_t>(i)] != state(i) && !changed.contains(i))
            changed.push_back(i);
    if (changed.isEmpty() && !findings)
        return;
    m_sum.reset();
    if (!changed.isEmpty())
        emit itemsChanged(changed);
    if (findings)
        emit findingsChanged();
    emit progressChanged();
}

const ScoreSum& VisitSheet::sum() const {
    if (m_sum)
        return *m_sum;
    m_sum.emplace();
    if (!m_checklist)
        return *m_sum;
    Snapshot own;
    own.visits = {m_visit};
    own.checklists = {m_checklist};
    own.answers = m_answers;
    std::erase_if(own.answers, [](const Answer& answer) { return answer.id.isNull(); });
    m_sum = scoreVisit(m_visit, *m_checklist, SnapshotIndex(own)).total;
    return *m_sum;
}

int VisitSheet::shortcomings() const {
    return static_cast<int>(std::ranges::count(m_findings, FindingKind::Shortcoming, &Finding::kind));
}

} // namespace dkt::gui

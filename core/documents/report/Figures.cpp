// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/Figures.h"

#include "domain/AskedItems.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

void OutcomeCounts::add(const OutcomeCounts& other) {
    met += other.met;
    partlyMet += other.partlyMet;
    notMet += other.notMet;
    nothingArose += other.nothingArose;
    notApplicable += other.notApplicable;
    unanswered += other.unanswered;
}

void OutcomeCounts::add(Outcome outcome) {
    switch (outcome) {
    case Outcome::Met:
        ++met;
        break;
    case Outcome::PartlyMet:
        ++partlyMet;
        break;
    case Outcome::NotMet:
        ++notMet;
        break;
    case Outcome::NothingArose:
        ++nothingArose;
        break;
    case Outcome::NotApplicable:
        ++notApplicable;
        break;
    }
}

namespace {

template <class E> std::size_t slotOf(E value) {
    return static_cast<std::size_t>(value);
}

void widen(std::optional<QDate>& first, std::optional<QDate>& last, const std::optional<QDate>& date) {
    if (!date)
        return;
    first = first ? std::min(*first, *date) : *date;
    last = last ? std::max(*last, *date) : *date;
}

/// Counts into a Figures; one per computation.
class FigureCounter {
public:
    FigureCounter(const Snapshot& snapshot, const SnapshotIndex& index) : m_s(snapshot), m_index(index) {}

    Figures count(std::span<const RemediationLine> lines) {
        m_f.units = static_cast<int>(m_s.units.size());
        m_f.teams = static_cast<int>(m_s.teams.size());
        m_f.members = static_cast<int>(m_s.members.size());
        listSections();
        countAnswers();
        countFindings();
        countVisits();
        countScores();
        countAccountability();
        countActions(lines);
        return std::move(m_f);
    }

private:
    void listSections() {
        for (const Checklist* checklist : checklistsInUse(m_s))
            for (const Section& section : checklist->sections)
                if (!m_sections.contains(section.code))
                    addSection(section.code, section.title);
        m_visits.reserve(static_cast<qsizetype>(m_s.visits.size()));
        for (const Visit& visit : m_s.visits) {
            m_visits.insert(visit.id.row, std::ssize(m_f.visitFigures));
            m_f.visitFigures.push_back({visit.id, false, {}, 0, 0, 0});
        }
    }

    SectionFigures& addSection(const QString& code, const QString& title) {
        m_sections.insert(code, std::ssize(m_f.sections));
        return m_f.sections.emplace_back(SectionFigures{code, title, {}, 0, 0, 0, 0});
    }

    SectionFigures& section(const QString& code) {
        const auto it = m_sections.constFind(code);
        return it == m_sections.constEnd() ? addSection(code, {})
                                           : m_f.sections[static_cast<std::size_t>(*it)];
    }

    VisitFigures* visit(VisitId id) {
        const auto it = m_visits.constFind(id.row);
        return it == m_visits.constEnd() ? nullptr : &m_f.visitFigures[static_cast<std::size_t>(*it)];
    }

    void countAnswers() {
        const AskedItems asked(m_s);
        for (const Answer& answer : m_s.answers) {
            VisitFigures* of = visit(answer.visit);
            const ItemPlace place = m_index.item(answer.item);
            if (!of || !place.section || !answer.result.outcome || !asked.has(answer.visit, answer.item))
                continue;
            m_traces.insert(answer.visit.row);
            of->outcomes.add(*answer.result.outcome);
            section(place.section->code).outcomes.add(*answer.result.outcome);
            m_f.outcomes.add(*answer.result.outcome);
        }
    }

    template <class T> void countShortcoming(const T& finding) {
        if (finding.severity)
            ++m_f.bySeverity[slotOf(*finding.severity)];
        m_f.fixAtOnce += finding.fixClass == FixClass::AtOnce;
        m_f.fixNeedsTime += finding.fixClass == FixClass::NeedsTime;
    }

    void countFindings() {
        for (const CommonFinding& common : m_s.commonFindings) {
            const bool strength = common.kind == FindingKind::Strength;
            ++(strength ? m_f.commonStrengths : m_f.commonShortcomings);
            SectionFigures& of = section(common.sectionCode);
            ++(strength ? of.strengths : of.shortcomings);
            if (!strength)
                countShortcoming(common);
        }
        for (const Finding& finding : m_s.findings)
            countFinding(finding);
    }

    void countFinding(const Finding& finding) {
        VisitFigures* of = visit(finding.visit);
        if (!of)
            return;
        m_traces.insert(finding.visit.row);
        const bool strength = finding.kind == FindingKind::Strength;
        const bool common = m_index.common(finding.common) != nullptr;
        of->strengths += strength;
        of->commonShortcomings += !strength && common;
        of->specificShortcomings += !strength && !common;
        m_f.occurrences += !strength && common;
        if (common)
            return;
        ++(strength ? m_f.specificStrengths : m_f.specificShortcomings);
        SectionFigures& in = section(m_index.sectionCode(finding));
        ++(strength ? in.strengths : in.shortcomings);
        if (!strength)
            countShortcoming(finding);
    }

    void countVisits() {
        QSet<RowId> units;
        for (const Visit& visit : m_s.visits) {
            if (visit.state == VisitState::Planned && !m_traces.contains(visit.id.row))
                continue;
            this->visit(visit.id)->inspected = true;
            ++m_f.visits;
            ++m_f.visitsByMode[slotOf(visit.mode)];
            widen(m_f.first, m_f.last, visit.date);
            units.insert(visit.unit.row);
        }
        m_f.inspectedUnits = static_cast<int>(units.size());
    }

    void countScores() {
        for (const Checklist* checklist : checklistsInUse(m_s))
            m_f.items += static_cast<int>(itemPlaces(*checklist).size());
        m_f.scores = scoreVisits(m_s, m_index);
        double sum = 0;
        int scored = 0;
        for (const VisitScore& score : m_f.scores) {
            const Checklist* checklist = m_index.checklist(m_index.visit(score.visit)->checklist);
            VisitFigures& counted = *visit(score.visit);
            counted.outcomes.unanswered = score.total.items - score.total.answered;
            if (!counted.inspected)
                continue;
            for (std::size_t i = 0; i < score.sections.size(); ++i)
                addScore(section(checklist->sections[i].code), score.sections[i]);
            if (score.total.reachable <= 0 || score.total.answered == 0)
                continue;
            ++scored;
            sum += score.total.points;
            m_f.highestPoints = std::max(m_f.highestPoints.value_or(score.total.points), score.total.points);
            m_f.lowestPoints = std::min(m_f.lowestPoints.value_or(score.total.points), score.total.points);
        }
        if (scored > 0)
            m_f.averagePoints = sum / scored;
    }

    void addScore(SectionFigures& to, const ScoreSum& sum) {
        to.points += sum.points;
        to.reachable += sum.reachable;
        to.outcomes.unanswered += sum.items - sum.answered;
        m_f.outcomes.unanswered += sum.items - sum.answered;
    }

    void countAccountability() {
        QSet<RowId> reviewed, responded;
        std::optional<QDate> firstReview;
        for (const Review& review : m_s.reviews) {
            m_f.officialsReviewed += review.officials;
            widen(firstReview, m_f.lastReview, review.date);
            if (const Visit* of = m_index.visit(review.visit))
                reviewed.insert(of->unit.row);
        }
        for (const UnitResponse& response : m_s.unitResponses)
            if (const Visit* of = m_index.visit(response.visit))
                responded.insert(of->unit.row);
        m_f.reviewedUnits = static_cast<int>(reviewed.size());
        m_f.respondedUnits = static_cast<int>(responded.size());
        m_f.downgraded = static_cast<int>(m_s.ratingChanges.size());
    }

    void countActions(std::span<const RemediationLine> lines) {
        m_f.actions = static_cast<int>(lines.size());
        for (const RemediationLine& line : lines) {
            ++m_f.actionsByState[slotOf(line.status.state)];
            m_f.actionsOverdue += line.state == DeadlineStatus::Overdue;
        }
    }

    const Snapshot& m_s;
    const SnapshotIndex& m_index;
    Figures m_f;
    QHash<QString, qsizetype> m_sections;
    QHash<RowId, qsizetype> m_visits;
    QSet<RowId> m_traces; ///< visits with answers or findings
};

} // namespace

std::vector<const Checklist*> checklistsInUse(const Snapshot& snapshot) {
    QSet<RowId> used;
    for (const Visit& visit : snapshot.visits)
        used.insert(visit.checklist.row);
    std::vector<const Checklist*> list;
    for (const auto& checklist : snapshot.checklists)
        if (used.contains(checklist->id.row))
            list.push_back(checklist.get());
    return list;
}

const SectionFigures* Figures::section(QStringView code) const {
    const auto it = std::ranges::find(sections, code, &SectionFigures::code);
    return it == sections.end() ? nullptr : &*it;
}

Figures computeFigures(const Snapshot& snapshot, const SnapshotIndex& index,
                       std::span<const RemediationLine> lines) {
    return FigureCounter(snapshot, index).count(lines);
}

std::vector<NamedFigure> namedFigures(const Figures& f) {
    const auto mode = [&f](VisitMode m) { return double(f.visitsByMode[slotOf(m)]); };
    const auto state = [&f](ActionState s) { return double(f.actionsByState[slotOf(s)]); };
    return {{u"units"_s, double(f.units)},
            {u"inspectedUnits"_s, double(f.inspectedUnits)},
            {u"teams"_s, double(f.teams)},
            {u"members"_s, double(f.members)},
            {u"visits"_s, double(f.visits)},
            {u"visitsOnSite"_s, mode(VisitMode::OnSite)},
            {u"visitsByFile"_s, mode(VisitMode::ByFile)},
            {u"visitsSelfCheck"_s, mode(VisitMode::SelfCheck)},
            {u"visitsJoint"_s, mode(VisitMode::Joint)},
            {u"visitsUnannounced"_s, mode(VisitMode::Unannounced)},
            {u"items"_s, double(f.items)},
            {u"itemsMet"_s, double(f.outcomes.met)},
            {u"itemsPartlyMet"_s, double(f.outcomes.partlyMet)},
            {u"itemsNotMet"_s, double(f.outcomes.notMet)},
            {u"itemsMetPercent"_s, f.outcomes.metPercent()},
            {u"commonStrengths"_s, double(f.commonStrengths)},
            {u"commonShortcomings"_s, double(f.commonShortcomings)},
            {u"occurrences"_s, double(f.occurrences)},
            {u"specificShortcomings"_s, double(f.specificShortcomings)},
            {u"fixAtOnce"_s, double(f.fixAtOnce)},
            {u"fixNeedsTime"_s, double(f.fixNeedsTime)},
            {u"reviewedUnits"_s, double(f.reviewedUnits)},
            {u"officialsReviewed"_s, double(f.officialsReviewed)},
            {u"downgraded"_s, double(f.downgraded)},
            {u"respondedUnits"_s, double(f.respondedUnits)},
            {u"actions"_s, double(f.actions)},
            {u"actionsOpen"_s, state(ActionState::Open)},
            {u"actionsInProgress"_s, state(ActionState::InProgress)},
            {u"actionsReported"_s, state(ActionState::Reported)},
            {u"actionsClosed"_s, state(ActionState::Closed)},
            {u"actionsOverdue"_s, double(f.actionsOverdue)},
            {u"averagePoints"_s, f.averagePoints.value_or(0)}};
}

} // namespace dkt::doc

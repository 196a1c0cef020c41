// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScheduleClashes.h"

#include "util/Dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace dkt {

namespace {

class ClashFinding {
    Q_DECLARE_TR_FUNCTIONS(dkt::ScheduleClashes)

public:
    ClashFinding(const Snapshot& snapshot, const SnapshotIndex& index, const WorkingCalendar& calendar)
        : m_s(snapshot), m_index(index), m_calendar(calendar) {
        m_byVisit.resize(snapshot.visits.size());
    }

    [[nodiscard]] std::vector<Clash> find() {
        findBusyTeams();
        findUnitsTwice();
        groupOthers();
        for (std::size_t n = 0; n < m_s.visits.size(); ++n)
            checkDate(n);
        std::vector<Clash> all;
        for (auto& clashes : m_byVisit)
            std::ranges::move(clashes, std::back_inserter(all));
        return all;
    }

private:
    void note(std::size_t visit, ClashKind kind, Severity severity, const QString& text) {
        const VisitId id = m_s.visits[visit].id;
        m_byVisit[visit].push_back({kind, id, {severity, text, id.row.hex()}});
    }

    [[nodiscard]] QString unitOf(std::size_t visit) const { return m_index.unitName(m_s.visits[visit].id); }

    /// Visits of which `wanted` is true, those with the same key side by side, and told apart: `run` gets each
    /// stretch of two and more.
    template <class Wanted, class Key, class Run> void groups(Wanted wanted, Key key, Run run) const {
        std::vector<std::size_t> visits;
        for (std::size_t n = 0; n < m_s.visits.size(); ++n)
            if (wanted(m_s.visits[n]))
                visits.push_back(n);
        const auto keyAt = [&](std::size_t n) { return key(m_s.visits[n]); };
        std::ranges::stable_sort(visits, {}, keyAt);
        for (auto from = visits.begin(); from != visits.end();) {
            const auto to = std::find_if(from, visits.end(),
                                         [&](std::size_t n) { return keyAt(n) != keyAt(*from); });
            if (std::distance(from, to) > 1)
                run(std::vector<std::size_t>(from, to));
            from = to;
        }
    }

    void findBusyTeams() {
        groups(
            [](const Visit& v) { return v.date && !v.team.isNull() && takesTeam(v.mode); },
            [](const Visit& v) { return std::pair(v.team.row, *v.date); },
            [this](const std::vector<std::size_t>& day) {
                std::array<std::vector<std::size_t>, 3> sessions; // a long day stays linear
                for (const std::size_t n : day)
                    sessions[static_cast<std::size_t>(m_s.visits[n].session)].push_back(n);
                for (const std::size_t n : day)
                    noteBusy(n, sessions, day);
            });
    }

    void noteBusy(std::size_t visit, const std::array<std::vector<std::size_t>, 3>& sessions,
                  const std::vector<std::size_t>& day) {
        const VisitSession session = m_s.visits[visit].session;
        std::size_t met = 0;
        for (const VisitSession other :
             {VisitSession::WholeDay, VisitSession::Morning, VisitSession::Afternoon})
            if (overlap(session, other))
                met += sessions[static_cast<std::size_t>(other)].size();
        if (met < 2) // itself
            return;
        const auto other = std::ranges::find_if(day, [&](std::size_t n) {
            return n != visit && overlap(session, m_s.visits[n].session);
        });
        const Team* team = m_index.team(m_s.visits[visit].team);
        QString text = tr("%1: %2 is also at %3 on %4.")
                           .arg(unitOf(visit), team ? team->name : tr("the team"), unitOf(*other),
                                text::shortDate(*m_s.visits[visit].date));
        if (met > 2)
            text += u' ' + tr("Visits at the same time: %1.").arg(met);
        note(visit, ClashKind::TeamBusy, Severity::Warning, text);
    }

    void findUnitsTwice() {
        groups([](const Visit& v) { return !v.unit.isNull(); }, [](const Visit& v) { return v.unit.row; },
               [this](const std::vector<std::size_t>& visits) {
                   for (const std::size_t n : visits)
                       note(n, ClashKind::UnitTwice, Severity::Note,
                            tr("%1 is visited %2 times in this campaign.").arg(unitOf(n)).arg(visits.size()));
               });
    }

    void groupOthers() {
        for (const OtherInspection& other : m_s.otherInspections)
            if (other.from || other.to)
                m_others[other.unit.row].push_back(&other);
    }

    void checkDate(std::size_t n) {
        const Visit& visit = m_s.visits[n];
        if (!visit.date)
            return;
        const QDate date = *visit.date;
        if (!m_calendar.isWorkingDay(date)) {
            const auto entry = m_calendar.entry(date);
            note(n, ClashKind::DayOff, Severity::Warning,
                 entry ? tr("%1: %2 is a day off (%3).").arg(unitOf(n), text::shortDate(date), entry->name)
                       : tr("%1: %2 is a weekend.").arg(unitOf(n), text::shortDate(date)));
        }
        if ((m_s.campaign.from && date < *m_s.campaign.from) || (m_s.campaign.to && date > *m_s.campaign.to))
            note(n, ClashKind::OutsideCampaign, Severity::Warning,
                 tr("%1: %2 is outside the dates of the campaign.").arg(unitOf(n), text::shortDate(date)));
        checkOthers(n, date.year());
    }

    void checkOthers(std::size_t n, int year) {
        const auto others = m_others.constFind(m_s.visits[n].unit.row);
        if (others == m_others.constEnd())
            return;
        for (const OtherInspection* other : *others) {
            const QDate from = other->from.value_or(other->to.value_or(QDate()));
            const QDate to = other->to.value_or(from);
            if (std::min(from, to).year() > year || std::max(from, to).year() < year)
                continue;
            const QString days = from == to ? text::shortDate(from)
                                            : tr("%1 – %2").arg(text::shortDate(from), text::shortDate(to));
            QString text = tr("%1 is also inspected by %2 (%3) this year.").arg(unitOf(n), other->body, days);
            if (!other->subject.isEmpty())
                text += u' ' + tr("Subject: %1.").arg(other->subject);
            note(n, ClashKind::OtherBody, Severity::Warning, text);
        }
    }

    const Snapshot& m_s;
    const SnapshotIndex& m_index;
    const WorkingCalendar& m_calendar;
    QHash<RowId, std::vector<const OtherInspection*>> m_others; ///< by unit
    std::vector<std::vector<Clash>> m_byVisit;
};

} // namespace

bool overlap(VisitSession a, VisitSession b) {
    return a == b || a == VisitSession::WholeDay || b == VisitSession::WholeDay;
}

bool takesTeam(VisitMode mode) {
    return mode != VisitMode::ByFile && mode != VisitMode::SelfCheck;
}

std::vector<Clash> scheduleClashes(const Snapshot& snapshot, const SnapshotIndex& index,
                                   const WorkingCalendar& calendar) {
    return ClashFinding(snapshot, index, calendar).find();
}

} // namespace dkt

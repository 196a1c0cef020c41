// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SnapshotJson.h"

#include "domain/ChecklistJson.h"
#include "domain/SnapshotJsonEvidence.h"
#include "domain/SnapshotJsonNames.h"
#include "domain/SnapshotJsonValues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

/// Rows by what they belong to, in their order.
template <class T, class Owner>
QHash<RowId, std::vector<const T*>> grouped(const std::vector<T>& rows, Owner owner) {
    QHash<RowId, std::vector<const T*>> groups;
    for (const T& row : rows)
        groups[(row.*owner).row].push_back(&row);
    return groups;
}

class SnapshotWriting {
public:
    explicit SnapshotWriting(const Snapshot& snapshot)
        : m_s(snapshot), m_answers(grouped(snapshot.answers, &Answer::visit)),
          m_findingRows(grouped(snapshot.findings, &Finding::visit)),
          m_responses(grouped(snapshot.unitResponses, &UnitResponse::visit)),
          m_reviews(grouped(snapshot.reviews, &Review::visit)),
          m_ratings(grouped(snapshot.ratingChanges, &RatingChange::visit)),
          m_changes(grouped(snapshot.dueChanges, &DueChange::action)) {
        for (const Team& team : snapshot.teams)
            m_teams.add(team.code, team.id.row);
        for (const Member& member : snapshot.members)
            m_members.add(member.name, member.id.row);
        for (const Unit& unit : snapshot.units)
            m_units.add(unit.code, unit.id.row);
        for (const Visit& visit : snapshot.visits)
            nameVisit(visit);
        for (const auto& checklist : snapshot.checklists) {
            m_checklists.add(checklist->title, checklist->id.row);
            for (const ItemPlace& place : itemPlaces(*checklist))
                m_items[checklist->id.row].add(place.item->code, place.item->id.row);
        }
        nameKeys();
    }

    [[nodiscard]] QJsonObject write() const {
        SnapshotJsonWriter w{{{u"format"_s, u"dkt-snapshot"_s}, {u"formatVersion"_s, 1}}};
        w.json.insert(u"campaign"_s, snapshotjson::campaignToJson(m_s.campaign));
        w.list(u"legalDocuments"_s, each(m_s.legalDocuments, &SnapshotWriting::legal));
        w.list(u"teams"_s, each(m_s.teams, &SnapshotWriting::team));
        w.list(u"members"_s, each(m_s.members, &SnapshotWriting::member));
        w.list(u"units"_s, each(m_s.units, &SnapshotWriting::unit));
        w.list(u"otherInspections"_s, each(m_s.otherInspections, &SnapshotWriting::other));
        QJsonArray checklists;
        for (const auto& checklist : m_s.checklists)
            checklists.append(this->checklist(*checklist));
        w.list(u"checklists"_s, checklists);
        w.list(u"commonFindings"_s, each(m_s.commonFindings, &SnapshotWriting::common));
        w.list(u"visits"_s, each(m_s.visits, &SnapshotWriting::visit));
        w.list(u"assignments"_s, each(m_s.assignments, &SnapshotWriting::assignment));
        w.list(u"actions"_s, each(m_s.actions, &SnapshotWriting::action));
        w.list(u"evidence"_s, snapshotjson::evidenceToJson(m_s.evidence));
        return w.json;
    }

private:
    void nameVisit(const Visit& visit) {
        m_visits.add(visit.code, visit.id.row);
        m_checklistOf.insert(visit.id.row, visit.checklist.row);
    }

    /// Findings and common findings are called by their number in their list.
    void nameKeys() {
        for (qsizetype i = 0; i < std::ssize(m_s.commonFindings); ++i)
            m_common.add(snapshotjson::numberKey(i), m_s.commonFindings[static_cast<std::size_t>(i)].id.row);
        for (const auto& rows : m_findingRows)
            for (qsizetype i = 0; i < std::ssize(rows); ++i)
                m_findings.insert(rows[static_cast<std::size_t>(i)]->id.row,
                                  {rows[static_cast<std::size_t>(i)]->visit, snapshotjson::numberKey(i)});
    }

    template <class T>
    QJsonArray each(const std::vector<T>& rows,
                    QJsonObject (SnapshotWriting::*one)(const T&, qsizetype) const) const {
        QJsonArray array;
        for (const T& row : rows)
            array.append((this->*one)(row, array.size()));
        return array;
    }
    template <class T>
    QJsonArray each(const std::vector<const T*>& rows,
                    QJsonObject (SnapshotWriting::*one)(const T&, qsizetype) const) const {
        QJsonArray array;
        for (const T* row : rows)
            array.append((this->*one)(*row, array.size()));
        return array;
    }

    /// Versions may share a title: they are told apart by id then.
    [[nodiscard]] QJsonObject checklist(const Checklist& row) const {
        QJsonObject json = toJson(row);
        if (m_checklists.of(row.id.row) != row.title)
            json.insert(u"id"_s, row.id.row.hex());
        if (const auto it = m_s.previousVersions.find(row.id); it != m_s.previousVersions.end())
            json.insert(u"previous"_s, it->second.row.hex());
        return json;
    }

    [[nodiscard]] QJsonObject legal(const LegalDocument& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row, snapshotjson::derivedId("legal", snapshotjson::numberKey(at)))
            .text(u"type"_s, row.type);
        w.text(u"number"_s, row.number).date(u"date"_s, row.date).text(u"issuer"_s, row.issuer);
        return w.text(u"subject"_s, row.subject).order(row.order, at).json;
    }

    [[nodiscard]] QJsonObject assignment(const Assignment& row, qsizetype) const {
        SnapshotJsonWriter w;
        w.text(u"visit"_s, m_visits.of(row.visit.row)).text(u"section"_s, row.section);
        return w.text(u"member"_s, m_members.of(row.member.row)).json;
    }

    [[nodiscard]] QJsonObject team(const Team& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row, m_teams.derived("team", row.code)).text(u"code"_s, row.code);
        return w.text(u"name"_s, row.name).order(row.order, at).json;
    }

    [[nodiscard]] QJsonObject member(const Member& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row, snapshotjson::derivedId("member", snapshotjson::numberKey(at)))
            .text(u"name"_s, row.name);
        w.text(u"position"_s, row.position).word<Role>(u"role"_s, row.role);
        w.text(u"team"_s, m_teams.of(row.team.row)).text(u"fields"_s, row.fields);
        return w.order(row.order, at).json;
    }

    [[nodiscard]] QJsonObject unit(const Unit& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row, m_units.derived("unit", row.code)).text(u"code"_s, row.code);
        w.text(u"name"_s, row.name).text(u"type"_s, row.type).text(u"parent"_s, row.parent);
        w.text(u"note"_s, row.note).text(u"successor"_s, m_units.of(row.successor.row));
        return w.date(u"until"_s, row.until).order(row.order, at).json;
    }

    [[nodiscard]] QJsonObject other(const OtherInspection& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row, snapshotjson::derivedId("other", snapshotjson::numberKey(at)));
        w.text(u"unit"_s, m_units.of(row.unit.row)).text(u"body"_s, row.body);
        return w.date(u"from"_s, row.from).date(u"to"_s, row.to).text(u"subject"_s, row.subject).json;
    }

    [[nodiscard]] QJsonObject common(const CommonFinding& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row, snapshotjson::derivedId("common", snapshotjson::numberKey(at)))
            .text(u"key"_s, snapshotjson::numberKey(at));
        snapshotjson::writeFindingParts(w, row);
        return w.text(u"extentText"_s, row.extentText).order(row.order, at).json;
    }

    [[nodiscard]] QJsonObject visit(const Visit& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row, m_visits.derived("visit", row.code)).text(u"code"_s, row.code);
        w.text(u"unit"_s, m_units.of(row.unit.row)).text(u"team"_s, m_teams.of(row.team.row));
        // An empty text, since a name left out would stand for the only checklist.
        w.json.insert(u"checklist"_s, m_checklists.of(row.checklist.row));
        snapshotjson::writeVisitPlan(w, row);
        w.order(row.order, at);
        QJsonObject answers;
        for (const Answer* answer : m_answers.value(row.id.row))
            answers.insert(m_items.value(row.checklist.row).of(answer->item.row),
                           snapshotjson::answerToJson(*answer));
        if (!answers.isEmpty())
            w.json.insert(u"answers"_s, answers);
        w.list(u"findings"_s, each(m_findingRows.value(row.id.row), &SnapshotWriting::finding));
        w.list(u"responses"_s, each(m_responses.value(row.id.row), &SnapshotWriting::response));
        w.list(u"reviews"_s, each(m_reviews.value(row.id.row), &SnapshotWriting::review));
        return w.list(u"ratingChanges"_s, each(m_ratings.value(row.id.row), &SnapshotWriting::rating)).json;
    }

    [[nodiscard]] QJsonObject finding(const Finding& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row,
             snapshotjson::derivedId("finding", snapshotjson::numberKey(at), row.visit.row.bytes()));
        w.text(u"key"_s, snapshotjson::numberKey(at));
        w.text(u"item"_s, m_items.value(m_checklistOf.value(row.visit.row)).of(row.item.row));
        snapshotjson::writeFindingParts(w, row);
        if (row.exemplary)
            w.json.insert(u"exemplary"_s, true);
        return w.text(u"common"_s, m_common.of(row.common.row)).order(row.order, at).json;
    }

    [[nodiscard]] QJsonObject response(const UnitResponse& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row,
             snapshotjson::derivedId("response", snapshotjson::numberKey(at), row.visit.row.bytes()));
        return w.date(u"date"_s, row.date).text(u"text"_s, row.text).json;
    }

    [[nodiscard]] QJsonObject review(const Review& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row,
             snapshotjson::derivedId("review", snapshotjson::numberKey(at), row.visit.row.bytes()));
        w.json.insert(u"officials"_s, row.officials);
        return w.date(u"date"_s, row.date).text(u"text"_s, row.text).json;
    }

    [[nodiscard]] QJsonObject rating(const RatingChange& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row,
             snapshotjson::derivedId("rating", snapshotjson::numberKey(at), row.visit.row.bytes()));
        w.text(u"post"_s, row.post).text(u"period"_s, row.period).text(u"from"_s, row.from);
        return w.text(u"to"_s, row.to).text(u"text"_s, row.text).json;
    }

    [[nodiscard]] QJsonObject action(const Action& row, qsizetype at) const {
        SnapshotJsonWriter w;
        const RowId derived = row.finding.isNull()
                                  ? snapshotjson::derivedId("action", snapshotjson::numberKey(at))
                                  : actionId(row.finding).row;
        w.id(row.id.row, derived).text(u"visit"_s, m_visits.of(row.visit.row));
        // By its number only within the action's own visit; else by id.
        const auto [visit, number] = m_findings.value(row.finding.row);
        const QString other = row.finding.isNull() ? QString() : row.finding.row.hex();
        w.text(u"finding"_s, !number.isEmpty() && visit == row.visit ? number : other);
        w.text(u"common"_s, m_common.of(row.common.row)).text(u"text"_s, row.text);
        w.text(u"legalBasis"_s, row.legalBasis).text(u"responsible"_s, row.responsible);
        w.text(u"monitor"_s, row.monitor).order(row.order, at);
        if (row.deadline)
            w.json.insert(u"deadline"_s, snapshotjson::deadlineToJson(*row.deadline));
        if (row.status != ActionStatus{})
            w.json.insert(u"status"_s, snapshotjson::statusToJson(row.status));
        return w.list(u"dueChanges"_s, each(m_changes.value(row.id.row), &SnapshotWriting::dueChange)).json;
    }

    [[nodiscard]] QJsonObject dueChange(const DueChange& row, qsizetype at) const {
        SnapshotJsonWriter w;
        w.id(row.id.row,
             snapshotjson::derivedId("dueChange", snapshotjson::numberKey(at), row.action.row.bytes()));
        w.date(u"due"_s, row.due).text(u"reason"_s, row.reason);
        return w.text(u"decidedBy"_s, row.decidedBy).date(u"decidedOn"_s, row.decidedOn).json;
    }

    const Snapshot& m_s;
    snapshotjson::WrittenNames m_teams, m_members, m_units, m_visits, m_checklists, m_common;
    QHash<RowId, snapshotjson::WrittenNames> m_items;     ///< by checklist
    QHash<RowId, RowId> m_checklistOf;                    ///< of a visit
    QHash<RowId, std::pair<VisitId, QString>> m_findings; ///< where a finding is and its number there
    QHash<RowId, std::vector<const Answer*>> m_answers;
    QHash<RowId, std::vector<const Finding*>> m_findingRows;
    QHash<RowId, std::vector<const UnitResponse*>> m_responses;
    QHash<RowId, std::vector<const Review*>> m_reviews;
    QHash<RowId, std::vector<const RatingChange*>> m_ratings;
    QHash<RowId, std::vector<const DueChange*>> m_changes;
};

} // namespace

QJsonObject toJson(const Snapshot& snapshot) {
    return SnapshotWriting(snapshot).write();
}

} // namespace dkt

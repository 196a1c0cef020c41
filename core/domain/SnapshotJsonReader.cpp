// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SnapshotJson.h"

#include "domain/Assignment.h"
#include "domain/ChecklistJson.h"
#include "domain/SnapshotJsonEvidence.h"
#include "domain/SnapshotJsonNames.h"
#include "domain/SnapshotJsonValues.h"
#include "util/Error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

using SnapNode = SnapshotJsonNode;
using snapshotjson::keyOf, snapshotjson::orderOf, snapshotjson::rowId;

class SnapshotReading {
public:
    explicit SnapshotReading(const ChecklistResolver& resolve) : m_resolve(resolve) {}

    Snapshot read(const SnapNode& root) {
        if (root.has("campaign"_L1))
            m_out.campaign = snapshotjson::readCampaign(root.object("campaign"_L1));
        readPeopleAndPlaces(root);
        each(root, "checklists"_L1, &SnapshotReading::readChecklist);
        each(root, "commonFindings"_L1, &SnapshotReading::readCommon);
        each(root, "visits"_L1, &SnapshotReading::readVisit);
        each(root, "assignments"_L1, &SnapshotReading::readAssignment);
        each(root, "actions"_L1, &SnapshotReading::readAction);
        for (const SnapNode& node : root.objects("evidence"_L1))
            m_out.evidence.push_back(snapshotjson::readEvidence(node, std::ssize(m_out.evidence)));
        root.finish();
        return std::move(m_out);
    }

private:
    void each(const SnapNode& root, QLatin1StringView list, void (SnapshotReading::*readOne)(const SnapNode&)) {
        for (const SnapNode& node : root.objects(list))
            (this->*readOne)(node);
    }

    void readPeopleAndPlaces(const SnapNode& root) {
        each(root, "legalDocuments"_L1, &SnapshotReading::readLegalDocument);
        each(root, "teams"_L1, &SnapshotReading::readTeam);
        each(root, "members"_L1, &SnapshotReading::readMember);
        const std::vector<SnapNode> units = root.objects("units"_L1);
        for (const SnapNode& node : units)
            readUnit(node);
        for (std::size_t at = 0; at < units.size(); ++at) { // a successor may come later in the list
            m_out.units[at].successor = UnitId(m_units.read(units[at], "successor"_L1));
            units[at].finish();
        }
        each(root, "otherInspections"_L1, &SnapshotReading::readOther);
    }

    void readLegalDocument(const SnapNode& node) {
        const qsizetype at = std::ssize(m_out.legalDocuments);
        m_out.legalDocuments.push_back({LegalDocumentId(rowId(node, "legal", keyOf(node, at))),
                                        node.text("type"_L1), node.text("number"_L1), node.date("date"_L1),
                                        node.text("issuer"_L1), node.text("subject"_L1), orderOf(node, at)});
        node.finish();
    }

    void readTeam(const SnapNode& node) {
        const qsizetype at = std::ssize(m_out.teams);
        const QString code = node.text("code"_L1);
        const Team team{TeamId(rowId(node, "team", code)), code, node.text("name"_L1), orderOf(node, at)};
        m_teams.add(node, "code"_L1, code, team.id.row);
        m_out.teams.push_back(team);
        node.finish();
    }

    void readAssignment(const SnapNode& node) {
        const VisitId visit(m_visits.read(node, "visit"_L1));
        const MemberId member(m_members.read(node, "member"_L1));
        if (visit.isNull() || member.isNull())
            node.fail(visit.isNull() ? "visit"_L1 : "member"_L1, SnapshotJsonNode::tr("it must be named"));
        m_out.assignments.push_back(assignmentOf(visit, node.text("section"_L1), member));
        node.finish();
    }

    void readMember(const SnapNode& node) {
        const qsizetype at = std::ssize(m_out.members);
        m_out.members.push_back({MemberId(rowId(node, "member", keyOf(node, at))), node.text("name"_L1),
                                 node.text("position"_L1), node.word<Role>("role"_L1).value_or(Role::Member),
                                 TeamId(m_teams.read(node, "team"_L1)), node.text("fields"_L1),
                                 orderOf(node, at)});
        m_members.addLoosely(m_out.members.back().name, m_out.members.back().id.row);
        node.finish();
    }

    void readUnit(const SnapNode& node) {
        const QString code = node.text("code"_L1);
        const Unit unit{UnitId(rowId(node, "unit", code)), code, node.text("name"_L1), node.text("type"_L1),
                        node.text("parent"_L1), orderOf(node, std::ssize(m_out.units)), node.text("note"_L1), {},
                        node.date("until"_L1)};
        if (unit.name.isEmpty())
            node.fail("name"_L1, SnapshotJsonNode::tr("a unit needs a name"));
        m_units.add(node, "code"_L1, code, unit.id.row);
        m_out.units.push_back(unit);
    }

    void readOther(const SnapNode& node) {
        const qsizetype at = std::ssize(m_out.otherInspections);
        OtherInspection other = snapshotjson::readOtherInspection(node);
        other.id = OtherInspectionId(rowId(node, "other", keyOf(node, at)));
        other.unit = UnitId(m_units.read(node, "unit"_L1));
        m_out.otherInspections.push_back(std::move(other));
        node.finish();
    }

    void readChecklist(const SnapNode& node) {
        QJsonObject json = node.raw();
        if (const QString file = json.value("file"_L1).toString(); !file.isEmpty()) {
            if (!m_resolve)
                node.fail("file"_L1, SnapshotJsonNode::tr("checklist files cannot be read from here"));
            json = m_resolve(file);
        }
        auto checklist = std::make_shared<const Checklist>(checklistFromJson(json));
        m_checklistNames.add(node, "title"_L1, checklist->title, checklist->id.row);
        if (const RowId previous = RowId::fromHex(json.value("previous"_L1).toString()); !previous.isNull())
            m_out.previousVersions.emplace(checklist->id, ChecklistId(previous));
        QHash<QString, ItemId>& items = m_items[checklist->id.row];
        for (const ItemPlace& place : itemPlaces(*checklist)) {
            items.insert(place.item->id.row.hex(), place.item->id);
            if (!items.contains(place.item->code))
                items.insert(place.item->code, place.item->id);
        }
        m_out.checklists.push_back(std::move(checklist));
    }

    void readCommon(const SnapNode& node) {
        const qsizetype at = std::ssize(m_out.commonFindings);
        const QString name = keyOf(node, at);
        CommonFinding common;
        common.id = CommonFindingId(rowId(node, "common", name));
        snapshotjson::readFindingParts(node, common);
        common.extentText = node.text("extentText"_L1);
        common.order = orderOf(node, at);
        m_common.add(node, "key"_L1, name, common.id.row);
        m_out.commonFindings.push_back(std::move(common));
        node.finish();
    }

    void readVisit(const SnapNode& node) {
        const qsizetype at = std::ssize(m_out.visits);
        Visit visit;
        visit.code = node.text("code"_L1);
        visit.id = VisitId(rowId(node, "visit", visit.code));
        visit.unit = UnitId(m_units.read(node, "unit"_L1));
        visit.team = TeamId(m_teams.read(node, "team"_L1));
        visit.checklist = ChecklistId(m_checklistNames.read(node, "checklist"_L1));
        if (visit.checklist.isNull() && !node.has("checklist"_L1) && m_out.checklists.size() == 1)
            visit.checklist = m_out.checklists.front()->id;
        snapshotjson::readVisitPlan(node, visit);
        visit.order = orderOf(node, at);
        m_visits.add(node, "code"_L1, visit.code, visit.id.row);
        readVisitRows(node, visit);
        m_out.visits.push_back(std::move(visit));
        node.finish();
    }

    void readVisitRows(const SnapNode& node, const Visit& visit) {
        if (node.has("answers"_L1))
            readAnswers(node.object("answers"_L1), visit);
        const QByteArray within = visit.id.row.bytes();
        qsizetype at = 0;
        for (const SnapNode& row : node.objects("findings"_L1))
            readFinding(row, visit, at++);
        at = 0;
        for (const SnapNode& row : node.objects("responses"_L1)) {
            m_out.unitResponses.push_back({UnitResponseId(rowId(row, "response", keyOf(row, at++), within)),
                                           visit.id, row.date("date"_L1), row.text("text"_L1)});
            row.finish();
        }
        at = 0;
        for (const SnapNode& row : node.objects("reviews"_L1)) {
            m_out.reviews.push_back({ReviewId(rowId(row, "review", keyOf(row, at++), within)), visit.id,
                                     row.date("date"_L1), row.whole("officials"_L1).value_or(0),
                                     row.text("text"_L1)});
            row.finish();
        }
        at = 0;
        for (const SnapNode& row : node.objects("ratingChanges"_L1)) {
            m_out.ratingChanges.push_back({RatingChangeId(rowId(row, "rating", keyOf(row, at++), within)),
                                           visit.id, row.text("post"_L1), row.text("period"_L1),
                                           row.text("from"_L1), row.text("to"_L1), row.text("text"_L1)});
            row.finish();
        }
    }

    /// The item of `visit` called `name`; an id in hex stands for itself.
    [[nodiscard]] ItemId itemOf(const Visit& visit, const QString& name, const QString& place) const {
        const ItemId item = m_items.value(visit.checklist.row).value(name);
        if (!item.isNull())
            return item;
        const RowId id = RowId::fromHex(name);
        if (id.isNull())
            SnapNode::failAt(place, SnapshotJsonNode::tr("the checklist has no item \"%1\"").arg(name));
        return ItemId(id);
    }

    void readAnswers(const SnapNode& node, const Visit& visit) {
        QHash<RowId, QString> names;
        for (const QString& name : node.names())
            names.insert(itemOf(visit, name, node.place() + u'.' + name).row, name);
        const auto add = [&](ItemId item) {
            const SnapNode row = node.entry(names.take(item.row));
            m_out.answers.push_back({answerId(visit.id, item), visit.id, item, snapshotjson::readResult(row),
                                     row.number("selfScore"_L1), row.number("verifiedScore"_L1),
                                     row.text("note"_L1), ItemId(RowId::fromHex(row.text("carriedTo"_L1)))});
            row.finish();
        };
        for (const auto& checklist : m_out.checklists)
            if (checklist->id == visit.checklist)
                for (const ItemPlace& place : itemPlaces(*checklist))
                    if (names.contains(place.item->id.row))
                        add(place.item->id);
        QList<RowId> strays = names.keys();
        std::sort(strays.begin(), strays.end());
        for (const RowId& stray : strays)
            add(ItemId(stray));
    }

    void readFinding(const SnapNode& node, const Visit& visit, qsizetype at) {
        const QString name = keyOf(node, at);
        Finding finding;
        finding.id = FindingId(rowId(node, "finding", name, visit.id.row.bytes()));
        finding.visit = visit.id;
        if (const QString item = node.text("item"_L1); !item.isEmpty())
            finding.item = itemOf(visit, item, node.place() + u".item"_s);
        snapshotjson::readFindingParts(node, finding);
        finding.exemplary = node.flag("exemplary"_L1);
        finding.common = CommonFindingId(m_common.read(node, "common"_L1));
        finding.order = orderOf(node, at);
        m_findings[visit.id.row].add(node, "key"_L1, name, finding.id.row);
        m_out.findings.push_back(std::move(finding));
        node.finish();
    }

    void readAction(const SnapNode& node) {
        const qsizetype at = std::ssize(m_out.actions);
        Action action;
        action.visit = VisitId(m_visits.read(node, "visit"_L1));
        action.finding = FindingId(m_findings.value(action.visit.row).read(node, "finding"_L1));
        action.common = CommonFindingId(m_common.read(node, "common"_L1));
        const bool named = action.finding.isNull() || node.has("key"_L1) || node.has("id"_L1);
        action.id = named ? ActionId(rowId(node, "action", keyOf(node, at))) : actionId(action.finding);
        snapshotjson::readActionPlan(node, action);
        action.order = orderOf(node, at);
        readDueChanges(node, action.id);
        m_out.actions.push_back(std::move(action));
        node.finish();
    }

    void readDueChanges(const SnapNode& node, ActionId action) {
        qsizetype at = 0;
        for (const SnapNode& row : node.objects("dueChanges"_L1)) {
            m_out.dueChanges.push_back(
                {DueChangeId(rowId(row, "dueChange", keyOf(row, at++), action.row.bytes())), action,
                 row.date("due"_L1), row.text("reason"_L1), row.text("decidedBy"_L1),
                 row.date("decidedOn"_L1)});
            row.finish();
        }
    }

    const ChecklistResolver& m_resolve;
    Snapshot m_out;
    snapshotjson::ReadNames m_teams, m_members, m_units, m_checklistNames, m_common, m_visits;
    QHash<RowId, snapshotjson::ReadNames> m_findings; ///< by visit
    QHash<RowId, QHash<QString, ItemId>> m_items;     ///< by checklist
};

} // namespace

Snapshot snapshotFromJson(const QJsonObject& json, const ChecklistResolver& resolve) {
    const SnapNode root(json, {});
    if (root.text("format"_L1) != u"dkt-snapshot"_s)
        root.fail("format"_L1, SnapshotJsonNode::tr("\"dkt-snapshot\" is expected"));
    const int version = root.whole("formatVersion"_L1).value_or(1);
    if (version > 1)
        throw Error(Error::Kind::Newer,
                    SnapshotJsonNode::tr("The dossier data has format version %1; this program reads version 1. "
                                 "Use the newer program that wrote it.")
                        .arg(version));
    return SnapshotReading(resolve).read(root);
}

} // namespace dkt

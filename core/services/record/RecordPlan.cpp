// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a record script that plan a campaign.
#include "services/record/RecordReader.h"

#include "domain/SnapshotJsonValues.h"
#include "services/PlanService.h"

using namespace Qt::StringLiterals;

namespace dkt {

RecordReader::Run RecordReader::campaign(const QJsonObject& changes) {
    const auto merged = [changes](const Campaign& before) {
        QJsonObject json = snapshotjson::campaignToJson(before);
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        return snapshotjson::readCampaign(SnapshotJsonNode(json, u"campaign"_s));
    };
    (void)merged({}); // finds what is wrong in the line now
    return [this, merged](const Actor& actor) {
        PlanService plan(m_dossier);
        const Loaded<Campaign> before = plan.loadCampaign();
        plan.setCampaign(actor, before, merged(before.value));
        return std::vector<Issue>{};
    };
}

RecordReader::Run RecordReader::planRow(const SnapshotJsonNode& line) {
    const auto add = [this](auto row) -> Run {
        return [this, row](const Actor& actor) {
            PlanService(m_dossier).add(actor, row);
            return std::vector<Issue>{};
        };
    };
    if (line.has("legalDocument"_L1)) {
        const SnapshotJsonNode node = line.object("legalDocument"_L1);
        const LegalDocument row{{}, node.text("type"_L1), node.text("number"_L1), node.date("date"_L1),
                                node.text("issuer"_L1), node.text("subject"_L1), 0};
        node.finish();
        return add(row);
    }
    if (line.has("team"_L1)) {
        const SnapshotJsonNode node = line.object("team"_L1);
        Team row{{}, node.text("code"_L1), node.text("name"_L1), 0};
        node.finish();
        row.id = TeamId(RowId::derived({"team", row.code.toUtf8()}));
        m_names.addTeam(row);
        return add(row);
    }
    if (line.has("member"_L1)) {
        const SnapshotJsonNode node = line.object("member"_L1);
        const Member row{{}, node.text("name"_L1), node.text("position"_L1),
                         node.word<Role>("role"_L1).value_or(Role::Member), m_names.team(node, "team"_L1),
                         node.text("fields"_L1), 0};
        if (row.name.isEmpty())
            node.fail("name"_L1, tr("a member needs a name or a post"));
        node.finish();
        return add(row);
    }
    line.fail("visit"_L1, tr("one of these is expected: visit, plan, campaign, legalDocument, team, member, "
                             "unit, commonFinding"));
}

RecordReader::Run RecordReader::unit(const SnapshotJsonNode& node) {
    Unit unit{{},  node.text("code"_L1), node.text("name"_L1), node.text("type"_L1), node.text("parent"_L1), 0};
    if (unit.name.isEmpty())
        node.fail("name"_L1, tr("a unit needs a name"));
    node.finish();
    unit.id = UnitId(RowId::derived({"unit", unit.code.toUtf8(), unit.name.toUtf8(), unit.parent.toUtf8()}));
    m_names.addUnit(unit);
    return [this, unit](const Actor& actor) { return PlanService(m_dossier).addUnits(actor, {unit}).issues; };
}

RecordReader::Run RecordReader::visitPlan(const SnapshotJsonNode& node) {
    Visit visit;
    visit.unit = m_names.unit(node, "unit"_L1);
    visit.code = node.text("code"_L1);
    if (visit.code.isEmpty())
        visit.code = visitCodeFor(node.text("unit"_L1));
    if (m_names.hasVisit(visit.code))
        node.fail("code"_L1, tr("there is a visit \"%1\" already").arg(visit.code));
    visit.id = VisitId(RowId::derived({"visit", visit.code.toUtf8()}));
    visit.team = m_names.team(node, "team"_L1);
    visit.checklist = m_names.checklist(node, "checklist"_L1);
    visit.mode = node.word<VisitMode>("mode"_L1).value_or(VisitMode::OnSite);
    visit.jointWith = node.text("jointWith"_L1);
    visit.date = node.date("date"_L1);
    visit.state = node.word<VisitState>("state"_L1).value_or(VisitState::Planned);
    visit.attendees = node.text("attendees"_L1);
    node.finish();
    m_names.addVisit(visit);
    return [this, visit](const Actor& actor) {
        PlanService(m_dossier).addVisit(actor, visit);
        return std::vector<Issue>{};
    };
}

} // namespace dkt

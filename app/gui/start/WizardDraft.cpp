// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/WizardDraft.h"

#include "domain/ChecklistJson.h"
#include "domain/Keys.h"
#include "domain/SnapshotJson.h"
#include "services/LegalService.h"
#include "util/Error.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QJsonObject unitToJson(const Unit& unit) {
    return {{u"code"_s, unit.code}, {u"name"_s, unit.name}, {u"type"_s, unit.type}, {u"parent"_s, unit.parent}};
}

Unit unitFromJson(const QJsonObject& json) {
    Unit unit;
    unit.code = json["code"_L1].toString();
    unit.name = json["name"_L1].toString();
    unit.type = json["type"_L1].toString();
    unit.parent = json["parent"_L1].toString();
    return unit;
}

QJsonObject memberToJson(const NewDossier::MemberLine& line) {
    return {{u"name"_s, line.name},
            {u"position"_s, line.position},
            {u"role"_s, key(line.role)},
            {u"team"_s, line.team}};
}

NewDossier::MemberLine memberFromJson(const QJsonObject& json) {
    return {json["name"_L1].toString(), json["position"_L1].toString(),
            fromKey<Role>(json["role"_L1].toString()).value_or(Role::Member), json["team"_L1].toString()};
}

void readParts(const QJsonObject& json, WizardDraft& draft) {
    try {
        draft.campaign = snapshotFromJson(json["dossier"_L1].toObject()).campaign;
        if (json.contains("checklist"_L1))
            draft.checklist = checklistFromJson(json["checklist"_L1].toObject());
    } catch (const Error&) {
        // Written by a newer program, or torn: what was read so far is offered.
    }
}

} // namespace

NewDossier WizardDraft::content() const {
    return {campaign, legalDocumentsFromLines(legalBases), checklist, units, members, visits};
}

QJsonObject WizardDraft::toJson() const {
    Snapshot head;
    head.campaign = campaign;
    QJsonArray unitList, memberList;
    for (const Unit& unit : units)
        unitList.append(unitToJson(unit));
    for (const NewDossier::MemberLine& line : members)
        memberList.append(memberToJson(line));
    QJsonObject json{{u"dossier"_s, dkt::toJson(head)},
                     {u"legalBases"_s, QJsonArray::fromStringList(legalBases)},
                     {u"checklistFrom"_s, checklistFrom},
                     {u"units"_s, unitList},
                     {u"visits"_s, visits == PlanVisits::ForEachUnit},
                     {u"members"_s, memberList},
                     {u"file"_s, file}};
    if (checklist)
        json.insert(u"checklist"_s, dkt::toJson(*checklist));
    return json;
}

WizardDraft WizardDraft::fromJson(const QJsonObject& json) {
    WizardDraft draft;
    readParts(json, draft);
    for (const QJsonValue& line : json["legalBases"_L1].toArray())
        draft.legalBases << line.toString();
    draft.checklistFrom = json["checklistFrom"_L1].toString();
    for (const QJsonValue& unit : json["units"_L1].toArray())
        draft.units.push_back(unitFromJson(unit.toObject()));
    draft.visits = json["visits"_L1].toBool(true) ? PlanVisits::ForEachUnit : PlanVisits::No;
    for (const QJsonValue& line : json["members"_L1].toArray())
        draft.members.push_back(memberFromJson(line.toObject()));
    draft.file = json["file"_L1].toString();
    return draft;
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record/RecordNames.h"

#include "util/Text.h"

namespace dkt {

namespace {

template <class T>
T lookUp(const QHash<QString, T>& map, const SnapshotJsonNode& node, QLatin1StringView field, const QString& why) {
    const QString name = node.text(field);
    const auto it = map.constFind(name);
    if (it == map.constEnd())
        node.fail(field, why.arg(name));
    return *it;
}

} // namespace

RecordNames::RecordNames(const DossierView& view) {
    for (const Unit& unit : view.data().units)
        addUnit(unit);
    for (const Team& team : view.data().teams)
        addTeam(team);
    for (const Visit& visit : view.data().visits)
        addVisit(visit);
    for (const auto& checklist : view.data().checklists) {
        m_checklists.insert(checklist->title, checklist->id);
        QHash<QString, ItemId>& items = m_items[checklist->id.row];
        for (const ItemPlace& place : itemPlaces(*checklist))
            if (!items.contains(place.item->code))
                items.insert(place.item->code, place.item->id);
    }
    for (const CommonFinding& common : view.data().commonFindings)
        m_common.insert(common.id.row.hex(), common.id);
}

void RecordNames::addUnit(const Unit& unit) {
    // A unit that is there already keeps its row: bringing it in again adds none.
    if (!unit.code.isEmpty() && m_units.contains(unit.code))
        return;
    if (!unit.code.isEmpty())
        m_units.insert(unit.code, unit.id);
    QList<UnitId>& named = m_unitNames[text::toneNeutralKey(unit.name)];
    if (!named.contains(unit.id) && (named.isEmpty() || !unit.code.isEmpty()))
        named.append(unit.id);
}

void RecordNames::addTeam(const Team& team) {
    m_teams.insert(team.code, team.id);
    m_teams.insert(team.name, team.id);
}

Visit RecordNames::visit(const SnapshotJsonNode& node, QLatin1StringView field) const {
    return lookUp(m_visits, node, field, tr("there is no visit \"%1\""));
}

UnitId RecordNames::unit(const SnapshotJsonNode& node, QLatin1StringView field) const {
    const QString name = node.text(field);
    if (m_units.contains(name))
        return m_units.value(name);
    const QList<UnitId> named = m_unitNames.value(text::toneNeutralKey(name));
    if (named.size() > 1)
        node.fail(field, tr("several units are called \"%1\"; give the code instead").arg(name));
    if (named.isEmpty())
        node.fail(field, tr("there is no unit \"%1\"").arg(name));
    return named.front();
}

TeamId RecordNames::team(const SnapshotJsonNode& node, QLatin1StringView field) const {
    return node.has(field) ? lookUp(m_teams, node, field, tr("there is no team \"%1\"")) : TeamId();
}

ChecklistId RecordNames::checklist(const SnapshotJsonNode& node, QLatin1StringView field) const {
    if (!node.has(field) && m_checklists.size() == 1)
        return *m_checklists.constBegin();
    return node.has(field) ? lookUp(m_checklists, node, field, tr("there is no checklist \"%1\"")) : ChecklistId();
}

CommonFindingId RecordNames::common(const SnapshotJsonNode& node, QLatin1StringView field) const {
    if (!node.has(field))
        return {};
    const QString key = node.text(field);
    // A key written in an earlier sitting names the same row again.
    const CommonFindingId derived(RowId::derived({"common", key.toUtf8()}));
    if (m_common.contains(derived.row.hex()))
        return derived;
    return lookUp(m_common, node, field, tr("there is no common finding \"%1\""));
}

ItemId RecordNames::item(const SnapshotJsonNode& node, QLatin1StringView field, const Visit& visit) const {
    if (!node.has(field))
        return {};
    return lookUp(m_items.value(visit.checklist.row), node, field,
                  tr("the visit's checklist has no item \"%1\""));
}

} // namespace dkt

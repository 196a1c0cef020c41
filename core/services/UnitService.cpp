// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UnitService.h"

#include "domain/PlanCheck.h"
#include "services/RowOrder.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct UnitText {
    Q_DECLARE_TR_FUNCTIONS(dkt::UnitService)
};

QString unitNameKey(const Unit& unit) {
    return text::toneNeutralKey(unit.name) + u'\n' + text::toneNeutralKey(unit.parent);
}

/// Two laptops that bring in the same list meet in the same rows.
UnitId listedUnitId(const Unit& unit) {
    return UnitId(RowId::derived({"unit", unit.code.toUtf8(), unitNameKey(unit).toUtf8()}));
}

void requireUnitName(const Unit& unit) {
    if (unit.name.trimmed().isEmpty())
        throw Error(Error::Kind::Input, UnitText::tr("A unit needs a name; nothing was changed."));
}

bool isOneOf(const std::vector<UnitId>& ids, UnitId id) {
    return std::ranges::find(ids, id) != ids.end();
}

/// A successor that goes back to one of `old` would make a ring.
void refuseRings(const SnapshotIndex& index, const std::vector<UnitId>& old, UnitId successor) {
    const Unit* unit = index.unit(successor);
    for (int steps = 0; unit && !unit->successor.isNull() && steps < 1000; ++steps) {
        if (isOneOf(old, unit->successor))
            throw Error(Error::Kind::Input,
                        UnitText::tr("%1 was itself taken over by one of these units; choose another successor.")
                            .arg(index.unit(successor)->name));
        unit = index.unit(unit->successor);
    }
}

} // namespace

KnownUnits::KnownUnits(const std::vector<Unit>& units) {
    for (const Unit& unit : units)
        note(unit);
}

void KnownUnits::note(const Unit& unit) {
    if (!unit.code.isEmpty())
        m_codes.insert(unit.code);
    if (!plan::hasCeased(unit))
        m_names.insert(unitNameKey(unit));
}

bool KnownUnits::has(const Unit& unit) const {
    return unit.code.isEmpty() ? m_names.contains(unitNameKey(unit)) : m_codes.contains(unit.code);
}

Loaded<Unit> UnitService::load(UnitId id) const {
    return dkt::load<Unit>(m_dossier.journal(), id.row);
}

UnitId UnitService::add(const Actor& actor, Unit unit) {
    requireUnitName(unit);
    const auto view = m_dossier.view();
    if (KnownUnits(view->data().units).has(unit))
        throw Error(Error::Kind::Input, unit.code.isEmpty()
                                            ? UnitText::tr("%1 is in the list already.").arg(unit.name)
                                            : UnitText::tr("A unit with the code %1 is in the list already.")
                                                  .arg(unit.code));
    unit.id = UnitId::random();
    unit.order = roworder::next(view->data().units);
    Edit edit;
    edit.create(unit);
    m_dossier.commit(actor, u"unit.add"_s, std::move(edit));
    return unit.id;
}

AddReport UnitService::import(const Actor& actor, const std::vector<Unit>& units) {
    // A commit holds so many cells: the whole country is one, taken back at once. A unit has fewer than 100.
    constexpr std::size_t mostCells = limits::opsPerCommit - 100;
    const auto view = m_dossier.view();
    KnownUnits known(view->data().units);
    int order = roworder::next(view->data().units);
    AddReport report;
    Edit edit;
    for (Unit unit : units) {
        ++report.read;
        if (known.has(unit)) {
            ++report.known;
            continue;
        }
        known.note(unit);
        if (unit.id.isNull())
            unit.id = listedUnitId(unit);
        if (view->index().unit(unit.id))
            unit.id = UnitId::random();
        unit.order = order++;
        edit.create(unit);
        ++report.added;
        if (edit.size() > mostCells)
            m_dossier.commit(actor, u"unit.import"_s, std::exchange(edit, Edit()));
    }
    m_dossier.commit(actor, u"unit.import"_s, std::move(edit));
    return report;
}

void UnitService::set(const Actor& actor, const Loaded<Unit>& before, const Unit& after) {
    requireUnitName(after);
    Edit edit;
    edit.put(before, after);
    m_dossier.commit(actor, u"unit.edit"_s, std::move(edit));
}

void UnitService::remove(const Actor& actor, const std::vector<UnitId>& ids) {
    const auto view = m_dossier.view();
    for (const Visit& visit : view->data().visits)
        if (isOneOf(ids, visit.unit))
            throw Error(Error::Kind::Input,
                        UnitText::tr("%1 has a visit; remove the visit first. Nothing was removed.")
                            .arg(view->index().unitName(visit.id)));
    const Journal& journal = m_dossier.journal();
    Edit edit;
    for (const Unit& unit : view->data().units)
        if (isOneOf(ids, unit.successor) && !isOneOf(ids, unit.id)) {
            edit.add(journal.set(unit.id.row, field::Unit::successor, Value()));
            edit.add(journal.set(unit.id.row, field::Unit::until, Value()));
        }
    for (const UnitId id : ids)
        edit.add(journal.removal(RowKind::Unit, id.row));
    m_dossier.commit(actor, u"unit.remove"_s, std::move(edit));
}

std::vector<VisitId> UnitService::visitsOf(UnitId id) const {
    std::vector<VisitId> visits;
    const auto view = m_dossier.view();
    for (const Visit& visit : view->data().visits)
        if (visit.unit == id)
            visits.push_back(visit.id);
    return visits;
}

UnitId UnitService::succeed(const Actor& actor, const std::vector<UnitId>& old, Unit successor, QDate since) {
    const auto view = m_dossier.view();
    const Journal& journal = m_dossier.journal();
    Edit edit;
    if (successor.id.isNull()) {
        requireUnitName(successor);
        successor.id = UnitId::random();
        successor.order = roworder::next(view->data().units);
        edit.create(successor);
    } else {
        refuseRings(view->index(), old, successor.id);
    }
    for (const UnitId id : old) {
        if (id == successor.id)
            continue;
        edit.add(journal.set(id.row, field::Unit::successor, cell::toValue(successor.id)));
        edit.add(journal.set(id.row, field::Unit::until, cell::toValue(since)));
    }
    m_dossier.commit(actor, old.size() == 1 ? u"unit.rename"_s : u"unit.merge"_s, std::move(edit));
    return successor.id;
}

void UnitService::reinstate(const Actor& actor, const std::vector<UnitId>& ids) {
    Edit edit;
    for (const UnitId id : ids) {
        edit.add(m_dossier.journal().set(id.row, field::Unit::successor, Value()));
        edit.add(m_dossier.journal().set(id.row, field::Unit::until, Value()));
    }
    m_dossier.commit(actor, u"unit.reinstate"_s, std::move(edit));
}

} // namespace dkt

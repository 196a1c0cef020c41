// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SnapshotReader.h"

#include "domain/ChecklistJson.h"
#include "services/CellCodec.h"
#include "services/ConflictSpots.h"
#include "services/Edit.h"

#include <QJsonDocument>

#include <algorithm>

namespace dkt {

namespace {

template <class T> T valueOf(const RowView& view) {
    T value;
    if constexpr (requires { value.id; })
        value.id.row = view.id();
    RowMapping<T>::fields(value, [&](FieldId field, auto&& member) { cell::read(view, field, member); });
    return value;
}

} // namespace

template <class T> std::optional<T> readRow(const Journal& journal, RowId id) {
    std::optional<T> row;
    journal.row(RowMapping<T>::kind, id, [&](const RowView& view) {
        if (view.alive())
            row = valueOf<T>(view);
    });
    return row;
}

namespace {

template <class T> void sortByOrder(std::vector<T>& rows) {
    if constexpr (requires(T t) { t.order; })
        std::ranges::stable_sort(rows, {}, &T::order);
}

template <class T> void readAll(const Journal& journal, std::vector<T>& rows) {
    rows.clear();
    journal.rows(RowMapping<T>::kind, [&](const RowView& view) { rows.push_back(valueOf<T>(view)); });
    sortByOrder(rows);
}

/// Where a row stands in its list: by manual order where it has one, then by id.
template <class T> bool standsBefore(const T& a, const T& b) {
    if constexpr (requires { a.order; })
        if (a.order != b.order)
            return a.order < b.order;
    return a.id.row < b.id.row;
}

template <class T> void refreshRow(const Journal& journal, const RowId& id, std::vector<T>& rows) {
    std::erase_if(rows, [&](const T& row) { return row.id.row == id; });
    if (std::optional<T> row = readRow<T>(journal, id))
        rows.insert(std::ranges::upper_bound(rows, *row, standsBefore<T>), std::move(*row));
}

std::shared_ptr<const Checklist> parsedChecklist(const RowView& view) {
    const QByteArray content = view.text(field::Checklist::content).toUtf8();
    // Lost with a damaged file, or not here yet: the rest of the dossier is worth reading all the same.
    auto checklist = content.isEmpty()
                         ? std::make_shared<Checklist>()
                         : std::make_shared<Checklist>(checklistFromJson(QJsonDocument::fromJson(content).object()));
    if (content.isEmpty())
        checklist->title = view.text(field::Checklist::title);
    checklist->id.row = view.id();
    return checklist;
}

std::shared_ptr<const Checklist> checklistOf(const RowView& view, const Snapshot& before) {
    const ChecklistId id{view.id()};
    // A checklist never changes under its id, so one that was read stays.
    for (const auto& known : before.checklists)
        if (known->id == id)
            return known;
    return parsedChecklist(view);
}

void readChecklists(const Journal& journal, Snapshot& snapshot) {
    struct Entry {
        std::shared_ptr<const Checklist> checklist;
        std::int64_t order;
    };
    std::vector<Entry> entries;
    std::map<ChecklistId, ChecklistId> previousVersions;
    journal.rows(RowKind::Checklist, [&](const RowView& view) {
        entries.push_back({checklistOf(view, snapshot), view.integer(field::Checklist::order)});
        if (const RowId previous = view.ref(field::Checklist::previous); !previous.isNull())
            previousVersions.emplace(ChecklistId{view.id()}, ChecklistId{previous});
    });
    std::ranges::stable_sort(entries, {}, &Entry::order);
    snapshot.previousVersions = std::move(previousVersions);
    snapshot.checklists.clear();
    for (Entry& entry : entries)
        snapshot.checklists.push_back(std::move(entry.checklist));
}

/// Calls `use` with the list of `snapshot` that holds the rows of `kind`; not at all for other kinds.
template <class Use> void withRows(RowKind kind, Snapshot& snapshot, Use&& use) {
    switch (kind) {
    case RowKind::LegalDocument:
        return use(snapshot.legalDocuments);
    case RowKind::Team:
        return use(snapshot.teams);
    case RowKind::Member:
        return use(snapshot.members);
    case RowKind::Unit:
        return use(snapshot.units);
    case RowKind::Visit:
        return use(snapshot.visits);
    case RowKind::Answer:
        return use(snapshot.answers);
    case RowKind::Finding:
        return use(snapshot.findings);
    case RowKind::CommonFinding:
        return use(snapshot.commonFindings);
    case RowKind::Action:
        return use(snapshot.actions);
    case RowKind::DueChange:
        return use(snapshot.dueChanges);
    case RowKind::UnitResponse:
        return use(snapshot.unitResponses);
    case RowKind::Review:
        return use(snapshot.reviews);
    case RowKind::RatingChange:
        return use(snapshot.ratingChanges);
    case RowKind::Evidence:
        return use(snapshot.evidence);
    case RowKind::OtherInspection:
        return use(snapshot.otherInspections);
    case RowKind::Assignment:
        return use(snapshot.assignments);
    default:
        break; // kinds that are no part of a snapshot, or no list in it
    }
}

} // namespace

void readKind(const Journal& journal, RowKind kind, Snapshot& snapshot) {
    if (kind == RowKind::Campaign)
        snapshot.campaign = load<Campaign>(journal, rowOf(Campaign{})).value;
    else if (kind == RowKind::Checklist)
        readChecklists(journal, snapshot);
    else
        withRows(kind, snapshot, [&](auto& rows) { readAll(journal, rows); });
}

void readRows(const Journal& journal, RowKind kind, const std::set<RowId>& ids, Snapshot& snapshot) {
    if (kind == RowKind::Campaign || kind == RowKind::Checklist)
        return readKind(journal, kind, snapshot);
    withRows(kind, snapshot, [&](auto& rows) {
        for (const RowId& id : ids)
            refreshRow(journal, id, rows);
    });
}

Snapshot readSnapshot(const Journal& journal) {
    Snapshot snapshot;
    for (const KindInfo& info : rowKinds())
        readKind(journal, info.kind, snapshot);
    snapshot.openConflicts = journal.conflictCount();
    snapshot.conflicts = readConflictSpots(journal);
    return snapshot;
}

template <class T> std::vector<T> rowsWhere(const Journal& journal, FieldId field, RowId row) {
    std::vector<T> rows;
    journal.rows(RowMapping<T>::kind, field, Value(row),
                 [&](const RowView& view) { rows.push_back(valueOf<T>(view)); });
    sortByOrder(rows);
    return rows;
}

std::shared_ptr<const Checklist> readChecklist(const Journal& journal, ChecklistId id) {
    std::shared_ptr<const Checklist> checklist;
    journal.row(RowKind::Checklist, id.row, [&](const RowView& view) { checklist = parsedChecklist(view); });
    return checklist;
}

template std::optional<Visit> readRow(const Journal&, RowId);
template std::optional<Unit> readRow(const Journal&, RowId);
template std::optional<Team> readRow(const Journal&, RowId);
template std::optional<Answer> readRow(const Journal&, RowId);
template std::optional<Finding> readRow(const Journal&, RowId);
template std::optional<ChecklistDraft> readRow(const Journal&, RowId);
template std::optional<Evidence> readRow(const Journal&, RowId);

template std::vector<Answer> rowsWhere(const Journal&, FieldId, RowId);
template std::vector<Finding> rowsWhere(const Journal&, FieldId, RowId);
template std::vector<Action> rowsWhere(const Journal&, FieldId, RowId);
template std::vector<Evidence> rowsWhere(const Journal&, FieldId, RowId);

} // namespace dkt

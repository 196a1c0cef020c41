// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SnapshotReader.h"

#include "domain/ChecklistJson.h"
#include "services/CellCodec.h"
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

template <class T> void sortByOrder(std::vector<T>& rows) {
    if constexpr (requires(T t) { t.order; })
        std::ranges::stable_sort(rows, {}, &T::order);
}

template <class T> void readAll(const Journal& journal, std::vector<T>& rows) {
    rows.clear();
    journal.rows(RowMapping<T>::kind, [&](const RowView& view) { rows.push_back(valueOf<T>(view)); });
    sortByOrder(rows);
}

std::shared_ptr<const Checklist> parsedChecklist(const RowView& view) {
    auto checklist = std::make_shared<Checklist>(
        checklistFromJson(QJsonDocument::fromJson(view.text(field::Checklist::content).toUtf8()).object()));
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
    journal.rows(RowKind::Checklist, [&](const RowView& view) {
        entries.push_back({checklistOf(view, snapshot), view.integer(field::Checklist::order)});
    });
    std::ranges::stable_sort(entries, {}, &Entry::order);
    snapshot.checklists.clear();
    for (Entry& entry : entries)
        snapshot.checklists.push_back(std::move(entry.checklist));
}

} // namespace

void readKind(const Journal& journal, RowKind kind, Snapshot& snapshot) {
    switch (kind) {
    case RowKind::Campaign:
        snapshot.campaign = load<Campaign>(journal, rowOf(Campaign{})).value;
        break;
    case RowKind::LegalDocument:
        readAll(journal, snapshot.legalDocuments);
        break;
    case RowKind::Team:
        readAll(journal, snapshot.teams);
        break;
    case RowKind::Member:
        readAll(journal, snapshot.members);
        break;
    case RowKind::Unit:
        readAll(journal, snapshot.units);
        break;
    case RowKind::Visit:
        readAll(journal, snapshot.visits);
        break;
    case RowKind::Checklist:
        readChecklists(journal, snapshot);
        break;
    case RowKind::Answer:
        readAll(journal, snapshot.answers);
        break;
    case RowKind::Finding:
        readAll(journal, snapshot.findings);
        break;
    case RowKind::CommonFinding:
        readAll(journal, snapshot.commonFindings);
        break;
    case RowKind::Action:
        readAll(journal, snapshot.actions);
        break;
    case RowKind::DueChange:
        readAll(journal, snapshot.dueChanges);
        break;
    case RowKind::UnitResponse:
        readAll(journal, snapshot.unitResponses);
        break;
    case RowKind::Review:
        readAll(journal, snapshot.reviews);
        break;
    case RowKind::RatingChange:
        readAll(journal, snapshot.ratingChanges);
        break;
    default:
        break; // kinds that are no part of a snapshot
    }
}

Snapshot readSnapshot(const Journal& journal) {
    Snapshot snapshot;
    for (const KindInfo& info : rowKinds())
        readKind(journal, info.kind, snapshot);
    snapshot.openConflicts = journal.conflictCount();
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

template <class T> std::optional<T> readRow(const Journal& journal, RowId id) {
    std::optional<T> row;
    journal.row(RowMapping<T>::kind, id, [&](const RowView& view) {
        if (view.alive())
            row = valueOf<T>(view);
    });
    return row;
}

template std::optional<Visit> readRow(const Journal&, RowId);
template std::optional<Unit> readRow(const Journal&, RowId);
template std::optional<Team> readRow(const Journal&, RowId);
template std::optional<Answer> readRow(const Journal&, RowId);
template std::optional<Finding> readRow(const Journal&, RowId);

template std::vector<Answer> rowsWhere(const Journal&, FieldId, RowId);
template std::vector<Finding> rowsWhere(const Journal&, FieldId, RowId);
template std::vector<Action> rowsWhere(const Journal&, FieldId, RowId);

} // namespace dkt

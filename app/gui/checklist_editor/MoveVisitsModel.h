// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "domain/UnmatchedAnswers.h"
#include "gui/frame/RowsModel.h"

#include <QSet>

namespace dkt::gui {

/// A visit as it would stand with another version.
struct MoveVisitRow {
    QString key;
    VisitId visit;
    QString unit;
    QString version;  ///< of the checklist it uses now
    VisitState state = VisitState::Planned;
    CarryOver effect; ///< with the other version; as it stands, where it uses that already
    bool there = false; ///< uses it already

    bool operator==(const MoveVisitRow&) const = default;
};

/// Visits of one line of versions, and what each would keep with `checklist`. Slow with many visits.
[[nodiscard]] std::vector<MoveVisitRow> moveVisitRows(const Snapshot& snapshot, const SnapshotIndex& index,
                                                      ChecklistId checklist);
/// "Version 2", or the title where a version has no name.
[[nodiscard]] QString versionName(const Checklist& checklist);

class MoveVisitsModel final : public RowsModel<MoveVisitRow> {
    Q_OBJECT

public:
    enum Column { UnitColumn, VersionColumn, StateColumn, CarriedColumn, UnmatchedColumn, ColumnCount };
    using RowsModel::RowsModel;

    [[nodiscard]] std::vector<VisitId> chosen() const;
    void chooseAll(bool all);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosenChanged();

private:
    QSet<QString> m_chosen; ///< by key
};

} // namespace dkt::gui

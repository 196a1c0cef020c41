// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "gui/frame/RowsModel.h"

#include <QSet>

namespace dkt::gui {

/// A visit as papers name it.
struct PaperVisitRow {
    RowId key; ///< the visit's
    RowId team;
    QString unit;
    QString note;   ///< code, team, date: the tool tip
    QString folded; ///< for search without marks

    bool operator==(const PaperVisitRow&) const = default;
};

/// The visits papers can be made for, in the order of the plan; with check boxes where many are chosen.
class PaperVisitsModel : public RowsModel<PaperVisitRow> {
    Q_OBJECT

public:
    enum class Boxes { None, Shown };
    explicit PaperVisitsModel(Boxes boxes, QObject* parent = nullptr);

    static constexpr int foldedRole = Qt::UserRole + 1;
    static constexpr int teamRole = Qt::UserRole + 2;

    void load(const Snapshot& data, const SnapshotIndex& index);
    /// Null index when it is not there.
    [[nodiscard]] QModelIndex indexOf(VisitId visit) const;
    [[nodiscard]] VisitId at(int row) const { return VisitId(this->row(row).key); }
    /// The checked ones, in the model's order.
    [[nodiscard]] std::vector<VisitId> checked() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    Boxes m_boxes;
    QSet<RowId> m_checked;
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/RowsModel.h"
#include "gui/schedule/ScheduleRow.h"

namespace dkt::gui {

/// All visits as a table. What is changed in a cell is asked for by edited(); the row shows it once it is
/// committed.
class VisitGridModel final : public RowsModel<ScheduleRow> {
    Q_OBJECT

public:
    enum Column { Unit, Team, Date, Session, Mode, JointWith, Checklist, Code, State, Note, ColumnCount };
    static constexpr int FoldedRole = Qt::UserRole + 1;

    using RowsModel::RowsModel;

    [[nodiscard]] int rowOf(VisitId visit) const;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(dkt::VisitId visit, int column, const QString& value);
};

} // namespace dkt::gui

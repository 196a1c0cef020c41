// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/RowsModel.h"
#include "gui/schedule/ScheduleData.h"

namespace dkt::gui {

/// What other bodies do at the units, edited in place.
class OthersModel final : public RowsModel<OtherRow> {
    Q_OBJECT

public:
    enum Column { Unit, Body, From, To, Subject, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(dkt::OtherInspectionId id, int column, const QString& value);
};

} // namespace dkt::gui

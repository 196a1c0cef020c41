// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/RowsModel.h"
#include "gui/overview/OverviewFigures.h"

namespace dkt::gui {

/// The visits with how far each is.
class VisitsModel : public RowsModel<VisitRow> {
    Q_OBJECT

public:
    enum Column { Unit, Team, Date, Mode, State, Answered, Score, Shortcomings, Serious, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

} // namespace dkt::gui

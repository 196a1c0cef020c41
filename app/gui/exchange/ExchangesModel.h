// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/exchange/ExchangeData.h"
#include "gui/frame/RowsModel.h"

namespace dkt::gui {

/// Packages that came and went.
class ExchangesModel final : public RowsModel<ExchangeRow> {
    Q_OBJECT

public:
    enum Column { When, Way, File, Sender, Brought, ColumnCount };

    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dkt::gui

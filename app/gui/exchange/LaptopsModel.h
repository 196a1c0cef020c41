// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/exchange/ExchangeData.h"
#include "gui/frame/RowsModel.h"

namespace dkt::gui {

/// The laptops of the delegation.
class LaptopsModel final : public RowsModel<LaptopRow> {
    Q_OBJECT

public:
    enum Column { Laptop, Standing, Person, Changes, Lacks, Seen, Fingerprint, ColumnCount };

    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "accepted", "held: 12 changes" …
    [[nodiscard]] static QString standingWords(const LaptopRow& row);
};

} // namespace dkt::gui

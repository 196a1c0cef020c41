// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScheduleClashes.h"
#include "gui/frame/RowsModel.h"

namespace dkt::gui {

struct ClashRow {
    QString key; ///< visit and words
    Clash clash;

    bool operator==(const ClashRow& other) const { return key == other.key; }
};

/// The clashes of the plan as one line each.
class ClashModel final : public RowsModel<ClashRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void show(const std::vector<Clash>& clashes);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace dkt::gui

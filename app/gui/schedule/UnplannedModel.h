// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/RowsModel.h"
#include "gui/schedule/ScheduleData.h"

namespace dkt::gui {

/// The units still to be planned; they can be dragged onto the board.
class UnplannedModel final : public RowsModel<UnplannedUnit> {
    Q_OBJECT

public:
    /// The text a search without marks looks in.
    static constexpr int FoldedRole = Qt::UserRole + 1;

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
};

} // namespace dkt::gui

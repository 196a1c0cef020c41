// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/care/BackupRow.h"
#include "gui/frame/RowsModel.h"

namespace dkt::gui {

/// Backups of one dossier, newest first.
class BackupsModel final : public RowsModel<BackupRow> {
    Q_OBJECT

public:
    enum Column { Made, Size, Where, ColumnCount };

    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dkt::gui

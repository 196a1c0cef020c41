// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Assignment.h"
#include "gui/frame/RowsModel.h"

#include <QString>

namespace dkt::gui {

/// One member with what is given to them.
struct LoadRow {
    MemberId key;
    QString name;
    QString team; ///< people of several teams may have the same post
    int visits = 0;
    int items = 0;

    bool operator==(const LoadRow&) const = default;
};

/// The members, and how much each has.
class LoadsModel final : public RowsModel<LoadRow> {
    Q_OBJECT

public:
    enum Column { Name, OfTeam, Visits, Items, ColumnCount };

    using RowsModel::RowsModel;
    void setContent(const Snapshot& snapshot);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dkt::gui

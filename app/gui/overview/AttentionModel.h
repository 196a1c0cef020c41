// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Icons.h"
#include "gui/frame/RowsModel.h"
#include "gui/overview/AttentionRow.h"

namespace dkt::gui {

/// What wants a look.
class AttentionModel : public RowsModel<AttentionRow> {
    Q_OBJECT

public:
    enum Column { Text, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QIcon m_urgent = icon(QStringLiteral("error"), Tone::Bad);
    QIcon m_warning = icon(QStringLiteral("warning"), Tone::Warning);
    QIcon m_note = icon(QStringLiteral("info"), Tone::Quiet);
};

} // namespace dkt::gui

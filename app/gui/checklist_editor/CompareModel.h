// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChecklistDiff.h"
#include "gui/frame/RowsModel.h"

#include <optional>

namespace dkt::gui {

/// One difference between two versions.
struct CompareRow {
    enum class Kind { Added, Removed, Changed, Moved };
    QString key;
    Kind kind = Kind::Changed;
    ItemParts parts;
    std::optional<Item> before, after;
    QString placeBefore, placeAfter; ///< section › criterion

    bool operator==(const CompareRow&) const = default;
};

/// What differs, in the order of the later version, what was removed last.
[[nodiscard]] std::vector<CompareRow> compareRows(const ChecklistDiff& diff);
/// The difference side by side, as HTML with the changed words marked.
[[nodiscard]] QString comparedHtml(const CompareRow& row);

class CompareModel final : public RowsModel<CompareRow> {
    Q_OBJECT

public:
    enum Column { KindColumn, BeforeColumn, AfterColumn, ColumnCount };
    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Points, rule".
    [[nodiscard]] static QString partNames(ItemParts parts);
    [[nodiscard]] static QString words(const CompareRow& row);
};

} // namespace dkt::gui

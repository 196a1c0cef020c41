// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "gui/frame/RowsModel.h"
#include "util/Issue.h"

namespace dkt::gui {

/// Text of a row without marks, for filters.
inline constexpr int foldedRole = Qt::UserRole + 1;

struct UnitRow {
    UnitId key;
    Unit unit;
    QString succession; ///< "until 01/07/2025 → Xã Gia Lâm", "took over Xã Dương Xá, Xã Kiêu Kỵ"
    QString issue;
    int visits = 0;
    QString folded;

    bool operator==(const UnitRow&) const = default;
};

/// The units as a grid; cells are edited in place, and who listens to `edited` commits.
class UnitsModel final : public RowsModel<UnitRow> {
    Q_OBJECT

public:
    enum Column { Code, Name, Type, Parent, Visits, Succession, Note, ColumnCount };

    using RowsModel::RowsModel;

    /// The rows of a dossier; one pass, whatever their number.
    void setContent(const Snapshot& snapshot, const std::vector<Issue>& issues);
    /// What is edited in a column; null where nothing is.
    [[nodiscard]] static QString Unit::*memberOf(int column);
    /// -1 when there is none.
    [[nodiscard]] int rowOf(UnitId id) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(dkt::UnitId id, int column, const QString& text);

private:
    [[nodiscard]] static QString textOf(const UnitRow& row, int column);
};

} // namespace dkt::gui

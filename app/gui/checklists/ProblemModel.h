// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/RowsModel.h"
#include "imports/ChecklistImporter.h"

namespace dkt::gui {

/// One remark on the sheet, or one row that was set aside.
struct ProblemRow {
    int key = 0; ///< place in the list
    Severity severity = Severity::Note;
    QString cell; ///< its address; empty when it concerns the whole
    QString text;
    QString values; ///< of a row set aside

    bool operator==(const ProblemRow&) const = default;
};

/// What has to be looked at before a sheet is imported.
class ProblemModel final : public RowsModel<ProblemRow> {
    Q_OBJECT

public:
    enum Column { Cell, Text, Values, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Errors first, then warnings, then notes; each in the order of the sheet.
    [[nodiscard]] static std::vector<ProblemRow> remarksOf(const ChecklistImport& import);
    [[nodiscard]] static std::vector<ProblemRow> setAsideOf(const ChecklistImport& import);
};

} // namespace dkt::gui

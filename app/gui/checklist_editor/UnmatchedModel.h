// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UnmatchedAnswers.h"
#include "gui/frame/RowsModel.h"

namespace dkt::gui {

/// Something recorded for an item the visit's checklist does not have.
struct UnmatchedRow {
    QString key;
    ItemId oldItem;     ///< of an answer
    FindingId finding;  ///< of a finding; null: it is an answer
    QString item;       ///< code and words of the old item
    QString recorded;   ///< outcome, scores and note, or the finding's words
    ItemId proposed;    ///< null: nothing took its place
    QString proposal;   ///< its code and words
    ItemParts changed;
    bool replaces = false; ///< something is recorded at the proposed item already

    [[nodiscard]] bool isFinding() const { return !finding.isNull(); }
    bool operator==(const UnmatchedRow&) const = default;
};

[[nodiscard]] std::vector<UnmatchedRow> unmatchedRows(const UnmatchedAnswers& unmatched);

class UnmatchedModel final : public RowsModel<UnmatchedRow> {
    Q_OBJECT

public:
    enum Column { ItemColumn, RecordedColumn, ProposalColumn, ColumnCount };
    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dkt::gui

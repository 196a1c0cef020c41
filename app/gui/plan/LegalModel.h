// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "gui/frame/RowsModel.h"

namespace dkt::gui {

/// One "Căn cứ …" with the words the papers use.
struct LegalRow {
    LegalDocumentId key; ///< null: the decision on the delegation, which the campaign's data hold
    LegalDocument document;
    QString line;

    bool operator==(const LegalRow&) const = default;
};

/// The legal bases in order, as lines of a paper; rows are dragged to order them.
class LegalModel final : public RowsModel<LegalRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    /// The legal bases of a dossier as its papers cite them.
    [[nodiscard]] static std::vector<LegalRow> linesOf(const Snapshot& data);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Moves nothing by itself: says what was wished (see moved), and the rows are read again after the commit.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// -1 when there is none.
    [[nodiscard]] int rowOf(LegalDocumentId id) const;

signals:
    /// Before `before`; last when it is null.
    void moved(const std::vector<dkt::LegalDocumentId>& ids, dkt::LegalDocumentId before);
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Evidence.h"
#include "gui/frame/RowsModel.h"

#include <functional>

namespace dkt::gui {

class Thumbnails;

/// A piece of evidence as the strip shows it.
struct EvidenceRow {
    EvidenceId key;
    Evidence evidence;
    bool here = true; ///< its bytes are on this laptop

    bool operator==(const EvidenceRow&) const = default;
};

/// The evidence of one answer or finding; the caption is edited in place.
class EvidenceModel final : public RowsModel<EvidenceRow> {
    Q_OBJECT

public:
    explicit EvidenceModel(Thumbnails& thumbnails, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void captionTyped(dkt::EvidenceId id, const QString& caption);

private:
    [[nodiscard]] QString tip(const EvidenceRow& row) const;

    Thumbnails& m_thumbnails;
};

} // namespace dkt::gui

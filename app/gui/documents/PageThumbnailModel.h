// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/PaperPreview.h"

#include <QAbstractListModel>

namespace dkt::gui {

/// The pages as a list of small pictures, each painted when it comes into sight.
class PageThumbnailModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPages(PaperPreview::Pages pages);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Room of one picture, device-independent pixels.
    static constexpr int side = 104;

private:
    [[nodiscard]] QPixmap paint(int page) const;

    PaperPreview::Pages m_pages;
    mutable QCache<int, QPixmap> m_painted{200};
};

} // namespace dkt::gui

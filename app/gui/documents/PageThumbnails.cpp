// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PageThumbnails.h"

#include "gui/documents/PageThumbnailDelegate.h"

#include <QSignalBlocker>

namespace dkt::gui {

PageThumbnails::PageThumbnails(QWidget* parent) : QListView(parent), m_model(new PageThumbnailModel(this)) {
    setModel(m_model);
    setItemDelegate(new PageThumbnailDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setFixedWidth(PageThumbnailModel::side + 40);
    setFrameShape(QFrame::NoFrame);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { emit pageChosen(current.row()); });
}

void PageThumbnails::setCurrentPage(int page) {
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_model->index(page, 0));
    viewport()->update();
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/PageThumbnailModel.h"

#include <QListView>

namespace dkt::gui {

/// The list beside the preview; choosing a page shows it.
class PageThumbnails : public QListView {
    Q_OBJECT

public:
    explicit PageThumbnails(QWidget* parent = nullptr);

    void setPages(PaperPreview::Pages pages) { m_model->setPages(std::move(pages)); }
    void setCurrentPage(int page);

signals:
    void pageChosen(int page);

private:
    PageThumbnailModel* m_model;
};

} // namespace dkt::gui

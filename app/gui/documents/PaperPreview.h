// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PagedDocument.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace dkt::gui {

/// The pages of a paper one below the other, as they will be printed. Only pages in sight are painted.
class PaperPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Pages = std::shared_ptr<const printing::PagedDocument>;

    explicit PaperPreview(QWidget* parent = nullptr);

    /// Another state of the paper; the place on it stays.
    void setPages(Pages pages);
    [[nodiscard]] const Pages& pages() const { return m_pages; }

    /// 1: as large as on paper.
    void setZoom(double zoom);
    enum class Fit { None, Width, Page };
    /// Each page as wide as the window, or whole in it; follows the window's size.
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    /// Of the page in the middle.
    [[nodiscard]] double zoom() const;

    /// The page in the middle of the window, from 0.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);

signals:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void changeScale();
    [[nodiscard]] double pixelsPerMillimetre() const;
    [[nodiscard]] QSize pageSize(int page) const;
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] const QPixmap& pixmap(int page);

    Pages m_pages;
    QCache<int, QPixmap> m_painted;
    std::vector<int> m_tops; ///< of the pages, and the end
    int m_widest = 0;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
};

} // namespace dkt::gui

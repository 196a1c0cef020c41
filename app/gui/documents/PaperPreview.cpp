// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PaperPreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dkt::gui {

namespace {

constexpr int pageGap = 14;
constexpr int smallestPage = 60;
constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.15;

} // namespace

PaperPreview::PaperPreview(QWidget* parent) : QAbstractScrollArea(parent), m_painted(24) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { emit currentPageChanged(currentPage()); });
}

double PaperPreview::pixelsPerMillimetre() const {
    const double dpi = screen()->physicalDotsPerInch();
    // Screens that do not know their size tell nonsense.
    return (dpi > 60 && dpi < 400 ? dpi : logicalDpiX()) / 25.4;
}

void PaperPreview::setPages(Pages pages) {
    m_pages = std::move(pages);
    m_painted.clear();
    layOut();
    emit currentPageChanged(currentPage());
}

QSize PaperPreview::pageSize(int page) const {
    const QSizeF paper = m_pages->pageSize(page);
    const QSizeF room(std::max(smallestPage, viewport()->width() - 2 * pageGap),
                      std::max(smallestPage, viewport()->height() - 2 * pageGap));
    switch (m_fit) {
    case Fit::Width:
        return (paper * (room.width() / paper.width())).toSize();
    case Fit::Page:
        return paper.scaled(room, Qt::KeepAspectRatio).toSize();
    case Fit::None:
        break;
    }
    return (paper * pixelsPerMillimetre() * m_zoom).toSize();
}

double PaperPreview::zoom() const {
    if (m_fit == Fit::None || !m_pages)
        return m_zoom;
    const int page = currentPage();
    return pageSize(page).width() / (m_pages->pageSize(page).width() * pixelsPerMillimetre());
}

void PaperPreview::layOut() {
    m_tops.assign(1, pageGap);
    m_widest = 0;
    for (int page = 0; m_pages && page < m_pages->pageCount(); ++page) {
        const QSize size = pageSize(page);
        m_tops.push_back(m_tops.back() + size.height() + pageGap);
        m_widest = std::max(m_widest, size.width());
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    // The last page can be brought to the top, however short it is.
    const int lastTop = m_tops.size() > 1 ? m_tops[m_tops.size() - 2] - pageGap : 0;
    verticalScrollBar()->setRange(0, std::max(lastTop, m_tops.back() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + 2 * pageGap - viewport()->width()));
    viewport()->update();
}

QRect PaperPreview::pageRect(int page) const {
    const QSize size = pageSize(page);
    const int room = std::max(viewport()->width(), m_widest + 2 * pageGap);
    const int left = (room - size.width()) / 2 - horizontalScrollBar()->value();
    return {QPoint(left, m_tops[page] - verticalScrollBar()->value()), size};
}

void PaperPreview::changeScale() {
    // The line at the top of the window stays there.
    const double place = m_tops.size() > 1 ? double(verticalScrollBar()->value()) / m_tops.back() : 0;
    m_painted.clear();
    layOut();
    verticalScrollBar()->setValue(qRound(place * m_tops.back()));
    emit currentPageChanged(currentPage());
    emit zoomChanged();
}

void PaperPreview::setZoom(double zoom) {
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    changeScale();
}

void PaperPreview::setFit(Fit fit) {
    m_fit = fit;
    changeScale();
}

int PaperPreview::currentPage() const {
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), middle);
    return std::clamp(static_cast<int>(after - m_tops.begin()) - 1, 0,
                      std::max(0, static_cast<int>(m_tops.size()) - 2));
}

void PaperPreview::showPage(int page) {
    if (m_pages && page >= 0 && page < m_pages->pageCount())
        verticalScrollBar()->setValue(m_tops[page] - pageGap);
}

const QPixmap& PaperPreview::pixmap(int page) {
    if (const QPixmap* known = m_painted.object(page))
        return *known;
    const QSize size = pageRect(page).size();
    const double ratio = devicePixelRatioF();
    auto* fresh = new QPixmap(size * ratio);
    fresh->setDevicePixelRatio(ratio);
    fresh->fill(Qt::white);
    QPainter painter(fresh);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_pages->paint(painter, page, QRectF(QPointF(0, 0), size));
    painter.end();
    m_painted.insert(page, fresh);
    return *fresh;
}

void PaperPreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    for (int page = 0; m_pages && page < m_pages->pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.top() > viewport()->height())
            break;
        if (rect.bottom() >= 0)
            painter.drawPixmap(rect.topLeft(), pixmap(page));
    }
}

void PaperPreview::resizeEvent(QResizeEvent*) {
    if (m_fit != Fit::None)
        changeScale();
    else
        layOut();
}

void PaperPreview::scrollContentsBy(int, int) {
    viewport()->update();
}

void PaperPreview::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PaperPreview::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PaperPreview::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PageThumbnailModel.h"

#include <QGuiApplication>
#include <QPainter>

namespace dkt::gui {

void PageThumbnailModel::setPages(PaperPreview::Pages pages) {
    beginResetModel();
    m_pages = std::move(pages);
    m_painted.clear();
    endResetModel();
}

int PageThumbnailModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_pages ? 0 : m_pages->pageCount();
}

QVariant PageThumbnailModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(index.row() + 1);
    case Qt::TextAlignmentRole:
        return Qt::AlignHCenter;
    case Qt::DecorationRole:
        return paint(index.row());
    }
    return {};
}

QPixmap PageThumbnailModel::paint(int page) const {
    if (const QPixmap* known = m_painted.object(page))
        return *known;
    const QSizeF size = m_pages->pageSize(page).scaled(side, side, Qt::KeepAspectRatio);
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap fresh(size.toSize() * ratio);
    fresh.setDevicePixelRatio(ratio);
    fresh.fill(Qt::white);
    QPainter painter(&fresh);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_pages->paint(painter, page, QRectF(QPointF(0, 0), size));
    painter.setPen(QColor(0xffb4bac2));
    painter.drawRect(QRectF(QPointF(0, 0), size).adjusted(0, 0, -1, -1));
    painter.end();
    m_painted.insert(page, new QPixmap(fresh));
    return fresh;
}

} // namespace dkt::gui

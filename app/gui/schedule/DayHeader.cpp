// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/DayHeader.h"

#include "gui/frame/Appearance.h"
#include "gui/schedule/BoardModel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int headerAir = 8;

} // namespace

DayHeader::DayHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize DayHeader::sizeHint() const {
    return {fontMetrics().horizontalAdvance(u"MMM 00/00/0000"_s) + 2 * headerAir, QHeaderView::sizeHint().height()};
}

void DayHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const auto of = [&](int role) { return model()->headerData(section, Qt::Vertical, role); };
    const QString off = of(BoardModel::OffRole).toString();
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    if (of(BoardModel::FirstRole).toBool()) {
        painter->setPen(palette().color(QPalette::Midlight));
        painter->drawLine(rect.topLeft(), rect.topRight());
    }
    const bool today = of(BoardModel::TodayRole).toBool();
    if (today)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette().color(QPalette::Highlight));
    const QRect words = rect.adjusted(headerAir, 3, -headerAir, -3);
    QFont face = font();
    face.setBold(today);
    painter->setFont(face);
    painter->setPen(off.isEmpty() ? palette().color(QPalette::WindowText) : toneColor(Tone::Quiet, palette()));
    painter->drawText(words, Qt::AlignTop | Qt::AlignLeft, of(Qt::DisplayRole).toString());
    const QRect second = words.adjusted(0, fontMetrics().height(), 0, 0);
    if (of(BoardModel::FirstRole).toBool() && second.height() >= fontMetrics().height() - 2) {
        painter->setPen(toneColor(Tone::Quiet, palette()));
        painter->drawText(second, Qt::AlignTop | Qt::AlignLeft,
                          fontMetrics().elidedText(off, Qt::ElideRight, second.width()));
    }
    painter->restore();
}

} // namespace dkt::gui

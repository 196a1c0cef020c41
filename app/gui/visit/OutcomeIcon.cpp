// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/OutcomeIcon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace dkt::gui {

namespace {

enum class Mark { Blank, Tick, Half, Cross, Dash, Slash, Up, Down };

struct Ink {
    QColor onLight, onDark;
};

Ink inkOf(Mark mark) {
    switch (mark) {
    case Mark::Tick:
    case Mark::Up:
        return {QColor(0x1b, 0x7f, 0x3b), QColor(0x6f, 0xd8, 0x8f)};
    case Mark::Half:
        return {QColor(0x9a, 0x62, 0x00), QColor(0xf2, 0xb8, 0x4b)};
    case Mark::Cross:
    case Mark::Down:
        return {QColor(0xb3, 0x1d, 0x28), QColor(0xff, 0x8a, 0x80)};
    case Mark::Blank:
    case Mark::Dash:
    case Mark::Slash:
        return {QColor(0x5f, 0x66, 0x6d), QColor(0xb0, 0xb8, 0xc0)};
    }
    return {};
}

/// Strokes in a square of 16 units.
QPainterPath strokesOf(Mark mark) {
    QPainterPath path;
    const auto line = [&](std::initializer_list<QPointF> points) {
        path.moveTo(*points.begin());
        for (const QPointF& point : points)
            path.lineTo(point);
    };
    switch (mark) {
    case Mark::Tick:
        line({{4.2, 8.4}, {7, 11.2}, {11.8, 5.2}});
        break;
    case Mark::Cross:
        line({{5.2, 5.2}, {10.8, 10.8}});
        line({{10.8, 5.2}, {5.2, 10.8}});
        break;
    case Mark::Dash:
        line({{4.8, 8}, {11.2, 8}});
        break;
    case Mark::Slash:
        line({{4, 12}, {12, 4}});
        break;
    case Mark::Up:
        line({{4.5, 9.5}, {8, 5.5}, {11.5, 9.5}});
        break;
    case Mark::Down:
        line({{4.5, 6.5}, {8, 10.5}, {11.5, 6.5}});
        break;
    case Mark::Blank:
    case Mark::Half:
        break;
    }
    return path;
}

class MarkEngine final : public QIconEngine {
public:
    explicit MarkEngine(Mark mark) : m_mark(mark) {}
    [[nodiscard]] QIconEngine* clone() const override { return new MarkEngine(m_mark); }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const double side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center() + QPointF(0.5 - side / 2, 0.5 - side / 2));
        painter->scale(side / 16, side / 16);
        draw(*painter, colour(mode));
        painter->restore();
    }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        const Ink ink = inkOf(m_mark);
        return palette.color(QPalette::Base).lightness() < 128 ? ink.onDark : ink.onLight;
    }

    void draw(QPainter& painter, const QColor& ink) const {
        const bool ring = m_mark != Mark::Up && m_mark != Mark::Down;
        painter.setPen(QPen(ink, 1.3, m_mark == Mark::Blank ? Qt::DotLine : Qt::SolidLine));
        if (ring)
            painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        if (m_mark == Mark::Half) {
            painter.setBrush(ink);
            painter.drawPie(QRectF(1.5, 1.5, 13, 13), 90 * 16, 180 * 16);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(strokesOf(m_mark));
    }

    Mark m_mark;
};

Mark markOf(std::optional<Outcome> outcome) {
    if (!outcome)
        return Mark::Blank;
    switch (*outcome) {
    case Outcome::Met:
        return Mark::Tick;
    case Outcome::PartlyMet:
        return Mark::Half;
    case Outcome::NotMet:
        return Mark::Cross;
    case Outcome::NothingArose:
        return Mark::Dash;
    case Outcome::NotApplicable:
        return Mark::Slash;
    }
    return Mark::Blank;
}

} // namespace

QIcon outcomeIcon(std::optional<Outcome> outcome) {
    return QIcon(new MarkEngine(markOf(outcome)));
}

QIcon findingIcon(FindingKind kind) {
    return QIcon(new MarkEngine(kind == FindingKind::Strength ? Mark::Up : Mark::Down));
}

} // namespace dkt::gui

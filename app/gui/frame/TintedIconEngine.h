// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Appearance.h"

#include <QByteArray>
#include <QIconEngine>

namespace dkt::gui {

/// Draws an SVG whose colour is `currentColor` in the palette's colour for the icon's state.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QByteArray svg, Tone tone) : m_svg(std::move(svg)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_svg, m_tone); }

private:
    QByteArray m_svg;
    Tone m_tone;
};

} // namespace dkt::gui

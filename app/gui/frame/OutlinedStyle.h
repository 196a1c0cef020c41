// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace dkt::gui {

/// Fusion, with an outline around check boxes and radio buttons that can be seen on a dark palette, too:
/// Fusion draws it darker than the window, which is next to nothing there.
class OutlinedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace dkt::gui

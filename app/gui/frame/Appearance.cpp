// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Appearance.h"

#include "gui/frame/OutlinedStyle.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct Shade {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array shades{
    Shade{QPalette::Window, 0xfff3f4f6, 0xff23272c},
    Shade{QPalette::WindowText, 0xff1c2127, 0xffe6e9ed},
    Shade{QPalette::Base, 0xffffffff, 0xff1a1d21},
    Shade{QPalette::AlternateBase, 0xfff6f7f9, 0xff20242a},
    Shade{QPalette::Text, 0xff1c2127, 0xffe6e9ed},
    Shade{QPalette::PlaceholderText, 0xff6b727c, 0xff98a1ac},
    Shade{QPalette::Button, 0xfffafbfc, 0xff2e343b},
    Shade{QPalette::ButtonText, 0xff1c2127, 0xffe6e9ed},
    Shade{QPalette::BrightText, 0xffffffff, 0xffffffff},
    Shade{QPalette::Highlight, 0xff2563a8, 0xff3a6ea8},
    Shade{QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    Shade{QPalette::Link, 0xff1d5bb0, 0xff7ab4ff},
    Shade{QPalette::LinkVisited, 0xff6b3fa0, 0xffc3a0f0},
    Shade{QPalette::ToolTipBase, 0xfffffbe8, 0xff39414a},
    Shade{QPalette::ToolTipText, 0xff1c2127, 0xffe6e9ed},
    Shade{QPalette::Light, 0xffffffff, 0xff3a4149},
    Shade{QPalette::Midlight, 0xffe6e9ed, 0xff343a42},
    Shade{QPalette::Mid, 0xffc9ced5, 0xff4a525c},
    Shade{QPalette::Dark, 0xffa3abb5, 0xff14171a},
    Shade{QPalette::Shadow, 0xff7a828c, 0xff0c0e10},
};

QPalette paletteOf(bool dark) {
    QPalette palette;
    for (const Shade& shade : shades)
        palette.setColor(shade.role, QColor(dark ? shade.dark : shade.light));
    const QColor faint(dark ? 0xff7d8691 : 0xff858d97);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette& palette) {
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Quiet:
        return dark ? QColor(0xff9aa3af) : QColor(0xff616973);
    case Tone::Good:
        return dark ? QColor(0xff63c987) : QColor(0xff1b7a3d);
    case Tone::Busy:
        return dark ? QColor(0xff7ab4ff) : QColor(0xff1d5bb0);
    case Tone::Warning:
        return dark ? QColor(0xfff0b357) : QColor(0xff8f5200);
    case Tone::Bad:
        return dark ? QColor(0xffff8a85) : QColor(0xffbd2429);
    }
    return palette.color(QPalette::Text);
}

void setTone(QWidget& widget, Tone tone) {
    QPalette palette = QApplication::palette();
    const QColor color = toneColor(tone, palette);
    if (widget.palette().color(QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    palette.setColor(QPalette::ButtonText, color);
    widget.setPalette(palette);
}

Appearance::Appearance()
    : m_systemDark(isDark(QGuiApplication::palette())), m_systemFont(QApplication::font()) {
    QApplication::setStyle(new OutlinedStyle);
}

void Appearance::useTheme(Theme theme) {
    const QPalette palette = paletteOf(theme == Theme::Dark || (theme == Theme::System && m_systemDark));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void Appearance::useFontSize(int points) {
    QFont font = m_systemFont;
    if (points > 0)
        font.setPointSize(points);
    QApplication::setFont(font);
}

} // namespace dkt::gui

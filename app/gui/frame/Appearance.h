// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Settings.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace dkt::gui {

/// What a coloured text or mark says. Colour never says it alone: a word or an icon stands beside it.
enum class Tone { Plain, Quiet, Good, Busy, Warning, Bad };

/// The colour of a tone on this palette, with a contrast of at least 4.5 to its base.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);
/// Gives the texts of `widget` a tone; call it again when the palette changes.
void setTone(QWidget& widget, Tone tone);

/// Style, palette and font of the whole program.
class Appearance {
public:
    /// Remembers what the desktop gave: made before anything is changed.
    Appearance();

    void useTheme(Theme theme);
    /// Points; 0: the desktop's.
    void useFontSize(int points);
    [[nodiscard]] int systemFontSize() const { return m_systemFont.pointSize(); }

private:
    bool m_systemDark;
    QFont m_systemFont;
};

} // namespace dkt::gui

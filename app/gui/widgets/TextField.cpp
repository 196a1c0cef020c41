// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/TextField.h"

#include <cmath>

namespace dkt::gui {

TextField::TextField(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
    setTabChangesFocus(true);
}

QSize TextField::sizeHint() const {
    constexpr int rounding = 4; // of line heights at fractional scales: a scroll bar must not come too early
    const int frame =
        2 * frameWidth() + 2 * static_cast<int>(std::ceil(document()->documentMargin())) + rounding;
    return {fontMetrics().averageCharWidth() * 20, m_lines * fontMetrics().lineSpacing() + frame};
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Issue.h"

#include <QString>

#include <functional>

namespace dkt::gui {

/// News shown in a bar above the page, without stopping anybody.
struct Notice {
    Severity severity = Severity::Note;
    QString text;
    QString actionText = {}; ///< of the button in the bar; empty: none
    std::function<void()> action = {};
    QString secondText = {}; ///< of another button beside it; empty: none
    std::function<void()> second = {};
};

} // namespace dkt::gui

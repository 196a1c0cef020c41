// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Appearance.h"

#include <QIcon>
#include <QString>

namespace dkt::gui {

/// The icon `name` of resources/icons, drawn in the palette's text colour or in a tone's at every size, so
/// that it follows the theme by itself. Empty when there is no such file.
[[nodiscard]] QIcon icon(const QString& name, Tone tone = Tone::Plain);

} // namespace dkt::gui

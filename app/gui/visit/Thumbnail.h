// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace dkt::gui {

/// A picture of at most `side` pixels a side, upright as its camera was held; null when it cannot be read, is
/// of no format that cameras, scanners and screens give, or would take too much memory.
[[nodiscard]] QImage thumbnailOf(const QByteArray& bytes, int side);

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzTargets.h"
#include "FuzzTools.h"

#include "gui/visit/Thumbnail.h"

namespace fuzz {

void picture(const std::uint8_t* data, std::size_t size) {
    constexpr int side = 72;
    const QImage image = dkt::gui::thumbnailOf(view(data, size).toByteArray(), side);
    must(image.width() <= side && image.height() <= side, "it is small");
}

} // namespace fuzz

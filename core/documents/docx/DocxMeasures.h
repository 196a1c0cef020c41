// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"

#include <QtGlobal>

/// Lengths in the units of WordprocessingML: twips (1/20 point) and half-points.
namespace dkt::doc {

[[nodiscard]] inline int twipsFromMm(double mm) { return qRound(mm * 1440 / 25.4); }
[[nodiscard]] inline int twipsFromPoints(double points) { return qRound(points * 20); }
[[nodiscard]] inline int halfPoints(double points) { return qRound(points * 2); }

/// A section's page in twips.
struct DocxPage {
    int width;
    int height;
    int textWidth; ///< between the margins

    [[nodiscard]] static DocxPage of(const LayoutProfile& profile, Orientation orientation) {
        const bool portrait = orientation == Orientation::Portrait;
        const int width = twipsFromMm(portrait ? profile.pageWidth : profile.pageHeight);
        const int height = twipsFromMm(portrait ? profile.pageHeight : profile.pageWidth);
        return {width, height, width - twipsFromMm(profile.marginLeft) - twipsFromMm(profile.marginRight)};
    }
};

} // namespace dkt::doc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/TextDiff.h"

#include <QPalette>
#include <QString>

#include <vector>

namespace dkt::gui {

/// Which of two compared texts is shown.
enum class DiffSide { Before, After };
/// How the words stand out that the other text has not: always by line as well as by colour.
enum class DiffLook {
    Equal,  ///< two versions of equal right: underlined
    Changed ///< from what to what: struck out before, underlined after
};

/// One of two compared texts for a text browser. Long stretches that both have are left out in the middle once
/// the whole is longer than a screen can show.
[[nodiscard]] QString diffHtml(const std::vector<text::DiffPart>& parts, DiffSide side, DiffLook look,
                               const QPalette& palette);
/// A text without marks, made the same way.
[[nodiscard]] QString plainHtml(const QString& text, const QPalette& palette);

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/overview/AttentionRow.h"

#include <QDate>

#include <vector>

namespace dkt {
class DossierView;
}

namespace dkt::gui {

struct OverviewFigures;

/// What wants a look, the gravest first; from the figures reckoned already and the dossier's content.
[[nodiscard]] std::vector<AttentionRow> attention(const DossierView& view, const OverviewFigures& figures,
                                                  QDate today);

/// The line in the language of the window.
[[nodiscard]] QString attentionText(const AttentionRow& row);

} // namespace dkt::gui

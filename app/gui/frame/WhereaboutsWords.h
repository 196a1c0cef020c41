// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/PeerStore.h"

namespace dkt::gui {

/// "143 changes exist only on this laptop; last hand-over 26 hours ago".
[[nodiscard]] QString whereaboutsWords(const Whereabouts& where, const QDateTime& now);
/// What of that is on its way; empty when nothing is.
[[nodiscard]] QString whereaboutsDetail(const Whereabouts& where);
/// "26 hours ago"
[[nodiscard]] QString agoWords(const QDateTime& then, const QDateTime& now);

} // namespace dkt::gui

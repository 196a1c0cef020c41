// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "domain/Campaign.h"
#include "domain/ExchangeFacts.h"

namespace dkt::doc {

/// Giấy biên nhận of one package: what was handed over or taken in, for both to sign. It is no paper of
/// Decree 30 (nothing is issued by it), so it bears the letterhead's bodies and no number.
[[nodiscard]] Document receiptPaper(const Campaign& campaign, const ExchangeFacts& facts);

} // namespace dkt::doc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/report/Citations.h"
#include "domain/Snapshot.h"

namespace dkt::doc {

/// The "Căn cứ …" of the campaign's papers: its legal documents in their order, then the decision that set up the
/// delegation. The window shows the same lines while they are put together.
[[nodiscard]] LegalBases legalBasesOf(const Campaign& campaign, const std::vector<LegalDocument>& documents,
                                      Citations& citations);

} // namespace dkt::doc

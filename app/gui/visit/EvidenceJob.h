// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Jobs.h"
#include "services/EvidenceService.h"

#include <memory>
#include <vector>

namespace dkt {
class Dossier;
}

namespace dkt::gui {

class AppContext;

/// What is left to do once the files are read: they are attached to `owner`, at once or as soon as the dossier is
/// back from other work; not when another dossier is open by then.
[[nodiscard]] Jobs::Continuation attaching(AppContext& context, const Dossier* dossier, RowId owner,
                                           std::shared_ptr<const std::vector<EvidenceContent>> files);

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LayoutProfile.h"
#include "documents/report/ReportOptions.h"
#include "services/Dossier.h"
#include "util/Issue.h"

#include <memory>
#include <vector>

namespace dkt::gui {

class AppContext;

/// What papers are made from: values, so that they can be made in any thread while the dossier goes on.
struct PaperSource {
    std::shared_ptr<const DossierView> view;
    doc::ReportOptions options;
    doc::LayoutProfile profile;
    std::vector<Issue> layoutIssues = {}; ///< of the stored layout
};

/// The open dossier as it stands, today, with the layout decided for it. There must be one.
[[nodiscard]] PaperSource paperSource(const AppContext& context);

} // namespace dkt::gui

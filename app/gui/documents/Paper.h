// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LayoutProfile.h"
#include "documents/PaperType.h"
#include "documents/report/ReportContext.h"
#include "services/Dossier.h"
#include "util/Issue.h"

#include <memory>

namespace dkt::gui {

/// What papers are made from: values, so that they can be made in any thread while the dossier goes on.
struct PaperSource {
    std::shared_ptr<const DossierView> view;
    doc::ReportOptions options;
    doc::LayoutProfile profile;
    std::vector<Issue> layoutIssues = {}; ///< of the stored layout
};

/// Which paper: its kind, and the visit where it is about one.
struct PaperChoice {
    const doc::PaperType* type = nullptr;
    VisitId visit;

    bool operator==(const PaperChoice&) const = default;
};

[[nodiscard]] QString formatTitle(doc::PaperFormat format);

/// @throws Error(Input) when a stored deadline is out of range
[[nodiscard]] std::shared_ptr<const doc::Document> buildPaper(const PaperChoice& choice,
                                                              const PaperSource& source);

} // namespace dkt::gui

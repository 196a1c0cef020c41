// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PaperType.h"
#include "documents/report/ReportContext.h"
#include "gui/frame/PaperSource.h"

#include <memory>

namespace dkt::gui {

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

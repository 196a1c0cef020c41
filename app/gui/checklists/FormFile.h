// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"
#include "domain/Campaign.h"
#include "domain/Checklist.h"
#include "util/Progress.h"

namespace dkt::gui {

/// The empty form of a checklist, ready to be printed.
[[nodiscard]] doc::Document emptyForm(const Campaign& campaign, const Checklist& checklist);

/// Writes the form as PDF, or for any other ending as DOCX.
/// @throws Error ReadOnly, DiskFull, CannotOpen, Cancelled
void writeForm(const doc::Document& form, const doc::LayoutProfile& profile, const QString& path,
               Progress& progress);

} // namespace dkt::gui

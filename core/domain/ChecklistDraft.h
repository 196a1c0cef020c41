// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QString>

namespace dkt {

/// A checklist being written. Nobody answers it; issuing it makes the checklist.
struct ChecklistDraft {
    ChecklistDraftId id;
    QString title;       ///< of the content, for lists and search
    QString content;     ///< canonical JSON, see contentOf()
    ChecklistId basedOn; ///< the version it follows; null: a new checklist
    int order = 0;

    bool operator==(const ChecklistDraft&) const = default;
};

/// The checklist in the draft; every item has an id, empty titles are possible.
[[nodiscard]] Checklist contentOf(const ChecklistDraft& draft);

/// Puts `content` into the draft, with its title.
void setContent(ChecklistDraft& draft, const Checklist& content);

} // namespace dkt

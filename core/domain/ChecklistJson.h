// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QByteArray>
#include <QJsonObject>

namespace dkt {

/// The project's own checklist format: JSON, keys in camelCase, sections → criteria → items, rules as
/// objects; lossless. A file says `"format": "dkt-checklist"` and `"formatVersion": 1`.
[[nodiscard]] QJsonObject toJson(const Checklist& checklist);

/// Reads what toJson wrote, and hand-written files that leave out what is empty. Item ids that are missing
/// are derived (assignItemIds); the checklist's id is derived from its content.
/// @throws Error(Input) naming the place ("sections[2].criteria[0].items[1].maxPoints"), or Error(Newer)
[[nodiscard]] Checklist checklistFromJson(const QJsonObject& json);

/// Reads a draft, which may be unfinished: items without a title are taken as they are.
[[nodiscard]] Checklist draftFromJson(const QJsonObject& json);

/// The id named by the content of `checklist` (its own id left out): equal checklists meet in one row.
[[nodiscard]] ChecklistId contentId(const Checklist& checklist);

/// One line of compact JSON, the same for equal checklists: what the journal keeps.
[[nodiscard]] QByteArray canonicalJson(const Checklist& checklist);

/// True when `json` says it is in the project's own format.
[[nodiscard]] bool isChecklistJson(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const ScoringRule& rule);
[[nodiscard]] QJsonObject toJson(const Target& target);

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/RowId.h"

namespace dkt {

using ChecklistId = Id<struct ChecklistTag>;
using ChecklistDraftId = Id<struct ChecklistDraftTag>;
using ItemId = Id<struct ItemTag>;
using LegalDocumentId = Id<struct LegalDocumentTag>;
using TeamId = Id<struct TeamTag>;
using MemberId = Id<struct MemberTag>;
using UnitId = Id<struct UnitTag>;
using VisitId = Id<struct VisitTag>;
using AnswerId = Id<struct AnswerTag>;
using FindingId = Id<struct FindingTag>;
using DistinctFindingsId = Id<struct DistinctFindingsTag>;
using CommonFindingId = Id<struct CommonFindingTag>;
using ActionId = Id<struct ActionTag>;
using DueChangeId = Id<struct DueChangeTag>;
using UnitResponseId = Id<struct UnitResponseTag>;
using ReviewId = Id<struct ReviewTag>;
using EvidenceId = Id<struct EvidenceTag>;
using RatingChangeId = Id<struct RatingChangeTag>;
using SettingId = Id<struct SettingTag>;
using AssignmentId = Id<struct AssignmentTag>;
using OtherInspectionId = Id<struct OtherInspectionTag>;

} // namespace dkt

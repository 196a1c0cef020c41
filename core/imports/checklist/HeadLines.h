// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "imports/ColumnMapping.h"

namespace dkt {

/// Reads what stands above the header into `checklist`: the line that names the paper, "Phiên bản: …" and
/// "Ghi chú: …" as our own sheets have them. Other lines are left alone.
void readHeadLines(const SheetTable& table, const ColumnMapping& mapping, Checklist& checklist);

} // namespace dkt

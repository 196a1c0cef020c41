// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Remediation.h"

namespace dkt::doc {

/// The deadline in the words of Vietnamese papers: "trước ngày 30/11/2021", "15 ngày làm việc kể từ ngày
/// ban hành kết luận (chậm nhất ngày 14/9/2026)". Paper wording, not interface text.
[[nodiscard]] QString deadlineWording(const RemediationLine& line);

} // namespace dkt::doc

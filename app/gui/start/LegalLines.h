// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QStringList>

#include <vector>

namespace dkt::gui {

/// Reads a legal basis as papers write it: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính
/// phủ về công tác văn thư;". What cannot be told apart stays together, so that citing it gives the line back.
[[nodiscard]] LegalDocument legalDocumentFromLine(const QString& line);

/// One each line that is not blank.
[[nodiscard]] std::vector<LegalDocument> legalDocumentsFromLines(const QStringList& lines);

} // namespace dkt::gui

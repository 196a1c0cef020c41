// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"

namespace dkt::doc {

class XmlBuffer;

/// Indices of the cell formats in styles.xml.
inline constexpr int xlsxTitleStyle = 1;
inline constexpr int xlsxNoteStyle = 2;
inline constexpr int xlsxHeaderStyle = 3;
enum class XlsxWeight { Normal, Bold };
[[nodiscard]] int xlsxCellStyle(SheetType type, XlsxWeight weight = XlsxWeight::Normal);

/// Times New Roman 12, thin borders, wrapped text; dates as dd/mm/yyyy.
void writeXlsxStyles(XmlBuffer& xml);

} // namespace dkt::doc

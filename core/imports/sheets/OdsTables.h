// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetCell.h"
#include "imports/sheets/OdsStyles.h"
#include "imports/sheets/ZipParts.h"

#include <string_view>
#include <vector>

namespace dkt::ods {

/// Elements inside a sheet or a cell whose text is not the cell's: comments, drawings, tracked changes.
[[nodiscard]] bool isNoCellText(std::string_view element);

/// The names of the tables of content.xml, with whether they are hidden; `styles` learns the part's own.
[[nodiscard]] std::vector<SheetInfo> tables(ZipParts& zip, OdsStyles& styles);

} // namespace dkt::ods

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LayoutProfile.h"

#include <QByteArray>

#include <set>

namespace dkt::doc {

class XmlBuffer;

/// The id of the paragraph style of table text of this size.
[[nodiscard]] QByteArray docxCellStyle(int halfPointSize);

/// styles.xml: one paragraph style for each component of a paper (Decree 30/2020/NĐ-CP, Annex I), named in
/// Vietnamese so that a secretary finds it in Word's list, with the sizes and gaps of `profile`; the styles
/// of tables, and one style for each size of table text.
void writeDocxStyles(XmlBuffer& xml, const LayoutProfile& profile, const std::set<int>& cellSizes);

} // namespace dkt::doc

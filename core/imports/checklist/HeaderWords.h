// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ColumnMapping.h"

#include <QStringList>

namespace dkt {

/// The role the words of a header cell name, with marks or without, in any case; none for other text.
/// Section and Criterion only for exactly these words: together with others they head the titles.
[[nodiscard]] std::optional<ColumnRole> roleOfHeader(const QString& text);

/// The words a header is recognised by, as people write them: for the message that none was found.
[[nodiscard]] QStringList headerWordsLookedFor();

} // namespace dkt

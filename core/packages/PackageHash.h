// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What the sender signs. Each begins with words of its own, so that no signature can be taken for another's
/// or for a commit's.
namespace dkt::packagehash {

[[nodiscard]] QByteArray ofHeader(QByteArrayView header);
/// `records` is the hash of all records before the trailer.
[[nodiscard]] QByteArray ofTrailer(QByteArrayView records, QByteArrayView counts);

} // namespace dkt::packagehash

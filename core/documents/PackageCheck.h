// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/XmlScan.h"

#include <QString>

#include <vector>

class QIODevice;

namespace dkt::doc {

/// Reads a written office package back: every part's checksum, closed XML in all of them, and in the
/// parts whose names begin with `parts` as many of each element as were written. Throws
/// Error::Kind::CannotOpen otherwise.
void checkPackage(QIODevice& in, const QString& parts, std::vector<ElementCount> written);

} // namespace dkt::doc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

#include <QByteArray>

namespace dkt::printing {

/// The program as PDF files name it.
[[nodiscard]] QString pdfCreator();
/// Title, subject and author as an XMP packet: the only way QPdfWriter takes the last two.
[[nodiscard]] QByteArray pdfProperties(const doc::Document& document);

} // namespace dkt::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

namespace dkt::doc {

class DocxText;

/// Boxes 7a, 7b and 9b of Decree 30/2020/NĐ-CP, Annex I: Nơi nhận left, the signer right, in one row that is
/// not split over pages.
void writeDocxSignature(DocxText& text, const SignatureBlock& block, int width);

/// The signature columns of minutes side by side (form 1.9), Nơi nhận below.
void writeDocxSignatureColumns(DocxText& text, const SignatureColumns& block, int width);

} // namespace dkt::doc

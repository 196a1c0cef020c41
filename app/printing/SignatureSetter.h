// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/TextBlock.h"

namespace dkt::printing {

/// Boxes 7a, 7b and 9b as one block, kept together on a page: Nơi nhận left, level with the signer's title,
/// signer right, with room for signature and seal between title and name.
[[nodiscard]] TextBlock setSignatures(Typesetter& typesetter, const doc::SignatureBlock& signature,
                                      double width);
/// Signers side by side in columns of equal width, Nơi nhận below (form 1.9).
[[nodiscard]] TextBlock setSignatures(Typesetter& typesetter, const doc::SignatureColumns& signatures,
                                      double width);

} // namespace dkt::printing

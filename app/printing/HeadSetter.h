// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/TextBlock.h"

namespace dkt::printing {

/// The components above the text, each as one block of `width` layout units (Decree 30/2020/NĐ-CP,
/// Annex I, II.1–5 and III). Sizes come from the typesetter's profile.

/// Boxes 1–4 and 5b: issuer and number left, Quốc hiệu, Tiêu ngữ, place and date right. The right column
/// takes what Quốc hiệu needs to stand on one line.
[[nodiscard]] TextBlock setLetterhead(Typesetter& typesetter, const doc::Letterhead& head, double width);
/// Box 5a: Tên loại, trích yếu and the rule under them.
[[nodiscard]] TextBlock setTitle(Typesetter& typesetter, const doc::Title& title, double width);
/// Box 9a: dashes stand under the colon of "Kính gửi:".
[[nodiscard]] TextBlock setAddressees(Typesetter& typesetter, const doc::Addressees& to, double width);
/// Number, title and reference of an annex.
[[nodiscard]] TextBlock setAnnexHead(Typesetter& typesetter, const doc::AnnexBreak& annex, double width);

} // namespace dkt::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"

namespace dkt::doc {

class DocxText;

/// Boxes 1 to 5b of Decree 30/2020/NĐ-CP, Annex I, as a borderless table of two columns over `width` twips:
/// the right one as wide as Quốc hiệu needs, numbers and dates on one row.
void writeDocxLetterhead(DocxText& text, const Letterhead& head, const LayoutProfile& profile, int width);

/// Box 5a: tên loại and trích yếu across the page, with the rule under them.
void writeDocxTitle(DocxText& text, const Title& title, const LayoutProfile& profile, int width);

/// Box 9a: one addressee centred on the line, several with their dashes under the colon.
void writeDocxAddressees(DocxText& text, const Addressees& to, const LayoutProfile& profile, int width);

} // namespace dkt::doc

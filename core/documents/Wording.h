// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

/// The fixed wording of papers under Decree 30/2020/NĐ-CP, Annex I: what every renderer prints the same,
/// whatever it draws with. Vietnamese by law, hence not translated.
namespace dkt::doc::wording {

/// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (box 1).
[[nodiscard]] QString nationalTitle();
/// "Độc lập - Tự do - Hạnh phúc" (box 1).
[[nodiscard]] QString motto();
/// "Số: 05/BC-ĐKT" (box 3); a number below 10 gets its leading zero, an open one is left as a gap.
[[nodiscard]] QString numberLine(const Letterhead& head);
/// "Hà Nội, ngày 05 tháng 02 năm 2026" (box 4; zeros before days below 10 and months 1 and 2 only);
/// open parts are left as gaps. Empty without place and date.
[[nodiscard]] QString placeDateLine(const Letterhead& head);
/// The i-th Căn cứ with its ";", the last with ".".
[[nodiscard]] QString legalBasisLine(const LegalBases& bases, int index);
/// One recipient: "Kính gửi: X" in one line; several: "Kính gửi:" and "- X;" … "- Z." (box 9a).
[[nodiscard]] QStringList addresseeLines(const Addressees& to);
/// "Nơi nhận:" (box 9b).
[[nodiscard]] QString recipientsTitle();
/// "- X;" … "- Lưu: VT, Y." (box 9b).
[[nodiscard]] QStringList recipientLines(const QStringList& recipients);
/// "DỰ THẢO - Hồ sơ còn 03 nội dung …": stands on top of what is made over undecided conflicts.
[[nodiscard]] QString draftMark(int conflicts);
/// A heading's text without its number: level 1 in capitals.
[[nodiscard]] QString headingText(const Heading& heading);

} // namespace dkt::doc::wording

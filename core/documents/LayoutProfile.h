// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt::doc {

/// The layout of Decree 30/2020/NĐ-CP, Annex I, as one table of parameters that users may edit and
/// every renderer reads. Lengths in millimetres, sizes in points; the ranges in the comments are the
/// decree's, the defaults those of its own sample column.
struct LayoutProfile {
    double pageWidth = 210, pageHeight = 297; ///< A4 (I.1)
    double marginTop = 20, marginBottom = 20; ///< 20–25
    double marginLeft = 30;                   ///< 30–35
    double marginRight = 15;                  ///< 15–20
    QString fontFamily = QStringLiteral("Times New Roman"); ///< I.3, black, Unicode TCVN 6909:2001

    double nationalTitleSize = 12; ///< Quốc hiệu, 12–13, upper, upright bold
    double mottoSize = 13;         ///< Tiêu ngữ, 13–14, upright bold, rule as long as the line
    double governingBodySize = 12; ///< 12–13, upper, upright
    double issuerSize = 12;        ///< 12–13, upper, upright bold, rule 1/3–1/2 of the line
    double numberSize = 13;        ///< Số, ký hiệu, upright
    double placeDateSize = 13;     ///< 13–14, italic
    double titleKindSize = 14;     ///< Tên loại, 13–14, upper, upright bold
    double titleSubjectSize = 14;  ///< Trích yếu, 13–14, upright bold, rule 1/3–1/2 of the line
    double letterSubjectSize = 12; ///< Trích yếu of a letter, 12–13, upright, 6 pt gap
    double bodySize = 14;          ///< 13–14, justified
    double headingSize = 14;       ///< I. UPPER, 13–14, upright bold
    double signerTitleSize = 14;   ///< 13–14, upper, upright bold
    double signerNameSize = 14;    ///< 13–14, upright bold
    double recipientsTitleSize = 12; ///< "Nơi nhận:", 12, italic bold
    double recipientsSize = 11;      ///< 11, upright
    double annexNumberSize = 14;     ///< "Phụ lục I", 14, upright bold
    double annexTitleSize = 14;      ///< 13–14, upper, upright bold
    double annexReferenceSize = 14;  ///< 13–14, italic
    double pageNumberSize = 14;      ///< 13–14, centred in the top margin, not on page 1

    double firstLineIndent = 12.7; ///< 10 or 12.7
    double paragraphGap = 6;       ///< points, at least 6
    double lineSpacing = 1.0;      ///< lines, 1.0–1.5

    bool operator==(const LayoutProfile&) const = default;
};

} // namespace dkt::doc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxLetterhead.h"

#include "documents/Wording.h"
#include "documents/docx/DocxMeasures.h"
#include "documents/docx/DocxText.h"

#include <algorithm>

namespace dkt::doc {
namespace {

constexpr double ruleShare = 0.4;      // of the line above; the decree wants 1/3 to 1/2
constexpr double rightShare = 0.56;    // of the text width, when Quốc hiệu does not need more
constexpr double rightShareMost = 0.7; // leaves the issuer room
constexpr int betweenColumns = 120;    // twips

void writeIssuer(DocxText& text, const Letterhead& head, const LayoutProfile& profile, int width) {
    const int room = width - betweenColumns;
    if (!head.governingBody.isEmpty())
        text.centred({.style = "CoQuanChuQuan", .right = betweenColumns}, head.governingBody.toUpper(),
                     profile.governingBodySize, Weight::Regular, room);
    const int line = text.centred({.style = "CoQuanBanHanh", .right = betweenColumns}, head.issuer.toUpper(),
                                  profile.issuerSize, Weight::Bold, room);
    text.rule(qRound(line * ruleShare), room);
}

void writeNationalTitle(DocxText& text, const LayoutProfile& profile, int width) {
    text.paragraph({.style = "QuocHieu"}, wording::nationalTitle());
    const QString motto = wording::motto();
    text.paragraph({.style = "TieuNgu"}, motto);
    text.rule(twipsFromPoints(textWidth(motto, profile.mottoSize, Weight::Bold)), width);
}

template <class Left, class Right>
void writeHeadRow(DocxText& text, int left, int right, Left writeLeft, Right writeRight) {
    text.openFrameRow();
    text.openFrameCell(left);
    writeLeft();
    text.closeFrameCell();
    text.openFrameCell(right);
    writeRight();
    text.closeFrameCell();
    text.closeFrameRow();
}

} // namespace

void writeDocxLetterhead(DocxText& text, const Letterhead& head, const LayoutProfile& profile, int width) {
    const double national = textWidth(wording::nationalTitle(), profile.nationalTitleSize, Weight::Bold);
    const double wanted = std::max(rightShare * width, national * 20 + betweenColumns);
    const int right = qRound(std::min(wanted, rightShareMost * width));
    const int left = width - right;
    text.openFrame({left, right});
    writeHeadRow(
        text, left, right, [&] { writeIssuer(text, head, profile, left); },
        [&] { writeNationalTitle(text, profile, right); });
    writeHeadRow(
        text, left, right,
        [&] { text.paragraph({.style = "SoKyHieu", .right = betweenColumns}, wording::numberLine(head)); },
        [&] { text.paragraph({.style = "DiaDanhNgayThang"}, wording::placeDateLine(head)); });
    if (!head.letterSubject.isEmpty())
        writeHeadRow(
            text, left, right,
            [&] {
                text.centred({.style = "TrichYeuCongVan", .right = betweenColumns}, head.letterSubject,
                             profile.letterSubjectSize, Weight::Regular, left - betweenColumns);
            },
            [&] { text.paragraph({.style = "NoiDung"}, QStringView()); });
    text.closeFrame();
}

void writeDocxTitle(DocxText& text, const Title& title, const LayoutProfile& profile, int width) {
    int line = text.centred({.style = "TenLoai"}, title.kind.toUpper(), profile.titleKindSize, Weight::Bold,
                            width);
    if (!title.subject.isEmpty())
        line = text.centred({.style = "TrichYeu"}, title.subject, profile.titleSubjectSize, Weight::Bold,
                            width * 9 / 10);
    text.rule(qRound(line * ruleShare), width);
    text.paragraph({.style = "KhoangCach"}, QStringView());
}

void writeDocxAddressees(DocxText& text, const Addressees& to, const LayoutProfile& profile, int width) {
    const QStringList lines = wording::addresseeLines(to);
    double longest = 0;
    for (const QString& line : lines)
        longest = std::max(longest, textWidth(line, profile.bodySize, Weight::Regular));
    // The dashes stand under the colon, so the names begin where "Kính gửi" ends.
    const QStringView colon = u"Kính gửi";
    const double step = lines.size() > 1 ? textWidth(colon, profile.bodySize, Weight::Regular) : 0;
    const int left = std::max(0, qRound((width - (longest + step) * 20) / 2));
    const int before = twipsFromPoints(2 * profile.paragraphGap);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        ParagraphFormat format{.style = "KinhGui", .left = left + (i > 0 ? twipsFromPoints(step) : 0)};
        if (i == 0)
            format.spaceBefore = before;
        text.paragraph(format, lines[i]);
    }
    text.paragraph({.style = "KhoangCach"}, QStringView());
}

} // namespace dkt::doc

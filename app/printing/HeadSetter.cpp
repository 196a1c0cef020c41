// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/HeadSetter.h"

#include "documents/Wording.h"
#include "printing/Units.h"

#include <algorithm>

namespace dkt::printing {
namespace {

/// The decree asks for a rule of 1/3 to 1/2 of the text line.
constexpr double shortRule = 0.4;

/// Sets centred texts one under the other in a column, with rules under some.
class CentredColumn {
public:
    CentredColumn(TextBlock& block, Typesetter& typesetter, double x, double width)
        : m_block(block), m_typesetter(typesetter), m_x(x), m_width(width) {}

    double y = 0;

    void text(const QString& text, double points, Face face) {
        if (text.isEmpty())
            return;
        SetText set = m_typesetter.setBalanced(text, {.points = points, .face = face}, m_width);
        m_longest = set.longestLine;
        const double top = y;
        y += set.height;
        m_block.add(std::move(set), QPointF(m_x, top));
    }

    /// Under the last text, `share` of its longest line.
    void rule(double share) {
        const double length = m_longest * share;
        y += fromPoints(2);
        m_block.addRule(QRectF(m_x + (m_width - length) / 2, y, length, ruleThickness));
        y += ruleThickness;
    }

private:
    TextBlock& m_block;
    Typesetter& m_typesetter;
    double m_x;
    double m_width;
    double m_longest = 0;
};

/// Somewhat more than half the line, or what its longest text needs; the issuer keeps a third.
double rightColumnWidth(Typesetter& typesetter, const doc::Letterhead& head, double width) {
    const doc::LayoutProfile& p = typesetter.profile();
    const double title = typesetter.measure(doc::wording::nationalTitle(),
                                            {.points = p.nationalTitleSize, .face = Face::Bold});
    const double motto =
        typesetter.measure(doc::wording::motto(), {.points = p.mottoSize, .face = Face::Bold});
    const double placeDate = typesetter.measure(doc::wording::placeDateLine(head),
                                                {.points = p.placeDateSize, .face = Face::Italic});
    return std::clamp(std::max({title, motto, placeDate}) + fromPoints(4), width * 0.55, width * 0.65);
}

} // namespace

TextBlock setLetterhead(Typesetter& typesetter, const doc::Letterhead& head, double width) {
    const doc::LayoutProfile& p = typesetter.profile();
    const double rightWidth = rightColumnWidth(typesetter, head, width);
    const double gutter = fromPoints(9);
    TextBlock block;
    CentredColumn left(block, typesetter, 0, width - rightWidth - gutter);
    left.text(head.governingBody.toUpper(), p.governingBodySize, Face::Regular);
    left.text(head.issuer.toUpper(), p.issuerSize, Face::Bold);
    left.rule(shortRule);
    CentredColumn right(block, typesetter, width - rightWidth, rightWidth);
    right.text(doc::wording::nationalTitle(), p.nationalTitleSize, Face::Bold);
    right.text(doc::wording::motto(), p.mottoSize, Face::Bold);
    right.rule(1);
    left.y = right.y = std::max(left.y, right.y) + fromPoints(8);
    left.text(doc::wording::numberLine(head), p.numberSize, Face::Regular);
    right.text(doc::wording::placeDateLine(head), p.placeDateSize, Face::Italic);
    left.y += fromPoints(6);
    left.text(head.letterSubject, p.letterSubjectSize, Face::Regular);
    return block;
}

TextBlock setTitle(Typesetter& typesetter, const doc::Title& title, double width) {
    const doc::LayoutProfile& p = typesetter.profile();
    const double margin = width * 0.05;
    TextBlock block;
    CentredColumn column(block, typesetter, margin, width - 2 * margin);
    column.text(title.kind.toUpper(), p.titleKindSize, Face::Bold);
    column.text(title.subject, p.titleSubjectSize, Face::Bold);
    column.rule(shortRule);
    block.height = column.y + fromPoints(8);
    return block;
}

TextBlock setAddressees(Typesetter& typesetter, const doc::Addressees& to, double width) {
    const TextStyle style{.points = typesetter.profile().bodySize};
    const QStringList lines = doc::wording::addresseeLines(to);
    TextBlock block;
    double widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, typesetter.measure(line, style));
    if (lines.size() == 1) {
        const double x = std::max(0.0, (width - widest) / 2);
        block.add(typesetter.set(lines.front(), style, width - x), QPointF(x, 0));
        block.height += fromPoints(8);
        return block;
    }
    // Dashes stand under the colon, which is the end of the first line.
    const double label = lines.isEmpty() ? 0 : typesetter.measure(lines.front(), style);
    const double colon = typesetter.measure(QStringLiteral(":"), style);
    const double x = std::max(0.0, (width - label - widest) / 2);
    const double dashX = x + label - colon;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double at = i == 0 ? x : dashX;
        const double y = block.height + (i == 0 ? 0 : fromPoints(3));
        block.add(typesetter.set(lines[i], style, width - at), QPointF(at, y));
    }
    block.height += fromPoints(8);
    return block;
}

TextBlock setAnnexHead(Typesetter& typesetter, const doc::AnnexBreak& annex, double width) {
    const doc::LayoutProfile& p = typesetter.profile();
    TextBlock block;
    CentredColumn column(block, typesetter, 0, width);
    column.text(annex.number, p.annexNumberSize, Face::Bold);
    column.text(annex.title, p.annexTitleSize, Face::Bold);
    column.text(annex.reference, p.annexReferenceSize, Face::Italic);
    block.height = column.y + fromPoints(6);
    return block;
}

} // namespace dkt::printing

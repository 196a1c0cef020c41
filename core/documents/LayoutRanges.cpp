// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LayoutRanges.h"

#include "util/Numbers.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

using P = LayoutProfile;
constexpr auto mm = LayoutUnit::Millimetres;
constexpr auto pt = LayoutUnit::Points;

#define DKT_NAME(text) QT_TRANSLATE_NOOP("LayoutRanges", text)

constexpr std::array ranges{
    LayoutRange{"marginTop", DKT_NAME("Top margin"), &P::marginTop, mm, 20, 25, 5, 60, "I.3"},
    LayoutRange{"marginBottom", DKT_NAME("Bottom margin"), &P::marginBottom, mm, 20, 25, 5, 60, "I.3"},
    LayoutRange{"marginLeft", DKT_NAME("Left margin"), &P::marginLeft, mm, 30, 35, 5, 60, "I.3"},
    LayoutRange{"marginRight", DKT_NAME("Right margin"), &P::marginRight, mm, 15, 20, 5, 60, "I.3"},
    LayoutRange{"bodySize", DKT_NAME("Body text"), &P::bodySize, pt, 13, 14, 8, 20, "II.6"},
    LayoutRange{"headingSize", DKT_NAME("Headings"), &P::headingSize, pt, 13, 14, 8, 20, "II.6"},
    LayoutRange{"firstLineIndent", DKT_NAME("First line indent"), &P::firstLineIndent, mm, 10, 12.7, 0, 30, "II.6"},
    LayoutRange{"paragraphGap", DKT_NAME("Gap between paragraphs"), &P::paragraphGap, pt, 6, 0, 0, 24, "II.6"},
    LayoutRange{"lineSpacing", DKT_NAME("Line spacing"), &P::lineSpacing, LayoutUnit::Lines, 1, 1.5, 0.8, 3, "II.6"},
    LayoutRange{"nationalTitleSize", DKT_NAME("National title"), &P::nationalTitleSize, pt, 12, 13, 8, 20, "II.1"},
    LayoutRange{"mottoSize", DKT_NAME("Motto"), &P::mottoSize, pt, 13, 14, 8, 20, "II.1"},
    LayoutRange{"governingBodySize", DKT_NAME("Governing body"), &P::governingBodySize, pt, 12, 13, 8, 20, "II.2"},
    LayoutRange{"issuerSize", DKT_NAME("Issuing body"), &P::issuerSize, pt, 12, 13, 8, 20, "II.2"},
    LayoutRange{"numberSize", DKT_NAME("Number and symbol"), &P::numberSize, pt, 13, 13, 8, 20, "II.3"},
    LayoutRange{"placeDateSize", DKT_NAME("Place and date"), &P::placeDateSize, pt, 13, 14, 8, 20, "II.4"},
    LayoutRange{"titleKindSize", DKT_NAME("Kind of paper"), &P::titleKindSize, pt, 13, 14, 8, 24, "II.5"},
    LayoutRange{"titleSubjectSize", DKT_NAME("Subject"), &P::titleSubjectSize, pt, 13, 14, 8, 24, "II.5"},
    LayoutRange{"letterSubjectSize", DKT_NAME("Subject of a letter"), &P::letterSubjectSize, pt, 12, 13, 8, 20,
                "II.5"},
    LayoutRange{"signerTitleSize", DKT_NAME("Signer's post"), &P::signerTitleSize, pt, 13, 14, 8, 20, "II.7"},
    LayoutRange{"signerNameSize", DKT_NAME("Signer's name"), &P::signerNameSize, pt, 13, 14, 8, 20, "II.7"},
    LayoutRange{"recipientsTitleSize", DKT_NAME("\"Recipients\""), &P::recipientsTitleSize, pt, 12, 12, 8, 20, "II.9"},
    LayoutRange{"recipientsSize", DKT_NAME("List of recipients"), &P::recipientsSize, pt, 11, 11, 7, 20, "II.9"},
    LayoutRange{"annexNumberSize", DKT_NAME("Annex number"), &P::annexNumberSize, pt, 14, 14, 8, 20, "III.1"},
    LayoutRange{"annexTitleSize", DKT_NAME("Annex title"), &P::annexTitleSize, pt, 13, 14, 8, 20, "III.1"},
    LayoutRange{"annexReferenceSize", DKT_NAME("Annex reference"), &P::annexReferenceSize, pt, 13, 14, 8, 20, "III.1"},
    LayoutRange{"pageNumberSize", DKT_NAME("Page number"), &P::pageNumberSize, pt, 13, 14, 8, 20, "I.7"},
};

#undef DKT_NAME

} // namespace

QString LayoutRange::title() const {
    return QCoreApplication::translate("LayoutRanges", name);
}

QString LayoutRange::rangeText() const {
    const QString lowest = text::formatNumber(low, 1);
    const QString highest = text::formatNumber(high, 1);
    const QString values = high == 0    ? u"≥ "_s + lowest
                           : low == high ? lowest
                                         : lowest + u"–"_s + highest;
    switch (unit) {
    case LayoutUnit::Millimetres:
        return values + u" mm"_s;
    case LayoutUnit::Points:
        return values + u" pt"_s;
    case LayoutUnit::Lines:
        return values;
    }
    return values;
}

std::span<const LayoutRange> layoutRanges() {
    return ranges;
}

} // namespace dkt::doc

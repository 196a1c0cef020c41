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

constexpr std::array ranges{
    LayoutRange{"marginTop", QT_TRANSLATE_NOOP("LayoutRanges", "Top margin"), &P::marginTop, mm, 20, 25, 5,
                60, "I.3"},
    LayoutRange{"marginBottom", QT_TRANSLATE_NOOP("LayoutRanges", "Bottom margin"), &P::marginBottom, mm, 20,
                25, 5, 60, "I.3"},
    LayoutRange{"marginLeft", QT_TRANSLATE_NOOP("LayoutRanges", "Left margin"), &P::marginLeft, mm, 30, 35, 5,
                60, "I.3"},
    LayoutRange{"marginRight", QT_TRANSLATE_NOOP("LayoutRanges", "Right margin"), &P::marginRight, mm, 15, 20,
                5, 60, "I.3"},
    LayoutRange{"bodySize", QT_TRANSLATE_NOOP("LayoutRanges", "Body text"), &P::bodySize, pt, 13, 14, 8, 20,
                "II.6"},
    LayoutRange{"headingSize", QT_TRANSLATE_NOOP("LayoutRanges", "Headings"), &P::headingSize, pt, 13, 14, 8,
                20, "II.6"},
    LayoutRange{"firstLineIndent", QT_TRANSLATE_NOOP("LayoutRanges", "First line indent"),
                &P::firstLineIndent, mm, 10, 12.7, 0, 30, "II.6"},
    LayoutRange{"paragraphGap", QT_TRANSLATE_NOOP("LayoutRanges", "Gap between paragraphs"), &P::paragraphGap,
                pt, 6, 0, 0, 24, "II.6"},
    LayoutRange{"lineSpacing", QT_TRANSLATE_NOOP("LayoutRanges", "Line spacing"), &P::lineSpacing,
                LayoutUnit::Lines, 1, 1.5, 0.8, 3, "II.6"},
    LayoutRange{"nationalTitleSize", QT_TRANSLATE_NOOP("LayoutRanges", "National title"),
                &P::nationalTitleSize, pt, 12, 13, 8, 20, "II.1"},
    LayoutRange{"mottoSize", QT_TRANSLATE_NOOP("LayoutRanges", "Motto"), &P::mottoSize, pt, 13, 14, 8, 20,
                "II.1"},
    LayoutRange{"governingBodySize", QT_TRANSLATE_NOOP("LayoutRanges", "Governing body"),
                &P::governingBodySize, pt, 12, 13, 8, 20, "II.2"},
    LayoutRange{"issuerSize", QT_TRANSLATE_NOOP("LayoutRanges", "Issuing body"), &P::issuerSize, pt, 12, 13,
                8, 20, "II.2"},
    LayoutRange{"numberSize", QT_TRANSLATE_NOOP("LayoutRanges", "Number and symbol"), &P::numberSize, pt, 13,
                13, 8, 20, "II.3"},
    LayoutRange{"placeDateSize", QT_TRANSLATE_NOOP("LayoutRanges", "Place and date"), &P::placeDateSize, pt,
                13, 14, 8, 20, "II.4"},
    LayoutRange{"titleKindSize", QT_TRANSLATE_NOOP("LayoutRanges", "Kind of paper"), &P::titleKindSize, pt,
                13, 14, 8, 24, "II.5"},
    LayoutRange{"titleSubjectSize", QT_TRANSLATE_NOOP("LayoutRanges", "Subject"), &P::titleSubjectSize, pt,
                13, 14, 8, 24, "II.5"},
    LayoutRange{"letterSubjectSize", QT_TRANSLATE_NOOP("LayoutRanges", "Subject of a letter"),
                &P::letterSubjectSize, pt, 12, 13, 8, 20, "II.5"},
    LayoutRange{"signerTitleSize", QT_TRANSLATE_NOOP("LayoutRanges", "Signer's post"), &P::signerTitleSize,
                pt, 13, 14, 8, 20, "II.7"},
    LayoutRange{"signerNameSize", QT_TRANSLATE_NOOP("LayoutRanges", "Signer's name"), &P::signerNameSize, pt,
                13, 14, 8, 20, "II.7"},
    LayoutRange{"recipientsTitleSize", QT_TRANSLATE_NOOP("LayoutRanges", "\"Recipients\""),
                &P::recipientsTitleSize, pt, 12, 12, 8, 20, "II.9"},
    LayoutRange{"recipientsSize", QT_TRANSLATE_NOOP("LayoutRanges", "List of recipients"), &P::recipientsSize,
                pt, 11, 11, 7, 20, "II.9"},
    LayoutRange{"annexNumberSize", QT_TRANSLATE_NOOP("LayoutRanges", "Annex number"), &P::annexNumberSize, pt,
                14, 14, 8, 20, "III.1"},
    LayoutRange{"annexTitleSize", QT_TRANSLATE_NOOP("LayoutRanges", "Annex title"), &P::annexTitleSize, pt,
                13, 14, 8, 20, "III.1"},
    LayoutRange{"annexReferenceSize", QT_TRANSLATE_NOOP("LayoutRanges", "Annex reference"),
                &P::annexReferenceSize, pt, 13, 14, 8, 20, "III.1"},
    LayoutRange{"pageNumberSize", QT_TRANSLATE_NOOP("LayoutRanges", "Page number"), &P::pageNumberSize, pt,
                13, 14, 8, 20, "I.7"},
};

} // namespace

QString LayoutRange::title() const {
    return QCoreApplication::translate("LayoutRanges", name);
}

QString LayoutRange::rangeText() const {
    const QString lowest = text::formatNumber(low, 1);
    const QString highest = text::formatNumber(high, 1);
    const QString values = high == 0 ? u"≥ "_s + lowest : low == high ? lowest : lowest + u"–"_s + highest;
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

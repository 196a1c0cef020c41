// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ChartStyle.h"

#include "gui/frame/Appearance.h"

#include <cmath>

namespace dkt::gui {

namespace {

/// Relative luminance as WCAG reckons it.
double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor chartColor(ChartMark mark, const QPalette& palette) {
    const bool dark = isDark(palette);
    switch (mark) {
    case ChartMark::Met:
        return dark ? QColor(0xff2bb88f) : QColor(0xff009e73);
    case ChartMark::PartlyMet:
    case ChartMark::Medium:
        return dark ? QColor(0xffe9ab2e) : QColor(0xffe69f00);
    case ChartMark::NotMet:
    case ChartMark::Serious:
        return dark ? QColor(0xffe0703a) : QColor(0xffd55e00);
    case ChartMark::NothingArose:
    case ChartMark::Minor:
        return dark ? QColor(0xff6cbdec) : QColor(0xff56b4e9);
    case ChartMark::NotApplicable:
        return dark ? QColor(0xffcc8fb2) : QColor(0xffcc79a7);
    case ChartMark::Unrated:
        return dark ? QColor(0xff7d8691) : QColor(0xffa3abb5);
    case ChartMark::Reached:
        return dark ? QColor(0xff3d95d6) : QColor(0xff0072b2);
    case ChartMark::Unanswered:
    case ChartMark::Rest:
        break;
    }
    return dark ? QColor(0xff414852) : QColor(0xffd9dde3);
}

QColor inkOn(const QColor& fill) {
    const double light = luminance(fill);
    return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace dkt::gui

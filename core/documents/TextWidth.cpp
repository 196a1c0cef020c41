// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextWidth.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace dkt::doc {
namespace {

constexpr double unitsPerEm = 2048;
constexpr int averageAdvance = 1024;

// Advances of U+0020 to U+007E, as published in the fonts' horizontal metrics.
constexpr std::array<short, 95> regularAdvances{
    512,  682,  836,  1024, 1024, 1706, 1593, 369,  682,  682,  1024, 1155, 512,  682,  512,  569,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569,  569,  1155, 1155, 1155, 909,
    1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682,  797,  1479, 1251, 1821, 1479, 1479,
    1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682,  569,  682,  961,  1024,
    682,  909,  1024, 909,  1024, 909,  682,  1024, 1024, 569,  569,  1024, 569,  1593, 1024, 1024,
    1024, 1024, 682,  797,  569,  1024, 1024, 1479, 1024, 1024, 909,  983,  410,  983,  1108};
constexpr std::array<short, 95> boldAdvances{
    512,  682,  1137, 1024, 1024, 2048, 1706, 569,  682,  682,  1024, 1167, 512,  682,  512,  569,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682,  682,  1167, 1167, 1167, 1024,
    1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797,  1024, 1593, 1366, 1933, 1479, 1593,
    1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682,  569,  682,  1190, 1024,
    682,  1024, 1139, 909,  1139, 909,  682,  1024, 1139, 569,  682,  1139, 569,  1706, 1139, 1024,
    1139, 1139, 909,  797,  682,  1139, 1024, 1479, 1024, 1024, 909,  807,  451,  807,  1065};

int advance(QChar c, Weight weight) {
    const char16_t u = c.unicode();
    const bool bold = weight == Weight::Bold;
    if (u >= 0x20 && u < 0x7f)
        return (bold ? boldAdvances : regularAdvances)[u - 0x20U];
    switch (u) {
    case u'\u031b': // the horn of ơ, ư
        return bold ? 100 : 70;
    case u'Đ':
        return 1479;
    case u'đ':
        return bold ? 1139 : 1024;
    case u'\u00a0':
        return 512;
    case u'…':
        return 2048;
    default:
        return c.isMark() || c.isLowSurrogate() ? 0 : averageAdvance;
    }
}

} // namespace

double textWidth(QStringView text, double size, Weight weight) {
    int units = 0;
    // Decomposed, a Vietnamese letter is an ASCII letter and marks that take no room.
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D))
        units += advance(c, weight);
    return units * size / unitsPerEm;
}

Lines wrap(QStringView text, double size, Weight weight, double width) {
    Lines lines;
    const double blank = textWidth(u" ", size, weight);
    for (const QStringView given : text.split(u'\n')) {
        double line = 0;
        ++lines.count;
        for (const QStringView word : given.split(u' ', Qt::SkipEmptyParts)) {
            const double w = textWidth(word, size, weight);
            if (line > 0 && line + blank + w > width) {
                ++lines.count;
                line = w;
            } else {
                line += (line > 0 ? blank : 0) + w;
            }
            lines.longest = std::max(lines.longest, line);
        }
    }
    return lines;
}

double balancedWidth(QStringView text, double size, Weight weight, double width) {
    const Lines wide = wrap(text, size, weight, width);
    double low = 0;
    double high = wide.longest;
    while (high - low > 0.5) {
        const double middle = (low + high) / 2;
        const Lines tried = wrap(text, size, weight, middle);
        (tried.count <= wide.count && tried.longest <= middle ? high : low) = middle;
    }
    return high;
}

} // namespace dkt::doc

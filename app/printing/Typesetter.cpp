// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/Typesetter.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace dkt::printing {
namespace {

constexpr double unlimited = 1e6;

bool isCombining(QChar c) {
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
}

/// Layouts know no '\n', and a control character would be drawn as a box.
QString printable(const QString& text) {
    const bool plain = std::none_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return c.unicode() < 0x20 || isCombining(c); });
    if (plain)
        return text;
    QString shown = text.normalized(QString::NormalizationForm_C);
    for (QChar& c : shown) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c.unicode() < 0x20)
            c = u' ';
    }
    return shown;
}

/// Breaks `layout` into lines of `width`; lines are stacked at `style`'s spacing.
void breakLines(QTextLayout& layout, const TextStyle& style, double width, SetText& result) {
    double y = 0;
    double longest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = line.lineNumber() == 0 ? style.firstIndent : 0;
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max(1.0, width - indent));
        line.setPosition(QPointF(indent, y));
        y += line.height() * style.lineSpacing;
        longest = std::max(longest, indent + line.naturalTextWidth());
    }
    layout.endLayout();
    result.height = y;
    result.longestLine = longest;
}

int lineCountAt(QTextLayout& layout, double width) {
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    return layout.lineCount();
}

QList<QTextLayout::FormatRange> formatsOf(const doc::Runs& runs, const std::vector<QString>& texts,
                                          PaperFonts& fonts, double points) {
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const int length = static_cast<int>(texts[i].size());
        if (length > 0) {
            QTextCharFormat format;
            format.setFont(fonts.font(points, faceOf(runs[i].bold, runs[i].italic)));
            formats.push_back({start, length, format});
        }
        start += length;
    }
    return formats;
}

} // namespace

Typesetter::Typesetter(const doc::LayoutProfile& profile) : m_profile(profile), m_fonts(profile.fontFamily) {
}

std::unique_ptr<QTextLayout> Typesetter::prepare(const QString& text, const TextStyle& style) {
    auto layout = std::make_unique<QTextLayout>(text, m_fonts.font(style.points, style.face));
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    // Without this every drawing would shape the text again.
    layout->setCacheEnabled(true);
    return layout;
}

SetText Typesetter::set(const QString& text, const TextStyle& style, double width) {
    SetText result{prepare(printable(text), style)};
    breakLines(*result.layout, style, width, result);
    return result;
}

SetText Typesetter::set(const doc::Runs& runs, const TextStyle& style, double width) {
    if (runs.size() == 1) {
        TextStyle one = style;
        one.face = faceOf(runs.front().bold, runs.front().italic);
        return set(runs.front().text, one, width);
    }
    std::vector<QString> texts;
    QString whole;
    for (const doc::Run& run : runs) {
        texts.push_back(printable(run.text));
        whole += texts.back();
    }
    SetText result{prepare(whole, style)};
    result.layout->setFormats(formatsOf(runs, texts, m_fonts, style.points));
    breakLines(*result.layout, style, width, result);
    return result;
}

SetText Typesetter::setBalanced(const QString& text, const TextStyle& style, double width) {
    TextStyle centred = style;
    centred.align = Qt::AlignHCenter;
    SetText result{prepare(printable(text), centred)};
    const int lines = lineCountAt(*result.layout, width);
    double enough = width;
    double tooNarrow = width / 4;
    while (lines > 1 && enough - tooNarrow > 20) {
        const double middle = std::floor((enough + tooNarrow) / 2);
        (lineCountAt(*result.layout, middle) > lines ? tooNarrow : enough) = middle;
    }
    breakLines(*result.layout, centred, enough, result);
    for (int i = 0; i < result.layout->lineCount(); ++i) {
        QTextLine line = result.layout->lineAt(i);
        line.setPosition(QPointF((width - enough) / 2, line.y()));
    }
    return result;
}

double Typesetter::measure(const QString& text, const TextStyle& style) {
    return set(text, style, unlimited).longestLine;
}

} // namespace dkt::printing

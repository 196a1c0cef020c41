// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"
#include "printing/PaperFonts.h"

#include <QTextLayout>

#include <memory>

namespace dkt::printing {

struct TextStyle {
    double points = 14;
    Face face = Face::Regular;
    Qt::Alignment align = Qt::AlignLeft;
    double firstIndent = 0; ///< of the first line, layout units
    double lineSpacing = 1; ///< lines
};

/// A text broken into lines, in layout units.
struct SetText {
    std::unique_ptr<QTextLayout> layout;
    double height = 0;
    double longestLine = 0; ///< natural width of the widest line
};

/// Breaks texts into lines with the fonts of one paper. Any text can be set: a word wider than the line
/// breaks anywhere, '\n' begins a new line, control characters become spaces, and marks typed apart from
/// their letters are composed, so that every Vietnamese letter is one glyph.
class Typesetter {
public:
    explicit Typesetter(const doc::LayoutProfile& profile);

    [[nodiscard]] const doc::LayoutProfile& profile() const { return m_profile; }
    [[nodiscard]] SetText set(const QString& text, const TextStyle& style, double width);
    [[nodiscard]] SetText set(const doc::Runs& runs, const TextStyle& style, double width);
    /// Centred in `width`, with as few lines as possible and those of about equal length, as headings of
    /// papers are broken by hand.
    [[nodiscard]] SetText setBalanced(const QString& text, const TextStyle& style, double width);
    /// Width of `text` on one line.
    [[nodiscard]] double measure(const QString& text, const TextStyle& style);

private:
    [[nodiscard]] std::unique_ptr<QTextLayout> prepare(const QString& text, const TextStyle& style);

    doc::LayoutProfile m_profile;
    PaperFonts m_fonts;
};

} // namespace dkt::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/TextWidth.h"
#include "documents/XmlBuffer.h"
#include "documents/docx/DocxCounts.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace dkt::doc {

enum class Keep { Free, WithNext };

/// What a paragraph has beyond its style. Lengths in twips.
struct ParagraphFormat {
    const char* style;
    Keep keep = Keep::Free;
    int numberingId = 0; ///< 0: the style's
    int numberingLevel = 0;
    std::optional<int> left = {}, right = {}, firstLine = {};
    std::optional<int> spaceBefore = {};
};

/// Writes paragraphs of document.xml and counts them.
class DocxText {
public:
    explicit DocxText(XmlBuffer& out) : xml(out) {}

    void open(const ParagraphFormat& format);
    void run(const Run& run);
    /// The inside of a run's w:t: line feeds and tabs become Word's.
    void text(QStringView text);
    void close();

    void paragraph(const ParagraphFormat& format, QStringView text);
    void paragraph(const ParagraphFormat& format, const Runs& runs);
    /// A centred line or lines within `width` (twips): broken into lines of about the same length by indents
    /// the user can pull. Returns the longest line's length (twips).
    int centred(const ParagraphFormat& format, QStringView text, double size, Weight weight, int width);
    /// A centred rule of `length` within `width` (twips).
    void rule(int length, int width);

    /// A borderless table over the text width with these column widths (twips); rows do not split.
    void openFrame(std::initializer_list<int> widths);
    void openFrame(const std::vector<int>& widths);
    void openFrameRow();
    void openFrameCell(int width);
    void closeFrameCell();
    void closeFrameRow();
    void closeFrame();

    XmlBuffer& xml;
    DocxCounts counts;
};

} // namespace dkt::doc

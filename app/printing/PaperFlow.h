// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace dkt::printing {

/// What every page of a document depends on, worked out once: sections, heading numbers, amount of text.
/// Immutable; refers to the document, which must outlive it.
class PaperFlow {
public:
    PaperFlow(const doc::Document& document, const doc::LayoutProfile& profile);

    [[nodiscard]] const std::vector<doc::Block>& blocks() const { return m_document.blocks; }
    [[nodiscard]] const doc::LayoutProfile& profile() const { return m_profile; }

    /// 0 for the paper itself, then one for each annex.
    [[nodiscard]] int section(int block) const;
    [[nodiscard]] doc::Orientation orientation(int section) const;
    /// The paper as it is read, layout units.
    [[nodiscard]] QSizeF paper(int section) const;
    /// The paper without its margins. Margins keep their sides on landscape pages.
    [[nodiscard]] QRectF textArea(int section) const;
    /// "I.", "1.", "a)" of a heading block; empty for others.
    [[nodiscard]] const QString& headingMark(int block) const { return m_marks[block]; }

    /// Parts a block is set in: items of a list, rows of a table and its head …
    [[nodiscard]] int parts(int block) const;
    /// Parts before `part` of `block`, and all: for progress.
    [[nodiscard]] qint64 partsBefore(int block, int part) const { return m_partsBefore[block] + part; }
    [[nodiscard]] qint64 partCount() const { return m_partsBefore.back(); }

private:
    const doc::Document& m_document;
    doc::LayoutProfile m_profile;
    std::vector<int> m_annexes; ///< blocks that begin one
    QStringList m_marks;
    std::vector<qint64> m_partsBefore;
};

} // namespace dkt::printing

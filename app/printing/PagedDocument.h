// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"
#include "util/Progress.h"

#include <QSizeF>

#include <memory>

class QPainter;
class QRectF;

namespace dkt::printing {

/// A Document broken into pages, any of which can be painted onto any painter: for preview and printing.
/// It keeps where each page begins and nothing else, so that a long table costs no memory; a page is laid
/// out again when it is painted (a few milliseconds).
///
/// Immutable once made: build it in a worker thread, hand it over, and paint from any thread. Needs a
/// QGuiApplication.
class PagedDocument {
public:
    /// Finds the page starts, which takes about half as long as writing the PDF. Never without a page:
    /// an empty document is one blank one. Throws Error::Kind::Cancelled.
    PagedDocument(std::shared_ptr<const doc::Document> document, const doc::LayoutProfile& profile,
                  Progress& progress);
    ~PagedDocument();
    PagedDocument(PagedDocument&&) noexcept;
    PagedDocument& operator=(PagedDocument&&) noexcept;

    /// At least 1.
    [[nodiscard]] int pageCount() const;
    /// Paper of page `page` (from 0) in millimetres, as it is read: landscape is wider than high.
    [[nodiscard]] QSizeF pageSize(int page) const;
    [[nodiscard]] doc::Orientation orientation(int page) const;

    /// Paints page `page` (from 0) so that its paper fills `paper`, in the painter's coordinates. Text and
    /// rules only: white under them is the caller's.
    void paint(QPainter& painter, int page, const QRectF& paper) const;

private:
    struct Data;
    std::unique_ptr<const Data> m;
};

} // namespace dkt::printing

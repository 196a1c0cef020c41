// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PagedDocument.h"

#include "printing/PageComposer.h"
#include "printing/PagePainter.h"
#include "printing/PageWalk.h"
#include "printing/Units.h"

#include <QPainter>

namespace dkt::printing {

struct PagedDocument::Data {
    struct Start {
        FlowPosition position;
        int number = 1; ///< within its section
    };

    std::shared_ptr<const doc::Document> document;
    PaperFlow flow;
    std::vector<Start> starts;

    Data(std::shared_ptr<const doc::Document> d, const doc::LayoutProfile& profile)
        : document(std::move(d)), flow(*document, profile) {}
    [[nodiscard]] int section(int page) const {
        return flow.section(starts[static_cast<std::size_t>(page)].position.block);
    }
};

PagedDocument::PagedDocument(std::shared_ptr<const doc::Document> document, const doc::LayoutProfile& profile,
                             Progress& progress) {
    auto data = std::make_unique<Data>(std::move(document), profile);
    PageComposer composer(data->flow);
    walkPages(data->flow, composer, progress, [&](const Page& page, int number) {
        data->starts.push_back({page.start, number});
    });
    m = std::move(data);
}

PagedDocument::~PagedDocument() = default;
PagedDocument::PagedDocument(PagedDocument&&) noexcept = default;
PagedDocument& PagedDocument::operator=(PagedDocument&&) noexcept = default;

int PagedDocument::pageCount() const {
    return static_cast<int>(m->starts.size());
}

QSizeF PagedDocument::pageSize(int page) const {
    return m->flow.paper(m->section(page)) / fromMillimetres(1);
}

doc::Orientation PagedDocument::orientation(int page) const {
    return m->flow.orientation(m->section(page));
}

void PagedDocument::paint(QPainter& painter, int page, const QRectF& paper) const {
    const Data::Start& start = m->starts[static_cast<std::size_t>(page)];
    PageComposer composer(m->flow);
    const Page composed = composer.compose(start.position);
    painter.save();
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / composed.paper.width(), paper.height() / composed.paper.height());
    paintPage(painter, composed, start.number, composer.typesetter(), m->flow);
    painter.restore();
}

} // namespace dkt::printing

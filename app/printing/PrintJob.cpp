// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintJob.h"

#include "printing/PagedDocument.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <vector>

namespace dkt::printing {
namespace {

QPageLayout printerLayout(const PagedDocument& document, int page) {
    const QSizeF size = document.pageSize(page);
    const bool wide = document.orientation(page) == doc::Orientation::Landscape;
    QPageLayout layout(
        QPageSize(wide ? size.transposed() : size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch),
        wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// The pages asked for (from 0), in the order they leave the printer.
std::vector<int> wantedPages(const PagedDocument& document, const QPrinter& printer) {
    const QPageRanges ranges = printer.pageRanges();
    const bool all = printer.printRange() != QPrinter::PageRange || ranges.isEmpty();
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> once;
    for (int page = 0; page < document.pageCount(); ++page)
        if (all || ranges.contains(page + 1))
            once.insert(once.end(), printer.collateCopies() ? 1 : copies, page);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(once);
    std::vector<int> pages;
    for (int copy = 0; copy < (printer.collateCopies() ? copies : 1); ++copy)
        pages.insert(pages.end(), once.begin(), once.end());
    return pages;
}

[[noreturn]] void throwRefused() {
    throw Error(Error::Kind::CannotOpen,
                QCoreApplication::translate("printing", "The printer does not take the job. Check that it is "
                                                        "switched on and try again."));
}

/// One job in the printer's queue, however many papers go into it.
class PrinterQueue {
public:
    explicit PrinterQueue(QPrinter& printer) : m_printer(printer) {}

    void print(const PagedDocument& document, int page, const Progress& progress) {
        if (progress.cancelled()) {
            m_printer.abort();
            throw Error(Error::Kind::Cancelled, QCoreApplication::translate("printing", "Stopped."));
        }
        m_printer.setPageLayout(printerLayout(document, page));
        if (m_painter.isActive() ? !m_printer.newPage() : !m_painter.begin(&m_printer))
            throwRefused();
        const QSizeF inches = document.pageSize(page) / 25.4;
        document.paint(m_painter, page,
                       QRectF(QPointF(0, 0), QSizeF(inches.width() * m_printer.logicalDpiX(),
                                                    inches.height() * m_printer.logicalDpiY())));
    }

private:
    QPrinter& m_printer;
    QPainter m_painter;
};

/// Of one paper of many: only the wish to stop is passed on.
class QuietProgress final : public Progress {
public:
    explicit QuietProgress(const Progress& all) : m_all(all) {}
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return m_all.cancelled(); }

private:
    const Progress& m_all;
};

} // namespace

void preparePrinter(const PagedDocument& document, QPrinter& printer) {
    printer.setFullPage(true);
    printer.setPageLayout(printerLayout(document, 0));
    printer.setFromTo(0, 0);
}

void printPages(const PagedDocument& document, QPrinter& printer, Progress& progress) {
    const std::vector<int> pages = wantedPages(document, printer);
    if (pages.empty())
        throw Error(Error::Kind::Input,
                    QCoreApplication::translate("printing",
                                                "None of the pages asked for exists: the paper has %n "
                                                "page(s). Choose other pages.",
                                                nullptr, document.pageCount()));
    PrinterQueue queue(printer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        queue.print(document, pages[i], progress);
        progress.report(static_cast<qint64>(i) + 1, static_cast<qint64>(pages.size()));
    }
}

void printPapers(const std::vector<PaperFile>& files, const doc::ReportContext& context,
                 const doc::LayoutProfile& profile, QPrinter& printer, Progress& progress) {
    PrinterQueue queue(printer);
    QuietProgress one(progress);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto paper = std::make_shared<doc::Document>(files[i].type->build(context, files[i].visit));
        const PagedDocument pages(paper, profile, one);
        for (int copy = 0; copy < copies; ++copy)
            for (int page = 0; page < pages.pageCount(); ++page)
                queue.print(pages, page, progress);
        progress.report(static_cast<qint64>(i) + 1, static_cast<qint64>(files.size()));
    }
}

} // namespace dkt::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PdfWriter.h"

#include "printing/PageComposer.h"
#include "printing/PagePainter.h"
#include "printing/PageWalk.h"
#include "printing/PdfCheck.h"
#include "printing/PdfProperties.h"
#include "printing/Units.h"
#include "util/Error.h"
#include "util/SafeFile.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace dkt::printing {
namespace {

QPageLayout pageLayout(QSizeF paper) {
    const QSizeF points = paper / unitsPerPoint;
    const bool wide = points.width() > points.height();
    const QPageSize size(wide ? points.transposed() : points, QPageSize::Point, QString(),
                         QPageSize::FuzzyMatch);
    QPageLayout layout(size, wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Paints all pages; returns how many.
int paintPages(const PaperFlow& flow, QPdfWriter& writer, Progress& progress) {
    PageComposer composer(flow);
    QPainter painter;
    int pages = 0;
    walkPages(flow, composer, progress, [&](const Page& page, int number) {
        writer.setPageLayout(pageLayout(page.paper));
        if (pages == 0 ? !painter.begin(&writer) : !writer.newPage())
            throw Error(Error::Kind::Internal,
                        QCoreApplication::translate("printing", "The PDF cannot be written. Try again."),
                        u"QPdfWriter refuses a page"_s);
        ++pages;
        paintPage(painter, page, number, composer.typesetter(), flow);
    });
    return pages;
}

} // namespace

int writePdf(const doc::Document& document, const doc::LayoutProfile& profile, const QString& path,
             Progress& progress) {
    const PaperFlow flow(document, profile);
    int pages = 0;
    const auto write = [&](QIODevice& device) {
        QPdfWriter writer(&device);
        writer.setPdfVersion(QPdfWriter::PdfVersion_1_6);
        writer.setResolution(unitsPerInch);
        writer.setTitle(document.title);
        writer.setCreator(pdfCreator());
        writer.setDocumentXmpMetadata(pdfProperties(document));
        pages = paintPages(flow, writer, progress);
    };
    writeFileSafely(path, write, [&](QIODevice& device) {
        if (const int found = countPdfPages(device); found != pages)
            throw Error(Error::Kind::Internal,
                        QCoreApplication::translate("printing",
                                                    "“%1” was not written completely. Try again, or "
                                                    "save to another disk.")
                            .arg(path),
                        u"%1 pages painted, %2 found"_s.arg(pages).arg(found));
    });
    return pages;
}

} // namespace dkt::printing

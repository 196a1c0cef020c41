// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsxReader.h"

#include "imports/sheets/XlsxSheetParser.h"

namespace dkt {

namespace {
void parseInto(ZipParts& zip, const QString& part, XmlParser& parser) {
    zip.stream(part, [&](QByteArrayView piece) {
        parser.feed(piece);
        return parser.stopped() ? ZipParts::Flow::Stop : ZipParts::Flow::Continue;
    });
    parser.finish();
}
} // namespace

XlsxReader::XlsxReader(std::unique_ptr<ZipParts> zip)
    : SheetReader(zip->path()), m_zip(std::move(zip)), m_book(readXlsxWorkbook(*m_zip)) {
    for (const XlsxWorkbook::Sheet& sheet : m_book.sheets)
        m_sheets.push_back(sheet.info);
}

void XlsxReader::loadShared() {
    if (m_styles)
        return;
    auto styles = std::make_unique<XlsxStyles>(m_path, m_book.stylesPart);
    if (!m_book.stylesPart.isEmpty())
        parseInto(*m_zip, m_book.stylesPart, *styles);
    styles->resolve();
    auto strings = std::make_unique<XlsxStrings>(m_path, m_book.stringsPart);
    if (!m_book.stringsPart.isEmpty())
        parseInto(*m_zip, m_book.stringsPart, *strings);
    m_styles = std::move(styles);
    m_strings = std::move(strings);
}

SheetSummary XlsxReader::read(int sheet, const RowHandler& onRow, Progress& progress) {
    loadShared();
    const XlsxWorkbook::Sheet& wanted = m_book.sheets.at(static_cast<std::size_t>(sheet));
    RowSink sink(m_path, wanted.info.name, onRow, progress);
    const auto epoch = m_book.from1904 ? XlsxSheetParser::Epoch::Year1904 : XlsxSheetParser::Epoch::Year1900;
    XlsxSheetParser parser(m_path, wanted.part, *m_styles, *m_strings, epoch, sink);
    parseInto(*m_zip, wanted.part, parser);
    return sink.takeSummary();
}

} // namespace dkt

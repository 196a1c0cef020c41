// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/OdsReader.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/OdsContentParser.h"
#include "imports/sheets/OdsTables.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 odsMimetypeBytes = 1024;

/// styles.xml: the named styles the automatic ones of content.xml build on.
class OdsStylesParser final : public XmlParser {
public:
    OdsStylesParser(const QString& path, OdsStyles& styles)
        : XmlParser(path, u"styles.xml"_s), m_styles(styles) {}

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        m_styles.start(name, attributes);
    }
    void endElement(std::string_view name) override { m_styles.end(name); }
    void characters(std::string_view) override {}

    OdsStyles& m_styles;
};

/// META-INF/manifest.xml: says which parts are encrypted.
class OdsManifestParser final : public XmlParser {
public:
    explicit OdsManifestParser(const QString& path) : XmlParser(path, u"META-INF/manifest.xml"_s) {}
    bool encrypted = false;

private:
    void startElement(std::string_view name, const XmlAttributes&) override {
        encrypted = encrypted || name == "encryption-data";
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}
};

template <class Parser> void parseOdsPart(ZipParts& zip, const QString& part, Parser& parser) {
    if (!zip.contains(part))
        return;
    zip.stream(part, [&](QByteArrayView piece) {
        parser.feed(piece);
        return parser.stopped() ? ZipParts::Flow::Stop : ZipParts::Flow::Continue;
    });
    parser.finish();
}

OdsStyles namedStyles(ZipParts& zip) {
    OdsStyles styles;
    OdsStylesParser parser(zip.path(), styles);
    parseOdsPart(zip, u"styles.xml"_s, parser);
    return styles;
}

} // namespace

bool OdsReader::isOpenDocument(ZipParts& zip) {
    if (zip.contains(u"mimetype"_s))
        return zip.read(u"mimetype"_s, odsMimetypeBytes).startsWith("application/vnd.oasis.opendocument");
    return zip.contains(u"META-INF/manifest.xml"_s) && zip.contains(u"content.xml"_s);
}

OdsReader::OdsReader(std::unique_ptr<ZipParts> zip) : SheetReader(zip->path()), m_zip(std::move(zip)) {
    refuseOthers();
    OdsStyles styles = namedStyles(*m_zip);
    m_sheets = ods::tables(*m_zip, styles);
    if (m_sheets.empty())
        throw readerror::noSheets(m_path);
}

void OdsReader::refuseOthers() {
    OdsManifestParser manifest(m_path);
    parseOdsPart(*m_zip, u"META-INF/manifest.xml"_s, manifest);
    if (manifest.encrypted)
        throw readerror::encrypted(m_path);
    if (m_zip->contains(u"mimetype"_s) &&
        !m_zip->read(u"mimetype"_s, odsMimetypeBytes).contains("spreadsheet"))
        throw readerror::notASheet(m_path,
                                   QCoreApplication::translate("SheetReader", "another OpenDocument file"));
}

SheetSummary OdsReader::read(int sheet, const RowHandler& onRow, Progress& progress) {
    OdsStyles styles = namedStyles(*m_zip);
    RowSink sink(m_path, m_sheets.at(static_cast<std::size_t>(sheet)).name, onRow, progress);
    OdsContentParser parser(m_path, sheet, styles, sink);
    parseOdsPart(*m_zip, u"content.xml"_s, parser);
    return sink.takeSummary();
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/OdsTables.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"
#include "util/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkt::ods {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 7> odsNoCellText{"annotation", "shapes",    "tracked-changes", "forms",
                                                        "frame",      "ruby-text", "detective"};

/// Lists the tables without looking into them.
class OdsTableLister final : public XmlParser {
public:
    OdsTableLister(const QString& path, OdsStyles& styles)
        : XmlParser(path, u"content.xml"_s), m_styles(styles) {}
    std::vector<SheetInfo> sheets;

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (m_skip > 0 || isNoCellText(name)) {
            ++m_skip;
        } else if (name == "table" && m_tables++ == 0) {
            sheets.push_back({text::normalized(attributes.text("name")),
                              m_styles.hidesSheet(attributes.text("style-name"))});
            if (sheets.size() > limits::sheetCount)
                throw readerror::refused(
                    path(), {},
                    QCoreApplication::translate("SheetReader", "it has more than %1 sheets")
                        .arg(limits::sheetCount));
        } else if (m_tables == 0) {
            m_styles.start(name, attributes);
        }
    }
    void endElement(std::string_view name) override {
        if (m_skip > 0)
            --m_skip;
        else if (name == "table")
            --m_tables;
        else
            m_styles.end(name);
    }
    void characters(std::string_view) override {}

    OdsStyles& m_styles;
    int m_tables = 0;
    int m_skip = 0;
};

} // namespace

bool isNoCellText(std::string_view element) {
    return std::ranges::find(odsNoCellText, element) != odsNoCellText.end();
}

std::vector<SheetInfo> tables(ZipParts& zip, OdsStyles& styles) {
    OdsTableLister lister(zip.path(), styles);
    zip.stream(u"content.xml"_s, [&](QByteArrayView piece) {
        lister.feed(piece);
        return ZipParts::Flow::Continue;
    });
    lister.finish();
    return std::move(lister.sheets);
}

} // namespace dkt::ods

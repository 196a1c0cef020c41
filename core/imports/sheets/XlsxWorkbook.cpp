// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsxWorkbook.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"
#include "imports/sheets/XmlParser.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QHash>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct Relation {
    QString type; ///< the last word of the type's URI
    QString target;
};

class RelationsParser final : public XmlParser {
public:
    RelationsParser(const QString& path, const QString& part, QString folder)
        : XmlParser(path, part), m_folder(std::move(folder)) {}
    QHash<QString, Relation> byId;

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        // External targets are links to elsewhere: never followed.
        if (name == "Relationship" && attributes.value("TargetMode") != "External")
            byId.insert(attributes.text("Id"),
                        {attributes.text("Type").section(u'/', -1), resolved(attributes.text("Target"))});
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    [[nodiscard]] QString resolved(const QString& target) const {
        if (target.startsWith(u'/'))
            return target.mid(1);
        QStringList parts = m_folder.split(u'/', Qt::SkipEmptyParts);
        for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
            if (step == u"..") {
                if (!parts.isEmpty())
                    parts.removeLast();
            } else if (step != u".") {
                parts.append(step);
            }
        }
        return parts.join(u'/');
    }

    QString m_folder;
};

class WorkbookParser final : public XmlParser {
public:
    using XmlParser::XmlParser;
    struct Named {
        SheetInfo info;
        QString relation;
    };
    std::vector<Named> sheets;
    bool from1904 = false;

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            from1904 = attributes.isTrue("date1904");
        } else if (name == "sheet") {
            const std::string_view state = attributes.value("state");
            sheets.push_back(
                {{text::normalized(attributes.text("name")), state == "hidden" || state == "veryHidden"},
                 attributes.text("id")});
            if (sheets.size() > limits::sheetCount)
                throw readerror::refused(
                    path(), {},
                    QCoreApplication::translate("SheetReader", "it has more than %1 sheets")
                        .arg(limits::sheetCount));
        }
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}
};

template <class Parser> void parsePart(ZipParts& zip, const QString& part, Parser& parser) {
    zip.stream(part, [&](QByteArrayView piece) {
        parser.feed(piece);
        return ZipParts::Flow::Continue;
    });
    parser.finish();
}

QString relationsPartOf(const QString& part) {
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

QString folderOf(const QString& part) {
    return part.left(std::max<qsizetype>(0, part.lastIndexOf(u'/')));
}

QHash<QString, Relation> relationsOf(ZipParts& zip, const QString& part) {
    const QString relations = relationsPartOf(part);
    if (!zip.contains(relations))
        return {};
    RelationsParser parser(zip.path(), relations, folderOf(part));
    parsePart(zip, relations, parser);
    return parser.byId;
}

QString mainPart(ZipParts& zip) {
    const auto relations = relationsOf(zip, QString());
    for (const Relation& relation : relations)
        if (relation.type == u"officeDocument")
            return relation.target;
    if (zip.contains(u"xl/workbook.xml"_s))
        return u"xl/workbook.xml"_s;
    throw readerror::notASheet(zip.path(), QCoreApplication::translate("SheetReader", "a zip archive"));
}

void refuseOtherDocuments(const ZipParts& zip, const QString& main) {
    const auto other = [&](const char* what) {
        return readerror::notASheet(zip.path(), QCoreApplication::translate("SheetReader", what));
    };
    if (main.startsWith(u"word/", Qt::CaseInsensitive))
        throw other(QT_TRANSLATE_NOOP("SheetReader", "a Word document"));
    if (main.startsWith(u"ppt/", Qt::CaseInsensitive))
        throw other(QT_TRANSLATE_NOOP("SheetReader", "a presentation"));
    if (main.endsWith(u".bin", Qt::CaseInsensitive))
        throw other(QT_TRANSLATE_NOOP("SheetReader", "a binary workbook (.xlsb)"));
}

} // namespace

XlsxWorkbook readXlsxWorkbook(ZipParts& zip) {
    const QString main = mainPart(zip);
    refuseOtherDocuments(zip, main);
    const auto relations = relationsOf(zip, main);
    WorkbookParser parser(zip.path(), main);
    parsePart(zip, main, parser);

    XlsxWorkbook book;
    book.from1904 = parser.from1904;
    for (const Relation& relation : relations) {
        if (relation.type == u"sharedStrings" && zip.contains(relation.target))
            book.stringsPart = relation.target;
        else if (relation.type == u"styles" && zip.contains(relation.target))
            book.stylesPart = relation.target;
    }
    for (const WorkbookParser::Named& sheet : parser.sheets) {
        const Relation relation = relations.value(sheet.relation);
        if (relation.type == u"worksheet")
            book.sheets.push_back({sheet.info, relation.target});
    }
    if (book.sheets.empty())
        throw readerror::noSheets(zip.path());
    return book;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzTargets.h"
#include "FuzzTools.h"

#include "domain/ChecklistJson.h"
#include "imports/ChecklistImporter.h"
#include "imports/SheetReader.h"
#include "imports/checklist/FieldsJson.h"
#include "imports/sheets/OdsContentParser.h"
#include "imports/sheets/XlsxSheetParser.h"
#include "imports/units/UnitJson.h"

#include <QJsonDocument>

#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

dkt::SheetReader::Flow look(const dkt::SheetRow& row) {
    for (const dkt::SheetCell& cell : row.cells)
        if (cell.display().isEmpty() && cell.text.size() > 0)
            std::abort();
    return dkt::SheetReader::Flow::Continue;
}

/// A file in memory, with a path to open it by.
class MemoryFile {
public:
    MemoryFile(const std::uint8_t* data, std::size_t size) : m_file(memfd_create("fuzz", 0)) {
        if (m_file < 0 || write(m_file, data, size) != static_cast<ssize_t>(size))
            std::abort();
    }
    ~MemoryFile() { close(m_file); }
    [[nodiscard]] QString path() const { return u"/proc/self/fd/%1"_s.arg(m_file); }

private:
    int m_file;
};

void readAll(const QString& path) {
    mustEndWell([&] {
        const auto reader = dkt::SheetReader::open(path);
        for (std::size_t i = 0; i < reader->sheets().size(); ++i)
            reader->read(static_cast<int>(i), look);
    });
}

} // namespace

void xlsxSheet(const std::uint8_t* data, std::size_t size) {
    if (size < 1)
        return;
    const QByteArrayView bytes = view(data + 1, size - 1);
    mustEndWell([&] {
        const dkt::SheetReader::RowHandler onRow = look;
        dkt::NoProgress unwatched;
        dkt::RowSink sink(u"f"_s, u"S"_s, onRow, unwatched);
        dkt::XlsxStyles styles(u"f"_s, u"styles"_s);
        dkt::XlsxStrings strings(u"f"_s, u"strings"_s);
        if (data[0] % 3 == 0) {
            styles.feed(bytes);
            styles.finish();
            styles.resolve();
        } else if (data[0] % 3 == 1) {
            strings.feed(bytes);
            strings.finish();
            dkt::SheetCell cell;
            for (std::size_t i = 0; i < strings.count(); ++i)
                strings.put(i, cell, dkt::SheetFont::named(u".VnTime"_s), sink);
        } else {
            dkt::XlsxSheetParser sheet(u"f"_s, u"sheet"_s, styles, strings,
                                       dkt::XlsxSheetParser::Epoch::Year1904, sink);
            sheet.feed(bytes);
            sheet.finish();
        }
        (void)sink.takeSummary();
    });
}

void odsContent(const std::uint8_t* data, std::size_t size) {
    mustEndWell([&] {
        const dkt::SheetReader::RowHandler onRow = look;
        dkt::NoProgress unwatched;
        dkt::RowSink sink(u"f"_s, u"S"_s, onRow, unwatched);
        dkt::OdsStyles styles;
        dkt::OdsContentParser content(u"f"_s, 0, styles, sink);
        content.feed(view(data, size));
        content.finish();
        (void)sink.takeSummary();
    });
}

void xls(const std::uint8_t* data, std::size_t size) {
    // What does not begin as a compound file never reaches the reader.
    if (size >= 4 && data[0] == 0xD0 && data[1] == 0xCF)
        anySheet(data, size);
}

void csv(const std::uint8_t* data, std::size_t size) {
    const MemoryFile file(data, size);
    readAll(file.path());
    mustEndWell([&] {
        const dkt::ChecklistImport import = dkt::inspectChecklist(file.path());
        const dkt::ChecklistRows& rows = import.rows;
        if (import.mapping && rows.read != rows.sections + rows.criteria + rows.items + rows.totals +
                                               rows.limits + rows.setAside)
            std::abort();
    });
}

void checklistJson(const std::uint8_t* data, std::size_t size) {
    const QJsonDocument document = QJsonDocument::fromJson(view(data, size).toByteArray());
    const QJsonObject object = document.object();
    mustEndWell([&] {
        if (!dkt::isChecklistJson(object))
            return;
        const dkt::Checklist checklist = dkt::checklistFromJson(object);
        if (dkt::checklistFromJson(dkt::toJson(checklist)) != checklist)
            std::abort();
    });
    mustEndWell([&] {
        if (dkt::isFieldsJson(object))
            (void)dkt::checklistFromFieldsJson(object);
    });
    mustEndWell([&] { (void)dkt::unitsFromJson(document, {}); });
}

void anySheet(const std::uint8_t* data, std::size_t size) {
    const MemoryFile file(data, size);
    readAll(file.path());
}

} // namespace fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/ChecklistSource.h"

#include "imports/checklist/HeaderFinder.h"
#include "imports/sheets/CsvSplitter.h"
#include "util/Error.h"

#include <QCoreApplication>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 checklistMostRows = 20'000;

struct ChecklistSourceText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistSource)
};

/// The sheet asked for, or all visible ones in turn.
std::vector<int> sheetsToTry(const SheetReader& reader, const QString& name) {
    if (!name.isEmpty())
        return {reader.sheetIndex(name)};
    std::vector<int> visible;
    for (std::size_t i = 0; i < reader.sheets().size(); ++i)
        if (!reader.sheets()[i].hidden)
            visible.push_back(static_cast<int>(i));
    return visible.empty() ? std::vector<int>{0} : visible;
}

} // namespace

ChecklistSource openChecklistSource(const QString& path, const QString& sheetName, const LayoutMemory& memory,
                                    Progress& progress) {
    const std::unique_ptr<SheetReader> reader = SheetReader::open(path);
    ChecklistSource source{path, reader->sheets(), 0, nullptr};
    for (const int sheet : sheetsToTry(*reader, sheetName)) {
        auto table =
            std::make_shared<const SheetTable>(readSheetTable(*reader, sheet, checklistMostRows, progress));
        const bool headed = headerOf(*table, memory).has_value();
        if (!source.table || headed) {
            source.sheet = sheet;
            source.table = std::move(table);
        }
        if (headed)
            break;
    }
    return source;
}

ChecklistSource pastedChecklistSource(const QString& text, const QString& name) {
    auto table = std::make_shared<SheetTable>();
    const SheetReader::RowHandler keep = [&](const SheetRow& row) {
        if (static_cast<qint64>(table->rows.size()) >= checklistMostRows)
            throw Error(Error::Kind::Input,
                        ChecklistSourceText::tr("More than %1 rows were pasted: this is no checklist.")
                            .arg(checklistMostRows));
        table->rows.push_back({row.index, row.hidden, {row.cells.begin(), row.cells.end()}});
        return SheetReader::Flow::Continue;
    };
    NoProgress unwatched;
    RowSink sink(name, {}, keep, unwatched);
    CsvDialect dialect;
    dialect.separator = u'\t';
    CsvSplitter splitter(dialect, sink);
    if (splitter.feed(text) == SheetReader::Flow::Continue)
        splitter.finish();
    table->issues = sink.takeSummary().issues;
    if (table->rows.empty())
        throw Error(Error::Kind::Input,
                    ChecklistSourceText::tr("Nothing was pasted: copy the rows with their headings in Excel first."));
    return {name, {SheetInfo{}}, 0, std::move(table)};
}

std::optional<HeaderFound> headerOf(const SheetTable& table, const LayoutMemory& memory) {
    if (const auto remembered = rememberedHeader(table, memory))
        return HeaderFound{*remembered, HeaderFound::By::Memory};
    if (const auto found = findHeader(table))
        return HeaderFound{*found, HeaderFound::By::Words};
    return std::nullopt;
}

ColumnMapping headerAt(const SheetTable& table, int first, int last) {
    return headerInRows(table, first, last);
}

} // namespace dkt

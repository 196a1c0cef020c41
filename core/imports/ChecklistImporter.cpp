// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/ChecklistImporter.h"

#include "domain/ChecklistJson.h"
#include "imports/checklist/ChecklistChecks.h"
#include "imports/ChecklistSource.h"
#include "imports/checklist/FieldsJson.h"
#include "imports/checklist/HeadLines.h"
#include "imports/checklist/HeaderWords.h"
#include "imports/checklist/LineSorter.h"
#include "imports/sheets/JsonFile.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct ChecklistImporterText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistImporter)
};

ChecklistImport fromJsonFile(const QString& path, const QJsonDocument& document) {
    const QJsonObject json = document.object();
    ChecklistImport import;
    if (isChecklistJson(json))
        import.checklist = checklistFromJson(json);
    else if (isFieldsJson(json))
        import.checklist = checklistFromFieldsJson(json);
    else
        throw Error(Error::Kind::Input, ChecklistImporterText::tr(
                                            "“%1” is a JSON file, but not a checklist: it needs \"format\": "
                                            "\"dkt-checklist\" or a list \"fields\".")
                                            .arg(readerror::shownName(path)));
    for (const Section& section : import.checklist.sections) {
        ++import.rows.sections;
        import.rows.criteria += static_cast<int>(section.criteria.size());
        for (const Criterion& criterion : section.criteria)
            import.rows.items += static_cast<int>(criterion.items.size());
    }
    import.rows.read = import.rows.sections + import.rows.criteria + import.rows.items;
    return import;
}

/// A row whose own-column titles only repeat the ones above adds nothing; a part only gathers sections.
void setUnusedAside(SheetLines& lines, const LineTree& tree) {
    std::vector<bool> used(lines.lines.size(), false);
    for (const LineTree::Node& node : tree.nodes)
        if (node.line >= 0)
            used[static_cast<std::size_t>(node.line)] = true;
    for (const LineTree::Node& node : tree.nodes)
        if (node.line >= 0 && tree.isPart(node))
            lines.lines[static_cast<std::size_t>(node.line)].setAside(
                ChecklistImporterText::tr("a part above the sections: its sections were taken"));
    for (std::size_t i = 0; i < used.size(); ++i) {
        SheetLine& line = lines.lines[i];
        if (!used[i] && (line.fate == LineFate::Node || line.fate == LineFate::Heading))
            line.setAside(ChecklistImporterText::tr("repeats the heading above"));
    }
}

void countRows(ChecklistImport& import, const SheetLines& lines, const LineTree& tree) {
    ChecklistRows& rows = import.rows;
    const std::vector<int> sections = tree.sections();
    rows.read = static_cast<int>(lines.lines.size());
    for (const LineTree::Node& node : tree.nodes) {
        if (node.line < 0 || tree.isPart(node))
            continue;
        const bool section = std::ranges::find(sections, &node - tree.nodes.data()) != sections.end();
        ++(node.isLeaf() ? rows.items : section ? rows.sections : rows.criteria);
    }
    for (const SheetLine& line : lines.lines) {
        rows.totals += line.fate == LineFate::Total ? 1 : 0;
        rows.limits += line.fate == LineFate::BonusLimit || line.fate == LineFate::PenaltyLimit ? 1 : 0;
        if (line.fate != LineFate::SetAside)
            continue;
        ++rows.setAside;
        import.setAside.push_back({CellAddress{line.row->index, line.row->cells.front().column}.name(),
                                   rowText(*line.row), line.reason});
    }
}

ChecklistImport fromTable(const SheetTable& table, const ColumnMapping& mapping) {
    ChecklistImport import;
    import.sheet = table.sheet;
    import.mapping = mapping;
    import.issues = table.issues;
    Checklist& checklist = import.checklist;
    readHeadLines(table, mapping, checklist);
    SheetLines lines = readSheetLines(table, mapping);
    sortLines(lines, checklist);
    LineTree tree = nestLines(lines);
    setUnusedAside(lines, tree);
    numberThroughout(tree, lines);
    buildSections(checklist, tree, lines);
    splitTitles(checklist, lines);
    checkCodes(lines, tree);
    checkPoints(lines, tree);
    checkSums(lines, tree, checklist);
    checkUnread(lines);
    countRows(import, lines, tree);
    import.issues.insert(import.issues.end(), lines.issues.begin(), lines.issues.end());
    return import;
}

Error noHeader(const QString& path) {
    return Error(
        Error::Kind::Input,
        ChecklistImporterText::tr("No header was found in “%1”: a row was looked for with titles (“Nội dung” "
                                  "or “Tiêu chí”) and at least one more of %2. Name the columns by hand.")
            .arg(readerror::shownName(path), headerWordsLookedFor().join(u", ")));
}

ChecklistImport completed(ChecklistImport import, const QString& name) {
    if (itemPlaces(import.checklist).empty())
        throw Error(
            Error::Kind::Input,
            ChecklistImporterText::tr("“%1” has no item below its header: check the sheet and its columns.")
                .arg(readerror::shownName(name)));
    if (import.checklist.title.isEmpty())
        import.checklist.title = QFileInfo(name).completeBaseName();
    assignItemIds(import.checklist);
    import.checklist.id = contentId(import.checklist);
    return import;
}

ChecklistImport fromSheets(const QString& path, const ChecklistImportOptions& options, Progress& progress) {
    const ChecklistSource source = openChecklistSource(path, options.sheetName, options.remembered, progress);
    if (options.mapping)
        return readChecklist(source, *options.mapping);
    if (const auto header = headerOf(*source.table, options.remembered))
        return readChecklist(source, header->mapping);
    throw noHeader(path);
}

} // namespace

ChecklistImport inspectChecklist(const QString& path, const ChecklistImportOptions& options,
                                 Progress& progress) {
    const auto json = readJsonFile(path);
    return json ? completed(fromJsonFile(path, *json), path) : fromSheets(path, options, progress);
}

ChecklistImport readChecklist(const ChecklistSource& source, const ColumnMapping& mapping) {
    ColumnMapping named = mapping;
    named.fingerprint = layoutFingerprint(*source.table, mapping.firstHeaderRow, mapping.lastHeaderRow);
    return completed(fromTable(*source.table, named), source.name);
}

ChecklistImport inspectChecklist(const QString& path, const ChecklistImportOptions& options) {
    NoProgress unwatched;
    return inspectChecklist(path, options, unwatched);
}

bool hasErrors(const ChecklistImport& import) {
    return std::ranges::find(import.issues, Severity::Error, &Issue::severity) != import.issues.end();
}

} // namespace dkt

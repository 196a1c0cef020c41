// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChecklistChoice.h"
#include "CliContext.h"
#include "Verbs.h"

#include "documents/table/ChecklistFile.h"
#include "domain/ChecklistJson.h"
#include "imports/ChecklistImporter.h"
#include "services/PlanService.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct ChecklistText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::ChecklistVerb)
};

struct ChecklistOptions {
    std::string file, sheet, sheetName, title, out;
    std::vector<std::string> columns;
};

QString columnLetters(int column) {
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

int columnNumber(const QString& letters) {
    int number = 0;
    for (const QChar c : letters.toUpper())
        number = number * 26 + (c.unicode() - u'A' + 1);
    return number - 1;
}

/// `--column B=content`: laid over what the header's words say.
void applyColumns(const std::vector<std::string>& columns, ColumnMapping& mapping) {
    for (const std::string& given : columns) {
        const QStringList parts = fromStd(given).split(u'=');
        const auto role = parts.size() == 2 ? roleFromKey(parts[1]) : std::nullopt;
        const bool letters = parts.front().size() <= 3 && !parts.front().isEmpty()
                             && std::all_of(parts.front().begin(), parts.front().end(),
                                            [](QChar c) { return c.toUpper() >= u'A' && c.toUpper() <= u'Z'; });
        if (!role || !letters)
            throw CLI::ValidationError(
                "--column", ChecklistText::tr("write a column and its role, such as B=content").toStdString());
        mapping.roles[columnNumber(parts.front())] = *role;
    }
}

ChecklistImport inspect(const ChecklistOptions& options, const CliContext& context) {
    ChecklistImportOptions how;
    how.sheetName = fromStd(options.sheetName);
    how.remembered = loadLayoutMemory(context.locations().mappings);
    ChecklistImport import = inspectChecklist(fromStd(options.sheet), how);
    if (options.columns.empty() || !import.mapping)
        return import;
    how.mapping = import.mapping;
    applyColumns(options.columns, *how.mapping);
    import = inspectChecklist(fromStd(options.sheet), how);
    how.remembered.remember(*import.mapping);
    saveLayoutMemory(context.locations().mappings, how.remembered);
    return import;
}

QJsonArray setAsideJson(const ChecklistImport& import) {
    QJsonArray rows;
    for (const SetAsideRow& row : import.setAside)
        rows.append(QJsonObject{{u"cell"_s, row.cell}, {u"text"_s, row.text}, {u"reason"_s, row.reason}});
    return rows;
}

QJsonObject mappingJson(const ColumnMapping& mapping) {
    QJsonObject columns;
    for (const auto& [column, role] : mapping.roles)
        columns.insert(columnLetters(column), roleKey(role));
    return {{u"headerRow"_s, mapping.firstHeaderRow + 1},
            {u"headerRows"_s, mapping.lastHeaderRow - mapping.firstHeaderRow + 1},
            {u"columns"_s, columns}};
}

int criteriaOf(const Checklist& checklist) {
    int criteria = 0;
    for (const Section& section : checklist.sections)
        criteria += static_cast<int>(section.criteria.size());
    return criteria;
}

QJsonObject reportJson(const ChecklistImport& import) {
    QJsonArray issues;
    for (const Issue& issue : import.issues)
        issues.append(toJson(issue));
    const ChecklistRows& rows = import.rows;
    QJsonObject json{{u"title"_s, import.checklist.title},
                     {u"sheet"_s, import.sheet},
                     {u"sections"_s, static_cast<int>(import.checklist.sections.size())},
                     {u"criteria"_s, criteriaOf(import.checklist)},
                     {u"items"_s, static_cast<int>(itemPlaces(import.checklist).size())},
                     {u"maxPoints"_s, maxPoints(import.checklist)},
                     {u"rowsRead"_s, rows.read},
                     {u"totals"_s, rows.totals},
                     {u"setAside"_s, setAsideJson(import)},
                     {u"issues"_s, issues},
                     {u"tree"_s, toJson(import.checklist).value("sections"_L1)}};
    if (import.mapping)
        json.insert(u"mapping"_s, mappingJson(*import.mapping));
    return json;
}

void printReport(const ChecklistImport& import, CliContext& context) {
    context.print(import.checklist.title);
    if (import.mapping) {
        QStringList columns;
        for (const auto& [column, role] : import.mapping->roles)
            columns << u"%1=%2"_s.arg(columnLetters(column), roleKey(role));
        context.print(ChecklistText::tr("Sheet \"%1\", header in row %2; columns: %3")
                          .arg(import.sheet)
                          .arg(import.mapping->firstHeaderRow + 1)
                          .arg(columns.join(u' ')));
    }
    context.print(ChecklistText::tr("%1 rows read: %2 sections, %3 criteria, %4 items, %5 totals, %6 set aside; "
                                    "%7 points")
                      .arg(import.rows.read)
                      .arg(import.checklist.sections.size())
                      .arg(criteriaOf(import.checklist))
                      .arg(import.rows.items)
                      .arg(import.rows.totals)
                      .arg(import.rows.setAside)
                      .arg(text::formatNumber(maxPoints(import.checklist))));
    for (const SetAsideRow& row : import.setAside)
        context.print(ChecklistText::tr("  set aside %1: %2 (%3)").arg(row.cell, row.reason, row.text));
}

void runInspect(const ChecklistOptions& options, CliContext& context) {
    const ChecklistImport import = inspect(options, context);
    if (context.json)
        context.print(reportJson(import));
    else
        printReport(import, context);
    context.report(import.issues, fromStd(options.sheet));
}

void runImport(const ChecklistOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    ChecklistImport import = inspect(options, context);
    context.report(import.issues, fromStd(options.sheet));
    if (hasErrors(import)) {
        context.warn(ChecklistText::tr("Nothing was imported; mend the sheet and try again."));
        return;
    }
    if (!options.title.empty())
        import.checklist.title = text::normalized(fromStd(options.title));
    PlanService(*dossier).addChecklist(context.actor(), import.checklist);
    dossier->close();
    if (context.json)
        context.print(reportJson(import));
    else
        printReport(import, context);
}

void runExport(const ChecklistOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    const auto checklist = ChecklistChoice::named(dossier->view()->data(), options.title);
    const QString out = fromStd(options.out);
    NoProgress progress;
    doc::writeChecklistFile(*checklist, out, progress);
    if (context.json)
        context.print(QJsonObject{{u"file"_s, out},
                                  {u"title"_s, checklist->title},
                                  {u"items"_s, static_cast<int>(itemPlaces(*checklist).size())}});
    else
        context.print(ChecklistText::tr("Written: %1").arg(out));
}

void addSheetOptions(CLI::App* verb, const std::shared_ptr<ChecklistOptions>& options) {
    verb->add_option("SHEET", options->sheet, ChecklistText::tr("xlsx, ods, xls, csv or JSON").toStdString())->required();
    verb->add_option("--sheet", options->sheetName, ChecklistText::tr("Name of the sheet to read").toStdString());
    verb->add_option("--column", options->columns,
                     ChecklistText::tr("A column and its role, such as B=content; kept for the next time").toStdString());
}

} // namespace

void addChecklistVerb(CLI::App& app, CliContext& context) {
    CLI::App* verb = app.add_subcommand("checklist", ChecklistText::tr("Read checklists").toStdString());
    verb->require_subcommand(1);
    auto options = std::make_shared<ChecklistOptions>();
    CLI::App* inspecting = verb->add_subcommand("inspect", ChecklistText::tr("Say how a sheet is understood").toStdString());
    addSheetOptions(inspecting, options);
    inspecting->callback([options, &context] { runInspect(*options, context); });
    CLI::App* importing = verb->add_subcommand("import", ChecklistText::tr("Take a checklist into a dossier").toStdString());
    importing->add_option("FILE", options->file)->required();
    addSheetOptions(importing, options);
    importing->add_option("--title", options->title);
    CLI::App* exporting = verb->add_subcommand(
        "export", ChecklistText::tr("Write a checklist into an Excel or JSON file").toStdString());
    exporting->add_option("FILE", options->file)->required();
    exporting->add_option(
        "--checklist", options->title,
        ChecklistText::tr("Title of the checklist, or its beginning; needed when there are several").toStdString());
    exporting->add_option("-o,--output", options->out)->required();
    exporting->callback([options, &context] { runExport(*options, context); });
    importing->callback([options, &context] { runImport(*options, context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "imports/UnitImporter.h"
#include "services/PlanService.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct UnitsText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::UnitsVerb)
};

struct UnitsOptions {
    std::string file, sheet, sheetName, under;
};

void runUnits(const UnitsOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    UnitImportOptions how;
    how.sheetName = fromStd(options.sheetName);
    how.under = fromStd(options.under);
    const UnitImport import = inspectUnits(fromStd(options.sheet), how);
    context.report(import.issues, fromStd(options.sheet));
    if (context.exitCode() != 0) {
        context.warn(UnitsText::tr("Nothing was imported; mend the list and try again."));
        return;
    }
    const AddReport added = PlanService(*dossier).addUnits(context.actor(), import.units);
    dossier->close();
    QJsonArray setAside;
    for (const SetAsideRow& row : import.setAside)
        setAside.append(QJsonObject{{u"cell"_s, row.cell}, {u"text"_s, row.text}, {u"reason"_s, row.reason}});
    if (context.json)
        return context.print(QJsonObject{{u"read"_s, import.rowsRead},
                                         {u"units"_s, static_cast<int>(import.units.size())},
                                         {u"added"_s, added.added},
                                         {u"known"_s, added.known},
                                         {u"setAside"_s, setAside}});
    context.print(UnitsText::tr("%1 rows read: %2 units added, %3 known already, %4 rows set aside")
                      .arg(import.rowsRead)
                      .arg(added.added)
                      .arg(added.known)
                      .arg(import.setAside.size()));
    for (const SetAsideRow& row : import.setAside)
        context.print(UnitsText::tr("  set aside %1: %2 (%3)").arg(row.cell, row.reason, row.text));
}

} // namespace

void addUnitsVerb(CLI::App& app, CliContext& context) {
    CLI::App* verb = app.add_subcommand("units", UnitsText::tr("Read lists of units").toStdString());
    verb->require_subcommand(1);
    auto options = std::make_shared<UnitsOptions>();
    CLI::App* importing = verb->add_subcommand("import", UnitsText::tr("Take units into a dossier").toStdString());
    importing->add_option("FILE", options->file)->required();
    importing->add_option("SHEET", options->sheet, UnitsText::tr("xlsx, ods, xls, csv or nested JSON").toStdString())
        ->required();
    importing->add_option("--sheet", options->sheetName);
    importing->add_option("--under", options->under,
                          UnitsText::tr("Code or name: only this unit and those below it").toStdString());
    importing->callback([options, &context] { runUnits(*options, context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

/// One function a verb: adds it to the command line with what carries it out. The grammar is a contract
/// that scripts rest on (exit codes, keys of the JSON, options).
namespace dkt::cli {

class CliContext;

void addNewVerb(CLI::App& app, CliContext& context);
void addInfoVerb(CLI::App& app, CliContext& context);
void addBackupVerb(CLI::App& app, CliContext& context);
void addChecklistVerb(CLI::App& app, CliContext& context);
void addUnitsVerb(CLI::App& app, CliContext& context);
void addRecordVerb(CLI::App& app, CliContext& context);
void addReportVerb(CLI::App& app, CliContext& context);
void addDeadlinesVerb(CLI::App& app, CliContext& context);
void addDueVerb(CLI::App& app, CliContext& context);
void addConflictsVerb(CLI::App& app, CliContext& context);
void addResolveVerb(CLI::App& app, CliContext& context);
void addHistoryVerb(CLI::App& app, CliContext& context);
void addDumpVerb(CLI::App& app, CliContext& context);
void addSearchVerb(CLI::App& app, CliContext& context);
void addSalvageVerb(CLI::App& app, CliContext& context);
void addVerifyVerb(CLI::App& app, CliContext& context);
void addPackVerb(CLI::App& app, CliContext& context);
void addMergeVerb(CLI::App& app, CliContext& context);
void addDevicesVerb(CLI::App& app, CliContext& context);

} // namespace dkt::cli

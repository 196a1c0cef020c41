// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include <QCoreApplication>

#include <memory>

namespace dkt::cli {

namespace {

struct DumpText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::DumpVerb)
};

} // namespace

void addDumpVerb(CLI::App& app, CliContext& context) {
    struct Options {
        std::string file, out;
    };
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand(
        "dump", DumpText::tr("Everything as canonical JSON: equal for dossiers that hold the same").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("-o,--output", options->out);
    verb->callback([options, &context] {
        const std::unique_ptr<Dossier> dossier = context.open(options->file);
        context.deliver(dossier->journal().dump(), options->out);
    });
}

} // namespace dkt::cli

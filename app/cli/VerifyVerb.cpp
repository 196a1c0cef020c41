// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "util/Error.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct VerifyText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::VerifyVerb)
};

void runVerify(const std::string& file, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(file);
    const VerifyReport report = dossier->journal().verify();
    QString problem;
    if (report.broken)
        problem = VerifyText::tr("commit %1 of device %2: %3").arg(report.broken->id.seq).arg(
            report.broken->id.device.hex().left(16), report.broken->reason);
    else if (!report.projection)
        problem = VerifyText::tr("the tables do not say what the commits say; open the dossier anew to rebuild them");
    if (context.json)
        context.print(QJsonObject{{u"ok"_s, report.ok()},
                                  {u"devices"_s, report.devices},
                                  {u"commits"_s, report.commits},
                                  {u"ops"_s, report.ops},
                                  {u"problem"_s, problem}});
    else if (report.ok())
        context.print(VerifyText::tr("%1 commits of %2 devices: every signature and every link holds.")
                          .arg(report.commits)
                          .arg(report.devices));
    if (!problem.isEmpty())
        context.report({{Severity::Error, problem, {}}}, fromStd(file));
}

} // namespace

void addVerifyVerb(CLI::App& app, CliContext& context) {
    auto file = std::make_shared<std::string>();
    CLI::App* verb = app.add_subcommand("verify", VerifyText::tr("Prove signatures, chains and tables").toStdString());
    verb->add_option("FILE", *file)->required();
    verb->callback([file, &context] { runVerify(*file, context); });
}

} // namespace dkt::cli

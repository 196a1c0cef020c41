// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Passphrase.h"
#include "Verbs.h"

#include "packages/SalvageSources.h"
#include "services/SalvageText.h"

#include <QJsonArray>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct SalvageVerbText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::SalvageVerb)
};

struct SalvageOptions {
    std::vector<std::string> broken;
    std::string out, passphraseFile;
    bool look = false;
};

QJsonArray sourcesJson(const SalvageReport& report) {
    QJsonArray array;
    for (const SalvageReport::Source& source : report.sources)
        array.append(QJsonObject{{u"file"_s, source.name},
                                 {u"commits"_s, source.commits},
                                 {u"onlyHere"_s, source.onlyHere},
                                 {u"foreign"_s, source.foreign},
                                 {u"evidence"_s, source.files},
                                 {u"unreadableBytes"_s, source.unreadable},
                                 {u"problem"_s, source.trouble}});
    return array;
}

QJsonArray devicesJson(const SalvageReport& report) {
    QJsonArray array;
    for (const SalvageReport::Device& device : report.devices) {
        QJsonArray missing;
        for (const MissingRange& range : device.missing)
            missing.append(QJsonObject{{u"from"_s, static_cast<qint64>(range.from)},
                                       {u"to"_s, static_cast<qint64>(range.to)}});
        array.append(QJsonObject{{u"device"_s, device.key.hex().left(16)},
                                 {u"label"_s, device.label},
                                 {u"commits"_s, static_cast<qint64>(device.commits)},
                                 {u"afterGap"_s, static_cast<qint64>(device.behindGap)},
                                 {u"missing"_s, missing}});
    }
    return array;
}

QJsonObject reportJson(const SalvageReport& report, const QString& out) {
    QJsonArray lost;
    for (const SalvageReport::File& file : report.lostFiles)
        lost.append(QJsonObject{{u"hash"_s, QString::fromLatin1(file.hash.toHex())},
                                {u"name"_s, file.name},
                                {u"state"_s, file.damaged ? u"damaged"_s : u"missing"_s}});
    return {{u"file"_s, out},
            {u"title"_s, report.title},
            {u"complete"_s, report.complete()},
            {u"commits"_s, report.commits},
            {u"inSeveral"_s, report.inSeveral},
            {u"lostCommits"_s, static_cast<qint64>(report.lostCommits())},
            {u"restated"_s, report.restated},
            {u"fromTables"_s, report.fromTables},
            {u"evidence"_s, report.files},
            {u"evidenceBytes"_s, report.fileBytes},
            {u"lostEvidence"_s, lost},
            {u"sources"_s, sourcesJson(report)},
            {u"devices"_s, devicesJson(report)}};
}

void runSalvage(const SalvageOptions& options, CliContext& context) {
    QStringList paths;
    for (const std::string& path : options.broken)
        paths << fromStd(path);
    const std::unique_ptr<Salvage> salvage = salvageOf(paths, passphraseFrom(options.passphraseFile));
    NoProgress progress;
    const QString out = fromStd(options.out);
    const Actor actor = context.actor();
    if (options.look)
        salvage->look(progress);
    else
        salvage->write(out, context.journalOptions(), {actor.person, u"salvage.restate"_s, actor.session, {}},
                       progress);
    const SalvageReport& report = salvage->report();
    if (context.json)
        context.print(reportJson(report, out));
    else
        context.print(salvageLines(report).join(u'\n'));
    if (!report.complete())
        context.report({{Severity::Error, salvageSummary(report), {}}}, options.look ? paths.first() : out);
}

} // namespace

void addSalvageVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<SalvageOptions>();
    CLI::App* verb = app.add_subcommand(
        "salvage",
        SalvageVerbText::tr("Rebuild a dossier from damaged files and copies of it").toStdString());
    verb->add_option("BROKEN", options->broken,
                     SalvageVerbText::tr("Damaged dossiers, copies, backups, packages").toStdString())
        ->required();
    CLI::Option* out =
        verb->add_option("-o,--output", options->out, SalvageVerbText::tr("The new dossier").toStdString());
    CLI::Option* look = verb->add_flag("--dry-run", options->look,
                                       SalvageVerbText::tr("Only tell what there is").toStdString());
    look->excludes(out);
    verb->add_option("--passphrase-file", options->passphraseFile);
    verb->callback([options, &context] {
        if (options->out.empty() && !options->look)
            throw CLI::RequiredError("--output");
        runSalvage(*options, context);
    });
}

} // namespace dkt::cli

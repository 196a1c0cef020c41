// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Passphrase.h"
#include "Verbs.h"

#include "journal/Fingerprint.h"
#include "packages/PackageImporter.h"
#include "util/Error.h"

#include <QFileInfo>
#include <QJsonArray>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::MergeVerb)
};

struct MergeOptions {
    std::string file, passphraseFile;
    std::vector<std::string> packages;
    bool dryRun = false;
    bool takeWhole = false;
    bool hold = false;
};

ImportOrder orderOf(const MergeOptions& options) {
    ImportOrder order;
    for (const std::string& package : options.packages)
        order.paths << fromStd(package);
    order.passphrase = passphraseFrom(options.passphraseFile);
    order.broken = options.takeWhole ? BrokenPackages::TakeWhole : BrokenPackages::Refuse;
    // Whoever merges at the command line has decided whose work it is; --hold leaves that to a person.
    order.newcomers = options.hold ? UnknownDevices::Hold : UnknownDevices::Accept;
    order.mode = options.dryRun ? ApplyMode::DryRun : ApplyMode::Write;
    return order;
}

QJsonArray awaitedJson(const std::vector<Awaited>& awaited) {
    QJsonArray array;
    for (const Awaited& one : awaited)
        array.append(QJsonObject{{u"device"_s, one.range.device.hex()},
                                 {u"label"_s, one.label},
                                 {u"from"_s, static_cast<qint64>(one.range.from)},
                                 {u"to"_s, static_cast<qint64>(one.range.to)}});
    return array;
}

QJsonArray refusedJson(const ImportReport& report) {
    QJsonArray array;
    for (const PackageResult& one : report.packages)
        if (!one.refused.isEmpty())
            array.append(QJsonObject{{u"package"_s, one.path}, {u"reason"_s, one.refused}});
    for (const RefusedCommit& one : report.total.refused)
        array.append(QJsonObject{{u"commit"_s, static_cast<qint64>(one.id.seq)},
                                 {u"device"_s, one.id.device.hex()},
                                 {u"reason"_s, one.reason}});
    return array;
}

QJsonArray devicesJson(const std::vector<DeviceKey>& devices) {
    QJsonArray array;
    for (const DeviceKey& device : devices)
        array.append(QJsonObject{{u"device"_s, device.hex()}, {u"fingerprint"_s, fingerprintOf(device)}});
    return array;
}

QJsonObject mergeJson(const ImportReport& report) {
    QJsonArray missing;
    for (const QByteArray& hash : report.missingFiles)
        missing.append(QString::fromLatin1(hash.toHex()));
    QJsonArray people;
    for (const Contribution& one : report.contributions)
        people.append(QJsonObject{{u"by"_s, one.person}, {u"device"_s, one.device.hex()}, {u"commits"_s, static_cast<qint64>(one.commits)}});
    QJsonObject rows;
    for (const auto& [kind, count] : report.total.newRows)
        if (const KindInfo* info = findKind(kind))
            rows[QString::fromLatin1(info->name)] = count;
    const ApplyReport& total = report.total;
    return {{u"commits"_s, total.commits},
            {u"new"_s, total.fresh},
            {u"known"_s, total.known},
            {u"ops"_s, total.ops},
            {u"conflicts"_s, total.conflicts},
            {u"held"_s, total.held},
            {u"forks"_s, total.forks},
            {u"evidence"_s, total.files},
            {u"newRows"_s, rows},
            {u"people"_s, people},
            {u"newDevices"_s, devicesJson(total.newDevices)},
            {u"waiting"_s, awaitedJson(report.awaited)},
            {u"missingEvidence"_s, missing},
            {u"refused"_s, refusedJson(report)}};
}

void printMerge(const ImportReport& report, CliContext& context) {
    context.print(MergeText::tr("%1 changes read, %2 new, %3 conflicts to decide.")
                      .arg(report.total.commits)
                      .arg(report.total.fresh)
                      .arg(report.total.conflicts));
    if (report.total.held > 0)
        context.print(MergeText::tr("%1 changes are held until their laptop is accepted (dkt devices).").arg(report.total.held));
    for (const Awaited& one : report.awaited)
        context.print(MergeText::tr("Still awaited: changes %1 to %2 of %3.")
                          .arg(one.range.from)
                          .arg(one.range.to)
                          .arg(one.label.isEmpty() ? fingerprintOf(one.range.device) : one.label));
    if (!report.missingFiles.empty())
        context.print(MergeText::tr("Evidence files still awaited: %1.").arg(report.missingFiles.size()));
}

ImportReport mergeInto(const MergeOptions& options, CliContext& context) {
    const ImportOrder order = orderOf(options);
    NoProgress quiet;
    const QString file = fromStd(options.file);
    if (QFileInfo::exists(file)) {
        const std::unique_ptr<Dossier> dossier = context.open(options.file);
        ImportReport report = PackageImporter(*dossier).run(order, quiet);
        dossier->close();
        return report;
    }
    if (options.dryRun)
        throw Error(Error::Kind::CannotOpen, MergeText::tr("\"%1\" does not exist; there is nothing to try it on.").arg(file));
    ImportReport report;
    joinDossier(file, order, context.journalOptions(), quiet, &report)->close();
    return report;
}

void runMerge(const MergeOptions& options, CliContext& context) {
    const ImportReport report = mergeInto(options, context);
    if (context.json)
        context.print(mergeJson(report));
    else
        printMerge(report, context);
    std::vector<Issue> issues = report.total.issues;
    for (const PackageResult& one : report.packages)
        if (!one.refused.isEmpty())
            issues.push_back({Severity::Error, one.refused, {}});
    for (const RefusedCommit& one : report.total.refused)
        issues.push_back({Severity::Error, MergeText::tr("Change %1 was refused: %2").arg(one.id.seq).arg(one.reason), {}});
    context.report(issues, fromStd(options.file));
}

} // namespace

void addMergeVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<MergeOptions>();
    CLI::App* verb = app.add_subcommand("merge", MergeText::tr("Take packages in; a dossier that does not exist is started").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("PACKAGES", options->packages)->required();
    verb->add_option("--passphrase-file", options->passphraseFile);
    verb->add_flag("--dry-run", options->dryRun, MergeText::tr("Say what it would bring; change nothing").toStdString());
    verb->add_flag("--take-whole", options->takeWhole, MergeText::tr("Of a cut or damaged package take every change that is whole").toStdString());
    verb->add_flag("--hold", options->hold, MergeText::tr("Keep the work of unknown laptops aside until they are accepted").toStdString());
    verb->callback([options, &context] { runMerge(*options, context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Passphrase.h"
#include "Verbs.h"

#include "packages/PackageExporter.h"
#include "packages/PackageReader.h"
#include "util/Error.h"

#include <QFile>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::PackVerb)
};

struct PackOptions {
    std::string file, out, recipient, passphraseFile;
    bool withoutEvidence = false;
    bool receipt = false;
    double volumeMb = 0;
};

/// Whoever made the package or receipt `path`.
Peer peerIn(const QString& path, const QString& passphrase, const Dossier& dossier) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, PackText::tr("\"%1\" cannot be opened: %2.").arg(path, file.errorString()));
    try {
        const PackageHeader header = PackageReader(file, passphrase).header();
        if (header.dossier != dossier.journal().dossierId())
            throw Error(Error::Kind::Input, PackText::tr("\"%1\" belongs to another dossier.").arg(path));
        return peerOf(header);
    } catch (const PackageFault& fault) {
        throw Error(Error::Kind::Input, sentenceFor(fault, path));
    }
}

QJsonObject packJson(const ExportReport& report) {
    QJsonArray files;
    for (const QString& path : report.paths)
        files.append(path);
    return {{u"files"_s, files},
            {u"commits"_s, static_cast<qint64>(report.plan.commits)},
            {u"evidence"_s, static_cast<qint64>(report.plan.files.size())},
            {u"omittedEvidence"_s, static_cast<qint64>(report.plan.omitted.size())},
            {u"missingEvidence"_s, static_cast<qint64>(report.plan.missing.size())},
            {u"bytes"_s, report.bytes}};
}

void runPack(const PackOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    ExportOrder order;
    order.path = fromStd(options.out);
    order.passphrase = passphraseFrom(options.passphraseFile);
    if (!options.recipient.empty())
        order.recipient = peerIn(fromStd(options.recipient), order.passphrase, *dossier);
    order.evidence = options.withoutEvidence ? WithEvidence::No : WithEvidence::Yes;
    order.purpose = options.receipt ? PackagePurpose::Receipt : PackagePurpose::Work;
    order.volumeBytes = static_cast<qint64>(options.volumeMb * 1e6);
    NoProgress quiet;
    const ExportReport report = PackageExporter(*dossier).write(order, context.actor(), quiet);
    dossier->close();
    if (context.json)
        return context.print(packJson(report));
    for (const QString& path : report.paths)
        context.print(path);
    context.print(PackText::tr("%1 changes and %2 evidence files, read back and proved.")
                      .arg(report.plan.commits)
                      .arg(report.plan.files.size()));
}

} // namespace

void addPackVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<PackOptions>();
    CLI::App* verb = app.add_subcommand("pack", PackText::tr("Hand over work in a package").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("-o", options->out, PackText::tr("The package to write (.dktx); it must not exist").toStdString())
        ->required();
    verb->add_option("--for", options->recipient,
                     PackText::tr("A package or receipt of the colleague: only what they lack goes").toStdString());
    verb->add_option("--passphrase-file", options->passphraseFile,
                     PackText::tr("Protect it with the first line of this file").toStdString());
    verb->add_flag("--without-evidence", options->withoutEvidence);
    verb->add_flag("--receipt", options->receipt, PackText::tr("Only say what is here").toStdString());
    verb->add_option("--volume", options->volumeMb, PackText::tr("Split into files of about so many MB").toStdString())
        ->check(CLI::PositiveNumber);
    verb->callback([options, &context] { runPack(*options, context); });
}

} // namespace dkt::cli

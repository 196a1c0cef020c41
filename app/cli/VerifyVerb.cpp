// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Passphrase.h"
#include "Verbs.h"

#include "packages/PackageProof.h"
#include "util/Error.h"

#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct VerifyText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::VerifyVerb)
};

QString brokenLink(const VerifyReport::Broken& broken) {
    return VerifyText::tr("commit %1 of device %2: %3").arg(broken.id.seq).arg(broken.id.device.hex().left(16), broken.reason);
}

bool isPackage(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(6) == "DKTPKG";
}

void verifyPackage(const QString& path, const QString& passphrase, CliContext& context) {
    QFile file(path);
    PackageProof proof;
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, VerifyText::tr("\"%1\" cannot be opened: %2.").arg(path, file.errorString()));
    try {
        NoProgress quiet;
        proof = proofOf(file, passphrase, quiet);
    } catch (const PackageFault& fault) {
        proof.fault = fault;
    }
    const QString problem = proof.fault    ? sentenceFor(*proof.fault, path)
                            : proof.broken ? brokenLink(*proof.broken)
                                           : QString();
    if (context.json)
        context.print(QJsonObject{{u"ok"_s, proof.ok()},
                                  {u"package"_s, proof.header.package.hex()},
                                  {u"dossier"_s, proof.header.dossier.hex()},
                                  {u"title"_s, proof.header.title},
                                  {u"by"_s, proof.header.person},
                                  {u"commits"_s, static_cast<qint64>(proof.commits)},
                                  {u"ops"_s, static_cast<qint64>(proof.ops)},
                                  {u"evidence"_s, static_cast<qint64>(proof.files)},
                                  {u"problem"_s, problem}});
    else if (proof.ok())
        context.print(VerifyText::tr("%1 changes and %2 evidence files: the package is whole, every signature and every link holds.")
                          .arg(proof.commits)
                          .arg(proof.files));
    if (!problem.isEmpty())
        context.report({{Severity::Error, problem, {}}}, path);
}

void runVerify(const std::string& file, const QString& passphrase, CliContext& context) {
    if (isPackage(fromStd(file)))
        return verifyPackage(fromStd(file), passphrase, context);
    const std::unique_ptr<Dossier> dossier = context.open(file);
    const VerifyReport report = dossier->journal().verify();
    QString problem;
    if (report.broken)
        problem = brokenLink(*report.broken);
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
    auto passphrase = std::make_shared<std::string>();
    verb->add_option("FILE", *file, VerifyText::tr("A dossier or a package").toStdString())->required();
    verb->add_option("--passphrase-file", *passphrase);
    verb->callback([file, passphrase, &context] { runVerify(*file, passphraseFrom(*passphrase), context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "services/SalvageText.h"
#include "services/backup/BackupName.h"
#include "services/backup/BackupService.h"
#include "util/Error.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct BackupVerbText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::BackupVerb)
};

struct BackupOptions {
    std::string file, out;
    bool list = false;
};

BackupService serviceFor(const CliContext& context, const Clock& clock) {
    return BackupService({context.locations().data + u"/backups"_s, {}}, clock);
}

QJsonObject backupJson(const QString& path, const BackupContent& content) {
    return {{u"file"_s, path},
            {u"title"_s, content.title},
            {u"bytes"_s, QFileInfo(path).size()},
            {u"commits"_s, static_cast<qint64>(content.commits)},
            {u"evidence"_s, static_cast<qint64>(content.files)},
            {u"lastChange"_s, content.lastChange.toString(Qt::ISODate)}};
}

/// Into the file, or into the folder under a name of its own.
QString targetOf(const QString& out, const Dossier& dossier, const Clock& clock) {
    return QFileInfo(out).isDir() ? QDir(out).filePath(backupFileName(dossier.title(), clock.now())) : out;
}

void makeBackup(const BackupOptions& options, CliContext& context) {
    const SystemClock clock;
    const BackupService service = serviceFor(context, clock);
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    NoProgress quiet;
    BackupReport report;
    if (options.out.empty()) {
        report = service.make(*dossier, BackupService::When::Always, quiet);
    } else {
        report.path = targetOf(fromStd(options.out), *dossier, clock);
        report.content = service.makeAt(*dossier, report.path, quiet);
    }
    dossier->close();
    context.report(report.issues, fromStd(options.file));
    if (report.path.isEmpty())
        throw Error(Error::Kind::DiskFull, BackupVerbText::tr("No backup was made."));
    if (context.json)
        context.print(backupJson(report.path, report.content));
    else
        context.print(BackupVerbText::tr("Made, read back and proved: %1 (%2)")
                          .arg(report.path, shownBytes(QFileInfo(report.path).size())));
}

void listBackups(const BackupOptions& options, CliContext& context) {
    const SystemClock clock;
    const BackupService service = serviceFor(context, clock);
    const QString file = fromStd(options.file);
    if (!QFileInfo::exists(file))
        throw Error(Error::Kind::CannotOpen, BackupVerbText::tr("There is no file “%1”.").arg(file));
    QJsonArray array;
    for (const RowId& dossier : service.dossiersOf(file))
        for (const BackupEntry& entry : service.list(dossier)) {
            QJsonObject one{{u"file"_s, entry.path}, {u"bytes"_s, entry.bytes}};
            try {
                one = backupJson(entry.path, BackupService::look(entry.path));
            } catch (const Error& error) {
                one[u"problem"_s] = error.message();
            }
            one[u"made"_s] = entry.made.toString(Qt::ISODate);
            array.append(one);
            if (!context.json)
                context.print(u"%1  %2  %3"_s.arg(entry.made.toString(u"dd/MM/yyyy HH:mm:ss"_s),
                                                  shownBytes(entry.bytes), entry.path));
        }
    if (context.json)
        context.print(QJsonObject{{u"backups"_s, array}});
    else if (array.isEmpty())
        context.print(BackupVerbText::tr("There is no backup of this dossier yet."));
}

} // namespace

void addBackupVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<BackupOptions>();
    CLI::App* verb = app.add_subcommand(
        "backup", BackupVerbText::tr("Copy a whole dossier, read back and proved").toStdString());
    verb->add_option("FILE", options->file)->required();
    CLI::Option* out = verb->add_option(
        "-o,--output", options->out,
        BackupVerbText::tr("A new file, or a folder; without it among this computer's backups")
            .toStdString());
    verb->add_flag("--list", options->list, BackupVerbText::tr("Tell this computer's backups").toStdString())
        ->excludes(out);
    verb->callback([options, &context] {
        if (options->list)
            listBackups(*options, context);
        else
            makeBackup(*options, context);
    });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "domain/SnapshotJson.h"
#include "services/PlanService.h"
#include "services/Sample.h"
#include "services/SnapshotWriter.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QFile>
#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct NewOptions {
    std::string file, sample, load, title;
};

struct NewText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::NewVerb)
};

/// A dump of another dossier, or a prepared campaign in the snapshot form.
std::unique_ptr<Dossier> createFrom(const QString& path, const QString& source, const CliContext& context) {
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, NewText::tr("The file \"%1\" cannot be read: %2.")
                                                 .arg(source, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (!isSnapshotJson(QJsonDocument::fromJson(bytes).object()))
        return Dossier::fromDump(path, bytes, context.journalOptions());
    const Snapshot content = snapshotFromFile(source);
    std::unique_ptr<Dossier> dossier = Dossier::create(path, context.journalOptions());
    NoProgress progress;
    writeSnapshot(*dossier, context.actor(), content, progress);
    return dossier;
}

std::unique_ptr<Dossier> createAny(const NewOptions& options, const CliContext& context) {
    const QString path = fromStd(options.file);
    if (!options.sample.empty())
        return createSample(path, fromStd(options.sample), context.journalOptions(), context.actor());
    if (!options.load.empty())
        return createFrom(path, fromStd(options.load), context);
    return Dossier::create(path, context.journalOptions());
}

void runNew(const NewOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = createAny(options, context);
    if (!options.title.empty()) {
        PlanService plan(*dossier);
        const Loaded<Campaign> before = plan.loadCampaign();
        Campaign after = before.value;
        after.title = text::normalized(fromStd(options.title));
        plan.setCampaign(context.actor(), before, after);
    }
    const QString title = dossier->title();
    dossier->close();
    if (context.json)
        context.print(QJsonObject{{u"file"_s, fromStd(options.file)}, {u"title"_s, title}});
    else
        context.print(NewText::tr("Made %1: %2").arg(fromStd(options.file), title));
}

} // namespace

void addNewVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<NewOptions>();
    CLI::App* verb = app.add_subcommand("new", NewText::tr("Make a dossier").toStdString());
    verb->add_option("FILE", options->file)->required();
    CLI::Option* sample = verb->add_option("--sample", options->sample, NewText::tr("Fill it with a shipped sample").toStdString());
    verb->add_option("--load", options->load, NewText::tr("Fill it from a dump or a prepared campaign").toStdString())
        ->excludes(sample);
    verb->add_option("--title", options->title, NewText::tr("The campaign's title").toStdString());
    verb->callback([options, &context] { runNew(*options, context); });
}

} // namespace dkt::cli

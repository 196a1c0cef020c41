// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "services/decide/AlikeService.h"
#include "services/decide/ConflictService.h"
#include "util/Error.h"
#include "util/Text.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct ResolveText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::ResolveVerb)
};

struct ResolveOptions {
    std::string file, id, value, comment;
    int take = 0; ///< from 1; 0: not given
    bool keepBoth = false;
    bool valueGiven = false;
};

/// People count the values from 1.
void requireSide(int take, int sides) {
    if (take > sides)
        throw Error(Error::Kind::Input, ResolveText::tr("There is no value %1 to take; there are %2.").arg(take).arg(sides));
}

QString decideConflict(const ResolveOptions& options, Dossier& dossier, const CliContext& context) {
    ConflictService service(dossier);
    const OpenConflict conflict = service.named(fromStd(options.id));
    const QString comment = text::normalized(fromStd(options.comment));
    if (options.keepBoth)
        throw Error(Error::Kind::Input,
                    ResolveText::tr("Of one cell only one value can be kept; --keep-both is for pairs of findings."));
    if (options.valueGiven) {
        service.write(context.actor(), conflict, thirdValueFromText(conflict.cell.field, fromStd(options.value)), comment);
    } else {
        requireSide(options.take, static_cast<int>(conflict.sides.size()));
        service.take(context.actor(), conflict, static_cast<std::size_t>(options.take - 1), comment);
    }
    return conflict.id;
}

QString decidePair(const ResolveOptions& options, Dossier& dossier, const CliContext& context) {
    AlikeService service(dossier);
    const AlikePair pair = service.named(fromStd(options.id));
    const QString comment = text::normalized(fromStd(options.comment));
    if (options.keepBoth) {
        service.keepApart(context.actor(), pair, comment);
        return pair.id;
    }
    requireSide(options.take, 2);
    service.merge(context.actor(), pair, options.take == 2 ? AlikeService::Keep::Second : AlikeService::Keep::First,
                  options.valueGiven ? std::optional(fromStd(options.value)) : std::nullopt, comment);
    return pair.id;
}

void runResolve(const ResolveOptions& options, const CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    const bool pair = fromStd(options.id).contains(u'+');
    const QString decided = pair ? decidePair(options, *dossier, context) : decideConflict(options, *dossier, context);
    const int left = dossier->journal().conflictCount();
    if (context.output() == Output::Json)
        return context.print(QJsonObject{{u"decided"_s, decided}, {u"conflicts"_s, left}});
    context.print(ResolveText::tr("Decided. Conflicts left: %1.").arg(left));
}

} // namespace

void addResolveVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<ResolveOptions>();
    CLI::App* verb = app.add_subcommand("resolve", ResolveText::tr("Decide a conflict").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("CONFLICT", options->id,
                     ResolveText::tr("The id that “dkt conflicts” shows, or its beginning").toStdString())
        ->required();
    CLI::App* way = verb->add_option_group("decision");
    way->add_option("--take", options->take, ResolveText::tr("The value to keep, counted from 1").toStdString())
        ->check(CLI::PositiveNumber);
    CLI::Option* value =
        way->add_option("--value", options->value, ResolveText::tr("Another value, in your own words").toStdString());
    way->add_flag("--keep-both", options->keepBoth,
                  ResolveText::tr("Two findings that read alike: both stay").toStdString());
    way->require_option(1);
    verb->add_option("--comment", options->comment, ResolveText::tr("Why it is decided so").toStdString());
    verb->callback([options, value, &context] {
        options->valueGiven = value->count() > 0;
        runResolve(*options, context);
    });
}

} // namespace dkt::cli

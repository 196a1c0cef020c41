// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::SearchVerb)
};

struct SearchOptions {
    std::string file;
    std::vector<std::string> words;
    int limit = 50;
};

void runSearch(const SearchOptions& options, CliContext& context) {
    QStringList words;
    for (const std::string& word : options.words)
        words << fromStd(word);
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    const std::vector<SearchHit> hits = dossier->journal().search(words.join(u' '), options.limit);
    if (context.output() == Output::Json) {
        QJsonArray array;
        for (const SearchHit& hit : hits)
            array.append(QJsonObject{{u"id"_s, hit.row.hex()}, {u"field"_s, fieldName(hit.field)}, {u"text"_s, hit.text}});
        return context.print(QJsonObject{{u"hits"_s, array}});
    }
    for (const SearchHit& hit : hits)
        context.print(u"%1  %2  %3"_s.arg(hit.row.hex().left(8), fieldName(hit.field), hit.text.simplified()));
}

} // namespace

void addSearchVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<SearchOptions>();
    CLI::App* verb = app.add_subcommand("search", SearchText::tr("Find words; marks and case do not matter").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("QUERY", options->words)->required();
    verb->add_option("--limit", options->limit)->check(CLI::PositiveNumber);
    verb->callback([options, &context] { runSearch(*options, context); });
}

} // namespace dkt::cli

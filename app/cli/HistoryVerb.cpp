// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "HistoryLines.h"
#include "Verbs.h"

#include "documents/table/CsvSheet.h"
#include "documents/table/HistorySheet.h"
#include "documents/table/XlsxSheet.h"
#include "services/words/CellLabels.h"
#include "util/Dates.h"
#include "util/Error.h"

#include <QFileInfo>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::HistoryVerb)
};

struct HistoryOptions {
    std::string file, id, field, by, device, on, from, to, visit, action, search, out;
    int limit = 0;
};

DeviceKey deviceNamed(const Dossier& dossier, const QString& name) {
    for (const DeviceInfo& device : dossier.journal().devices())
        if (device.label == name || device.key.hex().startsWith(name))
            return device.key;
    throw Error(Error::Kind::Input, HistoryText::tr("No device \"%1\" has written in this dossier.").arg(name));
}

QDate dayNamed(const std::string& typed) {
    const auto day = text::parseDate(fromStd(typed));
    if (!day)
        throw Error(Error::Kind::Input, HistoryText::tr("\"%1\" is no date; write 2026-08-20 or 20/8/2026.")
                                            .arg(fromStd(typed)));
    return *day;
}

/// By its name, or as the form of this row calls it.
FieldId fieldNamed(const QString& typed, const Dossier& dossier, const std::optional<RowId>& row) {
    FieldId field = row ? FieldId() : fieldFromText(typed);
    for (const KindInfo& kind : rowKinds())
        if (row && field.number == 0 && dossier.journal().row(kind.kind, *row, [](const RowView&) {}))
            field = fieldFromText(typed, kind.kind);
    if (field.number == 0)
        field = fieldFromText(typed);
    if (field.number == 0)
        throw Error(Error::Kind::Input, HistoryText::tr("There is no field \"%1\"; fields are written like "
                                                        "Answer.note.").arg(typed));
    return field;
}

/// A visit's code, a row's id, or a conflict's id: a row's with the number of the field.
void readId(const QString& id, const Dossier& dossier, HistoryQuery& query) {
    if (const Visit* visit = dossier.view()->index().visitByCode(id)) {
        query.row = visit->id.row;
        return;
    }
    query.row = RowId::fromHex(id.section(u'-', 0, 0));
    if (query.row->isNull())
        throw Error(Error::Kind::Input,
                    HistoryText::tr("\"%1\" is neither a row's id nor a visit's code.").arg(id));
    if (id.contains(u'-'))
        query.field = fieldNamed(id.section(u'-', 1), dossier, query.row);
}

HistoryQuery queryOf(const HistoryOptions& options, const Dossier& dossier) {
    HistoryQuery query;
    if (!options.id.empty())
        readId(fromStd(options.id), dossier, query);
    if (!options.field.empty())
        query.field = fieldNamed(fromStd(options.field), dossier, query.row);
    if (!options.visit.empty()) {
        const Visit* visit = dossier.view()->index().visitByCode(fromStd(options.visit));
        if (!visit)
            throw Error(Error::Kind::Input, HistoryText::tr("There is no visit \"%1\"; dkt info lists them.")
                                                .arg(fromStd(options.visit)));
        query.visit = visit->id;
    }
    if (!options.device.empty())
        query.device = deviceNamed(dossier, fromStd(options.device));
    if (!options.on.empty())
        query.from = query.to = dayNamed(options.on);
    if (!options.from.empty())
        query.from = dayNamed(options.from);
    if (!options.to.empty())
        query.to = dayNamed(options.to);
    query.person = fromStd(options.by);
    query.action = fromStd(options.action);
    query.words = fromStd(options.search);
    return query;
}

void writeTable(const std::vector<HistoryEntry>& entries, const Dossier& dossier, const std::string& out,
                const CliContext& context) {
    const CellWords words(dossier);
    auto next = entries.begin();
    const doc::Sheet sheet = doc::historySheet(dossier.title(), {}, entries.size(),
                                               [&] { return historyLine(words, *next++); });
    NoProgress progress;
    const QString ending = QFileInfo(fromStd(out)).suffix().toLower();
    if (ending == "xlsx"_L1)
        doc::writeXlsx(sheet, fromStd(out), progress);
    else if (ending == "csv"_L1)
        context.deliver(doc::toCsv(sheet, progress), out);
    else
        throw Error(Error::Kind::Input, HistoryText::tr("The history is written as .xlsx or .csv, not as \"%1\".")
                                            .arg(fromStd(out)));
}

void runHistory(const HistoryOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    HistorySearch search(*dossier, queryOf(options, *dossier));
    const QString by = fromStd(options.by);
    std::vector<HistoryEntry> entries;
    while (options.limit == 0 || entries.size() < static_cast<std::size_t>(options.limit)) {
        std::optional<HistoryEntry> entry = search.next();
        if (!entry)
            break;
        if (by.isEmpty() || entry->commit.person == by)
            entries.push_back(std::move(*entry));
    }
    if (!options.out.empty())
        return writeTable(entries, *dossier, options.out, context);
    const CellWords words(*dossier);
    if (context.output() == Output::Json) {
        QJsonArray array;
        for (const HistoryEntry& entry : entries)
            array.append(historyJson(words, entry));
        return context.print(QJsonObject{{u"entries"_s, array}});
    }
    for (const HistoryEntry& entry : entries)
        context.print(historyText(words, entry));
}

} // namespace

void addHistoryVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<HistoryOptions>();
    CLI::App* verb = app.add_subcommand("history", HistoryText::tr("Who wrote what, when, from what to what").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("ID", options->id, HistoryText::tr("A row's id, a conflict's id or a visit's code").toStdString());
    verb->add_option("FIELD", options->field,
                     HistoryText::tr("A field, such as Answer.note, or as its form calls it").toStdString());
    verb->add_option("--by", options->by);
    verb->add_option("--device", options->device, HistoryText::tr("A laptop's name, or the beginning of its key").toStdString());
    CLI::Option* on = verb->add_option("--on", options->on, HistoryText::tr("One day").toStdString());
    verb->add_option("--from", options->from, HistoryText::tr("First day").toStdString())->excludes(on);
    verb->add_option("--to", options->to, HistoryText::tr("Last day").toStdString())->excludes(on);
    verb->add_option("--visit", options->visit, HistoryText::tr("All that was written down at a visit").toStdString());
    verb->add_option("--action", options->action, HistoryText::tr("Kind of action, such as “answer.edit”").toStdString());
    verb->add_option("--search", options->search,
                     HistoryText::tr("Words in what it was or became; marks and case do not matter").toStdString());
    verb->add_option("--limit", options->limit, HistoryText::tr("Only the newest").toStdString())->check(CLI::PositiveNumber);
    verb->add_option("-o,--output", options->out, HistoryText::tr("Write a table: .xlsx or .csv").toStdString());
    verb->callback([options, &context] { runHistory(*options, context); });
}

} // namespace dkt::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "services/UndoService.h"
#include "util/Dates.h"
#include "util/Error.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::HistoryVerb)
};

struct HistoryOptions {
    std::string file, id, field, by, device, on;
    int limit = 0;
};

QString shown(const Value& value) {
    switch (value.type()) {
    case Value::Type::Null: return u"—"_s;
    case Value::Type::Flag: return value.toFlag() ? u"true"_s : u"false"_s;
    case Value::Type::Integer: return QString::number(value.toInteger());
    case Value::Type::Real: return QString::number(value.toReal());
    case Value::Type::Text: return value.toText();
    case Value::Type::Bytes: return QString::fromLatin1(value.toBytes().toHex());
    case Value::Type::List: break;
    }
    QStringList parts;
    for (const Value& part : value.toList())
        parts << shown(part);
    return u"[%1]"_s.arg(parts.join(u", "_s));
}

QString shown(const std::vector<Value>& values) {
    QStringList parts;
    for (const Value& value : values)
        parts << shown(value);
    return parts.join(u" | "_s);
}

DeviceKey deviceNamed(const Dossier& dossier, const QString& name) {
    for (const DeviceInfo& device : dossier.journal().devices())
        if (device.label == name || device.key.hex().startsWith(name))
            return device.key;
    throw Error(Error::Kind::Input, HistoryText::tr("No device \"%1\" has written in this dossier.").arg(name));
}

HistoryFilter filterOf(const HistoryOptions& options, const Dossier& dossier) {
    HistoryFilter filter;
    if (!options.id.empty()) {
        // A visit's code is as good as a row's id.
        const Visit* visit = dossier.view()->index().visitByCode(fromStd(options.id));
        filter.row = visit ? visit->id.row : RowId::fromHex(fromStd(options.id));
        if (filter.row->isNull())
            throw Error(Error::Kind::Input, HistoryText::tr("\"%1\" is neither a row's id nor a visit's code.")
                                                .arg(fromStd(options.id)));
    }
    if (!options.field.empty()) {
        filter.field = fieldByName(fromStd(options.field));
        if (filter.field->number == 0)
            throw Error(Error::Kind::Input, HistoryText::tr("There is no field \"%1\"; fields are written like "
                                                            "Answer.note.").arg(fromStd(options.field)));
    }
    if (!options.by.empty())
        filter.person = fromStd(options.by);
    if (!options.device.empty())
        filter.device = deviceNamed(dossier, fromStd(options.device));
    if (!options.on.empty()) {
        const auto day = text::parseDate(fromStd(options.on));
        if (!day)
            throw Error(Error::Kind::Input, HistoryText::tr("\"%1\" is no date; write 2026-08-20 or 20/8/2026.")
                                                .arg(fromStd(options.on)));
        filter.from = filter.to = *day;
    }
    filter.limit = options.limit;
    return filter;
}

/// For a line on the screen: long texts are cut; --json has them whole.
QString brief(const std::vector<Value>& values) {
    const QString text = shown(values).simplified();
    return text.size() > 100 ? text.left(99) + u'…' : text;
}

QJsonObject entryJson(const HistoryEntry& entry) {
    return {{u"id"_s, entry.row.hex()},
            {u"field"_s, fieldName(entry.field)},
            {u"before"_s, shown(entry.before)},
            {u"after"_s, shown(entry.after)},
            {u"current"_s, entry.current},
            {u"by"_s, entry.commit.person},
            {u"at"_s, entry.commit.at.toString(Qt::ISODate)},
            {u"device"_s, entry.commit.id.device.hex().left(16)},
            {u"seq"_s, static_cast<qint64>(entry.commit.id.seq)},
            {u"action"_s, entry.commit.kind}};
}

void runHistory(const HistoryOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    const std::vector<HistoryEntry> entries = dossier->journal().history(filterOf(options, *dossier));
    if (context.output() == Output::Json) {
        QJsonArray array;
        for (const HistoryEntry& entry : entries)
            array.append(entryJson(entry));
        return context.print(QJsonObject{{u"entries"_s, array}});
    }
    for (const HistoryEntry& entry : entries)
        context.print(u"%1  %2  %3  %4: %5 → %6"_s.arg(entry.commit.at.toString(u"dd/MM/yyyy HH:mm:ss"_s),
                                                       entry.commit.person, actionName(entry.commit.kind),
                                                       fieldName(entry.field), brief(entry.before),
                                                       brief({entry.after})));
}

} // namespace

void addHistoryVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<HistoryOptions>();
    CLI::App* verb = app.add_subcommand("history", HistoryText::tr("Who wrote what, when, from what to what").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("ID", options->id, HistoryText::tr("A row's id or a visit's code").toStdString());
    verb->add_option("FIELD", options->field, HistoryText::tr("A field, such as Answer.note").toStdString());
    verb->add_option("--by", options->by);
    verb->add_option("--device", options->device);
    verb->add_option("--on", options->on);
    verb->add_option("--limit", options->limit, HistoryText::tr("Only the newest").toStdString())->check(CLI::PositiveNumber);
    verb->callback([options, &context] { runHistory(*options, context); });
}

} // namespace dkt::cli

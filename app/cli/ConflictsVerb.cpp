// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "services/decide/AlikeService.h"
#include "services/decide/ConflictService.h"
#include "util/Text.h"

#include <QJsonArray>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct ConflictsText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::ConflictsVerb)
};

/// So much of a row's id is shown: as many digits tell millions of rows apart.
constexpr qsizetype shownDigits = 12;
constexpr qsizetype shownLetters = 200;

QString kindKey(ConflictKind kind) {
    switch (kind) {
    case ConflictKind::Value:
        return u"value"_s;
    case ConflictKind::DeletedEdited:
        return u"deletedEdited"_s;
    case ConflictKind::DeletedKept:
        return u"deletedKept"_s;
    }
    return {};
}

QString meaningKey(SideMeaning meaning) {
    return meaning == SideMeaning::Keep ? u"keep"_s : meaning == SideMeaning::Delete ? u"delete"_s : u"value"_s;
}

QJsonObject authorJson(const SideAuthor& author) {
    return {{u"by"_s, author.person},
            {u"at"_s, author.at.toString(Qt::ISODate)},
            {u"device"_s, author.key.hex().left(16)},
            {u"deviceName"_s, author.device},
            {u"comment"_s, author.comment}};
}

QJsonObject sideJson(const OpenSide& side, int number) {
    QJsonObject json = side.authors.empty() ? QJsonObject() : authorJson(side.authors.front());
    QJsonArray authors;
    for (const SideAuthor& author : side.authors)
        authors.append(authorJson(author));
    json.insert(u"n"_s, number);
    json.insert(u"meaning"_s, meaningKey(side.meaning));
    json.insert(u"value"_s, side.text);
    json.insert(u"authors"_s, authors);
    return json;
}

QJsonObject conflictJson(const OpenConflict& conflict) {
    QJsonArray sides;
    for (const OpenSide& side : conflict.sides)
        sides.append(sideJson(side, static_cast<int>(sides.size()) + 1));
    return {{u"id"_s, conflict.id},
            {u"kind"_s, kindKey(conflict.cell.kind)},
            {u"row"_s, conflict.cell.row.hex()},
            {u"field"_s, fieldName(conflict.cell.field)},
            {u"fieldLabel"_s, conflict.label},
            {u"what"_s, conflict.what.title},
            {u"where"_s, conflict.what.where},
            {u"sides"_s, sides},
            {u"base"_s, conflict.base ? QJsonValue(*conflict.base) : QJsonValue()},
            {u"takesValue"_s, conflict.third != ThirdValue::None}};
}

QJsonObject findingJson(FindingId id, const QString& text, const SideAuthor& author, int number) {
    QJsonObject json = authorJson(author);
    json.insert(u"n"_s, number);
    json.insert(u"id"_s, id.row.hex());
    json.insert(u"text"_s, text);
    return json;
}

QJsonObject pairJson(const AlikePair& pair) {
    return {{u"id"_s, pair.id},
            {u"what"_s, pair.what.title},
            {u"where"_s, pair.what.where},
            {u"likeness"_s, std::round(pair.findings.likeness * 100) / 100},
            {u"findings"_s, QJsonArray{findingJson(pair.findings.first, pair.firstText, pair.firstAuthor, 1),
                                       findingJson(pair.findings.second, pair.secondText, pair.secondAuthor, 2)}}};
}

/// On one line, cut where it is long; --json has it whole.
QString onLine(const QString& text) {
    const QString line = text::collapsed(text);
    if (line.isEmpty())
        return CellWords::empty();
    return line.size() > shownLetters ? line.left(shownLetters - 1) + u'…' : line;
}

QString authorLine(const SideAuthor& author) {
    const QString line = u"%1, %2, %3"_s.arg(author.person, author.device, author.at.toString(u"dd/MM/yyyy HH:mm"_s));
    return author.comment.isEmpty() ? line : line + u" (“%1”)"_s.arg(onLine(author.comment));
}

void printSide(const CliContext& context, int number, const QString& text, const std::vector<SideAuthor>& authors) {
    QStringList by;
    for (const SideAuthor& author : authors)
        by << authorLine(author);
    context.print(u"  %1  %2  ← %3"_s.arg(number).arg(onLine(text), by.join(u"; "_s)));
}

void printConflict(const CliContext& context, const OpenConflict& conflict) {
    const RowWords& what = conflict.what;
    const QString where = what.where.isEmpty() ? QString() : u" (%1)"_s.arg(what.where);
    context.print(u"%1-%2  %3 “%4”%5: %6"_s.arg(conflict.cell.row.hex().left(shownDigits))
                      .arg(conflict.cell.field.number)
                      .arg(what.kind, what.title, where, conflict.label));
    int number = 0;
    for (const OpenSide& side : conflict.sides)
        printSide(context, ++number, side.text, side.authors);
    if (conflict.base)
        context.print(u"     "_s + ConflictsText::tr("before: %1").arg(onLine(*conflict.base)));
}

void printPair(const CliContext& context, const AlikePair& pair) {
    context.print(u"%1+%2  %3 (%4): %5"_s.arg(pair.findings.first.row.hex().left(shownDigits),
                                              pair.findings.second.row.hex().left(shownDigits), pair.what.kind,
                                              pair.what.where, ConflictsText::tr("two findings that read alike")));
    printSide(context, 1, pair.firstText, {pair.firstAuthor});
    printSide(context, 2, pair.secondText, {pair.secondAuthor});
}

void runConflicts(const std::string& file, const CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(file);
    const std::vector<OpenConflict> conflicts = ConflictService(*dossier).all();
    const std::vector<AlikePair> pairs = AlikeService(*dossier).all();
    if (context.output() == Output::Json) {
        QJsonArray open, alike;
        for (const OpenConflict& conflict : conflicts)
            open.append(conflictJson(conflict));
        for (const AlikePair& pair : pairs)
            alike.append(pairJson(pair));
        return context.print(QJsonObject{{u"conflicts"_s, open}, {u"alike"_s, alike}});
    }
    for (const OpenConflict& conflict : conflicts)
        printConflict(context, conflict);
    for (const AlikePair& pair : pairs)
        printPair(context, pair);
    if (conflicts.empty() && pairs.empty())
        context.print(ConflictsText::tr("Nothing is to be decided."));
}

} // namespace

void addConflictsVerb(CLI::App& app, CliContext& context) {
    auto file = std::make_shared<std::string>();
    CLI::App* verb = app.add_subcommand(
        "conflicts", ConflictsText::tr("What two people changed unaware of each other, to be decided").toStdString());
    verb->add_option("FILE", *file)->required();
    verb->callback([file, &context] { runConflicts(*file, context); });
}

} // namespace dkt::cli

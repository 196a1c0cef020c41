// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decide/ConflictService.h"

#include "journal/Life.h"
#include "services/words/CellLabels.h"
#include "util/Error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct ConflictText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ConflictService)
};

const QString& decideKind() {
    static const QString kind = u"conflict.decide"_s;
    return kind;
}

/// The side that holds `value`, made when there is none yet.
OpenSide& sideOf(std::vector<OpenSide>& sides, SideMeaning meaning, const Value& value) {
    const auto known = std::ranges::find_if(sides, [&](const OpenSide& side) {
        return side.meaning == meaning && (meaning != SideMeaning::Value || side.value == value);
    });
    return known == sides.end() ? sides.emplace_back(OpenSide{meaning, value, {}, {}}) : *known;
}

bool wroteSide(const OpenSide& side, const CommitId& commit) {
    return std::ranges::find(side.authors, commit, &SideAuthor::commit) != side.authors.end();
}

} // namespace

QString conflictId(RowId row, FieldId field) {
    return u"%1-%2"_s.arg(row.hex()).arg(field.number);
}

SideAuthor ConflictService::author(const CommitInfo& commit) const {
    return {commit.person, m_words.device(commit.id.device), commit.id.device, commit.at, commit.comment, commit.id};
}

OpenConflict ConflictService::read(const Conflict& conflict) const {
    OpenConflict open;
    open.id = conflictId(conflict.row, conflict.field);
    open.cell = {conflict.row, conflict.field, conflict.kind};
    open.what = m_words.row(conflict.field.kind(), conflict.row);
    open.label = fieldLabel(conflict.field);
    for (const ConflictSide& side : conflict.sides)
        if (conflict.kind != ConflictKind::DeletedEdited || life::isDeletion(side.head.value))
            open.heads.push_back(side.head.id);
    if (conflict.kind == ConflictKind::Value)
        readValues(conflict, open);
    else
        readDeletion(conflict, open);
    return open;
}

void ConflictService::readValues(const Conflict& conflict, OpenConflict& open) const {
    for (const ConflictSide& from : conflict.sides) {
        OpenSide& side = sideOf(open.sides, SideMeaning::Value, from.head.value);
        side.text = m_words.value(conflict.row, conflict.field, from.head.value);
        side.authors.push_back(author(from.commit));
    }
    if (conflict.base)
        open.base = m_words.value(conflict.row, conflict.field, *conflict.base);
    open.third = thirdValueOf(conflict.field);
}

void ConflictService::readDeletion(const Conflict& conflict, OpenConflict& open) const {
    sideOf(open.sides, SideMeaning::Keep, {}); // the row stays visible meanwhile, so it comes first
    for (const ConflictSide& from : conflict.sides) {
        const bool deletes = life::isDeletion(from.head.value);
        OpenSide& side = sideOf(open.sides, deletes ? SideMeaning::Delete : SideMeaning::Keep, from.head.value);
        if (!wroteSide(side, from.commit.id))
            side.authors.push_back(author(from.commit));
        side.text = m_words.value(conflict.row, conflict.field, deletes ? from.head.value : Value());
    }
    open.rows.push_back(seen(conflict.field.kind(), conflict.row));
    addCompanion(open);
    QStringList edits;
    for (const SeenRow& row : open.rows)
        edits += unseenEdits(row.kind, row.row);
    if (!edits.isEmpty())
        open.sides.front().text = edits.join(u'\n');
}

/// What the deletion of a row did not see, a line for each cell. A conflict's side tells the value, not which
/// cell it is of: the cells are looked through for it.
QStringList ConflictService::unseenEdits(RowKind kind, RowId row) const {
    QStringList lines;
    const std::optional<Conflict> conflict = m_dossier.journal().conflict(row, lifeField(kind));
    const KindInfo* info = findKind(kind);
    if (!conflict || conflict->kind != ConflictKind::DeletedEdited || !info)
        return lines;
    for (const FieldInfo& field : info->fields)
        for (const Head& head : m_dossier.journal().cell(row, field.id).heads)
            if (std::ranges::any_of(conflict->sides, [&](const ConflictSide& side) { return side.head.id == head.id; }))
                lines << u"%1: %2"_s.arg(fieldLabel(field.id), m_words.shown(row, field.id, head.value));
    return lines;
}

SeenRow ConflictService::seen(RowKind kind, RowId row) const {
    const CellState life = m_dossier.journal().cell(row, lifeField(kind));
    const bool deleted = std::ranges::any_of(life.heads, [](const Head& head) { return life::isDeletion(head.value); });
    return {kind, row, life.prev(), m_dossier.journal().rowHeads(kind, row), deleted};
}

/// A finding and the action that asks for its remediation are deleted as one; they come back and go as one.
void ConflictService::addCompanion(OpenConflict& open) const {
    const SeenRow& own = open.rows.front();
    SeenRow other;
    if (own.kind == RowKind::Finding)
        other = seen(RowKind::Action, actionId(FindingId(own.row)).row);
    else if (own.kind == RowKind::Action)
        m_dossier.journal().row(RowKind::Action, own.row, [&](const RowView& view) {
            other = seen(RowKind::Finding, view.ref(field::Action::finding));
        });
    const auto deletedTogether = [&] {
        return std::ranges::any_of(other.life, [&](const OpId& id) {
            return std::ranges::any_of(own.life, [&](const OpId& its) { return its.commit() == id.commit(); });
        });
    };
    if (own.kind == RowKind::Action ? other.deleted && deletedTogether()
                                    : !other.cells.empty() && (!other.deleted || deletedTogether()))
        open.rows.push_back(std::move(other));
}

std::vector<OpenConflict> ConflictService::all() const {
    std::vector<OpenConflict> open;
    for (const Conflict& conflict : m_dossier.journal().conflicts())
        open.push_back(read(conflict));
    return open;
}

std::optional<OpenConflict> ConflictService::load(RowId row, FieldId field) const {
    const std::optional<Conflict> conflict = m_dossier.journal().conflict(row, field);
    return conflict ? std::optional(read(*conflict)) : std::nullopt;
}

OpenConflict ConflictService::named(const QString& id) const {
    std::vector<ConflictCell> meant;
    for (const ConflictCell& cell : cells())
        if (const QString whole = conflictId(cell.row, cell.field);
            whole == id || (!id.isEmpty() && whole.startsWith(id) && !id.contains(u'-')))
            meant.push_back(cell);
    const QString row = id.section(u'-', 0, 0), field = id.section(u'-', 1);
    if (meant.empty() && !row.isEmpty() && !field.isEmpty())
        for (const ConflictCell& cell : cells())
            if (cell.row.hex().startsWith(row) && QString::number(cell.field.number) == field)
                meant.push_back(cell);
    if (meant.empty())
        throw Error(Error::Kind::Input, ConflictText::tr("There is no open conflict \"%1\"; “dkt conflicts” lists them.").arg(id));
    if (meant.size() > 1)
        throw Error(Error::Kind::Input,
                    ConflictText::tr("More than one conflict begins with \"%1\"; write more of it.").arg(id));
    return *load(meant.front().row, meant.front().field);
}

CommitId ConflictService::take(const Actor& actor, const OpenConflict& conflict, std::size_t index,
                               const QString& comment) {
    const OpenSide& side = conflict.sides.at(index);
    Edit edit;
    if (side.meaning == SideMeaning::Value) {
        edit.add({conflict.cell.row, conflict.cell.field, side.value, conflict.heads});
        decideScore(edit, conflict, side);
    } else {
        decideRows(edit, side.meaning, conflict);
    }
    return m_dossier.commit(actor, decideKind(), std::move(edit), comment);
}

CommitId ConflictService::write(const Actor& actor, const OpenConflict& conflict, const Value& value,
                                const QString& comment) {
    if (conflict.third == ThirdValue::None)
        throw Error(Error::Kind::Input, ConflictText::tr("This conflict is decided by keeping one of its sides."));
    Edit edit;
    edit.add({conflict.cell.row, conflict.cell.field, value, conflict.heads});
    return m_dossier.commit(actor, decideKind(), std::move(edit), comment);
}

/// A score that followed a result is decided with it: the same two actions wrote both.
void ConflictService::decideScore(Edit& edit, const OpenConflict& conflict, const OpenSide& side) const {
    if (conflict.cell.field != field::Answer::result)
        return;
    const std::optional<OpenConflict> score = load(conflict.cell.row, field::Answer::verifiedScore);
    for (const OpenSide& its : score ? score->sides : std::vector<OpenSide>())
        if (std::ranges::any_of(its.authors, [&](const SideAuthor& by) { return wroteSide(side, by.commit); })) {
            edit.add({score->cell.row, score->cell.field, its.value, score->heads});
            return;
        }
}

void ConflictService::decideRows(Edit& edit, SideMeaning meaning, const OpenConflict& conflict) {
    for (const SeenRow& row : conflict.rows) {
        const bool own = row.row == conflict.cell.row;
        if (meaning == SideMeaning::Keep && (own || row.deleted))
            edit.add({row.row, lifeField(row.kind), Value(), row.life});
        else if (meaning == SideMeaning::Delete && (own || row.kind == RowKind::Action))
            edit.add({row.row, lifeField(row.kind), life::deletion(row.cells), row.life});
    }
}

} // namespace dkt

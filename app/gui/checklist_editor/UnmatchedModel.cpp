// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/UnmatchedModel.h"

#include "domain/Labels.h"
#include "gui/checklist_editor/CompareModel.h"
#include "gui/frame/Icons.h"
#include "util/Numbers.h"
#include "util/Text.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString itemWords(const ItemPlace& place) {
    return place.item ? text::collapsed(place.item->code + u"  "_s + place.item->title)
                      : UnmatchedModel::tr("(an item no checklist of the dossier has)");
}

QString answerWords(const Answer& answer) {
    QStringList words;
    if (answer.result.outcome)
        words << label(*answer.result.outcome);
    if (answer.selfScore)
        words << UnmatchedModel::tr("self score %1").arg(text::formatNumber(*answer.selfScore));
    if (answer.verifiedScore)
        words << UnmatchedModel::tr("verified score %1").arg(text::formatNumber(*answer.verifiedScore));
    if (!answer.note.isEmpty())
        words << u"“%1”"_s.arg(text::collapsed(answer.note));
    return words.join(u" · "_s);
}

UnmatchedRow rowFor(const UnmatchedAnswers::Origin& origin) {
    UnmatchedRow row;
    row.item = itemWords(origin.old);
    row.changed = origin.changed;
    if (origin.proposed.item) {
        row.proposed = origin.proposed.item->id;
        row.proposal = itemWords(origin.proposed);
    }
    return row;
}

} // namespace

std::vector<UnmatchedRow> unmatchedRows(const UnmatchedAnswers& unmatched) {
    std::vector<UnmatchedRow> rows;
    for (const UnmatchedAnswers::OfAnswer& one : unmatched.answers) {
        UnmatchedRow row = rowFor(one.origin);
        row.key = one.answer->id.row.hex();
        row.oldItem = one.answer->item;
        row.recorded = answerWords(*one.answer);
        row.replaces = one.there != nullptr;
        rows.push_back(std::move(row));
    }
    for (const UnmatchedAnswers::OfFinding& one : unmatched.findings) {
        UnmatchedRow row = rowFor(one.origin);
        row.key = one.finding->id.row.hex();
        row.oldItem = one.finding->item;
        row.finding = one.finding->id;
        row.recorded = label(one.finding->kind) + u": "_s + text::collapsed(one.finding->text);
        rows.push_back(std::move(row));
    }
    return rows;
}

int UnmatchedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnmatchedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ItemColumn ? tr("Item before") : section == RecordedColumn ? tr("Recorded") : tr("Proposed item");
}

QVariant UnmatchedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const UnmatchedRow& at = row(index.row());
    if (role == Qt::DecorationRole && index.column() == ItemColumn)
        return icon(at.isFinding() ? u"shortcoming"_s : u"note"_s);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case ItemColumn:
        return at.item;
    case RecordedColumn:
        return at.recorded;
    default:
        break;
    }
    if (at.proposed.isNull())
        return tr("— none: choose an item, or leave it");
    QString words = at.proposal;
    if (const QString parts = CompareModel::partNames(at.changed); !parts.isEmpty())
        words += u" ("_s + tr("other %1").arg(parts) + u')';
    return at.replaces ? u"⚠ "_s + words : words;
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/CompareModel.h"

#include "gui/checklist_editor/WordMarks.h"
#include "gui/frame/Icons.h"
#include "util/Numbers.h"
#include "util/Text.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString placeText(const ItemPlace& place) {
    QStringList groups;
    for (const auto& [code, title] : {std::pair(place.section->code, place.section->title),
                                      std::pair(place.criterion->code, place.criterion->title)})
        if (const QString name = text::collapsed(code + u' ' + title); !name.isEmpty())
            groups << name;
    return groups.join(u" › "_s);
}

QString targetWords(const std::optional<Target>& target) {
    if (!target)
        return {};
    static constexpr const char16_t* signs[] = {u"=", u"≥", u">", u"≤", u"<"};
    return u"%1 %2 %3"_s
        .arg(QString::fromUtf16(signs[static_cast<int>(target->comparison)]), text::formatNumber(target->value, 4),
             target->unit)
        .trimmed();
}

QString pointWords(const std::optional<double>& points) {
    return points ? text::formatNumber(*points, 4) : QString();
}

CompareRow rowOf(CompareRow::Kind kind, const ItemPlace* before, const ItemPlace* after, ItemParts parts) {
    CompareRow row;
    row.kind = kind;
    row.parts = parts;
    if (before) {
        row.before = *before->item;
        row.placeBefore = placeText(*before);
        row.key = before->item->id.row.hex();
    }
    if (after) {
        row.after = *after->item;
        row.placeAfter = placeText(*after);
        row.key += after->item->id.row.hex();
    }
    return row;
}

QString nameOfItem(const std::optional<Item>& item) {
    return item ? text::collapsed(item->code + u"  "_s + item->title) : QString();
}

} // namespace

std::vector<CompareRow> compareRows(const ChecklistDiff& diff) {
    std::vector<CompareRow> rows;
    for (const ChecklistDiff::Pair& pair : diff.changed)
        rows.push_back(rowOf(CompareRow::Kind::Changed, &pair.before, &pair.after, pair.changed));
    for (const ItemPlace& place : diff.added)
        rows.push_back(rowOf(CompareRow::Kind::Added, nullptr, &place, {}));
    for (const ChecklistDiff::Pair& pair : diff.same)
        if (pair.moved)
            rows.push_back(rowOf(CompareRow::Kind::Moved, &pair.before, &pair.after, {}));
    for (const ItemPlace& place : diff.removed)
        rows.push_back(rowOf(CompareRow::Kind::Removed, &place, nullptr, {}));
    return rows;
}

QString comparedHtml(const CompareRow& row) {
    const Item none;
    const Item& a = row.before ? *row.before : none;
    const Item& b = row.after ? *row.after : none;
    QString html;
    const auto line = [&](const QString& caption, const QString& before, const QString& after) {
        if (before.isEmpty() && after.isEmpty())
            return;
        const WordMarks marks = WordMarks::of(before, after);
        html += u"<tr><td><i>%1</i></td><td>%2</td><td>%3</td></tr>"_s.arg(caption.toHtmlEscaped(), marks.before,
                                                                           marks.after);
    };
    line(CompareModel::tr("Place"), row.placeBefore, row.placeAfter);
    line(CompareModel::tr("Code"), a.code, b.code);
    line(CompareModel::tr("Content"), a.title, b.title);
    line(CompareModel::tr("Points"), pointWords(a.maxPoints), pointWords(b.maxPoints));
    line(CompareModel::tr("Scoring rule"), a.rule.text, b.rule.text);
    line(CompareModel::tr("Target"), targetWords(a.target), targetWords(b.target));
    line(CompareModel::tr("Evidence"), a.evidence, b.evidence);
    line(CompareModel::tr("Requirement"), a.requirement, b.requirement);
    line(CompareModel::tr("Guidance"), a.guidance, b.guidance);
    return u"<table width='100%' cellpadding='4' cellspacing='0'>"
           "<tr><th align='left' width='16%'></th><th align='left' width='42%'>%1</th><th align='left' "
           "width='42%'>%2</th></tr>%3</table>"_s.arg(CompareModel::tr("Before").toHtmlEscaped(),
                                                      CompareModel::tr("After").toHtmlEscaped(), html);
}

int CompareModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CompareModel::partNames(ItemParts parts) {
    QStringList names;
    for (const auto& [part, name] :
         {std::pair(ItemPart::Code, tr("code")), std::pair(ItemPart::Title, tr("wording")),
          std::pair(ItemPart::Points, tr("points")), std::pair(ItemPart::Rule, tr("rule")),
          std::pair(ItemPart::Target, tr("target"))})
        if (parts.testFlag(part))
            names << name;
    return names.join(u", "_s);
}

QString CompareModel::words(const CompareRow& row) {
    switch (row.kind) {
    case CompareRow::Kind::Added:
        return tr("Added");
    case CompareRow::Kind::Removed:
        return tr("Removed");
    case CompareRow::Kind::Moved:
        return tr("Moved");
    case CompareRow::Kind::Changed:
        return tr("Changed: %1").arg(partNames(row.parts));
    }
    return {};
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KindColumn ? tr("Difference") : section == BeforeColumn ? tr("Before") : tr("After");
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const CompareRow& at = row(index.row());
    if (role == Qt::DecorationRole && index.column() == KindColumn)
        return icon(at.kind == CompareRow::Kind::Added     ? u"add"_s
                    : at.kind == CompareRow::Kind::Removed ? u"delete"_s
                    : at.kind == CompareRow::Kind::Moved   ? u"move-down"_s
                                                           : u"edit"_s);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == KindColumn)
        return words(at);
    return nameOfItem(index.column() == BeforeColumn ? at.before : at.after);
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// What a row is called and where it was written down.
#include "domain/Keys.h"
#include "domain/Labels.h"
#include "services/RowPlace.h"
#include "services/words/CellLabels.h"
#include "services/words/CellWords.h"
#include "services/words/ValueWords.h"
#include "util/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct RowWordText {
    Q_DECLARE_TR_FUNCTIONS(dkt::CellWords)
};

/// The cell that names a row of a kind, where one cell does.
struct NamingField {
    RowKind kind;
    FieldId field;
};

constexpr NamingField namingFields[] = {
    {RowKind::Dossier, field::Dossier::title},
    {RowKind::Campaign, field::Campaign::title},
    {RowKind::Team, field::Team::name},
    {RowKind::Member, field::Member::name},
    {RowKind::Unit, field::Unit::name},
    {RowKind::Checklist, field::Checklist::title},
    {RowKind::ChecklistDraft, field::ChecklistDraft::title},
    {RowKind::Finding, field::Finding::text},
    {RowKind::CommonFinding, field::CommonFinding::text},
    {RowKind::UnitResponse, field::UnitResponse::text},
    {RowKind::Review, field::Review::text},
    {RowKind::Device, field::Device::label},
    {RowKind::IssuedDocument, field::IssuedDocument::title},
    {RowKind::OtherInspection, field::OtherInspection::body},
};

QString both(const QString& first, const QString& second, const QString& by) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + by + second;
}

} // namespace

RowWords CellWords::read(RowKind kind, RowId row) const {
    RowWords words;
    words.rowKind = kind;
    words.row = row;
    words.kind = kindLabel(kind);
    if (kind == RowKind::Finding)
        if (const auto which = fromKey<FindingKind>(text(row, field::Finding::kind)))
            words.kind = label(*which);
    place(words);
    if (!words.visit.isNull())
        words.unit = unitName(words.visit);
    words.title = titleOf(words);
    if (words.title.isEmpty())
        words.title = words.kind;
    const Item* asked = item(words.item).item;
    if (kind == RowKind::Answer)
        words.where = asked ? words::firstWords(asked->title) : QString();
    else if (kind != RowKind::Visit && !words.visit.isNull())
        words.where = both(asked ? asked->code : QString(), words.unit, u" · "_s);
    return words;
}

void CellWords::place(RowWords& words) const {
    const RowId row = words.row;
    if (words.rowKind == RowKind::Visit)
        words.visit = VisitId(row);
    else if (words.rowKind == RowKind::DueChange)
        placeLike(words, RowKind::Action, ref(row, field::DueChange::action));
    else if (const RowId owner = words.rowKind == RowKind::Evidence ? ref(row, field::Evidence::owner) : RowId();
             !owner.isNull())
        placeLike(words, ownerKind(owner), owner);
    else if (words.rowKind == RowKind::DistinctFindings)
        placeLike(words, RowKind::Finding, ref(row, field::DistinctFindings::first));
    else if (const FieldId visit = visitField(words.rowKind); visit.number != 0)
        words.visit = VisitId(ref(row, visit));
    if (words.rowKind == RowKind::Answer)
        words.item = ItemId(ref(row, field::Answer::item));
    else if (words.rowKind == RowKind::Finding)
        words.item = ItemId(ref(row, field::Finding::item));
    else if (words.rowKind == RowKind::Action)
        words.item = ItemId(ref(ref(row, field::Action::finding), field::Finding::item));
    else if (words.rowKind == RowKind::OtherInspection)
        words.where = text(ref(row, field::OtherInspection::unit), field::Unit::name);
}

void CellWords::placeLike(RowWords& words, RowKind kind, RowId other) const {
    const RowWords its = row(kind, other);
    words.visit = its.visit;
    words.item = its.item;
}

QString CellWords::titleOf(const RowWords& words) const {
    const RowId row = words.row;
    switch (words.rowKind) {
    case RowKind::Answer: {
        const Item* asked = item(words.item).item;
        return both(asked ? asked->code : QString(), words.unit, u" · "_s);
    }
    case RowKind::Visit:
        return words.unit;
    case RowKind::LegalDocument:
        return both(text(row, field::LegalDocument::type),
                    both(text(row, field::LegalDocument::number),
                         words::firstWords(text(row, field::LegalDocument::subject)), u" "_s),
                    u" "_s);
    case RowKind::Action:
        return titleOfAction(row);
    case RowKind::DueChange:
        return titleOfAction(ref(row, field::DueChange::action));
    case RowKind::DistinctFindings:
        return words::firstWords(text(ref(row, field::DistinctFindings::first), field::Finding::text));
    case RowKind::Assignment:
        return both(text(ref(row, field::Assignment::member), field::Member::name),
                    text(row, field::Assignment::section), u" · "_s);
    case RowKind::RatingChange:
        return both(text(row, field::RatingChange::post), text(row, field::RatingChange::period), u" · "_s);
    case RowKind::Evidence: {
        const QString caption = words::firstWords(text(row, field::Evidence::caption));
        return caption.isEmpty() ? cell(row, field::Evidence::file).at(1).toText() : caption;
    }
    case RowKind::Setting: {
        const QString key = text(row, field::Setting::key);
        return key == "layout.profile"_L1 ? RowWordText::tr("Layout of papers") : key;
    }
    case RowKind::Holiday:
        return both(words::date(text(row, field::Holiday::date)),
                    cell(row, field::Holiday::day).at(1).toText(), u" · "_s);
    default:
        break;
    }
    const auto* const naming = std::ranges::find(namingFields, words.rowKind, &NamingField::kind);
    return naming == std::end(namingFields) ? words.kind + u" "_s + row.hex().left(8)
                                            : words::firstWords(text(row, naming->field));
}

QString CellWords::titleOfAction(RowId action) const {
    QString said = text(action, field::Action::text);
    const RowId finding = ref(action, field::Action::finding), common = ref(action, field::Action::common);
    for (const auto& [row, cell] : {std::pair(finding, field::Finding::recommendation),
                                    std::pair(finding, field::Finding::text),
                                    std::pair(common, field::CommonFinding::recommendation),
                                    std::pair(common, field::CommonFinding::text)})
        if (said.isEmpty() && !row.isNull())
            said = text(row, cell);
    return words::firstWords(said);
}

QString CellWords::unitName(VisitId visit) const {
    const auto known = m_unitNames.constFind(visit.row);
    return known != m_unitNames.constEnd() ? *known : *m_unitNames.insert(visit.row, readUnitName(visit));
}

QString CellWords::readUnitName(VisitId visit) const {
    const RowId unit = ref(visit.row, field::Visit::unit);
    const QString name = text(unit, field::Unit::name);
    if (name.isEmpty())
        return text(visit.row, field::Visit::code);
    int visits = 0;
    m_dossier.journal().rows(RowKind::Visit, field::Visit::unit, Value(unit), [&](const RowView&) { ++visits; });
    const QString day = visits > 1 ? words::date(text(visit.row, field::Visit::date)) : QString();
    return day.isEmpty() ? name : u"%1 (%2)"_s.arg(name, day);
}

} // namespace dkt

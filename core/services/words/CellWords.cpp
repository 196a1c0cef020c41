// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/CellWords.h"

#include "domain/ChecklistJson.h"
#include "domain/Keys.h"
#include "domain/Labels.h"
#include "journal/Fingerprint.h"
#include "journal/Life.h"
#include "services/words/CellLabels.h"
#include "services/words/ChecklistText.h"
#include "services/words/FieldChoices.h"
#include "services/words/ValueWords.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct CellWordText {
    Q_DECLARE_TR_FUNCTIONS(dkt::CellWords)
};

/// The first two groups of a fingerprint tell the laptops of a delegation apart.
constexpr qsizetype shortFingerprint = 7;

} // namespace

void CellWords::forget() {
    m_rows.clear();
    m_unitNames.clear();
    m_devices.clear();
}

void CellWords::know(RowId row, FieldId field, Value value) {
    m_known[{row, field}] = std::move(value);
    m_rows.clear();
    m_unitNames.clear();
}

QString CellWords::empty() {
    return CellWordText::tr("(empty)");
}

Value CellWords::cell(RowId row, FieldId field) const {
    if (const auto known = m_known.find({row, field}); known != m_known.end())
        return known->second;
    Value value;
    m_dossier.journal().row(field.kind(), row, [&](const RowView& view) { value = view.value(field); });
    return value;
}

QString CellWords::text(RowId row, FieldId field) const {
    return cell(row, field).toText();
}

bool CellWords::has(RowKind kind, RowId row) const {
    const auto known = m_known.lower_bound({row, lifeField(kind)});
    return (known != m_known.end() && known->first.first == row && known->first.second.kind() == kind) ||
           m_dossier.journal().row(kind, row, [](const RowView&) {});
}

RowWords CellWords::row(RowKind kind, RowId row) const {
    // An owner's kind is found out, so one row may be asked for under one kind only.
    auto it = m_rows.find(row);
    if (it == m_rows.end() || it->rowKind != kind)
        it = m_rows.insert(row, read(kind, row));
    return *it;
}

QString CellWords::value(RowId row, FieldId field, const Value& value) const {
    if (field.isLife())
        return life::isDeletion(value) ? CellWordText::tr("deleted") : CellWordText::tr("kept");
    if (value.isNull())
        return {};
    if (field == field::Answer::result)
        return words::result(value, item(ItemId(ref(row, field::Answer::item))).item);
    if (field == field::Checklist::content || field == field::ChecklistDraft::content)
        return contentText(value);
    const FieldInfo* info = findField(field);
    switch (info ? info->type : FieldType::Bytes) {
    case FieldType::Text:
    case FieldType::SearchText:
        return choiceLabel(field, value.toText());
    case FieldType::Date:
        return words::date(value.toText());
    case FieldType::Flag:
        return words::plain(Value::ofFlag(value.toFlag()));
    case FieldType::Ref:
        return refText(field, value.toRow());
    case FieldType::List:
        return words::composite(field, value);
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Bytes:
        break;
    }
    return words::plain(value);
}

QString CellWords::shown(RowId row, FieldId field, const Value& value) const {
    const QString text = this->value(row, field, value);
    return text.isEmpty() ? empty() : text;
}

QString CellWords::contentText(const Value& value) const {
    const QJsonDocument json = QJsonDocument::fromJson(value.toText().toUtf8());
    try {
        return json.isObject() ? checklistText(checklistFromJson(json.object())) : value.toText();
    } catch (const Error&) {
        return value.toText(); // another program's doing: better raw than nothing
    }
}

QString CellWords::refText(FieldId field, RowId target) const {
    namespace f = field;
    if (target.isNull())
        return {};
    if (field == f::Answer::item || field == f::Finding::item || field == f::Answer::carriedTo) {
        const ItemPlace place = item(ItemId(target));
        return place.item ? u"%1 %2"_s.arg(place.item->code, place.item->title).trimmed()
                          : CellWordText::tr("an item that is not here");
    }
    const auto kind = [&] {
        if (field == f::Member::team || field == f::Visit::team)
            return RowKind::Team;
        if (field == f::Visit::unit || field == f::Unit::successor || field == f::OtherInspection::unit)
            return RowKind::Unit;
        if (field == f::Visit::checklist || field == f::Checklist::previous ||
            field == f::ChecklistDraft::basedOn)
            return RowKind::Checklist;
        if (field == f::Finding::common || field == f::Action::common)
            return RowKind::CommonFinding;
        if (field == f::DueChange::action || field == f::UnitResponse::action)
            return RowKind::Action;
        if (field == f::Action::finding || field == f::DistinctFindings::first ||
            field == f::DistinctFindings::second)
            return RowKind::Finding;
        if (field == f::Assignment::member)
            return RowKind::Member;
        return field == f::Evidence::owner ? ownerKind(target) : RowKind::Visit;
    }();
    return has(kind, target) ? row(kind, target).title : CellWordText::tr("something that is not here");
}

RowKind CellWords::ownerKind(RowId owner) const {
    return has(RowKind::Finding, owner) ? RowKind::Finding : RowKind::Answer;
}

ItemPlace CellWords::item(ItemId id) const {
    if (id.isNull())
        return {};
    if (!m_items.contains(id.row) &&
        static_cast<int>(m_checklists.size()) != m_dossier.journal().count(RowKind::Checklist)) {
        m_items.clear();
        m_checklists.clear();
        m_dossier.journal().rows(RowKind::Checklist, [&](const RowView& view) {
            if (auto checklist = m_dossier.checklist(ChecklistId(view.id())))
                m_checklists.push_back(std::move(checklist));
        });
        for (const auto& checklist : m_checklists)
            for (const ItemPlace& place : itemPlaces(*checklist))
                m_items.insert(place.item->id.row, place);
    }
    return m_items.value(id.row);
}

QString CellWords::device(const DeviceKey& device) const {
    if (m_devices.empty())
        for (const DeviceInfo& info : m_dossier.journal().devices())
            m_devices.emplace(info.key, info.label.isEmpty() ? fingerprintOf(info.key).left(shortFingerprint) : info.label);
    const auto it = m_devices.find(device);
    return it == m_devices.end() ? fingerprintOf(device).left(shortFingerprint) : it->second;
}

} // namespace dkt

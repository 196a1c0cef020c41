// SPDX-License-Identifier: GPL-3.0-or-later
// Values of one's own: which cells take one, and how it is read.
#include "services/decide/OpenConflict.h"
#include "services/words/CellLabels.h"
#include "services/words/FieldChoices.h"
#include "util/Dates.h"
#include "util/Error.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct ThirdValueText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ThirdValue)
};

/// Text by type, but not for people to write.
constexpr FieldId notWritten[] = {field::Dossier::sample,       field::Team::code,
                                  field::Unit::code,            field::Visit::code,
                                  field::Checklist::title,      field::Checklist::content,
                                  field::Checklist::source,     field::ChecklistDraft::content,
                                  field::Setting::key,          field::Setting::value,
                                  field::IssuedDocument::kind,  field::Finding::sectionCode,
                                  field::CommonFinding::sectionCode, field::Device::standing};

[[noreturn]] void refuseThird(const QString& sentence) {
    throw Error(Error::Kind::Input, sentence);
}

Value choiceFrom(FieldId field, const QString& typed) {
    QStringList known;
    for (const FieldChoice& choice : fieldChoices(field)) {
        if (typed == choice.key || text::folded(typed) == text::folded(choice.label))
            return choice.key;
        known << choice.label;
    }
    refuseThird(ThirdValueText::tr("“%1” is none of the words for %2; there are: %3.")
               .arg(typed, fieldLabel(field), known.join(u", "_s)));
}

Value numberFrom(FieldId field, const QString& typed) {
    const auto number = text::parseNumber(typed);
    if (!number || number->percent)
        refuseThird(ThirdValueText::tr("“%1” is no number; write one for %2.").arg(typed, fieldLabel(field)));
    if (findField(field)->type == FieldType::Real)
        return number->value;
    if (number->value != std::floor(number->value) || std::abs(number->value) > 1e9)
        refuseThird(ThirdValueText::tr("“%1” is no whole number; write one for %2.").arg(typed, fieldLabel(field)));
    return static_cast<std::int64_t>(number->value);
}

Value flagFrom(FieldId field, const QString& typed) {
    const QString folded = text::folded(typed);
    for (const auto& [word, flag] : {std::pair(ThirdValueText::tr("yes"), true), {ThirdValueText::tr("no"), false},
                                     {u"1"_s, true}, {u"0"_s, false}})
        if (folded == text::folded(word))
            return Value::ofFlag(flag);
    refuseThird(ThirdValueText::tr("“%1” is neither yes nor no; write one of them for %2.").arg(typed, fieldLabel(field)));
}

Value textFrom(FieldId field, const QString& typed) {
    const QString kept = text::normalized(typed);
    if (kept.trimmed().isEmpty() && (field == field::Finding::text || field == field::CommonFinding::text))
        refuseThird(ThirdValueText::tr("A finding needs its condition: write what was found."));
    return kept;
}

} // namespace

ThirdValue thirdValueOf(FieldId field) {
    const FieldInfo* info = findField(field);
    if (!info || std::ranges::find(notWritten, field) != std::end(notWritten))
        return ThirdValue::None;
    switch (info->type) {
    case FieldType::Text:
    case FieldType::SearchText:
        return fieldChoices(field).empty() ? ThirdValue::Text : ThirdValue::Choice;
    case FieldType::Date:
        return ThirdValue::Date;
    case FieldType::Integer:
    case FieldType::Real:
        return ThirdValue::Number;
    case FieldType::Flag:
        return ThirdValue::Flag;
    case FieldType::Ref:
    case FieldType::Bytes:
    case FieldType::List:
        break;
    }
    return ThirdValue::None;
}

Value thirdValueFromText(FieldId field, const QString& text) {
    const QString typed = text.trimmed();
    const ThirdValue kind = thirdValueOf(field);
    if (kind == ThirdValue::Text)
        return textFrom(field, text);
    if (kind == ThirdValue::None)
        refuseThird(ThirdValueText::tr("%1 takes one of the values at hand; a value of one's own cannot be written.")
                   .arg(fieldLabel(field)));
    if (typed.isEmpty())
        return {};
    if (kind == ThirdValue::Choice)
        return choiceFrom(field, typed);
    if (kind == ThirdValue::Number)
        return numberFrom(field, typed);
    if (kind == ThirdValue::Flag)
        return flagFrom(field, typed);
    const std::optional<QDate> day = text::parseDate(typed);
    if (!day)
        refuseThird(ThirdValueText::tr("“%1” is no day; write it as 05/10/2021.").arg(typed));
    return day->toString(Qt::ISODate);
}

} // namespace dkt

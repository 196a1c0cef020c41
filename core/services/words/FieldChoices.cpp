// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/FieldChoices.h"

#include "domain/Keys.h"
#include "domain/Labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt {

namespace {

template <class E> std::vector<FieldChoice> choicesOf() {
    std::vector<FieldChoice> choices;
    for (const EnumKey<E>& entry : enumKeys<E>())
        choices.push_back({QString::fromLatin1(entry.key), label(entry.value)});
    return choices;
}

struct FieldChoiceText {
    Q_DECLARE_TR_FUNCTIONS(dkt::FieldChoices)
};

/// What a delegation decides about a laptop; the words are the journal's own.
std::vector<FieldChoice> standings() {
    return {{QStringLiteral("accepted"), FieldChoiceText::tr("accepted")},
            {QStringLiteral("closed"), FieldChoiceText::tr("closed")}};
}

struct ChoosingField {
    FieldId field;
    std::vector<FieldChoice> (*choices)();
};

constexpr ChoosingField choosingFields[] = {
    {field::Member::role, choicesOf<Role>},
    {field::Visit::state, choicesOf<VisitState>},
    {field::Visit::session, choicesOf<VisitSession>},
    {field::Finding::kind, choicesOf<FindingKind>},
    {field::Finding::extent, choicesOf<Extent>},
    {field::Finding::severity, choicesOf<FindingSeverity>},
    {field::Finding::fixClass, choicesOf<FixClass>},
    {field::CommonFinding::kind, choicesOf<FindingKind>},
    {field::CommonFinding::severity, choicesOf<FindingSeverity>},
    {field::CommonFinding::fixClass, choicesOf<FixClass>},
    {field::Device::standing, standings},
};

} // namespace

std::vector<FieldChoice> fieldChoices(FieldId field) {
    const auto* const it = std::ranges::find(choosingFields, field, &ChoosingField::field);
    return it == std::end(choosingFields) ? std::vector<FieldChoice>() : it->choices();
}

QString choiceLabel(FieldId field, const QString& key) {
    for (const FieldChoice& choice : fieldChoices(field))
        if (choice.key == key)
            return choice.label;
    return key;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/Checklist.h"
#include "domain/Finding.h"
#include "domain/time/WorkingCalendar.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace dkt {

/// The stable word of an enumerator in files, JSON and the journal: "partlyMet". Never translated, never
/// changed; labels for people are in Labels.h.
template <class E> struct EnumKey {
    E value;
    const char* key;
};

/// All enumerators of E in their order. Specialised for every enum that is stored.
template <class E> [[nodiscard]] std::span<const EnumKey<E>> enumKeys();

template <> std::span<const EnumKey<Outcome>> enumKeys();
template <> std::span<const EnumKey<FindingKind>> enumKeys();
template <> std::span<const EnumKey<Extent>> enumKeys();
template <> std::span<const EnumKey<FindingSeverity>> enumKeys();
template <> std::span<const EnumKey<FixClass>> enumKeys();
template <> std::span<const EnumKey<ActionState>> enumKeys();
template <> std::span<const EnumKey<DeadlineEvent>> enumKeys();
template <> std::span<const EnumKey<DateWording>> enumKeys();
template <> std::span<const EnumKey<TermUnit>> enumKeys();
template <> std::span<const EnumKey<CalendarDay::Kind>> enumKeys();
template <> std::span<const EnumKey<Role>> enumKeys();
template <> std::span<const EnumKey<VisitMode>> enumKeys();
template <> std::span<const EnumKey<VisitState>> enumKeys();
template <> std::span<const EnumKey<VisitSession>> enumKeys();
template <> std::span<const EnumKey<Target::Comparison>> enumKeys();
template <> std::span<const EnumKey<rule::Bands::Measure>> enumKeys();
template <> std::span<const EnumKey<NothingArosePolicy>> enumKeys();

/// The key of `value`.
template <class E> [[nodiscard]] QString key(E value) {
    for (const auto& entry : enumKeys<E>())
        if (entry.value == value)
            return QString::fromLatin1(entry.key);
    return {};
}

/// The enumerator `text` names; none when it names none.
template <class E> [[nodiscard]] std::optional<E> fromKey(QStringView text) {
    for (const auto& entry : enumKeys<E>())
        if (text == QLatin1StringView(entry.key))
            return entry.value;
    return std::nullopt;
}

/// "met, partlyMet, …": for messages that tell what would have been right.
template <class E> [[nodiscard]] QString keyList() {
    QStringList keys;
    for (const auto& entry : enumKeys<E>())
        keys << QString::fromLatin1(entry.key);
    return keys.join(QLatin1StringView(", "));
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Keys.h"

namespace dkt {

template <> std::span<const EnumKey<Outcome>> enumKeys() {
    static constexpr EnumKey<Outcome> keys[] = {
        {Outcome::Met, "met"},
        {Outcome::PartlyMet, "partlyMet"},
        {Outcome::NotMet, "notMet"},
        {Outcome::NothingArose, "nothingArose"},
        {Outcome::NotApplicable, "notApplicable"},
    };
    return keys;
}

template <> std::span<const EnumKey<FindingKind>> enumKeys() {
    static constexpr EnumKey<FindingKind> keys[] = {
        {FindingKind::Strength, "strength"},
        {FindingKind::Shortcoming, "shortcoming"},
    };
    return keys;
}

template <> std::span<const EnumKey<Extent>> enumKeys() {
    static constexpr EnumKey<Extent> keys[] = {
        {Extent::All, "all"},
        {Extent::Most, "most"},
        {Extent::Some, "some"},
        {Extent::Named, "named"},
    };
    return keys;
}

template <> std::span<const EnumKey<FindingSeverity>> enumKeys() {
    static constexpr EnumKey<FindingSeverity> keys[] = {
        {FindingSeverity::Minor, "minor"},
        {FindingSeverity::Medium, "medium"},
        {FindingSeverity::Serious, "serious"},
    };
    return keys;
}

template <> std::span<const EnumKey<FixClass>> enumKeys() {
    static constexpr EnumKey<FixClass> keys[] = {
        {FixClass::AtOnce, "atOnce"},
        {FixClass::NeedsTime, "needsTime"},
    };
    return keys;
}

template <> std::span<const EnumKey<ActionState>> enumKeys() {
    static constexpr EnumKey<ActionState> keys[] = {
        {ActionState::Open, "open"},
        {ActionState::InProgress, "inProgress"},
        {ActionState::Reported, "reported"},
        {ActionState::Closed, "closed"},
    };
    return keys;
}

template <> std::span<const EnumKey<Role>> enumKeys() {
    static constexpr EnumKey<Role> keys[] = {
        {Role::Head, "head"},
        {Role::DeputyHead, "deputyHead"},
        {Role::Secretary, "secretary"},
        {Role::Member, "member"},
    };
    return keys;
}

template <> std::span<const EnumKey<VisitMode>> enumKeys() {
    static constexpr EnumKey<VisitMode> keys[] = {
        {VisitMode::OnSite, "onSite"},
        {VisitMode::ByFile, "byFile"},
        {VisitMode::SelfCheck, "selfCheck"},
        {VisitMode::Joint, "joint"},
        {VisitMode::Unannounced, "unannounced"},
    };
    return keys;
}

template <> std::span<const EnumKey<VisitState>> enumKeys() {
    static constexpr EnumKey<VisitState> keys[] = {
        {VisitState::Planned, "planned"},
        {VisitState::InProgress, "inProgress"},
        {VisitState::Finished, "finished"},
    };
    return keys;
}

template <> std::span<const EnumKey<VisitSession>> enumKeys() {
    static constexpr EnumKey<VisitSession> keys[] = {
        {VisitSession::WholeDay, "wholeDay"},
        {VisitSession::Morning, "morning"},
        {VisitSession::Afternoon, "afternoon"},
    };
    return keys;
}

template <> std::span<const EnumKey<Target::Comparison>> enumKeys() {
    static constexpr EnumKey<Target::Comparison> keys[] = {
        {Target::Comparison::Equal, "equal"},
        {Target::Comparison::AtLeast, "atLeast"},
        {Target::Comparison::MoreThan, "moreThan"},
        {Target::Comparison::AtMost, "atMost"},
        {Target::Comparison::LessThan, "lessThan"},
    };
    return keys;
}

template <> std::span<const EnumKey<rule::Bands::Measure>> enumKeys() {
    static constexpr EnumKey<rule::Bands::Measure> keys[] = {
        {rule::Bands::Measure::Percent, "percent"},
        {rule::Bands::Measure::Count, "count"},
        {rule::Bands::Measure::PercentOfTarget, "percentOfTarget"},
    };
    return keys;
}

template <> std::span<const EnumKey<NothingArosePolicy>> enumKeys() {
    static constexpr EnumKey<NothingArosePolicy> keys[] = {
        {NothingArosePolicy::Exclude, "exclude"},
        {NothingArosePolicy::FullPoints, "fullPoints"},
    };
    return keys;
}

template <> std::span<const EnumKey<DeadlineEvent>> enumKeys() {
    static constexpr EnumKey<DeadlineEvent> keys[] = {
        {DeadlineEvent::Issue, "issue"},
        {DeadlineEvent::Visit, "visit"},
    };
    return keys;
}

template <> std::span<const EnumKey<DateWording>> enumKeys() {
    static constexpr EnumKey<DateWording> keys[] = {
        {DateWording::Before, "before"},
        {DateWording::AtLatest, "atLatest"},
        {DateWording::ToEndOf, "toEndOf"},
    };
    return keys;
}

template <> std::span<const EnumKey<TermUnit>> enumKeys() {
    static constexpr EnumKey<TermUnit> keys[] = {
        {TermUnit::WorkingDays, "workingDays"},
        {TermUnit::Days, "days"},
        {TermUnit::Months, "months"},
    };
    return keys;
}

template <> std::span<const EnumKey<CalendarDay::Kind>> enumKeys() {
    static constexpr EnumKey<CalendarDay::Kind> keys[] = {
        {CalendarDay::Kind::Off, "off"},
        {CalendarDay::Kind::Worked, "worked"},
    };
    return keys;
}

} // namespace dkt

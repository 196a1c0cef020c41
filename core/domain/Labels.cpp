// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Labels.h"

#include <QCoreApplication>

namespace dkt {

namespace {

struct LabelText {
    Q_DECLARE_TR_FUNCTIONS(dkt::Labels)
};

} // namespace

QString label(Outcome outcome) {
    switch (outcome) {
    case Outcome::Met: return LabelText::tr("Met", "Outcome");
    case Outcome::PartlyMet: return LabelText::tr("Partly met", "Outcome");
    case Outcome::NotMet: return LabelText::tr("Not met", "Outcome");
    case Outcome::NothingArose: return LabelText::tr("Nothing arose", "Outcome");
    case Outcome::NotApplicable: return LabelText::tr("Not applicable", "Outcome");
    }
    return {};
}

QString label(FindingKind kind) {
    switch (kind) {
    case FindingKind::Strength: return LabelText::tr("Strength", "FindingKind");
    case FindingKind::Shortcoming: return LabelText::tr("Shortcoming", "FindingKind");
    }
    return {};
}

QString label(Extent extent) {
    switch (extent) {
    case Extent::All: return LabelText::tr("All units", "Extent");
    case Extent::Most: return LabelText::tr("Most units", "Extent");
    case Extent::Some: return LabelText::tr("Some units", "Extent");
    case Extent::Named: return LabelText::tr("Named units", "Extent");
    }
    return {};
}

QString label(FindingSeverity severity) {
    switch (severity) {
    case FindingSeverity::Minor: return LabelText::tr("Minor", "FindingSeverity");
    case FindingSeverity::Medium: return LabelText::tr("Medium", "FindingSeverity");
    case FindingSeverity::Serious: return LabelText::tr("Serious", "FindingSeverity");
    }
    return {};
}

QString label(FixClass fixClass) {
    switch (fixClass) {
    case FixClass::AtOnce: return LabelText::tr("To be fixed at once", "FixClass");
    case FixClass::NeedsTime: return LabelText::tr("Needs time", "FixClass");
    }
    return {};
}

QString label(ActionState state) {
    switch (state) {
    case ActionState::Open: return LabelText::tr("Not started", "ActionState");
    case ActionState::InProgress: return LabelText::tr("In progress", "ActionState");
    case ActionState::Reported: return LabelText::tr("Reported done", "ActionState");
    case ActionState::Closed: return LabelText::tr("Closed", "ActionState");
    }
    return {};
}

QString label(Role role) {
    switch (role) {
    case Role::Head: return LabelText::tr("Head", "Role");
    case Role::DeputyHead: return LabelText::tr("Deputy head", "Role");
    case Role::Secretary: return LabelText::tr("Secretary", "Role");
    case Role::Member: return LabelText::tr("Member", "Role");
    }
    return {};
}

QString label(VisitMode mode) {
    switch (mode) {
    case VisitMode::OnSite: return LabelText::tr("On site", "VisitMode");
    case VisitMode::ByFile: return LabelText::tr("By file", "VisitMode");
    case VisitMode::SelfCheck: return LabelText::tr("Self-check", "VisitMode");
    case VisitMode::Joint: return LabelText::tr("Joint", "VisitMode");
    case VisitMode::Unannounced: return LabelText::tr("Unannounced", "VisitMode");
    }
    return {};
}

QString label(VisitState state) {
    switch (state) {
    case VisitState::Planned: return LabelText::tr("Planned", "VisitState");
    case VisitState::InProgress: return LabelText::tr("In progress", "VisitState");
    case VisitState::Finished: return LabelText::tr("Finished", "VisitState");
    }
    return {};
}

QString label(VisitSession session) {
    switch (session) {
    case VisitSession::WholeDay: return LabelText::tr("Whole day", "VisitSession");
    case VisitSession::Morning: return LabelText::tr("Morning", "VisitSession");
    case VisitSession::Afternoon: return LabelText::tr("Afternoon", "VisitSession");
    }
    return {};
}

QString label(DeadlineStatus status) {
    switch (status) {
    case DeadlineStatus::Done: return LabelText::tr("Done", "DeadlineStatus");
    case DeadlineStatus::Running: return LabelText::tr("Running", "DeadlineStatus");
    case DeadlineStatus::DueSoon: return LabelText::tr("Due within 7 days", "DeadlineStatus");
    case DeadlineStatus::Overdue: return LabelText::tr("Overdue", "DeadlineStatus");
    }
    return {};
}

QString label(DeadlineEvent event) {
    switch (event) {
    case DeadlineEvent::Issue: return LabelText::tr("from the issue of the conclusion", "DeadlineEvent");
    case DeadlineEvent::Visit: return LabelText::tr("from the day of the visit", "DeadlineEvent");
    }
    return {};
}

QString label(DateWording wording) {
    switch (wording) {
    case DateWording::Before: return LabelText::tr("before (exclusive)", "DateWording");
    case DateWording::AtLatest: return LabelText::tr("at the latest on", "DateWording");
    case DateWording::ToEndOf: return LabelText::tr("until the end of", "DateWording");
    }
    return {};
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/RoleNames.h"

#include <QCoreApplication>

namespace dkt::gui {

namespace {

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::RoleNames)
};

} // namespace

std::vector<ColumnRole> RoleNames::all() {
    return {ColumnRole::Number,   ColumnRole::Content,    ColumnRole::MaxPoints,   ColumnRole::Rule,
            ColumnRole::Target,   ColumnRole::Evidence,   ColumnRole::LegalBasis,  ColumnRole::Requirement,
            ColumnRole::Guidance, ColumnRole::Note,       ColumnRole::Section,     ColumnRole::Criterion,
            ColumnRole::Level,    ColumnRole::SelfScore,  ColumnRole::VerifiedScore, ColumnRole::Answer};
}

QString RoleNames::of(ColumnRole role) {
    switch (role) {
    case ColumnRole::Number:
        return RoleText::tr("Number (STT)");
    case ColumnRole::Content:
        return RoleText::tr("Content");
    case ColumnRole::Section:
        return RoleText::tr("Section");
    case ColumnRole::Criterion:
        return RoleText::tr("Criterion");
    case ColumnRole::MaxPoints:
        return RoleText::tr("Points, at most");
    case ColumnRole::SelfScore:
        return RoleText::tr("Self score (to fill in)");
    case ColumnRole::VerifiedScore:
        return RoleText::tr("Verified score (to fill in)");
    case ColumnRole::Rule:
        return RoleText::tr("Scoring rule");
    case ColumnRole::Evidence:
        return RoleText::tr("Evidence");
    case ColumnRole::LegalBasis:
        return RoleText::tr("Legal basis");
    case ColumnRole::Requirement:
        return RoleText::tr("Requirement");
    case ColumnRole::Guidance:
        return RoleText::tr("Guidance");
    case ColumnRole::Answer:
        return RoleText::tr("Answer (to fill in)");
    case ColumnRole::Note:
        return RoleText::tr("Note");
    case ColumnRole::Target:
        return RoleText::tr("Target");
    case ColumnRole::Level:
        return RoleText::tr("Level of the row");
    }
    return {};
}

} // namespace dkt::gui

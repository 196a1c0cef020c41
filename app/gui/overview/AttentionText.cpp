// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/Attention.h"

#include "util/Numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct AttentionText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::Attention)
};

QString overdueText(const AttentionRow& row) {
    const QString who = row.unit.isEmpty() ? AttentionText::tr("All units") : row.unit;
    const QString days = text::formatCount(row.days);
    if (row.count == 1)
        return AttentionText::tr("%1: overdue by %2 days: %3").arg(who, days, row.text);
    return AttentionText::tr("%1: tasks overdue: %2, the oldest by %3 days")
        .arg(who)
        .arg(row.count)
        .arg(days);
}

} // namespace

QString attentionText(const AttentionRow& row) {
    switch (row.key.kind) {
    case AttentionKind::Conflicts:
        return AttentionText::tr("Conflicts to decide: %1. Two people changed the same thing.")
            .arg(row.count);
    case AttentionKind::Overdue:
        return overdueText(row);
    case AttentionKind::ItemsOpen:
        return AttentionText::tr("%1: items without an answer: %2").arg(row.unit).arg(row.count);
    case AttentionKind::NotBegun:
        return AttentionText::tr("%1: planned for a day that is past, not begun").arg(row.unit);
    case AttentionKind::FindingMissing:
        return AttentionText::tr("%1: items not fully met without a shortcoming written down: %2")
            .arg(row.unit)
            .arg(row.count);
    case AttentionKind::BasisMissing:
        return AttentionText::tr("%1: shortcomings without a legal basis: %2").arg(row.unit).arg(row.count);
    case AttentionKind::UnscoredItems:
        return AttentionText::tr("%1: items waiting for points: %2").arg(row.unit).arg(row.count);
    case AttentionKind::IssueDateMissing:
        return AttentionText::tr("Deadlines that run from a day not known yet: %1").arg(row.count);
    case AttentionKind::NoVisits:
        return AttentionText::tr("No visit is planned yet.");
    case AttentionKind::RecommendationMissing:
        return AttentionText::tr("%1: shortcomings without a recommendation: %2")
            .arg(row.unit)
            .arg(row.count);
    case AttentionKind::DeadlineMissing:
        return AttentionText::tr("%1: shortcomings to be put right without a deadline: %2")
            .arg(row.unit)
            .arg(row.count);
    case AttentionKind::Provisional:
        return AttentionText::tr("Deadlines that hang on days off not decided yet: %1").arg(row.count);
    case AttentionKind::DecisionMissing:
        return AttentionText::tr("The decision that set up the delegation has no number or no date yet.");
    case AttentionKind::WithoutChecklist:
        return AttentionText::tr("Visits without a checklist: %1").arg(row.count);
    }
    return {};
}

} // namespace dkt::gui

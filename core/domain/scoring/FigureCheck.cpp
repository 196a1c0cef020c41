// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Score.h"

#include "util/Numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace dkt {
namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(dkt::FigureCheck)
};

/// Collects the remarks on one item.
class FigureRemarks {
public:
    explicit FigureRemarks(const Item& item) : m_item(item) {}

    void add(Severity severity, const QString& text) { m_issues.push_back({severity, text, m_item.code}); }
    [[nodiscard]] std::vector<Issue> issues() && { return std::move(m_issues); }

private:
    const Item& m_item;
    std::vector<Issue> m_issues;
};

bool isNegative(std::optional<double> figure) {
    return figure && (*figure < 0 || !std::isfinite(*figure));
}

// Takings against an estimate may be more than the estimate; the rule then says so.
bool mayExceedTheWhole(const ScoringRule& rule) {
    return rule.text.contains(QStringLiteral("≥100%")) || rule.text.contains(QStringLiteral("≥ 100%"));
}

void checkRatio(const Item& item, const AnswerFigures& figures, FigureRemarks& remarks) {
    if (isNegative(figures.numerator) || isNegative(figures.denominator))
        return remarks.add(Severity::Error, FigureText::tr("A figure is negative; enter 0 or more."));
    if (figures.numerator.has_value() != figures.denominator.has_value())
        return remarks.add(Severity::Warning,
                           FigureText::tr("One figure of the ratio is missing; enter both, or neither."));
    if (!figures.numerator)
        return;
    if (*figures.denominator == 0)
        return remarks.add(
            Severity::Error,
            FigureText::tr("A ratio of 0 cannot be scored; choose “nothing arose” if there was nothing."));
    if (*figures.numerator > *figures.denominator && !mayExceedTheWhole(item.rule))
        remarks.add(Severity::Warning, FigureText::tr("The part (%1) is larger than the whole (%2).")
                                           .arg(text::formatNumber(*figures.numerator),
                                                text::formatNumber(*figures.denominator)));
}

void checkCount(const Item& item, const AnswerFigures& figures, FigureRemarks& remarks) {
    if (!figures.count)
        return;
    if (isNegative(figures.count))
        return remarks.add(Severity::Error, FigureText::tr("A count is negative; enter 0 or more."));
    if (*figures.count != std::floor(*figures.count))
        return remarks.add(
            Severity::Error,
            FigureText::tr("%1 is no count; enter a whole number.").arg(text::formatNumber(*figures.count)));
    const auto* parts = std::get_if<rule::Parts>(&item.rule.shape);
    if (parts && figuresAsked(item).count && *figures.count > double(parts->parts.size()))
        remarks.add(Severity::Error, FigureText::tr("%1 are met, but the item has only %2 requirements.")
                                         .arg(text::formatNumber(*figures.count))
                                         .arg(parts->parts.size()));
}

void checkPicked(const Item& item, const AnswerFigures& figures, FigureRemarks& remarks) {
    std::size_t size = 0;
    if (const auto* parts = std::get_if<rule::Parts>(&item.rule.shape))
        size = parts->parts.size();
    else if (const auto* choice = std::get_if<rule::Choice>(&item.rule.shape))
        size = choice->options.size();
    else
        return;
    for (const int index : figures.parts)
        if (index < 0 || index >= int(size))
            return remarks.add(
                Severity::Error,
                FigureText::tr("The answer names a part that the item does not have; choose again."));
    if (std::holds_alternative<rule::Choice>(item.rule.shape) && figures.parts.size() > 1)
        remarks.add(Severity::Error, FigureText::tr("More than one option is chosen; leave one."));
}

void checkTarget(const Item& item, const AnswerFigures& figures, FigureRemarks& remarks) {
    if (!figuresAsked(item).target)
        return;
    if (figures.target && (isNegative(figures.target) || *figures.target == 0))
        return remarks.add(Severity::Error, FigureText::tr("The target must be more than 0 %."));
    const bool stated = item.target && item.target->unit == QStringLiteral("%");
    if (!figures.target && !stated && figures.numerator && figures.denominator)
        remarks.add(Severity::Warning, FigureText::tr("The target the ratio is held against is missing."));
}

// Figures beside a rule that stayed text, or beside none, are facts a person scores by.
void checkUseless(const Item& item, const AnswerFigures& figures, FigureRemarks& remarks) {
    if (std::holds_alternative<rule::Text>(item.rule.shape))
        return;
    const FiguresAsked asked = figuresAsked(item);
    const bool useless = (!asked.ratio && (figures.numerator || figures.denominator)) ||
                         (!asked.count && figures.count) || (!asked.target && figures.target) ||
                         (!asked.parts && !asked.choice && !asked.count && !figures.parts.empty());
    if (useless)
        remarks.add(Severity::Note,
                    FigureText::tr("A figure is recorded that the scoring rule does not use."));
}

void checkOutcome(const Item& item, const Result& result, FigureRemarks& remarks) {
    const bool absent = result.outcome == Outcome::NothingArose || result.outcome == Outcome::NotApplicable;
    const AnswerFigures& figures = result.figures;
    if (absent) {
        if (figures.numerator.value_or(0) != 0 || figures.denominator.value_or(0) != 0 ||
            figures.count.value_or(0) != 0 || !figures.parts.empty())
            remarks.add(Severity::Warning,
                        FigureText::tr("Figures are recorded although the item does not count."));
        return;
    }
    // The same figures without an outcome's help: a score that changes with the outcome is not theirs.
    const auto asMet = score(item, {Outcome::Met, figures});
    const auto asNotMet = score(item, {Outcome::NotMet, figures});
    if (!asMet || asMet != asNotMet || !item.maxPoints || *item.maxPoints <= 0)
        return;
    if (result.outcome == Outcome::Met && *asMet <= 0)
        remarks.add(Severity::Warning,
                    FigureText::tr("It is marked as met, but the figures earn no points."));
    if (result.outcome == Outcome::NotMet && *asMet >= *item.maxPoints)
        remarks.add(Severity::Warning,
                    FigureText::tr("It is marked as not met, but the figures earn all points."));
}

} // namespace

std::vector<Issue> checkFigures(const Item& item, const Result& result) {
    FigureRemarks remarks(item);
    const FiguresAsked asked = figuresAsked(item);
    const bool absent = result.outcome == Outcome::NothingArose || result.outcome == Outcome::NotApplicable;
    const bool free = std::holds_alternative<rule::Text>(item.rule.shape);
    if (!absent && (asked.ratio || free))
        checkRatio(item, result.figures, remarks);
    if (asked.count || free)
        checkCount(item, result.figures, remarks);
    checkPicked(item, result.figures, remarks);
    if (!absent)
        checkTarget(item, result.figures, remarks);
    checkUseless(item, result.figures, remarks);
    if (result.outcome)
        checkOutcome(item, result, remarks);
    return std::move(remarks).issues();
}

} // namespace dkt

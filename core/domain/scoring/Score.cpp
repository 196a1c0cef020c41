// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Score.h"

#include "util/Numbers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace dkt {
namespace {

using Points = std::optional<double>;
using Measure = rule::Bands::Measure;

bool isCount(std::optional<double> figure) {
    return figure && *figure >= 0 && *figure == std::floor(*figure) && std::isfinite(*figure);
}

/// A quotient kept as its two parts, so that 931 of 980 is exactly 95 %.
struct Quotient {
    double above = 0;
    double below = 1;

    // Products of whole figures and limits are exact; the slack is for limits like 66,7.
    [[nodiscard]] bool atLeast(double limit) const {
        const double right = limit * below;
        return above >= right - 1e-12 * std::max(std::abs(above), std::abs(right));
    }
    [[nodiscard]] double value() const { return above / below; }
};

std::optional<Quotient> percentOf(const AnswerFigures& figures) {
    const bool usable = figures.numerator && figures.denominator && *figures.numerator >= 0 &&
                        *figures.denominator > 0 && std::isfinite(*figures.numerator) &&
                        std::isfinite(*figures.denominator);
    return usable ? std::optional(Quotient{*figures.numerator * 100, *figures.denominator}) : std::nullopt;
}

// The target answered at the unit, or else the one the checklist states.
std::optional<double> targetOf(const Item& item, const AnswerFigures& figures) {
    if (figures.target)
        return *figures.target > 0 ? figures.target : std::nullopt;
    if (item.target && item.target->unit == u"%" && item.target->value > 0)
        return item.target->value;
    return std::nullopt;
}

std::optional<Quotient> measureOf(Measure measure, const Item& item, const AnswerFigures& figures) {
    if (measure == Measure::Count)
        return isCount(figures.count) ? std::optional(Quotient{*figures.count, 1}) : std::nullopt;
    std::optional<Quotient> percent = percentOf(figures);
    if (!percent || measure == Measure::Percent)
        return percent;
    const auto target = targetOf(item, figures);
    if (!target)
        return std::nullopt;
    const Quotient ofTarget{percent->above * 100, percent->below * *target};
    return ofTarget.atLeast(100) ? Quotient{100, 1} : ofTarget;
}

double pointsOf(const rule::Bands::Band& band, const Quotient& measure) {
    return band.proportional ? std::min(measure.value() / 100 * band.points, band.points) : band.points;
}

/// The points the figures earn by each shape of rule; none when they do not tell.
struct ByFigures {
    const Item& item;
    const AnswerFigures& figures;

    Points operator()(const rule::Text&) const { return std::nullopt; }
    Points operator()(const rule::YesNo&) const { return std::nullopt; }
    Points operator()(const rule::Parts& rule) const {
        const double size = double(rule.parts.size());
        const std::set<int> met(figures.parts.begin(), figures.parts.end());
        double sum = 0;
        if (!met.empty()) {
            if (*met.begin() < 0 || *met.rbegin() >= int(rule.parts.size()))
                return std::nullopt;
            for (const int index : met)
                sum += rule.parts[std::size_t(index)].points;
            return sum;
        }
        if (!isCount(figures.count) || *figures.count > size || figuresAsked(item).parts)
            return std::nullopt;
        for (int i = 0; i < int(*figures.count); ++i)
            sum += rule.parts[std::size_t(i)].points;
        return sum;
    }
    Points operator()(const rule::Bands& rule) const {
        const auto measure = measureOf(rule.measure, item, figures);
        if (!measure)
            return std::nullopt;
        for (const rule::Bands::Band& band : rule.bands)
            if ((!band.from || measure->atLeast(*band.from)) && (!band.to || !measure->atLeast(*band.to)))
                return pointsOf(band, *measure);
        return 0;
    }
    Points operator()(const rule::Deduction& rule) const {
        if (!isCount(figures.count))
            return std::nullopt;
        return std::max(rule.floor, *item.maxPoints - *figures.count * rule.perFault);
    }
    Points operator()(const rule::Choice& rule) const {
        if (figures.parts.size() != 1 || figures.parts[0] < 0 || figures.parts[0] >= int(rule.options.size()))
            return std::nullopt;
        return rule.options[std::size_t(figures.parts[0])].points;
    }
};

// Figures the rule has no use for are kept as facts and do not decide.
bool hasAskedFigures(const Item& item, const AnswerFigures& figures) {
    const FiguresAsked asked = figuresAsked(item);
    return (asked.ratio && (figures.numerator || figures.denominator)) || (asked.count && figures.count) ||
           ((asked.parts || asked.choice) && !figures.parts.empty());
}

bool isUnread(const ScoringRule& rule) {
    return std::holds_alternative<rule::Text>(rule.shape) && !rule.text.trimmed().isEmpty();
}

Points byOutcome(const Item& item, Outcome outcome) {
    const auto* deduction = std::get_if<rule::Deduction>(&item.rule.shape);
    switch (outcome) {
    case Outcome::Met:
        return item.maxPoints;
    case Outcome::NotMet:
        return deduction ? deduction->floor : 0;
    case Outcome::PartlyMet:
        return std::holds_alternative<rule::YesNo>(item.rule.shape) ? Points(0) : std::nullopt;
    case Outcome::NothingArose:
        return item.rule.nothingArose == NothingArosePolicy::FullPoints ? item.maxPoints : std::nullopt;
    case Outcome::NotApplicable:
        break;
    }
    return std::nullopt;
}

Points rawScore(const Item& item, const Result& result) {
    const bool counted =
        *result.outcome != Outcome::NothingArose && *result.outcome != Outcome::NotApplicable;
    if (!counted)
        return byOutcome(item, *result.outcome);
    if (isUnread(item.rule))
        return std::nullopt;
    if (const Points points = std::visit(ByFigures{item, result.figures}, item.rule.shape))
        return points;
    // Figures that were given and do not tell must not be replaced by a guess.
    return hasAskedFigures(item, result.figures) ? std::nullopt : byOutcome(item, *result.outcome);
}

} // namespace

std::optional<double> score(const Item& item, const Result& result) {
    if (!item.maxPoints || *item.maxPoints < 0 || !result.outcome)
        return std::nullopt;
    const Points points = rawScore(item, result);
    if (!points)
        return std::nullopt;
    return std::clamp(text::roundedHalfUp(*points, 2), 0.0, *item.maxPoints);
}

FiguresAsked figuresAsked(const Item& item) {
    FiguresAsked asked;
    const rule::Shape& shape = item.rule.shape;
    if (const auto* bands = std::get_if<rule::Bands>(&shape)) {
        asked.count = bands->measure == Measure::Count;
        asked.ratio = !asked.count;
        asked.target = bands->measure == Measure::PercentOfTarget;
    } else if (const auto* parts = std::get_if<rule::Parts>(&shape)) {
        asked.parts = std::any_of(parts->parts.begin(), parts->parts.end(),
                                  [](const rule::Parts::Part& part) { return !part.text.isEmpty(); });
        asked.count = !asked.parts;
    }
    asked.count = asked.count || std::holds_alternative<rule::Deduction>(shape);
    asked.choice = std::holds_alternative<rule::Choice>(shape);
    return asked;
}

} // namespace dkt

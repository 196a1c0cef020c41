// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace dkt {

/// How an item is scored: the rule as written, and its structure where that could be read for certain.
namespace rule {

/// Not structured: a person gives the points.
struct Text {
    bool operator==(const Text&) const = default;
};

/// All or nothing: met gives the points, anything else 0.
struct YesNo {
    double points = 0;

    bool operator==(const YesNo&) const = default;
};

/// A sum of requirements, each worth its points: "KH 1; BC 1", "4 ý × 0,25".
struct Parts {
    struct Part {
        QString text; ///< may be empty when only a count is stated
        double points = 0;

        bool operator==(const Part&) const = default;
    };
    std::vector<Part> parts;

    bool operator==(const Parts&) const = default;
};

/// A scale over a measure; a band may give fixed points or points in proportion. Bands are looked up
/// in order; a value in no band scores 0.
struct Bands {
    enum class Measure {
        Percent,         ///< numerator / denominator × 100
        Count,           ///< AnswerFigures::count
        PercentOfTarget, ///< min(100, ratio / target × 100)
    };
    struct Band {
        std::optional<double> from; ///< inclusive lower end; none: open
        std::optional<double> to;   ///< exclusive upper end; none: open
        double points = 0;          ///< fixed points, or the full points when proportional
        bool proportional = false;  ///< measure/100 × points, at most points

        bool operator==(const Band&) const = default;
    };
    Measure measure = Measure::Percent;
    std::vector<Band> bands;

    bool operator==(const Bands&) const = default;
};

/// Points off per fault, never below `floor`: "mỗi VB lỗi −0,5, sàn 0".
struct Deduction {
    double perFault = 0; ///< positive
    double floor = 0;

    bool operator==(const Deduction&) const = default;
};

/// One of several named outcomes, chosen by a person: "đúng hạn 1; trễ ≤30 ngày 0,5; trễ hơn/không 0".
struct Choice {
    struct Option {
        QString text;
        double points = 0;

        bool operator==(const Option&) const = default;
    };
    std::vector<Option> options;

    bool operator==(const Choice&) const = default;
};

using Shape = std::variant<Text, YesNo, Parts, Bands, Deduction, Choice>;

} // namespace rule

/// What an item that did not arise counts for; stated per item.
enum class NothingArosePolicy {
    Exclude,   ///< left out, the rest is rescaled
    FullPoints ///< gives the full points
};

struct ScoringRule {
    QString text; ///< as written; the shape never replaces it
    rule::Shape shape;
    NothingArosePolicy nothingArose = NothingArosePolicy::Exclude;

    bool operator==(const ScoringRule&) const = default;
};

/// What was counted at the unit, as far as the rule asks for it.
struct AnswerFigures {
    std::optional<double> numerator;   ///< b: done, ≥ 0
    std::optional<double> denominator; ///< a: all, > 0
    std::optional<double> count;       ///< faults, occurrences, parts met (Parts without texts)
    std::optional<double> target;      ///< percent the ratio is held against (PercentOfTarget)
    std::vector<int> parts;            ///< indices of the parts met, or the one option chosen (Choice)

    bool operator==(const AnswerFigures&) const = default;
};

} // namespace dkt

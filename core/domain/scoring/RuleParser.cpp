// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/RuleParser.h"

#include "domain/scoring/RuleGrammar.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

using MaxPoints = std::optional<double>;

constexpr qsizetype longestRule = 400;

/// "đúng hạn 1": a text and its points.
struct Named {
    QString text;
    double points = 0;
};

bool fits(double points, MaxPoints most) {
    return !most || grammar::same(points, *most);
}

// Figures in a text are part of a condition ("trễ ≤30 ngày") or else points of something else ("KH 1 BC 1").
bool hasStrayFigures(const QString& text) {
    static const QRegularExpression conditional =
        grammar::pattern(u"(?:[≥≤<>] ?|\\b(?:từ|dưới|trên|quá|đến) ){N} ?%?"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    return QString(text).remove(conditional).contains(digit);
}

std::optional<Named> readNamed(const QString& segment) {
    static const QRegularExpression form =
        grammar::pattern(u"^(?<text>\\p{L}.*?)(?: ?[:=→] ?| )(?<points>{N})(?: ?điểm)?$"_s);
    static const QRegularExpression arithmetic =
        grammar::pattern(u"\\b(?:mỗi|trừ|cộng|tối đa|tối thiểu|sàn|nhân|chia|b/a)\\b|[×+(){}\\[\\]]"_s);
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    static const QRegularExpression openEnd(u"[\\-–/,=<>≤≥%:→.]$"_s);
    const auto match = form.match(segment);
    const QString text = match.captured(u"text"_s).trimmed();
    if (!match.hasMatch() || text.contains(arithmetic) || !text.contains(word) || text.contains(openEnd) ||
        hasStrayFigures(text))
        return std::nullopt;
    return Named{text, grammar::value(match.captured(u"points"_s))};
}

std::optional<std::vector<Named>> readAllNamed(const QStringList& lines) {
    std::vector<Named> all;
    for (const QString& line : lines) {
        const auto named = readNamed(line);
        if (!named)
            return std::nullopt;
        all.push_back(*named);
    }
    return all;
}

std::optional<rule::Deduction> readDeduction(const QString& segment, MaxPoints most) {
    static const QString tail =
        u"(?: ?điểm)?(?:, ?sàn (?<floor>{N})(?: ?điểm)?)?(?: ?\\(mẫu ?≥ ?[0-9]{1,4}\\))?$"_s;
    static const QRegularExpression each =
        grammar::pattern(u"^(?:mỗi [\\p{L}/ ]+?|(?:thiếu|trễ|chậm|sai|vi phạm) (?:0?1|mỗi|một) [\\p{L}/ ]+?)"
                         " ?(?:-|–|:? ?trừ) ?(?<points>{N})"_s +
                         tail);
    static const QRegularExpression minusEach =
        grammar::pattern(u"^trừ (?<points>{N})(?: ?điểm)?(?: cho)? mỗi [\\p{L}/ ]+?"_s + tail);
    auto match = each.match(segment);
    if (!match.hasMatch())
        match = minusEach.match(segment);
    if (!match.hasMatch())
        return std::nullopt;
    const rule::Deduction deduction{grammar::value(match.captured(u"points"_s)),
                                    grammar::value(match.captured(u"floor"_s))};
    const bool sensible =
        deduction.perFault > 0 && (!most || (deduction.perFault <= *most && deduction.floor < *most));
    return sensible ? std::optional(deduction) : std::nullopt;
}

// "4 ý × 0,25", "3 ý, mỗi ý 1/3 (làm tròn 2 số)"
std::optional<rule::Parts> readCountedParts(const QString& segment, MaxPoints most) {
    static const QRegularExpression times =
        grammar::pattern(u"^(?<count>[0-9]{1,2}) \\p{L}[\\p{L} ]*×(?<points>{N})(?: ?điểm)?$"_s);
    static const QRegularExpression each =
        grammar::pattern(u"^(?<count>[0-9]{1,2}) (?<unit>\\p{L}[\\p{L} ]*?), ?mỗi "
                         u"\\g{unit} (?<points>{N})(?:/(?<below>[0-9]{1,2}))?"
                         "(?: ?điểm)?(?: ?\\(làm tròn 2 (?:số|chữ số)\\))?$"_s);
    auto match = times.match(segment);
    if (!match.hasMatch())
        match = each.match(segment);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(u"count"_s).toInt();
    const QString below = match.captured(u"below"_s);
    double points = grammar::value(match.captured(u"points"_s));
    // A fraction may be of the item's points or of one point: only where both agree is it certain.
    if (!below.isEmpty() && (!most || !grammar::same(*most, 1) || below.toInt() == 0))
        return std::nullopt;
    points /= below.isEmpty() ? 1 : below.toInt();
    if (count < 2 || points <= 0 || !fits(count * points, most))
        return std::nullopt;
    return rule::Parts{std::vector(std::size_t(count), rule::Parts::Part{{}, points})};
}

// "mỗi hình thức 0,2": as many as the points left over hold, when that comes out whole.
bool addEach(rule::Parts& parts, const QString& segment, double left) {
    static const QRegularExpression form =
        grammar::pattern(u"^mỗi (?<text>\\p{L}[\\p{L} ]*?)(?: ?[:=→] ?| )(?<points>{N})(?: ?điểm)?$"_s);
    const auto match = form.match(segment);
    const double points = grammar::value(match.captured(u"points"_s));
    if (!match.hasMatch() || points <= 0)
        return false;
    const double count = std::round(left / points);
    if (count < 2 || count > 50 || !grammar::same(count * points, left))
        return false;
    parts.parts.insert(parts.parts.end(), std::size_t(count), {match.captured(u"text"_s), points});
    return true;
}

std::optional<rule::Parts> readNamedParts(const QStringList& lines, MaxPoints most) {
    if (!most || lines.size() < 2)
        return std::nullopt;
    const bool openEnded = lines.last().startsWith(u"mỗi "_s, Qt::CaseInsensitive);
    const auto named = readAllNamed(openEnded ? lines.mid(0, lines.size() - 1) : lines);
    if (!named)
        return std::nullopt;
    rule::Parts parts;
    double sum = 0;
    for (const Named& part : *named) {
        if (part.points <= 0)
            return std::nullopt;
        parts.parts.push_back({part.text, part.points});
        sum += part.points;
    }
    if (openEnded)
        return addEach(parts, lines.last(), *most - sum) ? std::optional(parts) : std::nullopt;
    return grammar::same(sum, *most) ? std::optional(parts) : std::nullopt;
}

// From the full points down to none: one of them holds.
std::optional<rule::Shape> readChoice(const QStringList& lines, MaxPoints most) {
    const auto named = readAllNamed(lines);
    if (!named || named->size() < 2 || named->back().points != 0 || !fits(named->front().points, most))
        return std::nullopt;
    rule::Choice choice;
    for (const Named& option : *named) {
        if (!choice.options.empty() && option.points >= choice.options.back().points)
            return std::nullopt;
        choice.options.push_back({option.text, option.points});
    }
    static const QRegularExpression otherwise =
        grammar::pattern(u"^(?:không|không đạt|không có|chưa|chưa đạt|còn lại)$"_s);
    const bool negated = choice.options.front().text.startsWith(u"không"_s, Qt::CaseInsensitive);
    if (choice.options.size() == 2 && !negated && choice.options.back().text.contains(otherwise))
        return rule::YesNo{choice.options.front().points};
    return choice;
}

rule::Shape shapeOfLines(const QStringList& lines, MaxPoints most) {
    if (lines.isEmpty() || lines.contains(QString()))
        return rule::Text{};
    if (lines.size() == 1) {
        if (const auto deduction = readDeduction(lines.first(), most))
            return *deduction;
        if (const auto parts = readCountedParts(lines.first(), most))
            return *parts;
    }
    if (const auto bands = grammar::readBands(lines))
        return *bands;
    if (const auto parts = readNamedParts(lines, most))
        return *parts;
    if (const auto choice = readChoice(lines, most))
        return *choice;
    return rule::Text{};
}

/// The sentence on what did not arise: whether there is one, and the points it gives.
struct NothingAroseLine {
    qsizetype at = -1;
    std::optional<double> points; ///< none: "the full points" in words
};

NothingAroseLine findNothingArose(const QStringList& lines) {
    static const QRegularExpression arose = grammar::pattern(
        u"^(?:nếu )?không (?:có )?phát sinh(?: [\\p{L} ]+?)?(?: ?[:=→] ?| )(?:(?<points>{N})(?: ?điểm)?|(?:tính )?(?:đủ điểm|điểm tối đa))$"_s);
    static const QRegularExpression noWhole =
        grammar::pattern(u"^không (?<whole>[\\p{L} ]+?) ?[:=→] ?(?<points>{N})(?: ?điểm)?$"_s);
    const QString whole = grammar::wholeOfShare(lines.first());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto match = arose.match(lines.at(i));
        if (!match.hasMatch() && !whole.isEmpty()) {
            match = noWhole.match(lines.at(i));
            if (match.captured(u"whole"_s) != whole)
                continue;
        }
        if (!match.hasMatch())
            continue;
        const QString points = match.captured(u"points"_s);
        return {i, points.isEmpty() ? std::nullopt : std::optional(grammar::value(points))};
    }
    return {};
}

struct Highest {
    std::optional<double> operator()(const rule::Text&) const { return std::nullopt; }
    std::optional<double> operator()(const rule::Deduction&) const { return std::nullopt; }
    std::optional<double> operator()(const rule::YesNo& rule) const { return rule.points; }
    std::optional<double> operator()(const rule::Parts& rule) const {
        return std::accumulate(rule.parts.begin(), rule.parts.end(), 0.0,
                               [](double sum, const rule::Parts::Part& part) { return sum + part.points; });
    }
    std::optional<double> operator()(const rule::Bands& rule) const { return mostOf(rule.bands); }
    std::optional<double> operator()(const rule::Choice& rule) const { return mostOf(rule.options); }

    template <class List> static std::optional<double> mostOf(const List& list) {
        double most = 0;
        for (const auto& entry : list)
            most = std::max(most, entry.points);
        return most;
    }
};

} // namespace

std::optional<double> highestPoints(const rule::Shape& shape) {
    return std::visit(Highest{}, shape);
}

ScoringRule parseRule(const QString& text, std::optional<double> maxPoints) {
    ScoringRule rule{text, rule::Text{}, NothingArosePolicy::Exclude};
    if (text.size() > longestRule)
        return rule;
    QStringList lines = grammar::segments(grammar::oneSpelling(text));
    const NothingAroseLine nothingArose = findNothingArose(lines);
    if (nothingArose.at >= 0)
        lines.removeAt(nothingArose.at);
    const rule::Shape shape = shapeOfLines(lines, maxPoints);
    const std::optional<double> highest = highestPoints(shape);
    const MaxPoints full = maxPoints ? maxPoints : highest;
    if (highest && (!fits(*highest, maxPoints) || *highest <= 0))
        return rule;
    // Other points than the full ones for what did not arise cannot be expressed: the whole stays text.
    if (nothingArose.at >= 0 && nothingArose.points && (!full || !grammar::same(*nothingArose.points, *full)))
        return rule;
    if (nothingArose.at >= 0)
        rule.nothingArose = NothingArosePolicy::FullPoints;
    rule.shape = shape;
    return rule;
}

} // namespace dkt

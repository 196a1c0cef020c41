// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/RuleGrammar.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::grammar {
namespace {

using Band = rule::Bands::Band;
using Measure = rule::Bands::Measure;

/// One line of a scale, and what it is a scale of.
struct BandLine {
    Band band;
    bool percent = false;
    bool compares = false; ///< holds an inequality or a range
};

// "từ 80% đến dưới 95%" and its like, in signs.
QString inSigns(const QString& segment) {
    static const QRegularExpression fromTo = pattern(u"\\btừ ({N} ?%?) đến dưới ({N})"_s);
    static const QRegularExpression fromUp = pattern(u"\\b(?:từ )?({N} ?%?) trở lên\\b"_s);
    static const QRegularExpression below = pattern(u"\\bdưới ({N})"_s);
    QString out = segment;
    out.replace(fromTo, u"\\1–<\\2"_s).replace(fromUp, u"≥\\1"_s).replace(below, u"<\\1"_s);
    return out;
}

bool isWhole(double number) {
    return number == std::floor(number);
}

// The limits "cmp n": inclusive below, exclusive above; whole numbers allow the other two.
bool setLimit(BandLine& line, const QString& sign, double limit) {
    line.compares = true;
    if (sign == u"≥")
        line.band.from = limit;
    else if (sign == u"<")
        line.band.to = limit;
    else if (line.percent)
        return false;
    else if (sign == u">")
        line.band.from = limit + 1;
    else
        line.band.to = limit + 1;
    return true;
}

bool setRange(BandLine& line, double low, double high, const QString& below) {
    line.compares = true;
    line.band.from = low;
    if (!below.isEmpty())
        line.band.to = high;
    else if (!line.percent)
        line.band.to = high + 1;
    else
        return same(high, 100) && low < high; // "80–100%" has nothing above it
    return low < high;
}

bool setExact(BandLine& line, double number) {
    line.band.from = number;
    if (line.percent)
        return same(number, 100);
    line.band.to = number + 1;
    return true;
}

bool setCondition(BandLine& line, const QRegularExpressionMatch& match) {
    const auto text = [&](const char16_t* name) { return match.captured(QString::fromUtf16(name)); };
    line.percent = !text(u"pct").isEmpty() || !text(u"pct1").isEmpty();
    for (const char16_t* limit : {u"n", u"low", u"high", u"exact"})
        if (!line.percent && !isWhole(value(text(limit))))
            return false;
    if (!text(u"cmp").isEmpty())
        return setLimit(line, text(u"cmp"), value(text(u"n")));
    if (!text(u"low").isEmpty())
        return setRange(line, value(text(u"low")), value(text(u"high")), text(u"lt"));
    // "1 0,75" alone could be anything; a unit, a sign or "%" says which number is which.
    const bool clear = line.percent || !text(u"unit").isEmpty() || !text(u"arrow").isEmpty();
    return clear && setExact(line, value(text(u"exact")));
}

std::optional<BandLine> readLine(const QString& segment) {
    static const QRegularExpression form = pattern(
        u"^(?:(?<cmp>[≥<>≤]) ?(?<n>{N})|(?<low>{N}) ?(?<pct1>%)? ?[–-] ?(?<lt><)? "
        u"?(?<high>{N})|(?<exact>{N}))"
        " ?(?<pct>%)?(?: ?(?<unit>(?!b/a)\\p{L}+(?:/\\p{L}+)?(?: \\p{L}+){0,2}?))?(?: ?(?<arrow>[:=→]) ?| )"
        "(?:(?<fixed>{N})(?: ?điểm)?|\\(?b/a\\)?×(?<share>{N})(?: ?điểm)?|(?<none>không (?:tính |cho |chấm )?điểm))$"_s);
    static const QRegularExpression arithmetic = pattern(u"\\b(?:mỗi|trừ|cộng|tối|thêm|b|a)\\b"_s);
    const auto match = form.match(inSigns(segment));
    if (!match.hasMatch() || match.captured(u"unit"_s).contains(arithmetic))
        return std::nullopt;
    BandLine line;
    const QString share = match.captured(u"share"_s);
    line.band.proportional = !share.isEmpty();
    line.band.points = value(line.band.proportional ? share : match.captured(u"fixed"_s));
    return setCondition(line, match) ? std::optional(line) : std::nullopt;
}

// None below, none above, nothing missing between, nothing said twice.
bool coversAll(std::vector<Band> bands) {
    std::sort(bands.begin(), bands.end(),
              [](const Band& a, const Band& b) { return a.from.value_or(-1) < b.from.value_or(-1); });
    if (bands.front().from.value_or(0) != 0 || bands.back().to)
        return false;
    for (std::size_t i = 1; i < bands.size(); ++i)
        if (!bands[i].from || !bands[i - 1].to || !same(*bands[i].from, *bands[i - 1].to))
            return false;
    return true;
}

// Points that rise and fall again are a slip of the pen, or no scale at all.
bool isOneWay(std::vector<Band> bands) {
    std::sort(bands.begin(), bands.end(),
              [](const Band& a, const Band& b) { return a.from.value_or(-1) < b.from.value_or(-1); });
    const bool shares = std::any_of(bands.begin(), bands.end(), [](const Band& b) { return b.proportional; });
    const auto fewer = [](const Band& a, const Band& b) { return a.points < b.points; };
    const bool rises = std::is_sorted(bands.begin(), bands.end(), fewer);
    return rises || (!shares && std::is_sorted(bands.rbegin(), bands.rend(), fewer));
}

std::optional<rule::Bands> readScale(QStringList lines) {
    const bool elseNothing = lines.size() > 1 && same(value(lines.last()), 0) && lines.last() == u"0";
    if (elseNothing)
        lines.removeLast();
    rule::Bands scale;
    int compared = 0;
    int percents = 0;
    for (const QString& text : lines) {
        const auto line = readLine(text);
        if (!line)
            return std::nullopt;
        scale.bands.push_back(line->band);
        compared += line->compares ? 1 : 0;
        percents += line->percent ? 1 : 0;
        if (line->band.proportional && !line->percent)
            return std::nullopt;
    }
    if (percents != 0 && percents != lines.size())
        return std::nullopt;
    scale.measure = percents ? Measure::Percent : Measure::Count;
    if (elseNothing) {
        const auto lowest =
            std::min_element(scale.bands.begin(), scale.bands.end(), [](const Band& a, const Band& b) {
                return a.from.value_or(-1) < b.from.value_or(-1);
            });
        scale.bands.push_back({std::nullopt, lowest->from, 0, false});
    }
    const bool whole =
        compared > 0 && scale.bands.size() > 1 && coversAll(scale.bands) && isOneWay(scale.bands);
    return whole ? std::optional(scale) : std::nullopt;
}

struct Share {
    double points = 0;
    QString whole;
};

std::optional<Share> readShare(const QString& segment) {
    static const QRegularExpression after = pattern(
        u"^(?:\\(?b ?/ ?a\\)?|số [\\p{L} ]+? ?/ ?số (?<whole>[\\p{L} ]+?)|t[ỷỉ] lệ(?: [\\p{L} ]+?)? ?%?)"
        "×(?<points>{N})(?: ?điểm)?$"_s);
    static const QRegularExpression before = pattern(u"^(?<points>{N})×\\(?b ?/ ?a\\)?$"_s);
    for (const QRegularExpression* form : {&after, &before})
        if (const auto match = form->match(segment); match.hasMatch())
            return Share{value(match.captured(u"points"_s)), match.captured(u"whole"_s)};
    return std::nullopt;
}

std::optional<rule::Bands> readShareOfTarget(const QString& segment) {
    static const QRegularExpression form = pattern(
        u"^min ?\\( ?1 ?[,;] ?(?:t[ỷỉ] lệ|b/a) ?/ ?(?:chỉ tiêu|mục tiêu) ?\\)×(?<points>{N})(?: ?điểm)?$"_s);
    const auto match = form.match(segment);
    if (!match.hasMatch())
        return std::nullopt;
    return rule::Bands{Measure::PercentOfTarget,
                       {{std::nullopt, std::nullopt, value(match.captured(u"points"_s)), true}}};
}

std::optional<rule::Bands> readShareWithFloor(const QStringList& lines) {
    const auto share = readShare(lines.first());
    if (!share || share->points <= 0)
        return std::nullopt;
    if (lines.size() == 1)
        return rule::Bands{Measure::Percent, {{std::nullopt, std::nullopt, share->points, true}}};
    const auto floor = readLine(lines.last());
    const bool nothingBelow = lines.size() == 2 && floor && floor->percent && floor->band.to &&
                              !floor->band.from && !floor->band.proportional && floor->band.points == 0;
    if (!nothingBelow || *floor->band.to <= 0 || *floor->band.to > 100)
        return std::nullopt;
    return rule::Bands{Measure::Percent, {{floor->band.to, std::nullopt, share->points, true}, floor->band}};
}

} // namespace

QString wholeOfShare(const QString& segment) {
    const auto share = readShare(segment);
    return share ? share->whole : QString();
}

std::optional<rule::Bands> readBands(const QStringList& lines) {
    if (lines.isEmpty())
        return std::nullopt;
    if (lines.size() == 1)
        if (auto target = readShareOfTarget(lines.first()))
            return target;
    if (auto share = readShareWithFloor(lines))
        return share;
    return readScale(lines);
}

} // namespace dkt::grammar

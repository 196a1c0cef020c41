// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/RuleText.h"

#include "util/Numbers.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

QString figure(double value) {
    return text::formatNumber(value, 3);
}

bool areUnnamedAlike(const std::vector<rule::Parts::Part>& parts) {
    return std::ranges::all_of(parts, [&](const rule::Parts::Part& part) {
        return part.text.isEmpty() && part.points == parts.front().points;
    });
}

QString rangeOf(const rule::Bands::Band& band, const QString& unit) {
    if (band.from && band.to)
        return u"%1–<%2%3"_s.arg(figure(*band.from), figure(*band.to), unit);
    if (band.from)
        return u"≥%1%2"_s.arg(figure(*band.from), unit);
    if (band.to)
        return u"<%1%2"_s.arg(figure(*band.to), unit);
    return {};
}

struct InWords {
    QString operator()(const rule::Text&) const { return {}; }
    QString operator()(const rule::YesNo& rule) const { return u"đạt %1; không 0"_s.arg(figure(rule.points)); }
    QString operator()(const rule::Parts& rule) const {
        if (rule.parts.empty())
            return {};
        if (rule.parts.size() > 1 && areUnnamedAlike(rule.parts))
            return u"%1 ý × %2"_s.arg(rule.parts.size()).arg(figure(rule.parts.front().points));
        return named(rule.parts);
    }
    QString operator()(const rule::Choice& rule) const { return named(rule.options); }
    QString operator()(const rule::Deduction& rule) const {
        return u"mỗi lỗi −%1, sàn %2"_s.arg(figure(rule.perFault), figure(rule.floor));
    }
    QString operator()(const rule::Bands& rule) const {
        const bool counted = rule.measure == rule::Bands::Measure::Count;
        if (rule.measure == rule::Bands::Measure::PercentOfTarget && rule.bands.size() == 1 &&
            rule.bands.front().proportional && !rule.bands.front().to)
            return u"min(1, tỷ lệ/chỉ tiêu)×%1"_s.arg(figure(rule.bands.front().points));
        QStringList lines;
        for (const rule::Bands::Band& band : rule.bands) {
            const QString range = rangeOf(band, counted ? u" lần"_s : u"%"_s);
            lines << (range + u' ' + (band.proportional ? u"b/a×"_s : QString()) + figure(band.points)).trimmed();
        }
        return lines.join(u"; "_s);
    }

private:
    template <class Entries> static QString named(const Entries& entries) {
        QStringList lines;
        for (const auto& entry : entries)
            lines << (entry.text + u' ' + figure(entry.points)).trimmed();
        return lines.join(u"; "_s);
    }
};

} // namespace

QString ruleText(const rule::Shape& shape) {
    return std::visit(InWords{}, shape);
}

} // namespace dkt

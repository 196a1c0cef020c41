// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/TargetFigures.h"

#include "documents/report/Figures.h"
#include "util/Numbers.h"

#include "domain/AskedItems.h"

#include <QHash>

#include <algorithm>

namespace dkt::doc {

std::optional<double> measured(const AnswerFigures& figures) {
    if (figures.numerator && figures.denominator && *figures.denominator > 0)
        return *figures.numerator / *figures.denominator * 100;
    return figures.count;
}

bool reaches(const Target& target, double value) {
    const double seen = text::roundedHalfUp(value, 2);
    switch (target.comparison) {
    case Target::Comparison::Equal:
        return seen == target.value;
    case Target::Comparison::AtLeast:
        return seen >= target.value;
    case Target::Comparison::MoreThan:
        return seen > target.value;
    case Target::Comparison::AtMost:
        return seen <= target.value;
    case Target::Comparison::LessThan:
        return seen < target.value;
    }
    return false;
}

std::vector<TargetFigures> targetFigures(const Snapshot& snapshot) {
    std::vector<TargetFigures> all;
    QHash<RowId, std::size_t> places;
    for (const Checklist* checklist : checklistsInUse(snapshot))
        for (const ItemPlace& place : itemPlaces(*checklist))
            if (place.item->target && !places.contains(place.item->id.row)) {
                places.insert(place.item->id.row, all.size());
                all.push_back({place.item, place.section, 0, 0, 0, 0, 0});
            }
    const AskedItems asked(snapshot);
    for (const Answer& answer : snapshot.answers) {
        const auto it = places.constFind(answer.item.row);
        const auto value = measured(answer.result.figures);
        if (it == places.constEnd() || !value || !asked.has(answer.visit, answer.item))
            continue;
        TargetFigures& sum = all[*it];
        const AnswerFigures& figures = answer.result.figures;
        if (figures.denominator) {
            sum.numerator += figures.numerator.value_or(0);
            sum.denominator += *figures.denominator;
        } else {
            sum.count += *value;
        }
        ++sum.counted;
        sum.reached += reaches(*sum.item->target, *value);
    }
    std::erase_if(all, [](const TargetFigures& sum) { return sum.counted == 0; });
    return all;
}

} // namespace dkt::doc

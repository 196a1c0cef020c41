// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChecklistDiff.h"

#include "util/Text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dkt {

namespace {

constexpr double alikeEnough = 0.6; ///< of the words, below which titles are about something else

/// An item that is not the same by id, prepared for comparing.
struct Loose {
    ItemPlace place;
    QString title; ///< folded
    std::vector<size_t> words;
    bool paired = false;
};

std::vector<Loose> looseOf(const std::vector<ItemPlace>& places, const QSet<RowId>& settled) {
    std::vector<Loose> loose;
    for (const ItemPlace& place : places) {
        if (settled.contains(place.item->id.row))
            continue;
        Loose one{place, text::folded(place.item->title), {}, false};
        for (const QString& word : one.title.split(u' ', Qt::SkipEmptyParts))
            one.words.push_back(qHash(word));
        std::ranges::sort(one.words);
        loose.push_back(std::move(one));
    }
    return loose;
}

/// Words in common, of all words: 0 to 1.
double likeness(const Loose& a, const Loose& b) {
    if (a.words.empty() || b.words.empty())
        return 0;
    std::vector<size_t> common;
    std::ranges::set_intersection(a.words, b.words, std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size()) / static_cast<double>(a.words.size() + b.words.size());
}

QString groupKey(const QString& code, const QString& title) {
    return code.isEmpty() ? text::folded(title) : code;
}

bool standsElsewhere(const ItemPlace& a, const ItemPlace& b) {
    return groupKey(a.section->code, a.section->title) != groupKey(b.section->code, b.section->title) ||
           groupKey(a.criterion->code, a.criterion->title) != groupKey(b.criterion->code, b.criterion->title);
}

ChecklistDiff::Pair pairOf(const ItemPlace& before, const ItemPlace& after) {
    return {before, after, changedParts(*before.item, *after.item), standsElsewhere(before, after)};
}

class Pairing {
public:
    Pairing(std::vector<Loose> before, std::vector<Loose> after)
        : m_before(std::move(before)), m_after(std::move(after)) {}

    void run(ChecklistDiff& diff) {
        byKey([](const Loose& one) { return one.title.isEmpty() ? QString() : one.place.item->code + u'\n' + one.title; });
        byKey([](const Loose& one) { return one.title; });
        byKey([](const Loose& one) { return one.place.item->code; });
        byLikeness();
        std::ranges::sort(m_pairs, {}, [](const auto& pair) { return pair.second; }); // in the later version's order
        for (const auto& [before, after] : m_pairs)
            diff.changed.push_back(pairOf(before->place, after->place));
        for (const Loose& one : m_before)
            if (!one.paired)
                diff.removed.push_back(one.place);
        for (const Loose& one : m_after)
            if (!one.paired)
                diff.added.push_back(one.place);
    }

private:
    void pair(Loose& before, Loose& after) {
        before.paired = after.paired = true;
        m_pairs.emplace_back(&before, &after);
    }

    template <class Key> void byKey(Key key) {
        QHash<QString, std::vector<Loose*>> open;
        for (Loose& one : m_after)
            if (const QString name = key(one); !one.paired && !name.isEmpty())
                open[name].push_back(&one);
        for (Loose& one : m_before) {
            const auto found = one.paired ? open.end() : open.find(key(one));
            if (found == open.end() || found->empty())
                continue;
            pair(one, *found->front());
            found->erase(found->begin());
        }
    }

    void byLikeness() {
        struct Candidate {
            double likeness;
            Loose *before, *after;
        };
        std::vector<Candidate> candidates;
        for (Loose& a : m_before)
            for (Loose& b : m_after)
                if (!a.paired && !b.paired)
                    if (const double much = likeness(a, b); much >= alikeEnough)
                        candidates.push_back({much, &a, &b});
        std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::likeness);
        for (const Candidate& one : candidates)
            if (!one.before->paired && !one.after->paired)
                pair(*one.before, *one.after);
    }

    std::vector<Loose> m_before, m_after;
    std::vector<std::pair<const Loose*, const Loose*>> m_pairs;
};

} // namespace

ItemParts changedParts(const Item& a, const Item& b) {
    ItemParts parts;
    parts.setFlag(ItemPart::Code, a.code != b.code);
    parts.setFlag(ItemPart::Title, a.title.simplified() != b.title.simplified());
    parts.setFlag(ItemPart::Points, a.maxPoints != b.maxPoints);
    parts.setFlag(ItemPart::Rule, a.rule != b.rule);
    parts.setFlag(ItemPart::Target, a.target != b.target);
    return parts;
}

int ChecklistDiff::moved() const {
    const auto isMoved = [](const Pair& pair) { return pair.moved; };
    return static_cast<int>(std::ranges::count_if(same, isMoved) + std::ranges::count_if(changed, isMoved));
}

const ChecklistDiff::Pair* ChecklistDiff::changedFrom(ItemId before) const {
    const auto it = std::ranges::find_if(changed, [&](const Pair& pair) { return pair.before.item->id == before; });
    return it == changed.end() ? nullptr : &*it;
}

ChecklistDiff diff(const Checklist& before, const Checklist& after) {
    const std::vector<ItemPlace> olds = itemPlaces(before), news = itemPlaces(after);
    QHash<RowId, ItemPlace> known;
    for (const ItemPlace& place : olds)
        known.insert(place.item->id.row, place);
    ChecklistDiff result;
    QSet<RowId> settled;
    for (const ItemPlace& place : news) {
        const auto old = known.constFind(place.item->id.row);
        if (old == known.constEnd())
            continue;
        settled.insert(place.item->id.row);
        const ChecklistDiff::Pair pair = pairOf(*old, place);
        (pair.changed ? result.changed : result.same).push_back(pair);
    }
    Pairing(looseOf(olds, settled), looseOf(news, settled)).run(result);
    return result;
}

} // namespace dkt

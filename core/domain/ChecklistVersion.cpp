// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChecklistVersion.h"

#include "domain/ChecklistJson.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

std::vector<Item*> itemsOf(Checklist& checklist) {
    std::vector<Item*> items;
    for (Section& section : checklist.sections)
        for (Criterion& criterion : section.criteria)
            for (Item& item : criterion.items)
                items.push_back(&item);
    return items;
}

/// Literal repetitions are told apart by their ordinal.
ItemId freshId(const QByteArray& measure, const QSet<RowId>& used) {
    for (int ordinal = 0;; ++ordinal) {
        const RowId id = RowId::derived({"measured item", measure, QByteArray::number(ordinal)});
        if (!used.contains(id))
            return ItemId(id);
    }
}

} // namespace

QByteArray measureOf(const Item& item) {
    QJsonObject json{{u"code"_s, item.code}, {u"title"_s, item.title.simplified()}};
    if (item.maxPoints)
        json.insert(u"maxPoints"_s, *item.maxPoints);
    if (item.rule != ScoringRule{})
        json.insert(u"rule"_s, toJson(item.rule));
    if (item.target)
        json.insert(u"target"_s, toJson(*item.target));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void assignVersionIds(Checklist& next, const Checklist& previous) {
    QHash<QByteArray, std::vector<ItemId>> known;
    for (const ItemPlace& place : itemPlaces(previous))
        known[measureOf(*place.item)].push_back(place.item->id);
    QSet<RowId> used;
    std::vector<Item*> open;
    for (Item* item : itemsOf(next)) {
        if (std::erase(known[measureOf(*item)], item->id) > 0)
            used.insert(item->id.row);
        else
            open.push_back(item);
    }
    for (Item* item : open) {
        const QByteArray measure = measureOf(*item);
        std::vector<ItemId>& same = known[measure];
        if (same.empty()) {
            item->id = freshId(measure, used);
        } else {
            item->id = same.front();
            same.erase(same.begin());
        }
        used.insert(item->id.row);
    }
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Checklist.h"

#include <QHash>

namespace dkt {

void assignItemIds(Checklist& checklist) {
    QHash<QByteArray, int> seen;
    for (Section& section : checklist.sections)
        for (Criterion& criterion : section.criteria)
            for (Item& item : criterion.items) {
                const QByteArray code = item.code.toUtf8();
                const QByteArray title = item.title.simplified().toUtf8();
                const int ordinal = seen[code + '\0' + title]++;
                if (item.id.isNull())
                    item.id = ItemId(RowId::derived({"item", code, title, QByteArray::number(ordinal)}));
            }
}

std::vector<ItemPlace> itemPlaces(const Checklist& checklist) {
    std::vector<ItemPlace> places;
    for (const Section& section : checklist.sections)
        for (const Criterion& criterion : section.criteria)
            for (const Item& item : criterion.items)
                places.push_back({&section, &criterion, &item});
    return places;
}

const Item* findItem(const Checklist& checklist, QStringView code) {
    for (const ItemPlace& place : itemPlaces(checklist))
        if (place.item->code == code)
            return place.item;
    return nullptr;
}

double maxPoints(const Criterion& criterion) {
    double sum = 0;
    for (const Item& item : criterion.items)
        sum += item.maxPoints.value_or(0);
    return sum;
}

double maxPoints(const Section& section) {
    double sum = 0;
    for (const Criterion& criterion : section.criteria)
        sum += maxPoints(criterion);
    return sum;
}

double maxPoints(const Checklist& checklist) {
    double sum = 0;
    for (const Section& section : checklist.sections)
        sum += maxPoints(section);
    return sum;
}

} // namespace dkt

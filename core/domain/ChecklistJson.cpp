// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChecklistJson.h"

#include "domain/Keys.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

void put(QJsonObject& json, const QString& name, const QString& text) {
    if (!text.isEmpty())
        json.insert(name, text);
}

void put(QJsonObject& json, const QString& name, std::optional<double> number) {
    if (number)
        json.insert(name, *number);
}

QJsonArray textPointsArray(const auto& entries) {
    QJsonArray array;
    for (const auto& entry : entries)
        array.append(QJsonObject{{u"text"_s, entry.text}, {u"points"_s, entry.points}});
    return array;
}

struct ShapeToJson {
    QJsonObject& json;

    void operator()(const rule::Text&) const {}
    void operator()(const rule::YesNo& shape) const {
        json.insert(u"shape"_s, u"yesNo"_s);
        json.insert(u"points"_s, shape.points);
    }
    void operator()(const rule::Parts& shape) const {
        json.insert(u"shape"_s, u"parts"_s);
        json.insert(u"parts"_s, textPointsArray(shape.parts));
    }
    void operator()(const rule::Choice& shape) const {
        json.insert(u"shape"_s, u"choice"_s);
        json.insert(u"options"_s, textPointsArray(shape.options));
    }
    void operator()(const rule::Deduction& shape) const {
        json.insert(u"shape"_s, u"deduction"_s);
        json.insert(u"perFault"_s, shape.perFault);
        json.insert(u"floor"_s, shape.floor);
    }
    void operator()(const rule::Bands& shape) const {
        json.insert(u"shape"_s, u"bands"_s);
        json.insert(u"measure"_s, key(shape.measure));
        QJsonArray bands;
        for (const rule::Bands::Band& band : shape.bands) {
            QJsonObject entry{{u"points"_s, band.points}, {u"proportional"_s, band.proportional}};
            put(entry, u"from"_s, band.from);
            put(entry, u"to"_s, band.to);
            bands.append(entry);
        }
        json.insert(u"bands"_s, bands);
    }
};

QJsonObject itemToJson(const Item& item) {
    QJsonObject json{{u"id"_s, item.id.row.hex()}, {u"code"_s, item.code}, {u"title"_s, item.title}};
    put(json, u"maxPoints"_s, item.maxPoints);
    if (item.rule != ScoringRule{})
        json.insert(u"rule"_s, toJson(item.rule));
    if (item.target)
        json.insert(u"target"_s, toJson(*item.target));
    put(json, u"evidence"_s, item.evidence);
    put(json, u"legalBasis"_s, item.legalBasis);
    put(json, u"requirement"_s, item.requirement);
    put(json, u"guidance"_s, item.guidance);
    put(json, u"note"_s, item.note);
    return json;
}

QJsonObject criterionToJson(const Criterion& criterion) {
    QJsonObject json{{u"code"_s, criterion.code}, {u"title"_s, criterion.title}};
    put(json, u"maxPoints"_s, criterion.maxPoints);
    QJsonArray items;
    for (const Item& item : criterion.items)
        items.append(itemToJson(item));
    json.insert(u"items"_s, items);
    return json;
}

QJsonObject sectionToJson(const Section& section) {
    QJsonObject json{{u"code"_s, section.code}, {u"title"_s, section.title}};
    put(json, u"maxPoints"_s, section.maxPoints);
    QJsonArray criteria;
    for (const Criterion& criterion : section.criteria)
        criteria.append(criterionToJson(criterion));
    json.insert(u"criteria"_s, criteria);
    return json;
}

} // namespace

QJsonObject toJson(const ScoringRule& rule) {
    QJsonObject json{{u"text"_s, rule.text}};
    std::visit(ShapeToJson{json}, rule.shape);
    if (rule.nothingArose != NothingArosePolicy::Exclude)
        json.insert(u"nothingArose"_s, key(rule.nothingArose));
    return json;
}

QJsonObject toJson(const Target& target) {
    return {{u"comparison"_s, key(target.comparison)}, {u"value"_s, target.value}, {u"unit"_s, target.unit}};
}

QJsonObject toJson(const Checklist& checklist) {
    QJsonObject json{{u"format"_s, u"dkt-checklist"_s}, {u"formatVersion"_s, 1}, {u"title"_s, checklist.title}};
    put(json, u"version"_s, checklist.version);
    put(json, u"bonusMax"_s, checklist.bonusMax);
    put(json, u"penaltyMax"_s, checklist.penaltyMax);
    put(json, u"note"_s, checklist.note);
    QJsonArray sections;
    for (const Section& section : checklist.sections)
        sections.append(sectionToJson(section));
    json.insert(u"sections"_s, sections);
    return json;
}

QByteArray canonicalJson(const Checklist& checklist) {
    // QJsonObject keeps its keys sorted, so compact output is the same for equal content.
    return QJsonDocument(toJson(checklist)).toJson(QJsonDocument::Compact);
}

ChecklistId contentId(const Checklist& checklist) {
    return ChecklistId(RowId::derived({"checklist", canonicalJson(checklist)}));
}

bool isChecklistJson(const QJsonObject& json) {
    return json.value("format"_L1) == u"dkt-checklist"_s;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/FieldsJson.h"

#include "domain/scoring/RuleParser.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct FieldsJsonText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistImporter)
};

/// An object of the file with its place, for messages.
struct FieldsNode {
    QJsonObject json;
    QString place;

    [[noreturn]] void fail(const QString& name, const QString& why) const {
        throw Error(Error::Kind::Input, FieldsJsonText::tr("The checklist file cannot be read at %1: %2.")
                                            .arg(place.isEmpty() ? name : place + u'.' + name, why));
    }
    [[nodiscard]] QString text(const QString& name) const {
        const QJsonValue value = json.value(name);
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            fail(name, FieldsJsonText::tr("a text is expected"));
        return text::collapsed(text::normalized(value.toString()));
    }
    [[nodiscard]] std::optional<double> points(const QString& name) const {
        const QJsonValue value = json.value(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isDouble() || value.toDouble() < 0)
            fail(name, FieldsJsonText::tr("points of 0 or more are expected"));
        return value.toDouble();
    }
    [[nodiscard]] std::vector<FieldsNode> list(const QString& name) const {
        std::vector<FieldsNode> nodes;
        if (!json.value(name).isArray())
            fail(name, FieldsJsonText::tr("a list is expected"));
        const QJsonArray array = json.value(name).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(name).arg(i);
            if (!array[i].isObject())
                fail(at, FieldsJsonText::tr("an object is expected"));
            nodes.push_back({array[i].toObject(), place.isEmpty() ? at : place + u'.' + at});
        }
        return nodes;
    }
};

Item itemOfFields(const FieldsNode& node) {
    Item item;
    item.code = node.text(u"code"_s);
    item.title = node.text(u"name"_s);
    if (item.title.isEmpty())
        node.fail(u"name"_s, FieldsJsonText::tr("an item needs a title"));
    item.maxPoints = node.points(u"max"_s);
    item.rule = parseRule(node.text(u"rule"_s), item.maxPoints);
    item.evidence = node.text(u"evidence"_s);
    return item;
}

Section sectionOfFields(const FieldsNode& node) {
    Section section{node.text(u"code"_s), node.text(u"name"_s), node.points(u"max"_s), {}};
    for (const FieldsNode& sub : node.list(u"subcriteria"_s)) {
        const QString code = sub.text(u"criterion"_s);
        const QString title = sub.text(u"criterion_name"_s);
        if (section.criteria.empty() || section.criteria.back().code != code ||
            section.criteria.back().title != title)
            section.criteria.push_back({code, title, {}, {}});
        section.criteria.back().items.push_back(itemOfFields(sub));
    }
    return section;
}

} // namespace

bool isFieldsJson(const QJsonObject& json) {
    return json.value(u"fields"_s).isArray();
}

Checklist checklistFromFieldsJson(const QJsonObject& json) {
    const FieldsNode root{json, {}};
    Checklist checklist;
    checklist.title = root.text(u"title"_s);
    checklist.note = root.text(u"note"_s);
    checklist.bonusMax = root.points(u"bonus_max"_s);
    checklist.penaltyMax = root.points(u"penalty_max"_s);
    for (const FieldsNode& field : root.list(u"fields"_s))
        checklist.sections.push_back(sectionOfFields(field));
    return checklist;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChecklistJson.h"

#include "domain/Keys.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

enum class Finished { Yes, NotYet };

/// One object of the file with its place, so that every refusal can name it.
class Node {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistJson)

public:
    Node(QJsonObject json, QString place) : m_json(std::move(json)), m_place(std::move(place)) {}

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_json.contains(name); }

    [[nodiscard]] QString text(QLatin1StringView name) const {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isString())
            fail(name, tr("a text is expected"));
        return value.toString().normalized(QString::NormalizationForm_C);
    }

    [[nodiscard]] std::optional<double> number(QLatin1StringView name) const {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isDouble())
            fail(name, tr("a number is expected"));
        return value.toDouble();
    }

    [[nodiscard]] std::optional<double> points(QLatin1StringView name) const {
        const auto value = number(name);
        if (value && *value < 0)
            fail(name, tr("points cannot be negative"));
        return value;
    }

    [[nodiscard]] double required(QLatin1StringView name) const {
        const auto value = number(name);
        if (!value)
            fail(name, tr("a number is missing"));
        return *value;
    }

    [[nodiscard]] bool flag(QLatin1StringView name) const { return m_json.value(name).toBool(); }

    template <class E> [[nodiscard]] std::optional<E> word(QLatin1StringView name) const {
        if (!has(name))
            return std::nullopt;
        const auto value = fromKey<E>(text(name));
        if (!value)
            fail(name, tr("one of these words is expected: %1").arg(keyList<E>()));
        return value;
    }

    [[nodiscard]] Node object(QLatin1StringView name) const {
        if (!m_json.value(name).isObject())
            fail(name, tr("an object is expected"));
        return {m_json.value(name).toObject(), placeOf(name)};
    }

    [[nodiscard]] std::vector<Node> objects(QLatin1StringView name) const {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return {};
        if (!value.isArray())
            fail(name, tr("a list is expected"));
        std::vector<Node> nodes;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(placeOf(name)).arg(i);
            if (!array.at(i).isObject())
                throw Error(Error::Kind::Input, tr("The checklist file cannot be read at %1: %2.")
                                                    .arg(at, tr("an object is expected")));
            nodes.emplace_back(array.at(i).toObject(), at);
        }
        return nodes;
    }

    [[noreturn]] void fail(QLatin1StringView name, const QString& why) const {
        throw Error(Error::Kind::Input,
                    tr("The checklist file cannot be read at %1: %2.").arg(placeOf(name), why));
    }

    [[noreturn]] static void tooNew(double version) {
        throw Error(Error::Kind::Newer,
                    tr("The checklist file has format version %1; this program reads version 1. "
                       "Use the newer program that wrote it.").arg(version, 0, 'g', 15));
    }

private:
    [[nodiscard]] QString placeOf(QLatin1StringView name) const {
        return m_place.isEmpty() ? QString(name) : m_place + u'.' + name;
    }

    QJsonObject m_json;
    QString m_place;
};

template <class T> std::vector<T> readTextPoints(const Node& node, QLatin1StringView name) {
    std::vector<T> entries;
    for (const Node& entry : node.objects(name))
        entries.push_back({entry.text("text"_L1), entry.required("points"_L1)});
    return entries;
}

rule::Bands readBands(const Node& node) {
    rule::Bands bands;
    bands.measure = node.word<rule::Bands::Measure>("measure"_L1).value_or(rule::Bands::Measure::Percent);
    for (const Node& band : node.objects("bands"_L1))
        bands.bands.push_back({band.number("from"_L1), band.number("to"_L1), band.required("points"_L1),
                               band.flag("proportional"_L1)});
    return bands;
}

rule::Shape readShape(const Node& node) {
    const QString shape = node.text("shape"_L1);
    if (shape.isEmpty())
        return rule::Text{};
    if (shape == "yesNo"_L1)
        return rule::YesNo{node.required("points"_L1)};
    if (shape == "parts"_L1)
        return rule::Parts{readTextPoints<rule::Parts::Part>(node, "parts"_L1)};
    if (shape == "choice"_L1)
        return rule::Choice{readTextPoints<rule::Choice::Option>(node, "options"_L1)};
    if (shape == "deduction"_L1)
        return rule::Deduction{node.required("perFault"_L1), node.number("floor"_L1).value_or(0)};
    if (shape == "bands"_L1)
        return readBands(node);
    node.fail("shape"_L1, Node::tr("one of these words is expected: %1")
                              .arg(u"yesNo, parts, choice, deduction, bands"_s));
}

ScoringRule readRule(const Node& node) {
    return {node.text("text"_L1), readShape(node),
            node.word<NothingArosePolicy>("nothingArose"_L1).value_or(NothingArosePolicy::Exclude)};
}

Target readTarget(const Node& node) {
    return {node.word<Target::Comparison>("comparison"_L1).value_or(Target::Comparison::AtLeast),
            node.required("value"_L1), node.text("unit"_L1)};
}

Item readItem(const Node& node, Finished finished) {
    Item item;
    item.id = ItemId(RowId::fromHex(node.text("id"_L1)));
    item.code = node.text("code"_L1);
    item.title = node.text("title"_L1);
    if (item.title.isEmpty() && finished == Finished::Yes)
        node.fail("title"_L1, Node::tr("an item needs a title"));
    item.maxPoints = node.points("maxPoints"_L1);
    if (node.has("rule"_L1))
        item.rule = readRule(node.object("rule"_L1));
    if (node.has("target"_L1))
        item.target = readTarget(node.object("target"_L1));
    item.evidence = node.text("evidence"_L1);
    item.legalBasis = node.text("legalBasis"_L1);
    item.requirement = node.text("requirement"_L1);
    item.guidance = node.text("guidance"_L1);
    item.note = node.text("note"_L1);
    return item;
}

Criterion readCriterion(const Node& node, Finished finished) {
    Criterion criterion{node.text("code"_L1), node.text("title"_L1), node.points("maxPoints"_L1), {}};
    for (const Node& item : node.objects("items"_L1))
        criterion.items.push_back(readItem(item, finished));
    return criterion;
}

Section readSection(const Node& node, Finished finished) {
    Section section{node.text("code"_L1), node.text("title"_L1), node.points("maxPoints"_L1), {}};
    for (const Node& criterion : node.objects("criteria"_L1))
        section.criteria.push_back(readCriterion(criterion, finished));
    return section;
}

Checklist readWhole(const QJsonObject& json, Finished finished) {
    const Node node(json, {});
    if (!isChecklistJson(json))
        node.fail("format"_L1, Node::tr("\"dkt-checklist\" is expected"));
    const double version = node.number("formatVersion"_L1).value_or(1);
    if (version > 1)
        Node::tooNew(version);
    Checklist checklist;
    checklist.title = node.text("title"_L1);
    checklist.version = node.text("version"_L1);
    checklist.bonusMax = node.points("bonusMax"_L1);
    checklist.penaltyMax = node.points("penaltyMax"_L1);
    checklist.note = node.text("note"_L1);
    for (const Node& section : node.objects("sections"_L1))
        checklist.sections.push_back(readSection(section, finished));
    return checklist;
}

} // namespace

Checklist checklistFromJson(const QJsonObject& json) {
    Checklist checklist = readWhole(json, Finished::Yes);
    assignItemIds(checklist);
    checklist.id = contentId(checklist);
    return checklist;
}

Checklist draftFromJson(const QJsonObject& json) {
    Checklist checklist = readWhole(json, Finished::NotYet);
    for (Section& section : checklist.sections)
        for (Criterion& criterion : section.criteria)
            for (Item& item : criterion.items)
                if (item.id.isNull())
                    item.id = ItemId::random();
    return checklist;
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SnapshotJsonNode.h"

#include "util/Error.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt {

QJsonValue SnapshotJsonNode::value(QLatin1StringView name) const {
    m_read.insert(name);
    const QJsonValue found = m_json.value(name);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

bool SnapshotJsonNode::has(QLatin1StringView name) const {
    return !value(name).isUndefined();
}

QString SnapshotJsonNode::text(QLatin1StringView name) const {
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isString())
        fail(name, tr("a text is expected"));
    return found.toString().normalized(QString::NormalizationForm_C);
}

std::optional<double> SnapshotJsonNode::number(QLatin1StringView name) const {
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isDouble())
        fail(name, tr("a number is expected"));
    return found.toDouble();
}

std::optional<int> SnapshotJsonNode::whole(QLatin1StringView name) const {
    const auto found = number(name);
    if (!found)
        return std::nullopt;
    if (std::abs(*found) > 1e9 || *found != std::floor(*found))
        fail(name, tr("a whole number is expected"));
    return static_cast<int>(*found);
}

bool SnapshotJsonNode::flag(QLatin1StringView name) const {
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isBool())
        fail(name, tr("true or false is expected"));
    return found.toBool();
}

std::optional<QDate> SnapshotJsonNode::date(QLatin1StringView name) const {
    const QString found = text(name);
    if (found.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(found, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        fail(name, tr("a date such as 2021-10-01 is expected"));
    return day;
}

std::vector<int> SnapshotJsonNode::wholes(QLatin1StringView name) const {
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isArray())
        fail(name, tr("a list is expected"));
    std::vector<int> numbers;
    for (const QJsonValue number : found.toArray()) {
        if (!number.isDouble() || number.toDouble() != number.toInt(-1))
            fail(name, tr("whole numbers from 0 are expected"));
        numbers.push_back(number.toInt());
    }
    return numbers;
}

RowId SnapshotJsonNode::id() const {
    const QString hex = text("id"_L1);
    const RowId found = RowId::fromHex(hex);
    if (found.isNull() && !hex.isEmpty())
        fail("id"_L1, tr("32 hexadecimal digits are expected"));
    return found;
}

SnapshotJsonNode SnapshotJsonNode::object(QLatin1StringView name) const {
    return entry(name);
}

SnapshotJsonNode SnapshotJsonNode::entry(const QString& name) const {
    m_read.insert(name);
    if (!m_json.value(name).isObject())
        failAt(placeOf(name), tr("an object is expected"));
    return {m_json.value(name).toObject(), placeOf(name)};
}

std::vector<SnapshotJsonNode> SnapshotJsonNode::objects(QLatin1StringView name) const {
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isArray())
        fail(name, tr("a list is expected"));
    std::vector<SnapshotJsonNode> nodes;
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(placeOf(name)).arg(i);
        if (!array.at(i).isObject())
            failAt(at, tr("an object is expected"));
        nodes.emplace_back(array.at(i).toObject(), at);
    }
    return nodes;
}

QStringList SnapshotJsonNode::names() const {
    QStringList all = m_json.keys();
    all.removeAll(u"comment"_s);
    return all;
}

QJsonObject SnapshotJsonNode::raw() const {
    for (const QString& name : m_json.keys())
        m_read.insert(name);
    return m_json;
}

void SnapshotJsonNode::finish() const {
    for (const QString& name : m_json.keys())
        if (!m_read.contains(name) && name != "comment"_L1)
            failAt(placeOf(name), tr("there is no such key here; check its spelling"));
}

void SnapshotJsonNode::fail(QLatin1StringView name, const QString& why) const {
    failAt(placeOf(name), why);
}

void SnapshotJsonNode::failAt(const QString& place, const QString& why) {
    throw Error(Error::Kind::Input, tr("The dossier data cannot be read at %1: %2.").arg(place, why));
}

QString SnapshotJsonNode::placeOf(const QString& name) const {
    return m_place.isEmpty() ? name : m_place + u'.' + name;
}

} // namespace dkt

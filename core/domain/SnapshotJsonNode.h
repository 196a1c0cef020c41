// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Keys.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>
#include <QSet>

#include <optional>
#include <vector>

namespace dkt {

/// One object of a snapshot file with its place, so that every refusal can name it. It remembers what was
/// asked for: `finish` refuses what nobody read, which is most often a slip of the pen.
class SnapshotJsonNode {
    Q_DECLARE_TR_FUNCTIONS(dkt::SnapshotJson)

public:
    SnapshotJsonNode(QJsonObject json, QString place) : m_json(std::move(json)), m_place(std::move(place)) {}

    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] bool has(QLatin1StringView name) const;
    /// Empty when missing; NFC.
    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] std::optional<double> number(QLatin1StringView name) const;
    [[nodiscard]] std::optional<int> whole(QLatin1StringView name) const;
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    [[nodiscard]] std::optional<QDate> date(QLatin1StringView name) const;
    [[nodiscard]] std::vector<int> wholes(QLatin1StringView name) const;
    /// An explicit "id"; null when there is none.
    [[nodiscard]] RowId id() const;
    [[nodiscard]] SnapshotJsonNode object(QLatin1StringView name) const;
    [[nodiscard]] std::vector<SnapshotJsonNode> objects(QLatin1StringView name) const;
    /// The names of an object used as a map; they count as read.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] SnapshotJsonNode entry(const QString& name) const;
    /// The object as it is; all of it counts as read.
    [[nodiscard]] QJsonObject raw() const;

    template <class E> [[nodiscard]] std::optional<E> word(QLatin1StringView name) const {
        if (!has(name))
            return std::nullopt;
        const auto value = fromKey<E>(text(name));
        if (!value)
            fail(name, tr("one of these words is expected: %1").arg(keyList<E>()));
        return value;
    }

    /// @throws Error(Input) when something in the object was not read
    void finish() const;
    [[noreturn]] void fail(QLatin1StringView name, const QString& why) const;
    [[noreturn]] static void failAt(const QString& place, const QString& why);

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView name) const;
    [[nodiscard]] QString placeOf(const QString& name) const;

    QJsonObject m_json;
    QString m_place;
    mutable QSet<QString> m_read;
};

} // namespace dkt

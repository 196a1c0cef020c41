// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Keys.h"
#include "util/RowId.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace dkt {

/// Writes the members of one object, leaving out what is empty.
struct SnapshotJsonWriter {
    QJsonObject json;

    SnapshotJsonWriter& text(const QString& name, const QString& value) {
        if (!value.isEmpty())
            json.insert(name, value);
        return *this;
    }
    SnapshotJsonWriter& number(const QString& name, const std::optional<double>& value) {
        if (value)
            json.insert(name, *value);
        return *this;
    }
    SnapshotJsonWriter& date(const QString& name, const std::optional<QDate>& value) {
        return text(name, value ? value->toString(Qt::ISODate) : QString());
    }
    template <class E> SnapshotJsonWriter& word(const QString& name, const std::optional<E>& value) {
        return text(name, value ? key(*value) : QString());
    }
    SnapshotJsonWriter& list(const QString& name, const QJsonArray& value) {
        if (!value.isEmpty())
            json.insert(name, value);
        return *this;
    }
    SnapshotJsonWriter& order(int order, qsizetype position) {
        if (order != position)
            json.insert(QStringLiteral("order"), order);
        return *this;
    }
    /// The id is written only where the reader would derive another one.
    SnapshotJsonWriter& id(const RowId& id, const RowId& derived) {
        return text(QStringLiteral("id"), id == derived ? QString() : id.hex());
    }
};

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SnapshotJsonNode.h"

#include <QHash>

/// How the rows of a snapshot file refer to each other; of no use outside its reader and writer.
namespace dkt::snapshotjson {

/// The id a row gets from its kind, the row it lies in and its name.
[[nodiscard]] inline RowId derivedId(const char* kind, const QString& name, const QByteArray& within = {}) {
    return RowId::derived({kind, within, name.toUtf8()});
}

/// The name of a row without one: its number in its list.
[[nodiscard]] inline QString numberKey(qsizetype position) {
    return QString::number(position + 1);
}

/// The id a row was written with, or else the one it gets.
[[nodiscard]] inline RowId rowId(const SnapshotJsonNode& node, const char* kind, const QString& name,
                                 const QByteArray& within = {}) {
    const RowId given = node.id();
    return given.isNull() ? derivedId(kind, name, within) : given;
}

/// Its place as written, or else in the list.
[[nodiscard]] inline int orderOf(const SnapshotJsonNode& node, qsizetype position) {
    return node.whole(QLatin1StringView("order")).value_or(static_cast<int>(position));
}

/// The key of a row nothing else names: as written, or its number in the list.
[[nodiscard]] inline QString keyOf(const SnapshotJsonNode& node, qsizetype position) {
    const QString given = node.text(QLatin1StringView("key"));
    return given.isEmpty() ? numberKey(position) : given;
}

/// For reading: the names rows are referred to by: code, key or title, and the id in hex.
class ReadNames {
public:
    void add(const SnapshotJsonNode& node, QLatin1StringView field, const QString& name, const RowId& id) {
        m_rows.insert(id.hex(), id);
        if (name.isEmpty())
            return;
        if (m_rows.contains(name) && !node.has(QLatin1StringView("id")))
            node.fail(field, SnapshotJsonNode::tr("\"%1\" is used twice").arg(name));
        m_rows.insert(name, id);
    }

    /// For names that need not be the only one of their kind: the first has it, all have their id.
    void addLoosely(const QString& name, const RowId& id) {
        m_rows.insert(id.hex(), id);
        if (!name.isEmpty() && !m_rows.contains(name))
            m_rows.insert(name, id);
    }

    /// Null when the reference is left out.
    [[nodiscard]] RowId read(const SnapshotJsonNode& node, QLatin1StringView field) const {
        const QString name = node.text(field);
        if (name.isEmpty())
            return {};
        const auto it = m_rows.constFind(name);
        if (it != m_rows.constEnd())
            return *it;
        const RowId id = RowId::fromHex(name);
        if (id.isNull())
            node.fail(field, SnapshotJsonNode::tr("there is nothing called \"%1\"").arg(name));
        return id;
    }

private:
    QHash<QString, RowId> m_rows;
};

/// For writing: what rows of one kind are called: the code when it names one row only, else the id.
class WrittenNames {
public:
    void add(const QString& code, const RowId& id) {
        m_names.insert(id, code);
        ++m_count[code];
    }
    [[nodiscard]] QString of(const RowId& id) const {
        if (id.isNull())
            return {};
        const QString code = m_names.value(id);
        return code.isEmpty() || m_count.value(code) > 1 ? id.hex() : code;
    }
    /// The id to compare with: a code that is not alone derives nothing.
    [[nodiscard]] RowId derived(const char* kind, const QString& code) const {
        return m_count.value(code) > 1 ? RowId() : derivedId(kind, code);
    }

private:
    QHash<RowId, QString> m_names;
    QHash<QString, int> m_count;
};

} // namespace dkt::snapshotjson

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/UnitImporter.h"

#include <QHash>

namespace dkt {

/// Takes units one by one, tidies their names, and keeps doubles out; whatever the file was.
class UnitCollector {
public:
    /// `place` is a cell address, or the place in a JSON file; `text` the row as written.
    void add(Unit unit, const QString& place, const QString& text);
    void setAside(const QString& place, const QString& text, const QString& reason);
    void addIssue(Issue issue) { m_import.issues.push_back(std::move(issue)); }
    [[nodiscard]] UnitImport take() { return std::move(m_import); }

private:
    void tidy(Unit& unit, const QString& place);

    UnitImport m_import;
    QHash<QString, QString> m_codes; ///< code → name
    QHash<QString, QString> m_names; ///< name and parent of units without code → place
};

/// The kind of unit its name begins with: "Xã Dương Xá" → "xã"; empty for names without one.
[[nodiscard]] QString unitTypeOf(const QString& name);

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Replica.h"

namespace dkt {

/// A dossier as canonical JSON: every signed commit (so that the dossier can be made again from it) and, for
/// people and scripts, the heads of every cell. Sorted by keys that are the same everywhere, nothing local
/// in it: two dossiers that hold the same commits give the same bytes.
class DumpWriter {
public:
    DumpWriter(const Replica& replica, const RowId& dossier) : m_replica(replica), m_dossier(dossier) {}

    [[nodiscard]] QByteArray write();

private:
    struct Line;

    void writeCommits();
    void writeWaiting();
    void writeLines(std::vector<Line>& lines);
    void writeRows();
    void writeCell(FieldId field, std::vector<CellStore::StoredOp>& heads);
    void writeValue(const Value& value);
    void writeText(const QString& text);

    const Replica& m_replica;
    RowId m_dossier;
    QByteArray m_out;
};

} // namespace dkt

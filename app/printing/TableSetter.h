// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/TextBlock.h"

#include <vector>

namespace dkt::printing {

/// Sets the rows of one table, each by itself. Keeps a reference to the typesetter and the table.
class TableSetter {
public:
    TableSetter(Typesetter& typesetter, const doc::Table& table, double width);

    [[nodiscard]] TextBlock caption() const;
    /// Bold, centred in both directions. Throws Error::Kind::Internal for a row of too many cells, as row()
    /// does.
    [[nodiscard]] TextBlock headerRow(int row) const { return set(m_table.header[row], RowKind::Header); }
    [[nodiscard]] TextBlock row(int row) const { return set(m_table.rows[row], RowKind::Body); }

private:
    enum class RowKind { Header, Body };
    [[nodiscard]] TextBlock set(const doc::TableRow& cells, RowKind kind) const;
    [[nodiscard]] TextStyle cellStyle(const doc::TableCell& cell, std::size_t column, RowKind kind) const;

    Typesetter& m_typesetter;
    const doc::Table& m_table;
    double m_width;
    std::vector<double> m_edges; ///< of the columns, left to right
};

} // namespace dkt::printing

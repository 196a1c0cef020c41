// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetReader.h"
#include "imports/sheets/SheetFont.h"

namespace dkt {

/// Where every format puts the cells it finds: keeps rows and columns in order and inside the limits, makes
/// texts Unicode, counts, hands complete rows to the caller and collects the remarks of the summary.
class RowSink {
public:
    RowSink(QString path, QString sheet, const SheetReader::RowHandler& onRow, Progress& progress);

    /// Rows must come in ascending order. Error(Input) outside the limits or out of order.
    void beginRow(int index, bool hidden);
    /// An empty cell at `column`, to be filled in; valid until the next call. A second value for the same
    /// column is kept out and remarked upon.
    SheetCell& addCell(int column);
    /// Makes the text of `cell` Unicode by `font` and remembers what had to be done.
    void settleText(SheetCell& cell, const SheetFont& font);
    void noteTextChange(int column, TextChange change, const QString& fontName);
    void dropLastCell() { --m_used; }
    /// Hands the row over if it has cells; Stop when the caller has seen enough.
    SheetReader::Flow endRow();

    void addMerged(CellRange range);
    void addIssue(Issue issue) { m_summary.issues.push_back(std::move(issue)); }
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// "Sheet1!B12", for messages.
    [[nodiscard]] QString place(int column) const;
    /// Call once, at the end.
    [[nodiscard]] SheetSummary takeSummary();

private:
    struct Tally {
        qint64 cells = 0;
        QString first; ///< address
        QString font;
    };

    void sortCells();

    QString m_path;
    QString m_sheet;
    const SheetReader::RowHandler& m_onRow;
    Progress& m_progress;
    SheetSummary m_summary;
    std::vector<SheetCell> m_cells; ///< reused from row to row; the first m_used are of this row
    std::size_t m_used = 0;
    int m_row = -1;
    bool m_hidden = false;
    bool m_sorted = true;
    Tally m_legacy;
    Tally m_tidied;
    Tally m_doubled;
};

} // namespace dkt

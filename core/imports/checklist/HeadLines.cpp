// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/HeadLines.h"

#include "util/Text.h"

#include <algorithm>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

/// A cell merged over most of the table: a title, however short it is.
bool spansTheTable(const SheetTable& table, CellAddress at, const ColumnMapping& mapping) {
    const int width = mapping.roles.empty() ? 0 : mapping.roles.rbegin()->first;
    return std::ranges::any_of(table.merged, [&](const CellRange& range) {
        return range.first == at && range.first.column == 0 && range.last.column >= width && width > 1;
    });
}

class HeadReader {
public:
    HeadReader(const SheetTable& table, const ColumnMapping& mapping, Checklist& checklist)
        : m_table(table), m_mapping(mapping), m_checklist(checklist) {}

    void read() {
        for (const SheetTable::Row& row : m_table.rows) {
            if (row.index >= m_mapping.firstHeaderRow)
                break;
            for (const SheetCell& cell : row.cells)
                readCell(cell, row.index);
        }
        m_checklist.title = m_named.isEmpty() ? m_first : m_named;
    }

private:
    void readCell(const SheetCell& cell, int row);
    static bool takeAfter(const SheetCell& cell, QStringView label, QString& into);

    const SheetTable& m_table;
    const ColumnMapping& m_mapping;
    Checklist& m_checklist;
    QString m_named; ///< begins with a word for such papers
    QString m_first; ///< the first that can be a title
};

bool HeadReader::takeAfter(const SheetCell& cell, QStringView label, QString& into) {
    const QString text = cell.display().trimmed();
    if (!text.startsWith(label) || !into.isEmpty())
        return false;
    into = text.sliced(label.size()).trimmed();
    return true;
}

void HeadReader::readCell(const SheetCell& cell, int row) {
    if (takeAfter(cell, u"Phiên bản:", m_checklist.version) || takeAfter(cell, u"Ghi chú:", m_checklist.note))
        return;
    const QString text = text::collapsed(cell.display());
    const QString folded = text::folded(text);
    for (const QStringView word : {u"bo tieu chi", u"phieu", u"bang", u"danh muc", u"noi dung kiem tra"})
        if (m_named.isEmpty() && folded.startsWith(word)) {
            m_named = text;
            return;
        }
    constexpr qsizetype shortestTitle = 12;
    const bool letterhead = folded.startsWith(u"cong hoa") || folded.startsWith(u"doc lap") ||
                            folded.startsWith(u"uy ban") || folded.startsWith(u"ubnd");
    const bool wide = spansTheTable(m_table, {row, cell.column}, m_mapping);
    if (m_first.isEmpty() && !letterhead && (wide || text.size() >= shortestTitle))
        m_first = text;
}

} // namespace

void readHeadLines(const SheetTable& table, const ColumnMapping& mapping, Checklist& checklist) {
    HeadReader(table, mapping, checklist).read();
}

} // namespace dkt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/PastedTable.h"

#include "util/Text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

class PasteReader {
public:
    SheetTable read(const QString& text) {
        for (qsizetype at = 0; at < text.size(); ++at)
            take(text, at);
        endRow();
        return std::move(m_table);
    }

private:
    void take(const QString& text, qsizetype& at) {
        const QChar c = text[at];
        if (m_quoted) {
            if (c != u'"')
                m_cell += c;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                m_cell += text[++at];
            else
                m_quoted = false;
        } else if (c == u'"' && m_cell.isEmpty() && text.indexOf(u'"', at + 1) > 0) {
            m_quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            m_cell += c;
        }
    }
    void endCell() {
        SheetCell cell;
        cell.column = m_column++;
        cell.text = text::normalized(std::exchange(m_cell, {})).trimmed();
        if (!cell.text.isEmpty())
            m_row.cells.push_back(std::move(cell));
    }
    void endRow() {
        endCell();
        if (!m_row.cells.empty())
            m_table.rows.push_back(m_row);
        m_row = {m_row.index + 1, false, {}};
        m_column = 0;
    }

    SheetTable m_table;
    SheetTable::Row m_row;
    QString m_cell;
    int m_column = 0;
    bool m_quoted = false;
};

} // namespace

SheetTable pastedTable(const QString& text) {
    return PasteReader().read(text);
}

} // namespace dkt

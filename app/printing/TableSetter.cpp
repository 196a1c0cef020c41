// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/TableSetter.h"

#include "printing/Units.h"
#include "util/Error.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt::printing {
namespace {

/// Word's own cell margin is 1.9 mm; a narrow table of many columns needs the room for text.
constexpr double sidePadding = fromMillimetres(1.6);
constexpr double topPadding = fromPoints(2);

std::vector<double> columnEdges(const std::vector<doc::TableColumn>& columns, double width) {
    double total = 0;
    for (const doc::TableColumn& column : columns)
        total += std::max(0.0, column.weight);
    std::vector<double> edges{0};
    for (const doc::TableColumn& column : columns) {
        const double share =
            total > 0 ? std::max(0.0, column.weight) / total : 1.0 / static_cast<double>(columns.size());
        edges.push_back(edges.back() + width * share);
    }
    return edges;
}

Qt::Alignment qtAlignment(doc::Align align) {
    switch (align) {
    case doc::Align::Left:
        return Qt::AlignLeft;
    case doc::Align::Center:
        return Qt::AlignHCenter;
    case doc::Align::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

struct CellText {
    SetText text;
    double x = 0;
};

} // namespace

TableSetter::TableSetter(Typesetter& typesetter, const doc::Table& table, double width)
    : m_typesetter(typesetter), m_table(table), m_width(width), m_edges(columnEdges(table.columns, width)) {
}

TextBlock TableSetter::caption() const {
    const TextStyle style{.points = m_typesetter.profile().bodySize, .face = Face::Bold};
    TextBlock block;
    block.add(m_typesetter.setBalanced(m_table.caption, style, m_width), QPointF(0, 0));
    return block;
}

TextBlock TableSetter::set(const doc::TableRow& cells, RowKind kind) const {
    TextBlock block;
    std::vector<CellText> texts;
    double tallest = 0;
    block.borders.push_back(0);
    const std::size_t columns = m_table.columns.size();
    std::size_t first = 0;
    for (const doc::TableCell& cell : cells) {
        if (first >= columns)
            throw Error(Error::Kind::Internal,
                        QCoreApplication::translate("printing",
                                                    "A table of the paper has a row with too many cells."));
        const std::size_t end =
            std::min(columns, first + static_cast<std::size_t>(std::max(1, cell.columnSpan)));
        const double room = m_edges[end] - m_edges[first] - 2 * sidePadding;
        SetText text = m_typesetter.set(cell.text, cellStyle(cell, first, kind),
                                        std::max(room, fromPoints(m_table.fontSize)));
        tallest = std::max(tallest, text.height);
        texts.push_back({std::move(text), m_edges[first] + sidePadding});
        block.borders.push_back(m_edges[end]);
        first = end;
    }
    // A row with fewer cells is filled up with empty ones.
    while (first < columns)
        block.borders.push_back(m_edges[++first]);
    for (CellText& cell : texts) {
        const double lower = kind == RowKind::Header ? (tallest - cell.text.height) / 2 : 0;
        block.add(std::move(cell.text), QPointF(cell.x, topPadding + lower));
    }
    block.height = tallest + 2 * topPadding;
    return block;
}

/// Headers are bold and centred unless a cell says otherwise.
TextStyle TableSetter::cellStyle(const doc::TableCell& cell, std::size_t column, RowKind kind) const {
    const bool header = kind == RowKind::Header;
    const doc::Align usual = header ? doc::Align::Center : m_table.columns[column].align;
    return {.points = m_table.fontSize,
            .face = faceOf(header || cell.bold, false),
            .align = qtAlignment(cell.align.value_or(usual))};
}

} // namespace dkt::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/TextBlock.h"

#include "printing/RulePainter.h"

#include <QPainter>

#include <algorithm>

namespace dkt::printing {
namespace {

/// The first line that begins at `from` or below.
int firstLine(const QTextLayout& layout, double from) {
    int low = 0;
    int high = layout.lineCount();
    while (low < high) {
        const int middle = (low + high) / 2;
        if (layout.lineAt(middle).y() < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

void TextBlock::add(SetText text, QPointF at) {
    height = std::max(height, at.y() + text.height);
    m_pieces.push_back({std::move(text.layout), at});
}

double TextBlock::cut(double from, double limit) const {
    double place = std::min(limit, height);
    for (bool moved = true; moved;) {
        moved = false;
        for (const Piece& piece : m_pieces) {
            for (int i = 0; i < piece.layout->lineCount(); ++i) {
                const QTextLine line = piece.layout->lineAt(i);
                const double top = piece.at.y() + line.y();
                if (top >= from && top < place && top + line.height() > place) {
                    place = top;
                    moved = true;
                }
            }
        }
    }
    return place;
}

void TextBlock::paint(QPainter& painter, QPointF at, double from, double to) const {
    for (const Piece& piece : m_pieces) {
        const QPointF origin = at + piece.at - QPointF(0, from);
        for (int i = firstLine(*piece.layout, from - piece.at.y()); i < piece.layout->lineCount(); ++i) {
            const QTextLine line = piece.layout->lineAt(i);
            if (piece.at.y() + line.y() >= to)
                break;
            line.draw(&painter, origin);
        }
    }
    std::vector<QRectF> rules;
    for (const QRectF& rule : m_rules)
        if (rule.top() >= from && rule.top() < to)
            rules.push_back(rule.translated(at - QPointF(0, from)));
    paintRules(painter, rules);
}

std::vector<double> TextBlock::lineTops() const {
    std::vector<double> tops;
    if (m_pieces.empty())
        return tops;
    const Piece& last = m_pieces.back();
    for (int i = 0; i < last.layout->lineCount(); ++i)
        tops.push_back(last.at.y() + last.layout->lineAt(i).y());
    return tops;
}

} // namespace dkt::printing

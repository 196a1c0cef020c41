// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/Typesetter.h"

#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace dkt::printing {

/// Texts set at places, with rules between them: a paragraph, a table row, a letterhead. In layout units
/// from its own top left corner. Can be painted in horizontal slices that never cut a line of text.
class TextBlock {
public:
    /// Puts `text` with its top left corner at `at`.
    void add(SetText text, QPointF at);
    void addRule(const QRectF& rule) { m_rules.push_back(rule); }

    double height = 0;
    /// For table rows: where the vertical borders stand, from left to right. Empty: no borders.
    std::vector<double> borders;

    /// Where text can be cut without cutting a line: the lowest place not after `limit`. `from` when not
    /// even a line fits between the two.
    [[nodiscard]] double cut(double from, double limit) const;

    /// Paints what begins in [from, to), moved so that `from` lands on `at`.
    void paint(QPainter& painter, QPointF at, double from, double to) const;

    /// Tops of the lines of the text added last, for breaking a paragraph.
    [[nodiscard]] std::vector<double> lineTops() const;

private:
    struct Piece {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
    };
    std::vector<Piece> m_pieces;
    std::vector<QRectF> m_rules;
};

} // namespace dkt::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"
#include "util/RowId.h"

#include <QPainter>
#include <QWidget>

namespace dkt::gui {

class AppContext;

/// The mark of a value that waits for a decision: a turned-down corner with a line around the value. Pointing at
/// it tells the versions, a click leads to where it is decided.
class ConflictCorner final : public QWidget {
    Q_OBJECT

public:
    /// Lies over `field`, which keeps the keys and, but for the corner and the line, the mouse.
    ConflictCorner(AppContext& context, QWidget* field);

    /// Shown when the cell waits, hidden when it does not.
    void setCell(RowId row, FieldId field);
    [[nodiscard]] RowId row() const { return m_row; }
    [[nodiscard]] FieldId cell() const { return m_cell; }

    /// The side of the corner in pixels of a window at 100 %.
    static constexpr int side = 13;
    /// Paints the corner into the upper right of `rect`.
    static void paintCorner(QPainter& painter, const QRect& rect, const QPalette& palette);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover();

    AppContext& m_context;
    RowId m_row;
    FieldId m_cell;
};

} // namespace dkt::gui

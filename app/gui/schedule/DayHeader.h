// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace dkt::gui {

/// The days down the side of the board: their date, and below it why they are not worked.
class DayHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit DayHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

} // namespace dkt::gui

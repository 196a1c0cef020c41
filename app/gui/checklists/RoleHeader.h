// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ColumnMapping.h"

#include <QHeaderView>

#include <vector>

class QComboBox;
class QTableView;

namespace dkt::gui {

/// The head of a sheet: each column's letter, and below it a box that says what the column holds.
class RoleHeader final : public QHeaderView {
    Q_OBJECT

public:
    /// Becomes the horizontal header of `table`.
    explicit RoleHeader(QTableView& table);

    void showMapping(const ColumnMapping& mapping);
    [[nodiscard]] QComboBox* box(int column) const { return m_boxes.at(static_cast<std::size_t>(column)); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Chosen by hand; none: not read.
    void roleChosen(int column, std::optional<dkt::ColumnRole> role);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeBoxes();
    void fillBox(QComboBox& box, int column) const;
    void placeBoxes();

    std::vector<QComboBox*> m_boxes;
    ColumnMapping m_mapping;
};

} // namespace dkt::gui

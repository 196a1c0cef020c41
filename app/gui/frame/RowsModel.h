// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace dkt::gui {

/// What sort proxies compare by.
inline constexpr int keyRole = Qt::UserRole;

/// A table over a list of values. `Row` has == and a member `key`, by which a row is the same row when the
/// list is read again: then only what differs is announced, and selection and scroll position stay.
template <class Row> class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int number) const { return m_rows.at(number); }

    void setRows(std::vector<Row> rows) {
        if (!sameKeys(rows)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        for (std::size_t n = 0; n < rows.size(); ++n) {
            if (rows[n] == m_rows[n])
                continue;
            m_rows[n] = std::move(rows[n]);
            emit dataChanged(index(static_cast<int>(n), 0), index(static_cast<int>(n), columnCount() - 1));
        }
    }

    /// Words and colours are made again.
    void retranslate() {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    [[nodiscard]] bool sameKeys(const std::vector<Row>& rows) const {
        return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                          [](const Row& a, const Row& b) { return a.key == b.key; });
    }

    std::vector<Row> m_rows;
};

} // namespace dkt::gui

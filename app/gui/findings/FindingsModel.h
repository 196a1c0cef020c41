// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/FindingFilter.h"
#include "util/Collation.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <vector>

namespace dkt::gui {

/// The findings of all units, filtered, sorted and grouped: a line is a finding, or the head of a group.
/// Filtering and sorting work on numbers and cached keys, so that ten thousand follow the typing.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Unit, Team, Section, Item, Kind, Text, LegalBasis, Severity, Extent, Recommendation, Due, State, ColumnCount
    };
    enum class Grouping { None, Section, Unit };

    using QAbstractTableModel::QAbstractTableModel;

    using Rows = std::shared_ptr<const std::vector<FindingRow>>;
    void setRows(Rows rows);
    void setFilter(const FindingFilter& filter);
    void setGrouping(Grouping grouping);
    [[nodiscard]] const FindingFilter& filter() const { return m_filter; }
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void retranslate();

    /// Null on the head of a group.
    [[nodiscard]] const FindingLine* lineAt(int row) const;
    [[nodiscard]] bool isHead(int row) const { return !lineAt(row); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(FindingId finding) const;
    /// Those shown, in their order, without heads.
    [[nodiscard]] std::vector<FindingLine> shownLines() const;
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int count() const { return m_rows ? static_cast<int>(m_rows->size()) : 0; }
    /// Of those shown.
    [[nodiscard]] int overdueCount() const;
    /// A cell as text, as it is shown and copied.
    [[nodiscard]] static QString cellText(const FindingLine& line, int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Column -1: the order of papers.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Line {
        int row = -1;   ///< number in m_rows; -1: the head of a group
        int members = 0; ///< of a head
        QString title;   ///< of a head
    };
    void rebuild();
    void sortShown();
    void addGroups();
    [[nodiscard]] QString groupOf(const FindingLine& line) const;
    [[nodiscard]] QVariant headData(const Line& line, int role) const;
    [[nodiscard]] const FindingLine& at(int number) const { return (*m_rows)[static_cast<std::size_t>(number)].line; }

    Rows m_rows;
    FindingFilter m_filter;
    Grouping m_grouping = Grouping::None;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_shown; ///< numbers in m_rows, filtered and sorted
    std::vector<Line> m_lines;
    Collation m_collation;
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/schedule/ScheduleData.h"
#include "gui/schedule/ScheduleMime.h"

#include <QAbstractTableModel>

#include <map>

namespace dkt::gui {

/// The plan as a board: a column a team, and for each day as many lines as its busiest team has visits, so
/// that a cell is one visit or none.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< second line of a visit
        OffRole,                   ///< why the day is not worked; of cells and row headers
        FirstRole,                 ///< true on the first line of a day
        WarnedRole,                ///< true on a visit with a clash that wants a look
        TodayRole,
        WordsRole ///< both lines of a visit, for dragging and screen readers
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ScheduleData& data, QDate today);
    /// Null on a cell without a visit.
    [[nodiscard]] VisitId visitAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(VisitId visit) const;
    [[nodiscard]] std::optional<QDate> dateAt(int row) const;
    [[nodiscard]] TeamId teamAt(int column) const;
    /// The first line of a day; -1 when it is not shown.
    [[nodiscard]] int rowOf(QDate date) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// Units or visits were dropped onto a day and a team.
    void dropped(const dkt::gui::ScheduleMime& what, const std::optional<QDate>& date, dkt::TeamId team);

private:
    struct Line {
        std::size_t day = 0;
        bool first = false;
        std::vector<int> visits; ///< by column: number in m_rows, or -1

        bool operator==(const Line&) const = default;
    };
    [[nodiscard]] const ScheduleRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant dayData(int line, int role) const;
    static std::vector<Line> lines(const ScheduleData& data);

    std::vector<ScheduleRow> m_rows;
    std::vector<BoardDay> m_days;
    std::vector<NamedId> m_teams;
    std::vector<Line> m_lines;
    QDate m_today;
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "util/Issue.h"

#include <QAbstractItemModel>
#include <QHash>

#include <optional>
#include <vector>

namespace dkt::gui {

/// The delegation as a tree: the delegation as a whole and each team, with their members in order. Rows are
/// dragged to another team or place.
class TeamsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Position, RoleColumn, Sections, ColumnCount };

    struct Group {
        std::optional<Team> team; ///< none: the delegation as a whole
        std::vector<Member> members;

        bool operator==(const Group&) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Reads again; true when rows came, went or moved, so that views have to unfold and choose anew.
    bool setContent(const Snapshot& snapshot, const std::vector<Issue>& issues);
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    /// Null when the row is a member's or the delegation's.
    [[nodiscard]] const Team* team(const QModelIndex& index) const;
    /// Null when the row is a team's.
    [[nodiscard]] const Member* member(const QModelIndex& index) const;
    /// The group a row is, or is in.
    [[nodiscard]] int groupOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const RowId& row) const;
    [[nodiscard]] int memberCount() const;
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Moves nothing by itself: says what was wished, and the rows are read again after the commit.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void membersMoved(const std::vector<dkt::MemberId>& members, dkt::TeamId team, dkt::MemberId before);
    void teamMoved(dkt::TeamId team, dkt::TeamId before);

private:
    [[nodiscard]] QString textOf(const Group& group, int column) const;
    [[nodiscard]] QString textOf(const Member& member, int column) const;
    void dropMembers(const std::vector<RowId>& rows, int row, const QModelIndex& parent);
    void dropTeam(const RowId& team, int row, const QModelIndex& parent);

    std::vector<Group> m_groups;
    QHash<RowId, QString> m_issues;
};

} // namespace dkt::gui

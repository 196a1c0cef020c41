// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/NewDossier.h"

#include <QAbstractTableModel>

#include <vector>

namespace dkt::gui {

/// The delegation as a grid; the row after the last is blank and becomes one when something is typed into it.
class MembersTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Line = NewDossier::MemberLine;
    enum Column { Name, Position, RoleColumn, Team, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    void setLines(std::vector<Line> lines);
    /// Appends them; returns how many.
    int add(const std::vector<Line>& lines);
    void removeLines(QList<int> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    std::vector<Line> m_lines;
};

/// Reads members off the clipboard: cells with tabs between them (a running number, name, position, role and team,
/// in this order; a role is known by its word wherever it stands), or one name or post a line.
[[nodiscard]] std::vector<NewDossier::MemberLine> membersFromText(const QString& text);

} // namespace dkt::gui

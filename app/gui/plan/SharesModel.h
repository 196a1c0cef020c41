// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Assignment.h"

#include <QAbstractTableModel>

namespace dkt::gui {

/// Visits against their sections: whom each part of the work is given to. The first columns say which visit, the
/// next stands for the visit as a whole, then one for each section of the checklists in use.
class SharesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Unit, Team, Whole, FirstSection };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const Snapshot& snapshot);
    /// The part of the work a cell stands for; nothing for the columns that name the visit, and for sections its
    /// checklist does not have.
    [[nodiscard]] std::optional<SharePart> part(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(VisitId visit) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Cell {
        bool there = false; ///< the visit has this part
        QString names;      ///< of whom it is given to
        int items = 0;

        bool operator==(const Cell&) const = default;
    };
    struct Row {
        VisitId visit;
        QString unit, team;
        std::vector<Cell> cells; ///< the whole, then the sections

        bool operator==(const Row&) const = default;
    };
    struct SectionColumn {
        QString code, title;

        bool operator==(const SectionColumn&) const = default;
    };

    std::vector<SectionColumn> m_sections;
    std::vector<Row> m_rows;
};

} // namespace dkt::gui

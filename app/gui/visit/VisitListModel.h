// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QAbstractListModel>

#include <vector>

namespace dkt {
class Journal;
}

namespace dkt::gui {

/// The visits of a dossier as one line each: unit, team, date, mode. Those a person has a share in come first.
class VisitListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The line folded for search without marks.
    static constexpr int FoldedRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    /// Null empties. `person` is who acts; `shown` is listed in any case.
    void load(const Journal* journal, const QString& person = {}, VisitId shown = {});
    /// Lists the person's own visits only, from the next load() on; all while none is theirs.
    void setOnlyMine(bool only) { m_onlyMine = only; }
    /// The person has a share in one of the listed visits.
    [[nodiscard]] bool hasMine() const;
    [[nodiscard]] VisitId at(int row) const;
    [[nodiscard]] int rowOf(VisitId id) const;
    /// Where an inspector most likely goes on: a visit in progress, else a planned one, else any; null when
    /// there is none.
    [[nodiscard]] VisitId likely() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        VisitId id;
        QString text;
        QString folded;
        VisitState state = VisitState::Planned;
        bool mine = false;

        bool operator==(const Row&) const = default;
    };
    std::vector<Row> m_rows;
    bool m_onlyMine = false;
};

} // namespace dkt::gui

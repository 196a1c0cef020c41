// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace dkt::gui {

/// The visits whose line holds the words typed, with or without marks, and which belong to the team chosen.
class PaperVisitsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words);
    /// The team's id in hex; empty: all.
    void setTeam(const QString& team);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_words;
    QString m_team;
};

} // namespace dkt::gui

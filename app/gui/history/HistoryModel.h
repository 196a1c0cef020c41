// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/history/HistoryWords.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>

namespace dkt::gui {

/// The changes found so far, newest first; more are asked for when the view comes to the end of them. What a
/// change is in people's words is said when it is shown.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, Laptop, Action, What, Field, From, To, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing is found any more; `dossier` null: nothing is open.
    void clear(const Dossier* dossier);
    void append(std::vector<HistoryEntry> entries);
    void setComplete(bool complete) { m_complete = complete; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// A worker has the dossier: nothing is read from it meanwhile.
    void setResting(bool resting) { m_resting = resting; }
    void retranslate();

    [[nodiscard]] const HistoryEntry& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }
    /// -1 when it is not among those found.
    [[nodiscard]] int rowOf(const OpId& id) const;
    [[nodiscard]] HistoryWords words(int row) const;
    [[nodiscard]] const CellWords* cellWords() const { return m_cellWords.get(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void moreWanted();

private:
    [[nodiscard]] QString text(const HistoryWords& words, int column) const;

    std::vector<HistoryEntry> m_entries;
    std::unique_ptr<CellWords> m_cellWords;
    mutable QCache<int, HistoryWords> m_said{2000};
    bool m_complete = true;
    bool m_resting = false;
};

} // namespace dkt::gui

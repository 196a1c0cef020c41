// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/conflicts/ConflictEntry.h"

#include <QAbstractListModel>

namespace dkt::gui {

/// What is to be decided, as far as it matches the words looked for.
class ConflictListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WhatRole = Qt::UserRole, WhereRole, WhoRole, IsPairRole };

    using QAbstractListModel::QAbstractListModel;

    /// Lines that were there stay the same lines: only what differs is told.
    void setEntries(std::vector<ConflictEntry> entries);
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] const ConflictEntry& entry(int row) const { return m_shown.at(static_cast<std::size_t>(row)); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString& id) const;
    /// The first one of this row of the dossier; -1 when none is shown.
    [[nodiscard]] int rowOf(RowId row) const;
    /// All there are, whatever is looked for.
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::vector<ConflictEntry> matching() const;
    void show(std::vector<ConflictEntry> entries);

    std::vector<ConflictEntry> m_all, m_shown;
    QString m_words;
};

} // namespace dkt::gui

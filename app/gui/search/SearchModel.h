// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DossierSearch.h"

#include <QAbstractListModel>

#include <vector>

namespace dkt::gui {

/// What was found, best first.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WhereRole = Qt::UserRole, TextRole };

    using QAbstractListModel::QAbstractListModel;

    void setResults(std::vector<SearchResult> results);
    [[nodiscard]] const SearchResult& result(int row) const { return m_results.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchResult> m_results;
};

} // namespace dkt::gui

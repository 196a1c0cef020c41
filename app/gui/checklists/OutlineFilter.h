// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace dkt::gui {

/// The rows of an outline that have all words of a query, whatever marks and case; words of the groups
/// above count too, and a group is listed for what is in it.
class OutlineFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit OutlineFilter(QObject* parent = nullptr);

    void setWords(const QString& query);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace dkt::gui

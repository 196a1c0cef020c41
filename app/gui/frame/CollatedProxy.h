// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Collation.h"

#include <QSortFilterProxyModel>

namespace dkt::gui {

/// Sorts by keyRole: texts by the Vietnamese alphabet, the rest by value; what is missing comes last in
/// either direction.
class CollatedProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CollatedProxy(QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    Collation m_collation;
};

} // namespace dkt::gui

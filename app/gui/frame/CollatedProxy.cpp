// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/CollatedProxy.h"

#include "gui/frame/RowsModel.h"

namespace dkt::gui {

CollatedProxy::CollatedProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(keyRole);
    setDynamicSortFilter(true);
}

bool CollatedProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(keyRole);
    const QVariant b = right.data(keyRole);
    if (a.isNull() != b.isNull())
        return a.isNull() == (sortOrder() == Qt::DescendingOrder);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collation(a.toString(), b.toString());
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace dkt::gui

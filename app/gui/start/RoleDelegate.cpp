// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/RoleDelegate.h"

#include "domain/Keys.h"
#include "domain/Labels.h"

#include <QComboBox>

namespace dkt::gui {

QWidget* RoleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* box = new QComboBox(parent);
    for (const auto& entry : enumKeys<Role>())
        box->addItem(label(entry.value), QString::fromLatin1(entry.key));
    return box;
}

void RoleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = static_cast<QComboBox*>(editor);
    const int at = box->findData(index.data(Qt::EditRole));
    box->setCurrentIndex(at >= 0 ? at : box->findData(key(Role::Member)));
}

void RoleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace dkt::gui

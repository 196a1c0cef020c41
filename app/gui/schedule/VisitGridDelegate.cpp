// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/VisitGridDelegate.h"

#include "domain/Keys.h"
#include "domain/Labels.h"
#include "gui/schedule/VisitGridModel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

template <class E> void addKeys(QComboBox& box) {
    for (const auto& entry : enumKeys<E>())
        box.addItem(label(entry.value), QString::fromLatin1(entry.key));
}

void addNames(QComboBox& box, const std::vector<NamedId>& names) {
    for (const NamedId& name : names)
        box.addItem(name.name, name.id.hex());
}

} // namespace

void VisitGridDelegate::setChoices(std::vector<NamedId> teams, std::vector<NamedId> checklists) {
    m_teams = std::move(teams);
    m_checklists = std::move(checklists);
}

QWidget* VisitGridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const {
    const int column = index.column();
    const QString name = index.model()->headerData(column, Qt::Horizontal).toString();
    const bool choice = column == VisitGridModel::Team || column == VisitGridModel::Checklist ||
                        column == VisitGridModel::Session || column == VisitGridModel::Mode;
    if (!choice) {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAccessibleName(name);
        if (column == VisitGridModel::Date)
            line->setPlaceholderText(tr("dd/mm/yyyy"));
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    if (column == VisitGridModel::Team)
        addNames(*box, m_teams);
    else if (column == VisitGridModel::Checklist)
        addNames(*box, m_checklists);
    else if (column == VisitGridModel::Session)
        addKeys<VisitSession>(*box);
    else
        addKeys<VisitMode>(*box);
    // A choice made is a choice meant: no second key to confirm it.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<VisitGridDelegate*>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void VisitGridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(value);
}

void VisitGridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData());
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text());
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/schedule/ScheduleData.h"

#include <QStyledItemDelegate>

namespace dkt::gui {

/// Editors of the table of visits: choices for team, session, mode and checklist.
class VisitGridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setChoices(std::vector<NamedId> teams, std::vector<NamedId> checklists);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    std::vector<NamedId> m_teams;
    std::vector<NamedId> m_checklists;
};

} // namespace dkt::gui

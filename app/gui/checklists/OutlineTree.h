// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklists/OutlineFilter.h"
#include "gui/checklists/OutlineModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace dkt::gui {

/// A checklist's outline with a search field above it.
class OutlineTree final : public QWidget {
    Q_OBJECT

public:
    explicit OutlineTree(QWidget* parent = nullptr);

    /// The place in a checklist shown again stays; null shows nothing.
    void setChecklist(std::shared_ptr<const Checklist> checklist);
    [[nodiscard]] OutlineModel& model() { return *m_model; }
    [[nodiscard]] QTreeView* view() const { return m_view; }
    /// The chosen row; all null when there is none.
    [[nodiscard]] ItemPlace current() const;
    void showItem(ItemId item);
    void focusSearch();

signals:
    void currentChanged(const dkt::ItemPlace& place);

private:
    void applySearch(const QString& words);
    void copyRow();

    OutlineModel* m_model;
    OutlineFilter* m_filter;
    QLineEdit* m_search;
    QLabel* m_nothing;
    QTreeView* m_view;
};

} // namespace dkt::gui

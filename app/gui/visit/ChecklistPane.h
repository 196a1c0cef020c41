// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/ChecklistFilter.h"
#include "gui/visit/ChecklistTreeModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace dkt::gui {

class ItemTree;

/// The checklist on the left: search, filter and the tree of items.
class ChecklistPane final : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistPane(VisitSheet& sheet, QWidget* parent = nullptr);

    /// The item the cursor is on; -1 on a group or nothing.
    [[nodiscard]] int current() const;
    /// Moves there, widening the filter when it hides the item.
    void setCurrent(int item);
    /// The chosen items in the checklist's order.
    [[nodiscard]] QList<int> chosen() const;

    enum class Step { Next, Previous, NextUnanswered };
    /// Moves among the listed items; false when there is none that way.
    bool move(Step step);
    [[nodiscard]] ChecklistFilter& filter() { return *m_filter; }
    void focusSearch();
    void focusFilter();
    void focusTree();
    [[nodiscard]] ItemTree& tree() { return *m_tree; }

signals:
    void currentChanged(int item);
    void chosenChanged();
    /// Another filter is about to be applied: what it lists by may be brought up to date now.
    void showChanging(dkt::gui::ChecklistFilter::Show show);
    /// Enter on an item.
    void entered();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectTree();
    void fitColumns();
    void retranslate();
    void restore();
    void showCount();
    [[nodiscard]] bool fits(int item, Step step) const;

    VisitSheet& m_sheet;
    ChecklistTreeModel* m_model;
    ChecklistFilter* m_filter;
    QLineEdit* m_search;
    QComboBox* m_show;
    QLabel* m_nothing;
    ItemTree* m_tree;
    int m_last = -1; ///< the current item, over resets of the model
};

} // namespace dkt::gui

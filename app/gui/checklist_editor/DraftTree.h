// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist_editor/DraftTreeModel.h"

#include <QTreeView>

class QAction;

namespace dkt::gui {

class AppContext;

/// The tree with what can be done in it: the same actions in the bar above, in the context menu and by keys.
class DraftTree final : public QTreeView {
    Q_OBJECT

public:
    DraftTree(AppContext& context, DraftTreeModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QAction* addSectionAction() const { return m_addSection; }
    [[nodiscard]] QAction* addCriterionAction() const { return m_addCriterion; }
    [[nodiscard]] QAction* addItemAction() const { return m_addItem; }
    /// What stands in the bar behind the three.
    [[nodiscard]] QList<QAction*> editActions() const;

    void choose(const QModelIndex& index);

signals:
    /// Before a step in the tree: commit what is being typed.
    void aboutToStep();
    /// A step was done. Named for undo.
    void stepDone(const QString& kind);
    /// A node was added: its title is to be typed.
    void added();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Direction { Up, Down };
    using Level = DraftNode::Level;

    QAction* makeAction(const char* name, const char* iconName, const QKeySequence& keys,
                        Qt::ShortcutContext reach, void (DraftTree::*slot)());
    void makeActions();
    void retranslate();
    void refreshActions();
    void add(Level level);
    void addSection() { add(Level::Section); }
    void addCriterion() { add(Level::Criterion); }
    void addItem() { add(Level::Item); }
    void duplicate();
    void removeChosen();
    void moveUp() { moveChosen(Direction::Up); }
    void moveDown() { moveChosen(Direction::Down); }
    void moveChosen(Direction direction);
    void renumberAll();
    void paste();
    void copyChosen();
    [[nodiscard]] DraftTreeModel::Spot spotBehind(Level level);
    [[nodiscard]] DraftTreeModel::Spot spotNextTo(const DraftNode& at, Direction direction) const;

    AppContext& m_context;
    DraftTreeModel& m_model;
    QAction *m_addSection, *m_addCriterion, *m_addItem, *m_duplicate, *m_remove, *m_up, *m_down, *m_renumber,
        *m_paste, *m_copy;
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChecklistIssues.h"
#include "gui/checklist_editor/DraftNode.h"

#include <QAbstractItemModel>

namespace dkt::gui {

/// A checklist being written, as a tree with one root, the checklist itself. Every step announces only the rows
/// it touches.
class DraftTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, PointsColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole, FoldedRole };
    using Level = DraftNode::Level;

    explicit DraftTreeModel(QObject* parent = nullptr);

    /// Another checklist.
    void load(const Checklist& checklist);
    /// The same one as it stands now elsewhere (undo, another laptop): rows that stay are kept.
    void refresh(const Checklist& checklist);
    [[nodiscard]] Checklist checklist() const;

    [[nodiscard]] const DraftNode& node(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const DraftNode& node, int column = TitleColumn) const;
    [[nodiscard]] QModelIndex headIndex() const { return index(0, TitleColumn); }
    [[nodiscard]] NodePath pathOf(const QModelIndex& index) const;
    /// The nearest there is.
    [[nodiscard]] QModelIndex indexAt(const NodePath& path) const;

    /// Title, version, limits and note; its sections do not matter.
    [[nodiscard]] const Checklist& head() const { return m_head; }
    void setHead(const Checklist& head);
    void setGroup(const QModelIndex& index, const QString& code, const QString& title,
                  std::optional<double> maxPoints);
    void setItem(const QModelIndex& index, Item item);

    /// Puts nodes of one level into their parent.
    QModelIndex insert(const QModelIndex& parent, int row, std::vector<std::unique_ptr<DraftNode>> nodes);
    void remove(const QModelIndexList& rows);
    /// Moves a node with what is below it. False where it stands already, or cannot stand.
    bool move(const QModelIndex& index, const QModelIndex& parent, int row);
    void renumberAll();

    /// Where something of this level may stand when it is put on `target` (or before row `row` of it).
    struct Spot {
        QModelIndex parent;
        int row = -1; ///< -1: nowhere
    };
    [[nodiscard]] Spot spotFor(Level level, const QModelIndex& target, int row = -1) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    void retranslate();

signals:
    /// A step was done in the tree itself: points typed into a cell, nodes dropped. Named for undo.
    void stepDone(const QString& kind);
    /// Anything at all is different now.
    void contentEdited();

private:
    [[nodiscard]] DraftNode& nodeAt(const QModelIndex& index) const;
    void countUp(DraftNode* from);
    void rowChanged(const DraftNode& node);
    void refreshBelow(DraftNode& mine, DraftNode& fresh);
    [[nodiscard]] QVariant display(const DraftNode& node, int column) const;
    [[nodiscard]] QVariant decoration(const DraftNode& node) const;
    [[nodiscard]] QString toolTip(const DraftNode& node) const;
    /// Says that dragged nodes are this model's and no other's, which has other nodes at the same places.
    [[nodiscard]] QString mark() const;
    [[nodiscard]] std::vector<DraftNode*> dragged(const QMimeData* data) const;

    Checklist m_head;
    std::unique_ptr<DraftNode> m_root;
};

/// Whether the points stated on a group's row are not those of its items.
[[nodiscard]] bool statesOtherPoints(const DraftNode& node);

} // namespace dkt::gui

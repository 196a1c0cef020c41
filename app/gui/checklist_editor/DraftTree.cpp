// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/DraftTree.h"

#include "gui/checklist_editor/PastedRows.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "util/Numbers.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace dkt::gui {

DraftTree::DraftTree(AppContext& context, DraftTreeModel& model, QWidget* parent)
    : QTreeView(parent), m_context(context), m_model(model) {
    setObjectName(u"draftTree"_s);
    setModel(&model);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop); // the model takes its own nodes only
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setEditTriggers(DoubleClicked | EditKeyPressed | SelectedClicked);
    setIndentation(fontMetrics().height());
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(DraftTreeModel::TitleColumn, QHeaderView::Stretch);
    QFont bold = font();
    bold.setBold(true);
    header()->resizeSection(DraftTreeModel::PointsColumn,
                            QFontMetrics(bold).horizontalAdvance(u"100,25 / 100"_s) + 2 * fontMetrics().averageCharWidth());
    makeActions();
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parentIndex, int first, int last) {
        expand(parentIndex);
        for (int row = first; row <= last; ++row)
            expandRecursively(m_model.index(row, 0, parentIndex));
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &DraftTree::refreshActions);
    new OnLanguageChange(this, [this] { retranslate(); });
    expandAll();
    refreshActions();
}

QAction* DraftTree::makeAction(const char* name, const char* iconName, const QKeySequence& keys,
                               Qt::ShortcutContext reach, void (DraftTree::*slot)()) {
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcut(keys);
    action->setShortcutContext(reach);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void DraftTree::makeActions() {
    constexpr auto everywhere = Qt::WidgetWithChildrenShortcut, here = Qt::WidgetShortcut;
    m_addSection = makeAction("addSection", "add", QKeySequence(u"Alt+Shift+Ins"_s), everywhere, &DraftTree::addSection);
    m_addCriterion = makeAction("addCriterion", "add", QKeySequence(u"Alt+Ins"_s), everywhere, &DraftTree::addCriterion);
    m_addItem = makeAction("addItem", "add", QKeySequence(u"Ins"_s), everywhere, &DraftTree::addItem);
    m_duplicate = makeAction("duplicateNode", "duplicate", QKeySequence(u"Ctrl+D"_s), everywhere, &DraftTree::duplicate);
    m_remove = makeAction("removeNode", "delete", QKeySequence(u"Del"_s), here, &DraftTree::removeChosen);
    m_up = makeAction("moveNodeUp", "move-up", QKeySequence(u"Alt+Shift+Up"_s), everywhere, &DraftTree::moveUp);
    m_down = makeAction("moveNodeDown", "move-down", QKeySequence(u"Alt+Shift+Down"_s), everywhere, &DraftTree::moveDown);
    m_renumber = makeAction("renumberNodes", "renumber", {}, here, &DraftTree::renumberAll);
    m_paste = makeAction("pasteItems", "paste", QKeySequence(u"Ctrl+V"_s), here, &DraftTree::paste);
    m_copy = makeAction("copyItems", "copy", QKeySequence(u"Ctrl+C"_s), here, &DraftTree::copyChosen);
}

QList<QAction*> DraftTree::editActions() const {
    return {m_duplicate, m_remove, m_up, m_down, m_renumber, m_paste};
}

void DraftTree::retranslate() {
    setAccessibleName(tr("Sections, criteria and items of the checklist"));
    m_addSection->setText(tr("Section"));
    m_addSection->setToolTip(tr("Add a section (Alt+Shift+Insert)"));
    m_addCriterion->setText(tr("Criterion"));
    m_addCriterion->setToolTip(tr("Add a criterion (Alt+Insert)"));
    m_addItem->setText(tr("Item"));
    m_addItem->setToolTip(tr("Add an item (Insert)"));
    m_duplicate->setText(tr("Duplicate"));
    m_duplicate->setToolTip(tr("Duplicate (Ctrl+D)"));
    m_remove->setText(tr("Delete"));
    m_remove->setToolTip(tr("Delete what is chosen (Delete); undo brings it back"));
    m_up->setText(tr("Move up"));
    m_up->setToolTip(tr("Move up, also into the criterion before (Alt+Shift+Up)"));
    m_down->setText(tr("Move down"));
    m_down->setToolTip(tr("Move down, also into the criterion behind (Alt+Shift+Down)"));
    m_renumber->setText(tr("Renumber"));
    m_renumber->setToolTip(tr("Give every section, criterion and item a code by its place: I, 1.1, 1.1.1"));
    m_paste->setText(tr("Paste items"));
    m_paste->setToolTip(tr("Paste rows copied from a spreadsheet as items: code, title, points, rule (Ctrl+V)"));
    m_copy->setText(tr("Copy"));
    m_model.retranslate();
}

void DraftTree::refreshActions() {
    const bool node = currentIndex().isValid() && m_model.node(currentIndex()).parent;
    for (QAction* action : {m_duplicate, m_remove, m_up, m_down})
        action->setEnabled(node);
}

void DraftTree::choose(const QModelIndex& index) {
    // Not setCurrentIndex(): with Ctrl held down (Ctrl+D) that would add to the selection.
    selectionModel()->setCurrentIndex(index.siblingAtColumn(DraftTreeModel::TitleColumn),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

DraftTreeModel::Spot DraftTree::spotBehind(Level level) {
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : m_model.headIndex();
    DraftTreeModel::Spot spot = m_model.spotFor(level, at);
    // What it stands in is made along with it.
    for (int more = 0; spot.row < 0 && more < 2; ++more) {
        const Level missing = more == 0 && m_model.rowCount(m_model.headIndex()) == 0 ? Level::Section : Level::Criterion;
        const DraftTreeModel::Spot into = m_model.spotFor(missing, at);
        std::vector<std::unique_ptr<DraftNode>> made;
        made.push_back(groupNode(missing, nextCode(m_model.node(into.parent))));
        const QModelIndex created = m_model.insert(into.parent, into.row, std::move(made));
        spot = m_model.spotFor(level, created);
    }
    return spot;
}

void DraftTree::add(Level level) {
    emit aboutToStep();
    const DraftTreeModel::Spot spot = spotBehind(level);
    const DraftNode& into = m_model.node(spot.parent);
    const QString code = spot.row == static_cast<int>(into.children.size()) ? nextCode(into) : QString();
    std::vector<std::unique_ptr<DraftNode>> made;
    if (level == Level::Item) {
        Item item;
        item.code = code;
        made.push_back(itemNode(std::move(item)));
    } else {
        made.push_back(groupNode(level, code));
    }
    choose(m_model.insert(spot.parent, spot.row, std::move(made)));
    emit stepDone(u"checklistDraft.item.add"_s);
    emit added();
}

void DraftTree::duplicate() {
    emit aboutToStep();
    const DraftNode& at = m_model.node(currentIndex());
    std::vector<std::unique_ptr<DraftNode>> made;
    made.push_back(copied(at));
    choose(m_model.insert(m_model.indexOf(*at.parent), at.row() + 1, std::move(made)));
    emit stepDone(u"checklistDraft.item.add"_s);
}

void DraftTree::removeChosen() {
    emit aboutToStep();
    const DraftNode& at = m_model.node(currentIndex());
    if (!at.parent)
        return;
    m_model.remove(selectionModel()->selectedRows());
    emit stepDone(u"checklistDraft.item.remove"_s);
}

DraftTreeModel::Spot DraftTree::spotNextTo(const DraftNode& at, Direction direction) const {
    const int count = static_cast<int>(at.parent->children.size());
    if (direction == Direction::Up && at.row() > 0)
        return {m_model.indexOf(*at.parent), at.row() - 1};
    if (direction == Direction::Down && at.row() + 1 < count)
        return {m_model.indexOf(*at.parent), at.row() + 2};
    // At the edge of its parent: into the neighbour of the parent, over the borders of sections too.
    const DraftNode* neighbour = at.parent;
    const int by = direction == Direction::Up ? -1 : 1;
    while (neighbour->parent) {
        const auto& siblings = neighbour->parent->children;
        const int next = neighbour->row() + by;
        if (next < 0 || next >= static_cast<int>(siblings.size())) {
            neighbour = neighbour->parent;
            continue;
        }
        neighbour = siblings[static_cast<std::size_t>(next)].get();
        while (static_cast<int>(neighbour->level) + 1 < static_cast<int>(at.level)) {
            if (neighbour->children.empty())
                return {};
            neighbour = (by < 0 ? neighbour->children.back() : neighbour->children.front()).get();
        }
        return {m_model.indexOf(*neighbour), by < 0 ? static_cast<int>(neighbour->children.size()) : 0};
    }
    return {};
}

void DraftTree::moveChosen(Direction direction) {
    const DraftNode& at = m_model.node(currentIndex());
    if (!at.parent)
        return;
    emit aboutToStep();
    const DraftTreeModel::Spot spot = spotNextTo(at, direction);
    if (spot.row < 0 || !m_model.move(m_model.indexOf(at), spot.parent, spot.row))
        return;
    expand(spot.parent);
    choose(m_model.indexOf(at));
    emit stepDone(u"checklistDraft.item.move"_s);
}

void DraftTree::renumberAll() {
    emit aboutToStep();
    m_model.renumberAll();
    emit stepDone(u"checklistDraft.renumber"_s);
}

void DraftTree::paste() {
    PastedRows pasted = pastedRows(QApplication::clipboard()->text());
    if (pasted.items.empty()) {
        m_context.notify({Severity::Warning,
                          tr("There are no rows to paste: copy cells from a spreadsheet first, one item a row.")});
        return;
    }
    emit aboutToStep();
    const DraftTreeModel::Spot spot = spotBehind(Level::Item);
    std::vector<std::unique_ptr<DraftNode>> nodes;
    for (Item& item : pasted.items)
        nodes.push_back(itemNode(std::move(item)));
    const int count = static_cast<int>(nodes.size());
    choose(m_model.insert(spot.parent, spot.row, std::move(nodes)));
    emit stepDone(u"checklistDraft.item.paste"_s);
    QString text = tr("%n items were pasted.", nullptr, count);
    if (pasted.skipped > 0)
        text += u' ' + tr("%n rows without a title were left out.", nullptr, pasted.skipped);
    m_context.notify({pasted.skipped > 0 ? Severity::Warning : Severity::Note, text});
}

void DraftTree::copyChosen() {
    QStringList lines;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        const DraftNode& at = m_model.node(index);
        const auto points = at.level == Level::Item ? at.item.maxPoints : at.maxPoints;
        QStringList cells{at.codeText(), at.titleText().simplified(),
                          points ? text::formatNumber(*points, 4) : QString()};
        if (at.level == Level::Item)
            cells << at.item.rule.text.simplified() << at.item.evidence.simplified();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void DraftTree::contextMenuEvent(QContextMenuEvent* event) {
    auto* shown = new QMenu(this);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->addActions({m_addItem, m_addCriterion, m_addSection});
    shown->addSeparator();
    shown->addActions({m_copy, m_paste, m_duplicate, m_remove});
    shown->addSeparator();
    shown->addActions({m_up, m_down, m_renumber});
    shown->popup(event->globalPos());
}

} // namespace dkt::gui

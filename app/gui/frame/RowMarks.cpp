// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/RowMarks.h"

#include "domain/Finding.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/ConflictCorner.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace dkt::gui {

namespace {

QRect cornerIn(const QRect& cell) {
    return {cell.right() - ConflictCorner::side, cell.top(), ConflictCorner::side + 1, ConflictCorner::side + 1};
}

} // namespace

RowId markedRow(const AppContext& context, FindingId finding) {
    const RowId action = actionId(finding).row;
    return !context.conflicts().hasRow(finding.row) && context.conflicts().hasRow(action) ? action : finding.row;
}

void RowMarks::on(QAbstractItemView& view, AppContext& context, RowOf rowOf, int column) {
    view.setItemDelegate(new RowMarks(view, context, std::move(rowOf), column));
}

RowMarks::RowMarks(QAbstractItemView& view, AppContext& context, RowOf rowOf, int column)
    : QAbstractItemDelegate(&view), m_context(context), m_inner(view.itemDelegate()), m_rowOf(std::move(rowOf)),
      m_column(column) {
    connect(m_inner, &QAbstractItemDelegate::commitData, this, &QAbstractItemDelegate::commitData);
    connect(m_inner, &QAbstractItemDelegate::closeEditor, this, &QAbstractItemDelegate::closeEditor);
    connect(m_inner, &QAbstractItemDelegate::sizeHintChanged, this, &QAbstractItemDelegate::sizeHintChanged);
    // What a row says may be the same and its conflict be decided all the same.
    connect(&context, &AppContext::contentChanged, &view, [&view] { view.viewport()->update(); });
}

RowId RowMarks::marked(const QModelIndex& index) const {
    if (m_context.conflicts().isEmpty() || (m_column >= 0 && index.column() != m_column))
        return {};
    const RowId row = m_rowOf(index);
    return !row.isNull() && m_context.conflicts().hasRow(row) ? row : RowId();
}

void RowMarks::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    m_inner->paint(painter, option, index);
    if (marked(index).isNull())
        return;
    painter->save();
    ConflictCorner::paintCorner(*painter, option.rect, option.palette);
    painter->restore();
}

QSize RowMarks::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return m_inner->sizeHint(option, index);
}

QWidget* RowMarks::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return m_inner->createEditor(parent, option, index);
}

void RowMarks::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    m_inner->destroyEditor(editor, index);
}

void RowMarks::setEditorData(QWidget* editor, const QModelIndex& index) const {
    m_inner->setEditorData(editor, index);
}

void RowMarks::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    m_inner->setModelData(editor, model, index);
}

void RowMarks::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    m_inner->updateEditorGeometry(editor, option, index);
}

bool RowMarks::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                           const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease)
        if (const RowId row = marked(index); !row.isNull()) {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            if (mouse->button() == Qt::LeftButton && cornerIn(option.rect).contains(mouse->position().toPoint())) {
                m_context.showConflict(row, m_context.conflicts().firstOf(row));
                return true;
            }
        }
    return m_inner->editorEvent(event, model, option, index);
}

bool RowMarks::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                         const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip)
        if (const RowId row = marked(index); !row.isNull()) {
            QToolTip::showText(event->globalPos(), m_context.conflicts().explained(row), view);
            return true;
        }
    return m_inner->helpEvent(event, view, option, index);
}

bool RowMarks::eventFilter(QObject* editor, QEvent* event) {
    return static_cast<QObject*>(m_inner)->eventFilter(editor, event);
}

} // namespace dkt::gui

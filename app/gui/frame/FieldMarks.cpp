// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/FieldMarks.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/ConflictCorner.h"
#include "gui/frame/Icons.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ConflictCorner* markOf(const QWidget* field) {
    return field->findChild<ConflictCorner*>(QString(), Qt::FindDirectChildrenOnly);
}

/// The menu a field has of its own.
QMenu* ownMenu(QWidget* field) {
    if (auto* line = qobject_cast<QLineEdit*>(field))
        return line->createStandardContextMenu();
    if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        return text->createStandardContextMenu();
    return new QMenu;
}

} // namespace

FieldMarks::FieldMarks(AppContext& context, QWidget* form, const std::vector<Field>& fields)
    : QObject(form), m_context(context) {
    for (const Field& field : fields)
        if (auto* widget = form->findChild<QWidget*>(field.name)) {
            auto* mark = new ConflictCorner(context, widget);
            mark->setCell({}, field.cell);
            m_marks.push_back(mark);
            widget->installEventFilter(this);
            if (auto* area = qobject_cast<QAbstractScrollArea*>(widget))
                area->viewport()->installEventFilter(this);
        }
    connect(&context, &AppContext::contentChanged, this, &FieldMarks::refresh);
    // The form may have been told of the other dossier's rows before: what it shows is for it to say.
    connect(&context, &AppContext::dossierSwitched, this, &FieldMarks::refresh);
}

void FieldMarks::setRow(RowKind kind, RowId row) {
    m_rows[kind] = row;
    refresh();
}

void FieldMarks::refresh() {
    for (ConflictCorner* mark : m_marks) {
        const auto row = m_rows.find(mark->cell().kind());
        mark->setCell(row == m_rows.end() ? RowId() : row->second, mark->cell());
    }
}

bool FieldMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    auto* field = qobject_cast<QWidget*>(watched);
    if (field && !markOf(field))
        field = field->parentWidget(); // the viewport's
    return field && markOf(field) && showMenu(field, static_cast<QContextMenuEvent*>(event)->globalPos());
}

bool FieldMarks::showMenu(QWidget* field, const QPoint& at) {
    const ConflictCorner* mark = markOf(field);
    // A dialog would stay in front of where the menu leads.
    if (mark->row().isNull() || qobject_cast<QDialog*>(field->window()))
        return false;
    QMenu* menu = ownMenu(field);
    menu->setParent(field, menu->windowFlags());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"fieldMenu"_s);
    if (!menu->isEmpty())
        menu->addSeparator();
    const CellPlace place{mark->row(), mark->cell()};
    menu->addAction(icon(u"history"_s), tr("History of this field"), this,
                    [this, place] { m_context.showHistory(place.row, place.cell); });
    if (m_context.conflicts().has(place.row, place.cell))
        menu->addAction(icon(u"conflict"_s), tr("Decide the conflict"), this,
                        [this, place] { m_context.showConflict(place.row, place.cell); });
    menu->popup(at);
    return true;
}

std::optional<CellPlace> focusedCell() {
    for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (const ConflictCorner* mark = markOf(widget); mark && !mark->row().isNull())
            return CellPlace{mark->row(), mark->cell()};
    return {};
}

} // namespace dkt::gui

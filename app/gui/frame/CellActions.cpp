// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/CellActions.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/FieldMarks.h"

#include <QApplication>

namespace dkt::gui {

CellActions::CellActions(AppContext& context, ActionTable& table) : m_context(context), m_table(table) {
    table.bind("edit.fieldHistory", this, [this] {
        if (const auto place = focusedCell())
            m_context.showHistory(place->row, place->cell);
    });
    table.bind("edit.fieldConflict", this, [this] {
        if (const auto place = focusedCell(); place && m_context.conflicts().has(place->row, place->cell))
            m_context.showConflict(place->row, place->cell);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (now) // a menu that is open has taken the keys, not the place
            refresh();
    });
    connect(&context, &AppContext::contentChanged, this, &CellActions::refresh);
    refresh();
}

void CellActions::refresh() {
    const auto place = focusedCell();
    m_table.setEnabled("edit.fieldHistory", place.has_value());
    m_table.setEnabled("edit.fieldConflict", place && m_context.conflicts().has(place->row, place->cell));
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/ShowRow.h"

#include "gui/frame/AppContext.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt::gui {

namespace {

struct ShowRowText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::ShowRow)
};

constexpr RowKind shownByPages[] = {RowKind::Campaign,  RowKind::LegalDocument,  RowKind::Team,
                                    RowKind::Member,    RowKind::Unit,           RowKind::Visit,
                                    RowKind::Answer,    RowKind::Finding,        RowKind::Checklist,
                                    RowKind::OtherInspection, RowKind::ChecklistDraft, RowKind::Assignment};

bool hasPage(RowKind kind) {
    return std::ranges::find(shownByPages, kind) != std::end(shownByPages);
}

} // namespace

bool canShowRow(const RowWords& row) {
    return hasPage(row.rowKind) || !row.visit.isNull();
}

void showRow(AppContext& context, const RowWords& row) {
    bool alive = false;
    if (const Dossier* dossier = context.dossier())
        dossier->journal().row(row.rowKind, row.row, [&](const RowView& view) { alive = view.alive(); });
    if (!alive)
        return context.notify({.text = ShowRowText::tr("This was deleted; the history keeps what it said.")});
    if (hasPage(row.rowKind))
        context.showPlace({row.rowKind, row.row, row.item});
    else if (!row.visit.isNull())
        context.showVisit(row.visit, row.item);
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// Which visit is shown, and the list it is chosen from.
#include "gui/visit/VisitView.h"

#include "gui/frame/Guard.h"
#include "gui/frame/Settings.h"
#include "gui/visit/AnswerController.h"
#include "gui/visit/DraftStrip.h"
#include "gui/visit/FindingController.h"
#include "gui/visit/VisitBar.h"
#include "gui/visit/VisitHead.h"
#include "gui/visit/VisitListModel.h"
#include "gui/visit/VisitSheet.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

void VisitView::openDossier() {
    Dossier* dossier = m_context.dossier();
    m_sheet->setDossier(dossier);
    loadVisits();
    chooseFirst();
    m_strip->scan();
}

void VisitView::chooseFirst() {
    const DossierNote& seen = m_context.lastSeen();
    if (const VisitId last{RowId::fromHex(seen.visit)}; m_visits->rowOf(last) >= 0)
        showVisit(last, ItemId{RowId::fromHex(seen.item)});
    else if (const VisitId first = m_visits->likely(); !first.isNull())
        showVisit(first);
    m_bar->refresh();
}

void VisitView::follow(const ChangeSet& changes) {
    constexpr std::array listed{RowKind::Visit, RowKind::Unit, RowKind::Team, RowKind::Member, RowKind::Assignment};
    if (std::ranges::none_of(listed, [&](RowKind kind) { return changes.touches(kind); }))
        return;
    loadVisits();
    if (m_sheet->isEmpty())
        chooseFirst();
    m_bar->refresh();
}

void VisitView::loadVisits() {
    const Dossier* dossier = m_context.dossier();
    m_context.guard().run([&] {
        m_visits->load(dossier ? &dossier->journal() : nullptr, m_context.actor().person, m_sheet->id());
    });
}

void VisitView::showVisit(VisitId visit, ItemId item) {
    if (visit != m_sheet->id()) {
        if (!m_answers->flush() || !m_head->flush() || !m_findings->close()) {
            m_bar->refresh();
            return;
        }
        m_context.guard().run([&] { m_sheet->show(visit); });
    }
    if (const int index = m_sheet->indexOf(item); index >= 0) {
        leaveSelfScores();
        m_pane->setCurrent(index);
    } else if (m_pane->current() < 0 && !m_pane->move(ChecklistPane::Step::NextUnanswered))
        m_pane->setCurrent(0);
    showItem(m_pane->current());
}

} // namespace dkt::gui

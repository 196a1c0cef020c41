// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not recorded: kept, taken up again, given up.
#include "gui/visit/FindingController.h"

#include "gui/frame/Guard.h"
#include "gui/visit/FindingEditor.h"
#include "gui/visit/ShareKeeper.h"
#include "gui/visit/VisitSheet.h"
#include "services/RecordingService.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

void FindingController::leaveDrafts() {
    m_findingDrafts.leave();
    m_actionDrafts.leave();
    m_dirty = false;
    emit dirtyChanged();
    emit draftLeft();
}

bool FindingController::askFirst() {
    return !m_dirty || m_shares.mayEdit(sectionOf(m_finding.current()), [this] { flush(); },
                                        [this] { revert(Words::Drop); });
}

void FindingController::revert(Words words) {
    m_autoSave.stop();
    if (!isOpen())
        return;
    if (m_finding.loaded().heads.empty()) {
        saveDraft();
        leaveDrafts();
        start({});
        return;
    }
    if (words == Words::Keep) {
        saveDraft();
        leaveDrafts();
    } else {
        m_findingDrafts.clear();
        m_actionDrafts.clear();
    }
    m_context.guard().run([&] { start(RecordingService(*m_context.dossier()).loadFinding(id())); });
}

QString FindingController::sectionOf(const Finding& finding) const {
    const QString section = m_shares.sectionOf(m_sheet.indexOf(finding.item));
    return section.isEmpty() ? finding.sectionCode : section;
}

void FindingController::saveDraft() {
    if (!m_dirty)
        return;
    const Finding& finding = m_finding.current();
    DraftCells cells = m_finding.unsaved();
    cells.emplace_back(field::Finding::visit, Value(finding.visit.row));
    cells.emplace_back(field::Finding::item, cell::toValue(finding.item));
    cells.emplace_back(field::Finding::kind, cell::toValue(finding.kind));
    m_findingDrafts.put(finding.id.row, cells);
    if (m_action.isDirty())
        m_actionDrafts.put(m_action.current().id.row, m_action.unsaved());
}

void FindingController::restore(FindingId id, const DraftCells& finding, const DraftCells& action) {
    if (!save(Leave::Go))
        return;
    m_context.guard().run([&] {
        RecordingService service(*m_context.dossier());
        FindingForm form = service.loadFinding(id);
        if (form.finding.heads.empty()) {
            EditBuffer<Finding> words;
            for (const auto& [field, value] : finding)
                words.apply(field, value);
            form = service.newFinding(m_sheet.id(), words.current().item, words.current().kind);
            form.finding.value.id = id;
            form.action.value.id = actionId(id);
            form.action.value.finding = id;
        }
        start(form);
        for (const auto& [field, value] : finding)
            m_finding.apply(field, value);
        for (const auto& [field, value] : action)
            m_action.apply(field, value);
        showValues();
    });
    noteDirty();
    saveDraft();
    m_autoSave.touch();
}

} // namespace dkt::gui

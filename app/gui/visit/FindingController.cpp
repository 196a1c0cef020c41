// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/FindingController.h"

#include "gui/frame/FieldMarks.h"
#include "gui/frame/Guard.h"
#include "gui/visit/DeadlineEditor.h"
#include "gui/visit/FindingEditor.h"
#include "gui/visit/ShareKeeper.h"
#include "gui/visit/VisitSheet.h"
#include "services/SnapshotReader.h"
#include "util/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

std::vector<FieldMarks::Field> markedFields() {
    return {{u"findingKind"_s, field::Finding::kind},
            {u"findingText"_s, field::Finding::text},
            {u"findingBasis"_s, field::Finding::legalBasis},
            {u"findingCause"_s, field::Finding::cause},
            {u"findingEffect"_s, field::Finding::effect},
            {u"findingRecommendation"_s, field::Finding::recommendation},
            {u"findingSeverity"_s, field::Finding::severity},
            {u"findingExtent"_s, field::Finding::extent},
            {u"findingFixClass"_s, field::Finding::fixClass},
            {u"findingExemplary"_s, field::Finding::exemplary},
            {u"actionResponsible"_s, field::Action::responsible},
            {u"actionMonitor"_s, field::Action::monitor},
            {u"actionDeadline"_s, field::Action::deadline}};
}

} // namespace

FindingController::FindingController(AppContext& context, VisitSheet& sheet, ShareKeeper& shares,
                                     FindingEditor& editor, AutoSaveTimes times, QObject* parent)
    : QObject(parent), m_context(context), m_sheet(sheet), m_shares(shares), m_editor(editor), m_autoSave(times),
      m_findingDrafts(context), m_actionDrafts(context),
      m_marks(new FieldMarks(context, &editor, markedFields())) {
    connect(&editor, &FindingEditor::typed, this, [this] {
        take();
        m_autoSave.touch();
        askFirst();
    });
    connect(&editor, &FindingEditor::decided, this, [this] {
        take();
        if (askFirst())
            flush();
    });
    connect(&editor, &FindingEditor::left, this, &FindingController::flush);
    connect(&editor, &FindingEditor::closeRequested, this, &FindingController::close);
    connect(&editor, &FindingEditor::deleteRequested, this, &FindingController::removeOpen);
    connect(&m_autoSave, &AutoSave::draftDue, this, &FindingController::saveDraft);
    connect(&m_autoSave, &AutoSave::saveDue, this, &FindingController::flush);
    connect(&context, &AppContext::contentChanged, this, &FindingController::follow);
    connect(&sheet, &VisitSheet::shown, this, [this] {
        if (isOpen() && m_sheet.id() != m_finding.current().visit)
            start({});
    });
}

void FindingController::start(const FindingForm& form) {
    m_autoSave.stop();
    m_finding.load(form.finding);
    m_action.load(form.action);
    m_editor.setRemark({});
    if (isOpen()) {
        const auto campaign = load<Campaign>(m_context.dossier()->journal(), rowOf(Campaign{})).value;
        m_editor.deadline().setDays({campaign.issueDate, m_sheet.visit().date, m_context.clock().today()},
                                    m_context.dossier()->calendar());
        m_editor.setPlace(placeOf(form.finding.value));
    }
    showValues();
    m_marks->setRow(RowKind::Finding, isOpen() ? id().row : RowId());
    m_marks->setRow(RowKind::Action, isOpen() ? actionId(id()).row : RowId());
    noteDirty();
    if (isOpen())
        emit opened();
    else
        emit closed();
}

QString FindingController::placeOf(const Finding& finding) const {
    const int item = m_sheet.indexOf(finding.item);
    if (item < 0)
        return tr("on the visit as a whole");
    const Item& at = *m_sheet.place(item).item;
    return (at.code + u"  "_s + at.title).trimmed();
}

void FindingController::showValues() {
    m_editor.setValues(m_finding.current(), m_action.current());
}

bool FindingController::open(FindingId id) {
    if (id == this->id())
        return true;
    if (!save(Leave::Go))
        return false;
    return m_context.guard().run([&] { start(RecordingService(*m_context.dossier()).loadFinding(id)); }) ==
           Guard::Result::Done;
}

bool FindingController::create(ItemId item, FindingKind kind) {
    if (!save(Leave::Go) ||
        !m_shares.mayEdit(m_shares.sectionOf(m_sheet.indexOf(item)), [this, item, kind] { create(item, kind); }))
        return false;
    const auto result = m_context.guard().run([&] {
        FindingForm form = RecordingService(*m_context.dossier()).newFinding(m_sheet.id(), item, kind);
        Finding& finding = form.finding.value;
        const int index = m_sheet.indexOf(item);
        // Where the checklist names no law, the item itself is the criterion.
        if (finding.legalBasis.isEmpty() && index >= 0)
            finding.legalBasis = text::collapsed(placeOf(finding));
        start(form);
    });
    return result == Guard::Result::Done;
}

bool FindingController::close() {
    if (!save(Leave::Go))
        return false;
    if (isOpen())
        start({});
    return true;
}

void FindingController::take() {
    const auto keepIds = [](auto typed, const auto& now) {
        typed.id = now.id;
        return typed;
    };
    m_finding.setCurrent(keepIds(m_editor.finding(), m_finding.current()));
    m_action.setCurrent(keepIds(m_editor.action(), m_action.current()));
    noteDirty();
}

void FindingController::noteDirty() {
    const bool dirty = isOpen() && (m_finding.isDirty() || m_action.isDirty());
    if (std::exchange(m_dirty, dirty) != dirty)
        emit dirtyChanged();
}

bool FindingController::flush() {
    return save(Leave::Stay);
}

bool FindingController::save(Leave leave) {
    m_autoSave.stop();
    if (!m_dirty) {
        m_findingDrafts.clear();
        m_actionDrafts.clear();
        return true;
    }
    if (m_finding.current().text.trimmed().isEmpty()) {
        saveDraft();
        m_editor.setRemark(tr("Not recorded yet: write what was found. Until then it is kept as a draft."));
        if (leave == Leave::Go)
            leaveDrafts();
        return true;
    }
    if (!m_shares.mayEdit(sectionOf(m_finding.current()), [this] { flush(); }, [this] { revert(Words::Keep); }))
        return false;
    m_saving = true;
    const auto result = m_context.guard().run([this] {
        RecordingService service(*m_context.dossier());
        if (m_sheet.visit().state == VisitState::Planned)
            service.setVisitState(m_context.actor(), m_sheet.id(), VisitState::InProgress);
        service.saveFinding(m_context.actor(), {m_finding.loaded(), m_action.loaded()}, m_finding.current(),
                            m_action.current());
        const FindingForm form = service.loadFinding(id());
        m_finding.load(form.finding);
        m_action.load(form.action);
    });
    m_saving = false;
    if (result == Guard::Result::Failed)
        return false;
    m_findingDrafts.clear();
    m_actionDrafts.clear();
    m_editor.setRemark({});
    showValues();
    noteDirty();
    return true;
}

void FindingController::removeOpen() {
    const FindingId gone = id();
    const bool stored = !m_finding.loaded().heads.empty();
    m_findingDrafts.clear();
    m_actionDrafts.clear();
    start({});
    if (stored)
        remove(gone);
}

void FindingController::remove(FindingId id) {
    if (id == this->id()) {
        removeOpen();
        return;
    }
    const auto finding = std::ranges::find(m_sheet.findings(), id, &Finding::id);
    if (finding != m_sheet.findings().end() && !m_shares.mayEdit(sectionOf(*finding), [this, id] { remove(id); }))
        return;
    const auto result = m_context.guard().run(
        [&] { RecordingService(*m_context.dossier()).removeFinding(m_context.actor(), id); });
    if (result == Guard::Result::Done)
        offerUndo();
}

void FindingController::offerUndo() {
    const CommitId removal = m_context.dossier()->journal().undoable(m_context.actor().session).id;
    m_context.notify(
        {Severity::Note, tr("The finding was deleted."), tr("Undo"), [this, removal] {
             m_context.guard().run([&] {
                 const Actor actor = m_context.actor();
                 if (Dossier* dossier = m_context.dossier())
                     dossier->journal().undo(removal, {actor.person, u"finding.remove"_s, actor.session});
             });
         }});
}

void FindingController::follow(const ChangeSet& changes) {
    if (m_saving || !isOpen() || m_finding.loaded().heads.empty())
        return;
    const RowId row = id().row;
    if (!changes.everything && !changes.rows.contains({RowKind::Finding, row}) &&
        !changes.rows.contains({RowKind::Action, actionId(id()).row}))
        return;
    m_context.guard().run([&] {
        if (!readRow<Finding>(m_context.dossier()->journal(), row)) { // or its making was undone
            if (m_dirty)
                m_editor.setRemark(
                    tr("This finding was deleted elsewhere meanwhile. What you type is kept, as a "
                       "conflict to decide."));
            else
                start({});
            return;
        }
        const FindingForm fresh = RecordingService(*m_context.dossier()).loadFinding(id());
        bool clash = !m_finding.refresh(fresh.finding).empty();
        clash = !m_action.refresh(fresh.action).empty() || clash;
        showValues();
        m_editor.setRemark(
            clash ? tr("This finding was changed elsewhere meanwhile. What you type is kept beside it, "
                       "as a conflict to decide.")
                  : QString());
    });
    noteDirty();
}

} // namespace dkt::gui

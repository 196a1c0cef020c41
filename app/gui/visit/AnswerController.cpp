// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/AnswerController.h"

#include "domain/Labels.h"
#include "gui/frame/FieldMarks.h"
#include "gui/frame/Guard.h"
#include "gui/visit/AnswerEditor.h"
#include "gui/visit/ShareKeeper.h"
#include "gui/visit/VisitSheet.h"
#include "services/RecordingService.h"
#include "util/Numbers.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// A new answer's visit and item are in the form from the start, but not yet in the dossier.
Loaded<Answer> asStored(Loaded<Answer> before) {
    if (!before.heads.contains(field::Answer::visit))
        before.value.visit = {};
    if (!before.heads.contains(field::Answer::item))
        before.value.item = {};
    return before;
}

QString wordsOf(FieldId field, const Value& value) {
    if (field == field::Answer::note)
        return u"“%1”"_s.arg(value.toText());
    if (field == field::Answer::result) {
        Result result;
        cell::fromValue(value, result);
        return result.outcome ? label(*result.outcome) : u"—"_s;
    }
    return value.isNull() ? u"—"_s : text::formatNumber(value.toReal());
}

} // namespace

AnswerController::AnswerController(AppContext& context, VisitSheet& sheet, ShareKeeper& shares,
                                   AnswerEditor& editor, AutoSaveTimes times, QObject* parent)
    : QObject(parent), m_context(context), m_sheet(sheet), m_shares(shares), m_editor(editor), m_autoSave(times),
      m_drafts(context), m_marks(new FieldMarks(context, &editor,
                                                {{u"outcomes"_s, field::Answer::result},
                                                 {u"figures"_s, field::Answer::result},
                                                 {u"selfScore"_s, field::Answer::selfScore},
                                                 {u"verifiedScore"_s, field::Answer::verifiedScore},
                                                 {u"note"_s, field::Answer::note}})) {
    connect(&editor, &AnswerEditor::typed, this, [this] {
        take();
        m_autoSave.touch();
        askFirst();
    });
    connect(&editor, &AnswerEditor::decided, this, [this] {
        take();
        if (askFirst())
            flush();
    });
    connect(&editor, &AnswerEditor::left, this, &AnswerController::flush);
    connect(&m_autoSave, &AutoSave::draftDue, this, &AnswerController::saveDraft);
    connect(&m_autoSave, &AutoSave::saveDue, this, &AnswerController::flush);
    connect(&context, &AppContext::contentChanged, this, &AnswerController::follow);
    connect(&sheet, &VisitSheet::shown, this, [this] {
        if (m_sheet.id() != m_visit || m_item >= m_sheet.count())
            clear();
    });
}

void AnswerController::clear() {
    m_item = -1;
    m_visit = m_sheet.id();
    m_autoSave.stop();
    m_buffer.load({});
    m_editor.show(nullptr, {});
    m_marks->setRow(RowKind::Answer, {});
    noteDirty();
}

bool AnswerController::show(int item) {
    if (item == m_item && m_visit == m_sheet.id())
        return true;
    if (!flush())
        return false;
    clear();
    if (item < 0)
        return true;
    m_item = item;
    m_context.guard().run([this] { reload(); });
    m_editor.show(m_sheet.place(item).item, m_buffer.current());
    m_marks->setRow(RowKind::Answer, m_buffer.current().id.row);
    remarkConflict();
    return true;
}

void AnswerController::reload() {
    RecordingService service(*m_context.dossier());
    const ItemId item = m_sheet.place(m_item).item->id;
    Loaded<Answer> loaded = service.loadAnswer(m_visit, item);
    loaded.value.visit = m_visit;
    loaded.value.item = item;
    m_buffer.load(std::move(loaded));
}

void AnswerController::beginVisit() {
    if (m_sheet.visit().state == VisitState::Planned)
        RecordingService(*m_context.dossier())
            .setVisitState(m_context.actor(), m_visit, VisitState::InProgress);
}

void AnswerController::take() {
    Answer typed = m_editor.answer();
    const Answer& now = m_buffer.current();
    typed.id = now.id;
    typed.visit = now.visit;
    typed.item = now.item;
    m_buffer.setCurrent(typed);
    noteDirty();
}

void AnswerController::noteDirty() {
    const bool dirty = m_item >= 0 && m_buffer.isDirty();
    if (std::exchange(m_dirty, dirty) != dirty)
        emit dirtyChanged();
}

bool AnswerController::flush() {
    m_autoSave.stop();
    if (!m_dirty) {
        m_drafts.clear();
        return true;
    }
    if (!m_shares.mayEdit(m_shares.sectionOf(m_item), [this] { flush(); }, [this] { revert(Words::Keep); }))
        return false;
    m_saving = true;
    const auto result = m_context.guard().run([this] {
        beginVisit();
        RecordingService service(*m_context.dossier());
        service.saveAnswer(m_context.actor(), asStored(m_buffer.loaded()), m_buffer.current());
        reload();
    });
    m_saving = false;
    if (result == Guard::Result::Failed)
        return false;
    m_drafts.clear();
    m_editor.setAnswer(m_buffer.current());
    remarkConflict();
    noteDirty();
    return true;
}

bool AnswerController::askFirst() {
    return !m_dirty ||
           m_shares.mayEdit(m_shares.sectionOf(m_item), [this] { flush(); }, [this] { revert(Words::Drop); });
}

void AnswerController::revert(Words words) {
    m_autoSave.stop();
    if (m_item < 0)
        return;
    if (words == Words::Keep) {
        saveDraft();
        m_drafts.leave();
    } else {
        m_drafts.clear();
    }
    m_context.guard().run([this] { reload(); });
    m_editor.setAnswer(m_buffer.current());
    remarkConflict();
    noteDirty();
}

void AnswerController::saveDraft() {
    if (!m_dirty)
        return;
    const Answer& now = m_buffer.current();
    DraftCells cells = m_buffer.unsaved();
    cells.emplace_back(field::Answer::visit, Value(now.visit.row));
    cells.emplace_back(field::Answer::item, Value(now.item.row));
    m_drafts.put(now.id.row, cells);
}

void AnswerController::restore(const DraftCells& cells) {
    if (m_item < 0)
        return;
    for (const auto& [field, value] : cells)
        m_buffer.apply(field, value);
    m_editor.setAnswer(m_buffer.current());
    noteDirty();
    saveDraft();
    m_autoSave.touch();
}

void AnswerController::answerAll(const QList<int>& items, std::optional<Outcome> outcome) {
    if (!flush())
        return;
    for (const int index : items)
        if (!m_shares.mayEdit(m_shares.sectionOf(index), [this, items, outcome] { answerAll(items, outcome); }))
            return;
    m_context.guard().run([&] {
        RecordingService service(*m_context.dossier());
        std::vector<RecordingService::AnswerChange> changes;
        for (const int index : items) {
            const ItemId item = m_sheet.place(index).item->id;
            Loaded<Answer> before = service.loadAnswer(m_visit, item);
            Answer after = before.value;
            after.visit = m_visit;
            after.item = item;
            after.result.outcome = outcome;
            changes.push_back({std::move(before), std::move(after)});
        }
        beginVisit();
        service.saveAnswers(m_context.actor(), std::move(changes));
    });
}

void AnswerController::follow(const ChangeSet& changes) {
    if (m_saving || m_item < 0)
        return;
    const RowId row = m_buffer.current().id.row;
    if (!changes.everything && !changes.rows.contains({RowKind::Answer, row}))
        return;
    m_context.guard().run([&] {
        RecordingService service(*m_context.dossier());
        const Answer now = m_buffer.current();
        Loaded<Answer> fresh = service.loadAnswer(now.visit, now.item);
        // Deleted elsewhere while somebody types: the form stays, and saving shows both as a conflict.
        if (m_dirty && fresh.heads.contains(lifeField(RowKind::Answer)))
            return;
        fresh.value.visit = now.visit;
        fresh.value.item = now.item;
        const bool clash = !m_buffer.refresh(fresh).empty();
        m_editor.setAnswer(m_buffer.current());
        remarkConflict();
        if (clash)
            m_editor.setRemark(
                tr("This answer was changed elsewhere meanwhile. What you type is kept beside it, as a "
                   "conflict to decide."));
    });
    noteDirty();
}

void AnswerController::remarkConflict() {
    QStringList lines;
    for (const FieldId field : {field::Answer::result, field::Answer::verifiedScore, field::Answer::selfScore,
                                field::Answer::note}) {
        const CellState cell = m_context.dossier()->journal().cell(m_buffer.current().id.row, field);
        if (!cell.conflict)
            continue;
        QStringList sides;
        for (const Head& head : cell.heads)
            sides << wordsOf(field, head.value);
        lines << sides.join(u" ≠ "_s);
    }
    m_editor.setRemark(lines.isEmpty()
                           ? QString()
                           : tr("Two people answered differently: %1. What is entered here decides.")
                                 .arg(lines.join(u"; "_s)));
}

} // namespace dkt::gui

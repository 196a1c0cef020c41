// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ChecklistsPage.h"

#include "gui/checklist_editor/ChecklistEditor.h"
#include "gui/checklists/ChecklistListModel.h"
#include "gui/checklists/ChecklistsView.h"
#include "gui/checklists/ImportWizard.h"
#include "gui/checklists/OutlineTree.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/RowMarks.h"
#include "services/ChecklistService.h"
#include "services/ChecklistUseService.h"
#include "services/Locations.h"
#include "services/PlanService.h"

#include <QAbstractItemView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ActionSpec checklistsAction(const char* id, const char* text, const char* icon, const char* keys, int group) {
    return {.id = id,
            .text = text,
            .icon = icon,
            .keys = keys,
            .menu = MenuPlace::Page,
            .group = group,
            .needs = Needs::Dossier,
            .page = "checklists"};
}

} // namespace

ChecklistsPage::ChecklistsPage(AppContext& context, QObject* parent) : Page(parent), m_context(context) {
    connect(&context, &AppContext::contentChanged, this, [this](const ChangeSet& changes) {
        const std::array shown{RowKind::Checklist, RowKind::ChecklistDraft, RowKind::Visit, RowKind::Answer, RowKind::Finding};
        if (std::ranges::any_of(shown, [&](RowKind kind) { return changes.touches(kind); }))
            markStale();
    });
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_stale = true;
        if (m_wizard)
            m_wizard->close();
        if (m_view) {
            closeEditor();
            m_view->show({});
        }
        if (m_shown)
            refresh();
    });
    connect(&context, &AppContext::placeRequested, this, &ChecklistsPage::showPlace);
}

std::vector<ActionSpec> ChecklistsPage::actions() const {
    const auto row = checklistsAction;
    return {
        row("checklists.import", QT_TRANSLATE_NOOP("Actions", "&Import a checklist…"), "import", "Ctrl+I", 1),
        row("checklists.new", QT_TRANSLATE_NOOP("Actions", "&Write a new checklist"), "add", "", 1),
        row("checklists.edit", QT_TRANSLATE_NOOP("Actions", "E&dit the draft"), "edit", "", 1),
        row("checklists.version", QT_TRANSLATE_NOOP("Actions", "New &version"), "note", "", 1),
        row("checklists.duplicate", QT_TRANSLATE_NOOP("Actions", "Dup&licate as a draft"), "", "", 1),
        row("checklists.compare", QT_TRANSLATE_NOOP("Actions", "&Compare with the version before…"), "", "", 1),
        row("checklists.search", QT_TRANSLATE_NOOP("Actions", "&Search the checklist"), "search", "Ctrl+F", 2),
        row("checklists.export", QT_TRANSLATE_NOOP("Actions", "&Export to Excel…"), "export", "Ctrl+E", 2),
        row("checklists.form", QT_TRANSLATE_NOOP("Actions", "Empty &form as a paper…"), "documents", "", 2),
        row("checklists.printForm", QT_TRANSLATE_NOOP("Actions", "&Print the empty form…"), "print", "Ctrl+P", 2),
        row("checklists.use", QT_TRANSLATE_NOOP("Actions", "&Use for all planned visits"), "visit", "", 3),
        row("checklists.remove", QT_TRANSLATE_NOOP("Actions", "&Remove from the dossier"), "delete", "Del", 3),
    };
}

void ChecklistsPage::bind(ActionTable& table) {
    m_table = &table;
    table.bind("checklists.import", this, [this] { importFile({}); });
    table.bind("checklists.new", this, [this] { writeNew(); });
    table.bind("checklists.edit", this, [this] {
        if (const ChecklistRow* row = m_view->current())
            editDraft(ChecklistDraftId(row->key));
    });
    table.bind("checklists.version", this, [this] { writeNextVersion(); });
    table.bind("checklists.duplicate", this, [this] { duplicate(); });
    table.bind("checklists.compare", this, [this] { compare(); });
    table.bind("checklists.search", this, [this] {
        static_cast<void>(widget());
        m_view->outline().focusSearch();
    });
    table.bind("checklists.export", this, [this] { exportFile(); });
    table.bind("checklists.form", this, [this] { exportForm(); });
    table.bind("checklists.printForm", this, [this] { printForm(); });
    table.bind("checklists.use", this, [this] { useForPlanned(); });
    table.bind("checklists.remove", this, [this] { remove(); });
    reach();
}

QWidget* ChecklistsPage::createWidget() {
    m_view = new ChecklistsView(*m_table, m_context.settings());
    connect(m_view, &ChecklistsView::currentChanged, this, &ChecklistsPage::reach);
    connect(m_view, &ChecklistsView::fileDropped, this, &ChecklistsPage::importFile);
    RowMarks::on(*m_view->findChild<QAbstractItemView*>(u"checklistsTable"_s), m_context,
                 RowMarks::keyOf<ChecklistListModel>(), 0);
    connect(m_view, &ChecklistsView::opened, this, [this] {
        if (m_table->action("checklists.edit")->isEnabled())
            m_table->action("checklists.edit")->trigger();
    });
    return m_view;
}

void ChecklistsPage::activated() {
    m_shown = true;
    refresh();
    if (!m_editor)
        m_view->focusList();
}

void ChecklistsPage::deactivated() {
    m_shown = false;
    m_view->savePlaces();
}

bool ChecklistsPage::mayLeave() {
    return !m_editor || m_editor->settle();
}

void ChecklistsPage::markStale() {
    m_stale = true;
    if (m_shown)
        refresh();
}

void ChecklistsPage::refresh() {
    if (!m_stale || !m_context.dossier())
        return;
    m_stale = false;
    m_context.guard().run([this] { m_view->show(checklistRows(*m_context.dossier(), m_view->rows())); });
}

/// What can be done with the chosen line.
void ChecklistsPage::reach() {
    const ChecklistRow* row = m_view && !m_editor ? m_view->current() : nullptr;
    const bool issued = row && row->state == ChecklistState::Issued;
    m_table->setEnabled("checklists.import", !m_editor);
    m_table->setEnabled("checklists.new", !m_editor);
    m_table->setEnabled("checklists.edit", row && !issued);
    m_table->setEnabled("checklists.version", issued);
    m_table->setEnabled("checklists.compare", issued && hasPrevious(ChecklistId(row->key)));
    for (const char* id : {"checklists.duplicate", "checklists.search", "checklists.export", "checklists.form", "checklists.printForm"})
        m_table->setEnabled(id, row != nullptr);
    m_table->setEnabled("checklists.use", issued);
    m_table->setEnabled("checklists.remove", row != nullptr);
}

std::shared_ptr<const Checklist> ChecklistsPage::chosen() const {
    const ChecklistRow* row = m_view ? m_view->current() : nullptr;
    return row ? row->checklist : nullptr;
}

void ChecklistsPage::showPlace(const Place& place) {
    const bool draft = place.kind == RowKind::ChecklistDraft;
    if (!draft && place.kind != RowKind::Checklist)
        return;
    emit activationRequested();
    static_cast<void>(widget());
    refresh();
    if (!mayLeave())
        return;
    closeEditor();
    m_view->select(place.row, place.item);
    if (draft)
        editDraft(ChecklistDraftId(place.row));
}

void ChecklistsPage::importFile(const QString& path) {
    if (!m_context.dossier() || m_wizard || m_editor)
        return;
    m_wizard = new ImportWizard(m_context, Locations::standard().mappings, widget()->window());
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &ImportWizard::imported, this, &ChecklistsPage::takeImport);
    m_wizard->open();
    if (!path.isEmpty())
        m_wizard->readFile(path);
}

void ChecklistsPage::takeImport(const Checklist& checklist) {
    m_context.guard().run([&] {
        const auto known = m_context.view()->data().checklists.size();
        const ChecklistId id = PlanService(*m_context.dossier()).addChecklist(m_context.actor(), checklist);
        refresh();
        m_view->select(id.row);
        const QString shown = checklist.title;
        if (m_context.view()->data().checklists.size() > known)
            noticeWithUndo(tr("Imported: %1").arg(shown));
        else
            m_context.notify({.text = tr("This checklist is in the dossier already: %1").arg(shown)});
    });
}

void ChecklistsPage::useForPlanned() {
    const ChecklistRow* row = m_view->current();
    if (!row)
        return;
    const QString shown = row->title;
    m_context.guard().run([&] {
        const int visits =
            ChecklistUseService(*m_context.dossier()).useForPlanned(m_context.actor(), ChecklistId(row->key));
        if (visits > 0)
            noticeWithUndo(tr("%n planned visits use “%1” now.", nullptr, visits).arg(shown));
        else
            m_context.notify({.text = tr("No planned visit is waiting for another checklist: visits that have "
                                         "begun keep theirs.")});
    });
}

void ChecklistsPage::remove() {
    const ChecklistRow* row = m_view->current();
    if (!row)
        return;
    const QString shown = row->title;
    m_context.guard().run([&] {
        if (row->state == ChecklistState::Draft)
            ChecklistService(*m_context.dossier()).removeDraft(m_context.actor(), ChecklistDraftId(row->key));
        else
            ChecklistUseService(*m_context.dossier()).remove(m_context.actor(), ChecklistId(row->key));
        noticeWithUndo(tr("Removed: %1").arg(shown));
    });
}

void ChecklistsPage::noticeWithUndo(const QString& text) {
    m_context.notify({.text = text, .actionText = tr("Undo"), .action = [this] {
                          m_table->action("edit.undo")->trigger();
                      }});
}

} // namespace dkt::gui

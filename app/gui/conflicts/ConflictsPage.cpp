// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/ConflictsPage.h"

#include "gui/conflicts/ConflictDetail.h"
#include "gui/conflicts/ConflictLedger.h"
#include "gui/conflicts/ConflictListModel.h"
#include "gui/conflicts/ConflictsWidget.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"

#include <QListView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ActionSpec conflictAction(const char* id, const char* text, const char* icon, const char* keys, int group) {
    return {.id = id,
            .text = text,
            .icon = icon,
            .keys = keys,
            .menu = MenuPlace::Page,
            .group = group,
            .needs = Needs::Dossier,
            .page = "conflicts"};
}

constexpr std::array keepActions{"conflicts.keep1", "conflicts.keep2", "conflicts.keep3", "conflicts.keep4"};

/// What the search for findings that read alike depends on.
constexpr RowKind alikeKinds[] = {RowKind::Finding, RowKind::DistinctFindings, RowKind::Visit, RowKind::Checklist};

} // namespace

ConflictsPage::ConflictsPage(AppContext& context, AutoSaveTimes times, QObject* parent)
    : Page(parent), m_context(context), m_save(times, this) {
    connect(&m_save, &AutoSave::draftDue, this, &ConflictsPage::keepDraft);
    connect(&context, &AppContext::contentChanged, this, &ConflictsPage::follow);
    connect(&context, &AppContext::dossierSwitched, this, &ConflictsPage::drop);
    connect(&context, &AppContext::conflictRequested, this, &ConflictsPage::request);
}

ConflictsPage::~ConflictsPage() = default;

QString ConflictsPage::title() const {
    return tr("Conflicts");
}

std::vector<ActionSpec> ConflictsPage::actions() const {
    return {
        conflictAction("conflicts.keep1", QT_TRANSLATE_NOOP("Actions", "Keep version &1"), "done", "Ctrl+1", 1),
        conflictAction("conflicts.keep2", QT_TRANSLATE_NOOP("Actions", "Keep version &2"), "", "Ctrl+2", 1),
        conflictAction("conflicts.keep3", QT_TRANSLATE_NOOP("Actions", "Keep version &3"), "", "Ctrl+3", 1),
        conflictAction("conflicts.keep4", QT_TRANSLATE_NOOP("Actions", "Keep version &4"), "", "Ctrl+4", 1),
        conflictAction("conflicts.write", QT_TRANSLATE_NOOP("Actions", "&Write a value of your own"), "edit", "Ctrl+T", 1),
        conflictAction("conflicts.useOwn", QT_TRANSLATE_NOOP("Actions", "&Use the value of your own"), "", "Ctrl+Return; Ctrl+Enter", 1),
        conflictAction("conflicts.keepBoth", QT_TRANSLATE_NOOP("Actions", "Keep &both findings"), "duplicate", "Ctrl+B", 1),
        conflictAction("conflicts.comment", QT_TRANSLATE_NOOP("Actions", "Write the &reason"), "note", "Ctrl+M", 1),
        conflictAction("conflicts.next", QT_TRANSLATE_NOOP("Actions", "&Next conflict"), "next", "Alt+Down", 2),
        conflictAction("conflicts.previous", QT_TRANSLATE_NOOP("Actions", "&Previous conflict"), "previous", "Alt+Up", 2),
        conflictAction("conflicts.search", QT_TRANSLATE_NOOP("Actions", "&Search the list"), "search", "Ctrl+F", 2),
        conflictAction("conflicts.place", QT_TRANSLATE_NOOP("Actions", "Show where it s&tands"), "visit", "F4", 3),
        conflictAction("conflicts.history", QT_TRANSLATE_NOOP("Actions", "&History of this field"), "history", "F9", 3),
    };
}

void ConflictsPage::bind(ActionTable& table) {
    m_table = &table;
    for (int side = 0; side < static_cast<int>(keepActions.size()); ++side)
        table.bind(keepActions[static_cast<std::size_t>(side)], this, [this, side] { keep(side); });
    table.bind("conflicts.write", this, [this] {
        m_view->detail().toggleThird();
        followCurrent();
    });
    table.bind("conflicts.useOwn", this, [this] { useOwn(); });
    table.bind("conflicts.keepBoth", this, [this] { keepBoth(); });
    table.bind("conflicts.comment", this, [this] { m_view->detail().focusComment(); });
    table.bind("conflicts.next", this, [this] { m_view->step(1); });
    table.bind("conflicts.previous", this, [this] { m_view->step(-1); });
    table.bind("conflicts.search", this, [this] { m_view->focusSearch(); });
    table.bind("conflicts.place", this, [this] { showPlace(); });
    table.bind("conflicts.history", this, [this] { showHistory(); });
}

QWidget* ConflictsPage::createWidget() {
    m_view = new ConflictsWidget(*m_table, m_context.settings());
    connect(m_view, &ConflictsWidget::currentChanged, this, &ConflictsPage::followCurrent);
    connect(m_view, &ConflictsWidget::activated, this, &ConflictsPage::showPlace);
    connect(&m_view->detail(), &ConflictDetail::kept, this, &ConflictsPage::keep);
    connect(&m_view->detail(), &ConflictDetail::written, this, &ConflictsPage::useOwn);
    connect(&m_view->detail(), &ConflictDetail::typed, this, [this] {
        m_save.touch();
        m_context.setTyping(m_view->detail().typedText() ? Typing::Pending : Typing::Nothing);
    });
    return m_view;
}

void ConflictsPage::activated() {
    m_shown = true;
    refresh();
    m_view->list().setFocus();
    followCurrent();
}

void ConflictsPage::deactivated() {
    m_shown = false;
    if (m_view)
        m_view->savePlaces();
}

void ConflictsPage::retranslate() {
    if (m_ledger && m_context.dossier())
        m_context.guard().run([this] { m_ledger->readAll(); });
    if (m_view && m_ledger)
        showEntries();
}

void ConflictsPage::drop() {
    m_ledger.reset();
    m_stale = m_alikeStale = true;
    m_wanted = {};
    if (m_view) {
        m_view->setEntries({});
        m_view->tellDecided({});
    }
    if (m_shown)
        refresh();
}

void ConflictsPage::follow(const ChangeSet& changes) {
    if (std::ranges::any_of(alikeKinds, [&](RowKind kind) { return changes.touches(kind); }))
        m_alikeStale = true;
    if (!m_shown || !m_ledger || m_stale) {
        m_stale = true;
        return refresh();
    }
    QSet<QString> before;
    for (const ConflictEntry& entry : m_ledger->entries())
        before.insert(entry.id);
    m_context.guard().run([&] { m_ledger->follow(changes); });
    showEntries();
    if (changes.origin == ChangeOrigin::Local)
        chooseFresh(before);
    findAlike();
}

/// What undo opened again is what the person wants to see.
void ConflictsPage::chooseFresh(const QSet<QString>& before) {
    for (const ConflictEntry& entry : m_ledger->entries())
        if (!before.contains(entry.id)) {
            m_view->choose(entry.id);
            return;
        }
}

void ConflictsPage::refresh() {
    if (!m_shown || !m_context.dossier())
        return;
    if (m_stale) {
        m_stale = false;
        m_context.guard().run([this] {
            if (!m_ledger)
                m_ledger = std::make_unique<ConflictLedger>(*m_context.dossier());
            m_ledger->readAll();
            offerDrafts();
        });
        showEntries();
    }
    findAlike();
}

void ConflictsPage::findAlike() {
    if (!m_alikeStale || m_searching || !m_context.dossier())
        return;
    m_alikeStale = false;
    m_searching = true;
    const auto job = m_context.jobs().startQuietly(this, [this, view = m_context.view()](Progress& progress) {
        auto found = dkt::findAlike(*view, progress);
        return [this, view, found = std::move(found)] {
            if (m_ledger && m_context.dossier()) {
                m_context.guard().run([&] { m_ledger->setAlike(found); });
                showEntries();
            }
        };
    });
    connect(job, &Job::finished, this, [this] {
        m_searching = false;
        if (m_shown)
            findAlike();
    });
}

void ConflictsPage::showEntries() {
    if (!m_view || !m_ledger)
        return;
    m_view->setEntries(m_ledger->entries());
    if (const auto [row, field] = m_wanted; !row.isNull()) {
        if (const int first = m_view->model().rowOf(row); !m_view->choose(conflictId(row, field)) && first >= 0)
            m_view->choose(first);
        m_wanted = {};
    }
}

void ConflictsPage::request(RowId row, FieldId field) {
    m_wanted = {row, field};
    emit activationRequested();
    if (m_shown && !m_stale)
        showEntries();
}

void ConflictsPage::followCurrent() {
    const ConflictEntry* entry = m_view->current();
    const ConflictDetail& detail = m_view->detail();
    for (int side = 0; side < static_cast<int>(keepActions.size()); ++side)
        m_table->setEnabled(keepActions[static_cast<std::size_t>(side)], entry && side < entry->sides());
    const bool own = entry && (entry->pair || entry->conflict->third != ThirdValue::None);
    m_table->setEnabled("conflicts.write", own);
    m_table->setEnabled("conflicts.useOwn", own && detail.isThirdOpen());
    m_table->setEnabled("conflicts.keepBoth", entry && entry->pair);
    for (const char* id : {"conflicts.comment", "conflicts.next", "conflicts.previous", "conflicts.place", "conflicts.history"})
        m_table->setEnabled(id, entry != nullptr);
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Dossier.h"

#include "services/ConflictSpots.h"
#include "services/SnapshotReader.h"
#include "util/Error.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace dkt {

namespace {

/// Up to here rows are read one by one; beyond it the whole kind is read faster.
constexpr std::size_t fewRows = 50;

} // namespace

Dossier::Dossier(std::unique_ptr<Journal> journal, const JournalOptions& options)
    : m_options(options), m_journal(std::move(journal)), m_clock(options.clock ? options.clock : &m_systemClock) {
    QObject::connect(&m_notifier, &ChangeNotifier::dossierChanged, &m_notifier,
                     [this](const ChangeSet& changes) { noteChange(changes); });
    m_journal->setListener(&m_notifier);
}

Dossier::~Dossier() {
    m_journal->setListener(nullptr);
}

std::unique_ptr<Dossier> Dossier::create(const QString& path, const JournalOptions& options) {
    return std::unique_ptr<Dossier>(new Dossier(Journal::create(path, options), options));
}

std::unique_ptr<Dossier> Dossier::createAs(RowId dossier, const QString& path, const JournalOptions& options) {
    return std::unique_ptr<Dossier>(new Dossier(Journal::create(path, options, dossier), options));
}

std::unique_ptr<Dossier> Dossier::open(const QString& path, const JournalOptions& options) {
    return std::unique_ptr<Dossier>(new Dossier(Journal::open(path, options), options));
}

std::unique_ptr<Dossier> Dossier::fromDump(const QString& path, const QByteArray& dump,
                                           const JournalOptions& options) {
    const Journal::LoadedDump loaded = Journal::readDump(dump);
    std::unique_ptr<Dossier> dossier = createAs(loaded.dossier, path, options);
    dossier->m_journal->apply(loaded.commits);
    return dossier;
}

void Dossier::noteChange(const ChangeSet& changes) {
    m_allStale = m_allStale || changes.everything;
    for (const auto& [kind, row] : changes.rows)
        m_stale[kind].insert(row);
}

std::shared_ptr<const DossierView> Dossier::view() const {
    if (m_allStale || !m_view) {
        m_view = std::make_shared<const DossierView>(readSnapshot(*m_journal));
    } else if (!m_stale.empty()) {
        Snapshot next = m_view->data();
        for (const auto& [kind, ids] : m_stale) {
            if (ids.size() > fewRows)
                readKind(*m_journal, kind, next);
            else
                readRows(*m_journal, kind, ids, next);
        }
        next.openConflicts = m_journal->conflictCount();
        next.conflicts = readConflictSpots(*m_journal, next.conflicts);
        m_view = std::make_shared<const DossierView>(std::move(next));
    }
    m_allStale = false;
    m_stale.clear();
    return m_view;
}

std::shared_ptr<const Checklist> Dossier::checklist(ChecklistId id) const {
    if (const auto known = m_checklists.find(id); known != m_checklists.end())
        return known->second;
    std::shared_ptr<const Checklist> read = readChecklist(*m_journal, id);
    if (read)
        m_checklists.emplace(id, read);
    return read;
}

QString Dossier::title() const {
    const QString title = view()->data().campaign.title;
    return title.isEmpty() ? QFileInfo(path()).completeBaseName() : title;
}

WorkingCalendar Dossier::calendar() const {
    std::vector<CalendarDay> days;
    m_journal->rows(RowKind::Holiday, [&](const RowView& row) {
        CalendarDay day;
        cell::read(row, field::Holiday::date, day.date);
        cell::read(row, field::Holiday::day, std::tie(day.kind, day.name, day.source, day.provisional));
        days.push_back(day);
    });
    return WorkingCalendar::builtIn().overlaid(days);
}

CommitId Dossier::commit(const Actor& actor, const QString& kind, Edit edit, const QString& comment) {
    if (edit.isEmpty())
        return {};
    const std::vector<Blob> files = edit.takeFiles();
    return m_journal->commit({actor.person, kind, actor.session, comment}, edit.take(), files);
}

void Dossier::commitInParts(const Actor& actor, const QString& kind, Edit edit, Progress& progress) {
    // Well below the journal's cap, so that no commit becomes a long transaction.
    constexpr std::ptrdiff_t most = 4000;
    std::vector<Op> ops = edit.take();
    const auto total = static_cast<std::ptrdiff_t>(ops.size());
    for (std::ptrdiff_t done = 0; done < total;) {
        const std::ptrdiff_t next = std::min(total, done + most);
        m_journal->commit({actor.person, kind, actor.session}, {std::make_move_iterator(ops.begin() + done),
                                                                std::make_move_iterator(ops.begin() + next)});
        progress.report(done = next, total);
    }
}

void Dossier::handTo(QThread* thread) {
    m_notifier.moveToThread(thread);
    m_journal->handTo(thread);
}

void Dossier::close() {
    m_journal->close();
}

void Dossier::reopen() {
    // The failed one keeps its lock until it is closed; a closed one still knows its path.
    m_journal->close();
    auto fresh = Journal::open(m_journal->path(), m_options);
    m_journal->setListener(nullptr);
    m_journal = std::move(fresh);
    m_journal->setListener(&m_notifier);
    m_allStale = true;
    ChangeSet everything;
    everything.origin = ChangeOrigin::Rebuild;
    everything.everything = true;
    m_notifier.changed(everything);
}

} // namespace dkt

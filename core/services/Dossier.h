// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "domain/time/WorkingCalendar.h"
#include "journal/Journal.h"
#include "services/Actor.h"
#include "services/ChangeNotifier.h"
#include "services/Edit.h"

#include <QThread>

#include <map>
#include <memory>
#include <set>

namespace dkt {

/// A dossier's content with its look-ups; neither changes nor moves once made.
class DossierView {
public:
    explicit DossierView(Snapshot content) : m_data(std::move(content)), m_index(m_data) {}
    DossierView(const DossierView&) = delete;
    DossierView& operator=(const DossierView&) = delete;

    [[nodiscard]] const Snapshot& data() const { return m_data; }
    [[nodiscard]] const SnapshotIndex& index() const { return m_index; }

private:
    Snapshot m_data;
    SnapshotIndex m_index;
};

/// Hồ sơ kiểm tra: one open `.dkt` file. Owns the journal; the services write through it, everybody reads
/// from view(). One thread; long work takes a view() along and runs elsewhere.
class Dossier {
public:
    /// Makes a new file. @throws Error when it exists or cannot be written
    static std::unique_ptr<Dossier> create(const QString& path, const JournalOptions& options);
    /// As create(), for a dossier that exists elsewhere: commits of it can be taken in.
    static std::unique_ptr<Dossier> createAs(RowId dossier, const QString& path, const JournalOptions& options);
    /// @throws Error CannotOpen, Locked, Newer, ReadOnly
    static std::unique_ptr<Dossier> open(const QString& path, const JournalOptions& options);
    /// Makes a new file holding the commits of a dump. @throws Error(Input) when it is none
    static std::unique_ptr<Dossier> fromDump(const QString& path, const QByteArray& dump,
                                             const JournalOptions& options);
    ~Dossier();

    [[nodiscard]] Journal& journal() { return *m_journal; }
    [[nodiscard]] const Journal& journal() const { return *m_journal; }
    [[nodiscard]] QString path() const { return m_journal->path(); }
    /// The campaign's title, or the file's name while there is none.
    [[nodiscard]] QString title() const;
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] ChangeNotifier& notifier() { return m_notifier; }

    /// The content as it stands; changed rows are read again, so asking again costs nothing.
    [[nodiscard]] std::shared_ptr<const DossierView> view() const;
    /// One checklist without re-reading what changed meanwhile; null when there is none.
    [[nodiscard]] std::shared_ptr<const Checklist> checklist(ChecklistId id) const;
    /// The built-in holiday table with this dossier's own days over it.
    [[nodiscard]] WorkingCalendar calendar() const;

    /// One user action, durable when it returns; null id when nothing changed. `comment`: the person's own words.
    CommitId commit(const Actor& actor, const QString& kind, Edit edit, const QString& comment = {});
    /// A large action, split into commits of at most the journal's cap; not one transaction.
    void commitInParts(const Actor& actor, const QString& kind, Edit edit, Progress& progress);

    void close();
    /// Lets `thread`, and no other, use the dossier from now on: one that a worker opened is handed to the window's
    /// thread. Called in the thread that has it.
    void handTo(QThread* thread);
    /// Opens the file anew where it lies, after its disk failed under a write (Journal::refused) and is back.
    /// Who holds this dossier goes on with it; everything is read again. @throws Error as open(); then nothing
    /// changed and it can be tried again
    void reopen();

private:
    Dossier(std::unique_ptr<Journal> journal, const JournalOptions& options);
    void noteChange(const ChangeSet& changes);

    JournalOptions m_options;
    std::unique_ptr<Journal> m_journal;
    SystemClock m_systemClock;
    const Clock* m_clock;
    ChangeNotifier m_notifier;
    mutable std::shared_ptr<const DossierView> m_view;
    mutable std::map<ChecklistId, std::shared_ptr<const Checklist>> m_checklists;
    mutable std::map<RowKind, std::set<RowId>> m_stale; ///< rows to re-read before the next view()
    mutable bool m_allStale = true;
};

} // namespace dkt

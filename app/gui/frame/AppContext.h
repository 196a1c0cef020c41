// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "gui/frame/Notice.h"
#include "gui/frame/OpenConflicts.h"
#include "gui/frame/Settings.h"
#include "journal/ChangeListener.h"
#include "journal/Fields.h"
#include "services/Actor.h"
#include "services/backup/BackupService.h"
#include "util/Clock.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace dkt {
class Dossier;
class DossierView;
class Progress;
} // namespace dkt

namespace dkt::gui {

class Guard;
class Job;
class Jobs;
class Prompts;

/// A row somebody wants to see: search results, issues and links lead to it.
struct Place {
    RowKind kind = RowKind::Campaign;
    RowId row;
    ItemId item; ///< of an answer or a finding, where it is known

    bool operator==(const Place&) const = default;
};

/// Whether words are typed that are not committed yet.
enum class Typing { Nothing, Pending };

/// What pages get from the composition root, and how they reach each other without knowing each other.
class AppContext : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const Clock& clock;
        Settings& settings;
        Prompts& prompts;
        Guard& guard;
        Jobs& jobs;
        QString backups = {}; ///< folder on this computer; empty: none are made
    };
    AppContext(const Parts& parts, QString session);
    ~AppContext() override;

    [[nodiscard]] const Clock& clock() const { return m_parts.clock; }
    [[nodiscard]] Settings& settings() const { return m_parts.settings; }
    [[nodiscard]] Prompts& prompts() const { return m_parts.prompts; }
    [[nodiscard]] Guard& guard() const { return m_parts.guard; }
    [[nodiscard]] Jobs& jobs() const { return m_parts.jobs; }
    /// Where backups go, as the settings say now.
    [[nodiscard]] BackupPlaces backupPlaces() const;
    /// Somebody else acts from now on: the settings were told already.
    void notePerson() { emit personChanged(); }
    /// Who acts in this sitting.
    [[nodiscard]] Actor actor() const;

    /// The open dossier; null when none is open, and while it is lent.
    [[nodiscard]] Dossier* dossier() const { return m_dossier.get(); }
    /// Its content as it stands; null when none is open.
    [[nodiscard]] std::shared_ptr<const DossierView> view() const;
    /// Takes the place of the open one, which is destroyed after dossierSwitched(): nobody keeps a pointer.
    void setDossier(std::unique_ptr<Dossier> dossier);

    /// Returns what is to be done here with the result.
    using DossierWork = std::function<std::function<void()>(Dossier&, Progress&)>;
    /// Long work on the dossier itself: a worker has it meanwhile and nobody here, and the window is held still
    /// and shows how far it is. What changed is told when it is back. Commit what is being typed before.
    void lendDossier(const QString& title, DossierWork work);
    [[nodiscard]] bool isLent() const { return m_lentView != nullptr; }

    /// Where the person was in this dossier when it was closed or the program ended, then where they are.
    [[nodiscard]] const DossierNote& lastSeen() const { return m_seen; }
    void notePage(const QString& page);
    void noteVisit(VisitId visit, ItemId item);
    /// Puts lastSeen() where the next start finds it.
    void keepLastSeen();

    void notify(Notice notice) { emit noticed(notice); }
    void setTyping(Typing typing);
    [[nodiscard]] Typing typing() const { return m_typing; }
    /// Asks the page that shows visits to show this one, at `item` when it is not null.
    void showVisit(VisitId visit, ItemId item = {}) { emit visitRequested(visit, item); }

    /// Asks the page that shows rows of this kind to show this one. Visits, answers and findings are shown by
    /// the visit page (showVisit leads there, too); each other kind by the page that edits it.
    void showPlace(const Place& place) { emit placeRequested(place); }

    /// Which cells of the open dossier wait for a decision.
    [[nodiscard]] const OpenConflicts& conflicts() const { return m_conflicts; }
    /// Asks the page where conflicts are decided to show this one; a null row: the list.
    void showConflict(RowId row = {}, FieldId field = {}) { emit conflictRequested(row, field); }
    /// Asks the page of the history to show what became of a cell; with its life field, of the whole row.
    void showHistory(RowId row, FieldId field) { emit historyRequested(row, field); }

signals:
    /// Another dossier is open now, or none: drop everything of the old one.
    void dossierSwitched();
    /// The open dossier's content changed: edits, imports, merges and undo all come this way.
    void contentChanged(const dkt::ChangeSet& changes);
    /// The dossier is away until `job` has finished.
    void lent(dkt::gui::Job* job);
    /// It is back; what changed was told before.
    void returned();
    /// lastSeen() changed.
    void placeNoted();
    void noticed(const dkt::gui::Notice& notice);
    void personChanged();
    void typingChanged(dkt::gui::Typing typing);
    void visitRequested(dkt::VisitId visit, dkt::ItemId item);
    /// Every page hears it; the one that shows this kind answers with activationRequested() and selects the row.
    void placeRequested(const dkt::gui::Place& place);
    void conflictRequested(dkt::RowId row, dkt::FieldId field);
    void historyRequested(dkt::RowId row, dkt::FieldId field);

private:
    struct Loan;
    void follow();
    void takeBack(Loan& loan);

    Parts m_parts;
    QString m_session;
    std::unique_ptr<Dossier> m_dossier;
    std::shared_ptr<const DossierView> m_lentView; ///< what is read while the dossier is away
    DossierNote m_seen;
    Typing m_typing = Typing::Nothing;
    OpenConflicts m_conflicts;
};

} // namespace dkt::gui

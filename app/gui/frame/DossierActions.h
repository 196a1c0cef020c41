// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/WindowCall.h"
#include "journal/Journal.h"
#include "util/Error.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;

namespace dkt {
class Dossier;
struct ImportOrder;
struct NewDossier;
} // namespace dkt

namespace dkt::gui {

class ActionTable;
class AppContext;
class Job;
class OpenTrouble;

/// The verbs of the File menu: new, open, sample, recent, close.
class DossierActions : public QObject {
    Q_OBJECT

public:
    /// `mayLeave` is asked before the open dossier is left.
    DossierActions(AppContext& context, ActionTable& table, JournalOptions options,
                   std::function<bool()> mayLeave);
    ~DossierActions() override;

    void open(const QString& path);
    /// Opens a fresh copy of the shipped sample.
    void openSample();
    /// Makes a dossier and opens it. @throws Error as createDossier(); then nothing is made and what was open
    /// stays open
    void create(const QString& path, const NewDossier& content);
    /// Makes the dossier `path` from a hand-out and opens it.
    void join(const QString& path, const ImportOrder& order);
    /// Asks where a dossier that is gone lies now, and opens it there.
    void locate(const QString& path);
    void close();

signals:
    /// Somebody wants a new dossier, and the page that is shown lets go.
    void newRequested();
    /// Somebody wants to start from packages.
    void joinRequested(const QStringList& packages);
    /// Another window has this dossier open and shows itself instead.
    void shownElsewhere(const QString& path);
    /// The dossier there is at rest now.
    void closed(const QString& path);
    /// A dossier cannot be opened because it is damaged or gone: what can be done about it?
    void troubled(const QString& path, const dkt::Error& error);
    /// Another start of the program asks for the dossier that is open here.
    void called();

private:
    void askOpen();
    void askJoin();
    /// Lets a worker make or open a dossier and read it, and shows it then: reading a large one takes longer
    /// than a key may wait. One at a time; a second wish meanwhile is not heard.
    void bring(const QString& path, const std::function<std::unique_ptr<Dossier>()>& make);
    /// False when the page wants to be kept.
    bool leave();
    void show(std::unique_ptr<Dossier> dossier);
    /// Closes the file of the open dossier; false when that failed, and was told.
    bool closeFile();
    void fillRecent();

    AppContext& m_context;
    JournalOptions m_options;
    std::function<bool()> m_mayLeave;
    std::unique_ptr<QMenu> m_recent;
    QPointer<Job> m_bringing;
    WindowCall m_call;
    OpenTrouble* m_trouble;
};

/// A file name for a dossier of this title, in `folder`.
[[nodiscard]] QString dossierFileFor(const QString& title, const QString& folder);

} // namespace dkt::gui

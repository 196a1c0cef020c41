// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <QObject>

#include <functional>

class QMenu;

namespace dkt {
class Dossier;
}

namespace dkt::gui {

class ActionTable;
class AppContext;

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
    void close();

private:
    void askNew();
    void create(const QString& path, const QString& title);
    void askOpen();
    /// False when the page wants to be kept.
    bool leave();
    void show(std::unique_ptr<Dossier> dossier);
    void fillRecent();

    AppContext& m_context;
    JournalOptions m_options;
    std::function<bool()> m_mayLeave;
    std::unique_ptr<QMenu> m_recent;
};

/// A file name for a dossier of this title, in `folder`.
[[nodiscard]] QString dossierFileFor(const QString& title, const QString& folder);

} // namespace dkt::gui

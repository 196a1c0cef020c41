// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace dkt::gui {

class ActionTable;
class Settings;

/// What is shown while no dossier is open: the ways to get one.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(ActionTable& table, const Settings& settings, QWidget* parent = nullptr);

    /// Reads the list of recent dossiers again.
    void refresh();

signals:
    void dossierChosen(const QString& path);

private:
    QWidget* buttonFor(QAction* action, const QString& objectName);

    const Settings& m_settings;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
};

} // namespace dkt::gui

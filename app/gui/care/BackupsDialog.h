// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/BackupContent.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace dkt::gui {

class AppContext;
class BackupsModel;
class Backups;
class Job;

/// The backups of a dossier, open or not, what is in each, and putting one back.
class BackupsDialog final : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(AppContext& context, Backups& backups, const QString& dossierPath, QWidget* parent);

signals:
    /// A backup is wanted now.
    void backupRequested();
    /// Put this one back as a new file.
    void restoreRequested(const QString& backup);
    /// Put this one in the place of the dossier; `newer` changes and files are in the dossier and not in it.
    void replaceRequested(const QString& backup, qint64 newer);

private:
    void build();
    void fill();
    void readPresent();
    void showChosen();
    void tellChosen(const QString& path, const BackupContent& content);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool isOpen() const;

    AppContext& m_context;
    Backups& m_backups;
    QString m_path;
    BackupsModel* m_model;
    QTableView* m_list;
    QLabel* m_head;
    QLabel* m_words;
    QPushButton* m_now;
    QPushButton* m_restore;
    QPushButton* m_replace;
    QPushButton* m_folder;
    QPointer<Job> m_reading;
    std::optional<BackupContent> m_present; ///< nothing when it cannot tell
    qint64 m_newer = 0;                     ///< than the chosen one
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage/Salvage.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace dkt::gui {

class AppContext;
class Job;

/// Damaged files are chosen, looked through, and what is left of them becomes a new dossier: the report is read
/// before anything is written, and after it.
class SalvageDialog final : public QDialog {
    Q_OBJECT

public:
    SalvageDialog(AppContext& context, JournalOptions options, const QStringList& paths, QWidget* parent);
    ~SalvageDialog() override;

    /// Stops what runs; closes when nothing does.
    void reject() override;

signals:
    /// The new dossier is wanted on the screen.
    void openRequested(const QString& path);

private:
    void build();
    void add(const QStringList& paths);
    void addFiles();
    void removeChosen();
    void look();
    void askTarget();
    void write(const QString& target);
    void saveReport();
    /// `then` runs here when the work ended well.
    void run(const QString& words, const std::function<void(Salvage&, Progress&)>& work, std::function<void()> then);
    void tell(const QString& head);
    void refresh();
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] QString fault() const;

    AppContext& m_context;
    JournalOptions m_options;
    QListWidget* m_files;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLineEdit* m_passphrase;
    QPushButton* m_look;
    QTextBrowser* m_report;
    QProgressBar* m_bar;
    QLabel* m_state;
    QPushButton* m_write;
    QPushButton* m_save;
    QPushButton* m_open;
    std::shared_ptr<Salvage> m_salvage; ///< nothing until it was looked
    QString m_written;
    QPointer<Job> m_job;
};

} // namespace dkt::gui

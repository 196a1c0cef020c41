// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/care/SalvageDialog.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "packages/DamagedPackage.h"
#include "packages/SalvageSources.h"
#include "services/Dossier.h"
#include "services/SalvageText.h"
#include "services/backup/BackupName.h"
#include "util/Error.h"
#include "util/SafeFile.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

SalvageDialog::SalvageDialog(AppContext& context, JournalOptions options, const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_context(context), m_options(std::move(options)), m_files(new QListWidget),
      m_add(new QPushButton(tr("&Add files…"))), m_remove(new QPushButton(tr("Take &off the list"))),
      m_passphrase(new QLineEdit), m_look(new QPushButton(tr("&Look through them"))), m_report(new QTextBrowser),
      m_bar(new QProgressBar), m_state(new QLabel), m_write(new QPushButton(tr("&Write the new dossier…"))),
      m_save(new QPushButton(tr("&Save the report…"))), m_open(new QPushButton(tr("O&pen the new dossier"))) {
    setObjectName(u"salvageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Salvage a damaged dossier"));
    build();
    connect(m_files, &QListWidget::itemSelectionChanged, this, &SalvageDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &SalvageDialog::addFiles);
    connect(m_remove, &QPushButton::clicked, this, &SalvageDialog::removeChosen);
    connect(m_look, &QPushButton::clicked, this, &SalvageDialog::look);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SalvageDialog::look);
    connect(m_write, &QPushButton::clicked, this, &SalvageDialog::askTarget);
    connect(m_save, &QPushButton::clicked, this, &SalvageDialog::saveReport);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(m_written);
        accept();
    });
    add(paths);
}

SalvageDialog::~SalvageDialog() {
    if (m_job)
        m_job->cancel();
}

void SalvageDialog::build() {
    m_files->setObjectName(u"salvageFiles"_s);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setMaximumHeight(6 * fontMetrics().lineSpacing());
    m_report->setObjectName(u"salvageReport"_s);
    m_report->setAccessibleName(tr("Report"));
    m_report->setPlaceholderText(tr("What can be got back, and what is lost, is told here before anything is written."));
    m_passphrase->setObjectName(u"salvagePassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase of protected packages"));
    m_passphrase->setAccessibleName(m_passphrase->placeholderText());
    m_look->setObjectName(u"salvageLook"_s);
    m_write->setObjectName(u"salvageWrite"_s);
    m_save->setObjectName(u"salvageSave"_s);
    m_open->setObjectName(u"salvageOpen"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 1000);
    auto* intro = new QLabel(tr("&Damaged files, copies, backups and packages of one dossier complete each other. They are only "
                                "read; what is left of them becomes a new dossier."));
    intro->setWordWrap(true);
    intro->setBuddy(m_files);
    m_files->setAccessibleName(tr("Files"));
    auto* choose = new QHBoxLayout;
    choose->addWidget(m_add);
    choose->addWidget(m_remove);
    choose->addWidget(m_passphrase, 2);
    choose->addStretch(1);
    choose->addWidget(m_look);
    auto* going = new QHBoxLayout;
    going->addWidget(m_state, 1);
    going->addWidget(m_bar, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton* button : {m_save, m_write, m_open})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &SalvageDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_files);
    column->addLayout(choose);
    column->addWidget(m_report, 1);
    column->addLayout(going);
    column->addWidget(buttons);
    resize(QSize(720, 600).boundedTo(parentWidget() ? parentWidget()->size() * 0.95 : QSize(720, 600)));
}

QStringList SalvageDialog::paths() const {
    QStringList all;
    for (int n = 0; n < m_files->count(); ++n)
        all << m_files->item(n)->data(Qt::UserRole).toString();
    return all;
}

void SalvageDialog::add(const QStringList& more) {
    for (const QString& path : more) {
        if (paths().contains(path))
            continue;
        auto* item = new QListWidgetItem(QDir::toNativeSeparators(path), m_files);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_salvage.reset();
    m_written.clear();
    m_report->clear();
    refresh();
}

void SalvageDialog::addFiles() {
    m_context.prompts().openFiles({.title = tr("Damaged files"),
                                   .filters = tr("Dossiers, backups and packages (*.dkt *.dkt-backup *.dktx *.dkt-wal);;All files (*)"),
                                   .path = m_context.settings().folder(u"dossier"_s),
                                   .suffix = {}},
                                  [this](const QStringList& more) { add(more); });
}

void SalvageDialog::removeChosen() {
    qDeleteAll(m_files->selectedItems());
    add({});
}

QString SalvageDialog::fault() const {
    const QString open = m_context.dossier() ? QFileInfo(m_context.dossier()->path()).canonicalFilePath() : QString();
    for (const QString& path : paths())
        if (!open.isEmpty() && QFileInfo(path).canonicalFilePath() == open)
            return tr("“%1” is open here. Close the dossier first.").arg(QFileInfo(path).fileName());
    return {};
}

void SalvageDialog::refresh() {
    const bool busy = m_job;
    bool packages = false;
    for (const QString& path : paths())
        packages = packages || DamagedPackage::isPackage(path);
    m_passphrase->setVisible(packages);
    for (QWidget* part : {static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_passphrase)})
        part->setEnabled(!busy);
    m_remove->setEnabled(!busy && !m_files->selectedItems().isEmpty());
    m_look->setEnabled(!busy && m_files->count() > 0);
    m_write->setEnabled(!busy && m_salvage && m_written.isEmpty());
    m_save->setEnabled(!busy && m_salvage);
    m_open->setVisible(!m_written.isEmpty());
    m_bar->setVisible(busy);
    m_state->setVisible(busy);
    QPushButton* next = !m_written.isEmpty() ? m_open : m_salvage ? m_write : m_look;
    next->setDefault(true);
}

void SalvageDialog::run(const QString& words, const std::function<void(Salvage&, Progress&)>& work,
                        std::function<void()> then) {
    m_state->setText(words);
    m_bar->setValue(0);
    m_job = m_context.jobs().startQuietly(this, [salvage = m_salvage, work, then](Progress& progress) -> Jobs::Continuation {
        work(*salvage, progress);
        return then;
    });
    connect(m_job, &Job::progressed, this, [this](int permille) { m_bar->setValue(std::max(0, permille)); });
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        // What was stopped or failed has nothing to show.
        if (m_report->toPlainText().isEmpty())
            m_salvage.reset();
        refresh();
    });
    refresh();
}

void SalvageDialog::look() {
    if (const QString wrong = fault(); !wrong.isEmpty())
        return m_context.prompts().show({Severity::Warning, wrong, {}});
    m_written.clear();
    m_report->clear();
    const auto made = m_context.guard().run([&] { m_salvage = salvageOf(paths(), m_passphrase->text()); });
    if (made == Guard::Result::Failed)
        return refresh();
    run(tr("Looking through the files…"), [](Salvage& salvage, Progress& progress) { salvage.look(progress); },
        [this] { tell({}); });
}

void SalvageDialog::tell(const QString& head) {
    QStringList lines = salvageLines(m_salvage->report());
    if (!head.isEmpty())
        lines.prepend(head + u'\n');
    m_report->setPlainText(lines.join(u'\n'));
    refresh();
}

void SalvageDialog::askTarget() {
    const QFileInfo first(paths().value(0));
    const QString folder = m_context.settings().folder(u"dossier"_s);
    const QString name = backupStem(m_salvage->report().title.isEmpty() ? first.completeBaseName() : m_salvage->report().title);
    m_context.prompts().saveFile({.title = tr("Write the new dossier"),
                                  .filters = tr("Dossiers (*.dkt)"),
                                  .path = QDir(folder).filePath(name + u"-cuu.dkt"_s),
                                  .suffix = u"dkt"_s,
                                  .existing = Existing::CallerTells},
                                 [this](const QString& target) { write(target); });
}

void SalvageDialog::write(const QString& target) {
    const Actor actor = m_context.actor();
    const Intent intent{actor.person, u"salvage.restate"_s, actor.session, {}};
    run(
        tr("Writing and proving the new dossier…"),
        [target, intent, options = m_options](Salvage& salvage, Progress& progress) {
            salvage.write(target, options, intent, progress);
        },
        [this, target] {
            m_written = target;
            tell(tr("Written and proved: %1").arg(QDir::toNativeSeparators(target)));
        });
}

void SalvageDialog::saveReport() {
    m_context.prompts().saveFile({.title = tr("Save the report"),
                                  .filters = tr("Text files (*.txt)"),
                                  .path = QDir(m_context.settings().folder(u"dossier"_s)).filePath(tr("salvage-report.txt")),
                                  .suffix = u"txt"_s},
                                 [this](const QString& path) {
                                     m_context.guard().run([&] {
                                         const QByteArray text = m_report->toPlainText().toUtf8() + '\n';
                                         writeFileSafely(path, [&](QIODevice& file) { file.write(text); });
                                     });
                                 });
}

void SalvageDialog::reject() {
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace dkt::gui

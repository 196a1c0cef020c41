// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/care/BackupsDialog.h"

#include "gui/care/BackupsModel.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Backups.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "gui/widgets/ChooseRow.h"
#include "services/Dossier.h"
#include "services/backup/BackupService.h"
#include "util/Error.h"
#include "util/Numbers.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

BackupsDialog::BackupsDialog(AppContext& context, Backups& backups, const QString& dossierPath, QWidget* parent)
    : QDialog(parent), m_context(context), m_backups(backups), m_path(dossierPath), m_model(new BackupsModel(this)),
      m_list(new QTableView), m_head(new QLabel), m_words(new QLabel), m_now(new QPushButton(tr("&Back up now"))),
      m_restore(new QPushButton(tr("Restore as a &new file…"))),
      m_replace(new QPushButton(tr("&Put in place of the dossier…"))), m_folder(new QPushButton(tr("Open the &folder"))) {
    setObjectName(u"backupsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backups"));
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsDialog::showChosen);
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::backupRequested);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(chosen()); });
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceRequested(chosen(), m_newer); });
    connect(m_folder, &QPushButton::clicked, this, [this] { m_context.prompts().showInFolder(chosen()); });
    connect(&backups, &Backups::made, this, &BackupsDialog::fill);
    connect(&context, &AppContext::returned, this, &BackupsDialog::fill);
    readPresent();
    fill();
}

void BackupsDialog::build() {
    m_list->setModel(m_model);
    m_list->setObjectName(u"backupsList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAlternatingRowColors(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->verticalHeader()->hide();
    m_list->setTabKeyNavigation(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setMinimumHeight(8 * m_list->verticalHeader()->defaultSectionSize());
    m_words->setObjectName(u"backupsWords"_s);
    for (QLabel* words : {m_head, m_words}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_now->setObjectName(u"backupsNow"_s);
    m_restore->setObjectName(u"backupsRestore"_s);
    m_replace->setObjectName(u"backupsReplace"_s);
    m_now->setVisible(isOpen());
    m_replace->setAutoDefault(false);
    auto* acts = new QHBoxLayout;
    for (QPushButton* button : {m_restore, m_replace, m_folder})
        acts->addWidget(button);
    acts->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_now, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addLayout(acts);
    column->addWidget(buttons);
    resize(660, 520);
}

bool BackupsDialog::isOpen() const {
    return m_context.dossier() && m_context.dossier()->path() == m_path;
}

void BackupsDialog::readPresent() {
    try {
        m_present = isOpen() ? m_context.dossier()->journal().content() : BackupService::look(m_path);
    } catch (const Error&) {
        m_present.reset(); // it is why somebody looks for a backup
    }
}

void BackupsDialog::fill() {
    if (m_context.isLent())
        return;
    readPresent();
    const BackupService service = m_backups.service();
    const QString second = m_context.backupPlaces().second;
    std::vector<BackupRow> rows;
    for (const RowId& dossier : service.dossiersOf(m_path))
        for (const BackupEntry& entry : service.list(dossier))
            rows.push_back({entry.path, entry, !second.isEmpty() && entry.path.startsWith(second)});
    m_head->setText(rows.empty() ? tr("There is no backup of this dossier yet.")
                                 : tr("Backups of “%1”: all of the last two days, one a day for thirty days, one a month "
                                      "after that.")
                                       .arg(QFileInfo(m_path).fileName()));
    m_model->setRows(std::move(rows));
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(*m_list, m_model->index(0, 0));
    showChosen();
}

QString BackupsDialog::chosen() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->row(index.row()).key : QString();
}

void BackupsDialog::showChosen() {
    const QString path = chosen();
    m_folder->setEnabled(!path.isEmpty());
    m_restore->setEnabled(false);
    m_replace->setEnabled(false);
    m_words->clear();
    if (m_reading)
        m_reading->cancel();
    if (path.isEmpty())
        return;
    m_reading = m_context.jobs().startQuietly(this, [this, path](Progress&) -> Jobs::Continuation {
        try {
            return [this, path, content = BackupService::look(path)] { tellChosen(path, content); };
        } catch (const Error& error) {
            return [this, message = error.message()] { m_words->setText(message); };
        }
    });
}

void BackupsDialog::tellChosen(const QString& path, const BackupContent& content) {
    if (path != chosen())
        return;
    QStringList lines{tr("“%1”: changes %2, evidence files %3; last change %4.")
                          .arg(content.title.isEmpty() ? QFileInfo(m_path).completeBaseName() : content.title,
                               text::formatCount(content.commits), text::formatCount(content.files),
                               content.lastChange.toString(u"dd/MM/yyyy HH:mm"_s))};
    m_newer = m_present ? content.lacks(*m_present) : 0;
    if (!m_present)
        lines << tr("The dossier itself cannot tell what is newer in it.");
    else if (m_newer == 0)
        lines << tr("It holds everything that is in the dossier now.");
    else
        lines << tr("Newer in the dossier and not in this backup: %1 (from %n laptop(s)).", nullptr,
                    std::max(1, content.devicesAhead(*m_present)))
                     .arg(text::formatCount(m_newer));
    m_words->setText(lines.join(u'\n'));
    m_restore->setEnabled(true);
    m_replace->setEnabled(true);
}

} // namespace dkt::gui

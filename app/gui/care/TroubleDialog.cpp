// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/care/TroubleDialog.h"

#include "gui/frame/Appearance.h"
#include "gui/frame/Backups.h"
#include "gui/frame/Icons.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int troubleWidth = 520;

/// The newest of all; nothing when there is none.
std::optional<BackupEntry> newestOf(const QString& path, const BackupService& service) {
    std::optional<BackupEntry> newest;
    for (const RowId& dossier : service.dossiersOf(path))
        for (const BackupEntry& entry : service.list(dossier))
            if (!newest || entry.made > newest->made)
                newest = entry;
    return newest;
}

} // namespace

TroubleDialog::TroubleDialog(const QString& path, const Error& error, const Backups& backups, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"troubleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool there = QFileInfo::exists(path);
    setWindowTitle(there ? tr("The dossier cannot be opened") : tr("The dossier is not there"));
    const std::optional<BackupEntry> newest = newestOf(path, backups.service());
    auto* sign = new QLabel;
    sign->setPixmap(icon(u"error"_s, Tone::Bad).pixmap(32, 32));
    auto* message = new QLabel(error.message());
    message->setObjectName(u"troubleMessage"_s);
    QStringList ways;
    if (newest)
        ways << tr("The newest backup is of %1.").arg(newest->made.toString(u"dd/MM/yyyy HH:mm"_s));
    if (there)
        ways << tr("Salvaging gets out of the file what is left of it, and of backups and packages what it lacks. The file "
                   "itself is not touched.");
    auto* words = new QLabel(ways.join(u'\n'));
    words->setObjectName(u"troubleWords"_s);
    for (QLabel* label : {message, words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    message->setToolTip(error.detail());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto offer = [&](const QString& text, const QString& name, auto signal) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            (this->*signal)();
            accept();
        });
        return button;
    };
    QPushButton* first = nullptr;
    if (newest)
        first = offer(tr("&Restore a backup…"), u"troubleRestore"_s, &TroubleDialog::restoreWanted);
    if (there) {
        auto* salvage = offer(tr("&Salvage…"), u"troubleSalvage"_s, &TroubleDialog::salvageWanted);
        first = first ? first : salvage;
    } else {
        offer(tr("&Locate…"), u"troubleLocate"_s, &TroubleDialog::locateWanted);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* grid = new QGridLayout(this);
    grid->addWidget(sign, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(message, 0, 1);
    grid->addWidget(words, 1, 1);
    grid->addWidget(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    setMinimumWidth(troubleWidth);
    if (first)
        first->setDefault(true);
}

} // namespace dkt::gui

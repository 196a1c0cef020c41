// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsDialog.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/frame/ViewActions.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int smallestText = 7;
constexpr int largestText = 24;
constexpr auto secondBackup = "secondBackup"_L1; ///< as AppContext::backupPlaces() reads it

} // namespace

SettingsDialog::SettingsDialog(AppContext& context, ActionTable& table, ViewActions& view, QWidget* parent)
    : QDialog(parent), m_context(context), m_table(table), m_view(view) {
    setObjectName("settings"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* inner = new QWidget;
    auto* groups = new QVBoxLayout(inner);
    groups->addWidget(personGroup());
    groups->addWidget(screenGroup());
    groups->addWidget(filesGroup());
    groups->addWidget(backupGroup());
    groups->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    new OnLanguageChange(this, [this] { setWindowTitle(tr("Settings")); });
    const QSize room = parent ? parent->size() : QSize(900, 700);
    resize(QSize(620, 650).boundedTo(room * 0.95));
}

void SettingsDialog::addRow(QFormLayout* form, QWidget* field, QWidget* row, const char* words) {
    auto* label = new QLabel;
    label->setBuddy(field);
    form->addRow(label, row);
    new OnLanguageChange(label, [label, field, words] {
        label->setText(tr(words));
        field->setAccessibleName(label->text().remove(u'&').remove(u':'));
    });
}

QWidget* SettingsDialog::personGroup() {
    auto* group = new QGroupBox;
    auto* person = new QLineEdit(m_context.settings().person());
    person->setObjectName("settings.person"_L1);
    auto* hint = new QLabel;
    hint->setWordWrap(true);
    auto* form = new QFormLayout(group);
    addRow(form, person, person, QT_TR_NOOP("&Name or post:"));
    form->addRow(hint);
    connect(person, &QLineEdit::editingFinished, this, [this, person] {
        m_context.settings().setPerson(person->text());
        person->setText(m_context.settings().person());
        m_context.notePerson();
    });
    new OnLanguageChange(group, [group, hint] {
        group->setTitle(tr("Who acts here"));
        hint->setText(tr("Changes are recorded under this name in the dossier's history."));
    });
    return group;
}

QComboBox* SettingsDialog::choice(const QString& name, const std::vector<const char*>& actions) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (std::size_t n = 0; n < actions.size(); ++n) {
        box->addItem(QString());
        if (m_table.action(actions[n])->isChecked())
            box->setCurrentIndex(static_cast<int>(n));
    }
    connect(box, &QComboBox::activated, this,
            [this, actions](int n) { m_table.action(actions[n])->trigger(); });
    new OnLanguageChange(box, [this, box, actions] {
        for (std::size_t n = 0; n < actions.size(); ++n)
            box->setItemText(static_cast<int>(n), ActionTable::plainText(*m_table.action(actions[n])));
    });
    return box;
}

QComboBox* SettingsDialog::textSizes() {
    auto* box = new QComboBox;
    box->setObjectName("settings.textSize"_L1);
    box->addItem(QString(), 0);
    for (int points = smallestText; points <= largestText; ++points)
        box->addItem(QString(), points);
    box->setCurrentIndex(std::max(0, box->findData(m_context.settings().fontSize())));
    connect(box, &QComboBox::activated, this,
            [this, box] { m_view.setFontSize(box->currentData().toInt()); });
    new OnLanguageChange(box, [box] {
        box->setItemText(0, tr("As on the desktop"));
        for (int n = 1; n < box->count(); ++n)
            box->setItemText(n, tr("%1 points").arg(box->itemData(n).toInt()));
    });
    return box;
}

QWidget* SettingsDialog::screenGroup() {
    auto* group = new QGroupBox;
    auto* form = new QFormLayout(group);
    auto* language = choice(u"settings.language"_s, {"view.language.vi", "view.language.en"});
    auto* theme = choice(u"settings.theme"_s, {"view.theme.system", "view.theme.light", "view.theme.dark"});
    auto* size = textSizes();
    addRow(form, language, language, QT_TR_NOOP("&Language:"));
    addRow(form, theme, theme, QT_TR_NOOP("&Theme:"));
    addRow(form, size, size, QT_TR_NOOP("Te&xt size:"));
    new OnLanguageChange(group, [group] { group->setTitle(tr("Screen")); });
    return group;
}

QComboBox* SettingsDialog::paperFormats() {
    auto* box = new QComboBox;
    box->setObjectName("settings.paperFormat"_L1);
    box->addItem(QString(), u"docx"_s);
    box->addItem(QString(), u"pdf"_s);
    box->setCurrentIndex(box->findData(m_context.settings().paperFormat()));
    connect(box, &QComboBox::activated, this,
            [this, box] { m_context.settings().setPaperFormat(box->currentData().toString()); });
    new OnLanguageChange(box, [box] {
        box->setItemText(0, tr("Word document (DOCX), to be edited further"));
        box->setItemText(1, tr("PDF, to be sent and printed"));
    });
    return box;
}

QWidget* SettingsDialog::filesGroup() {
    auto* group = new QGroupBox;
    auto* form = new QFormLayout(group);
    auto* format = paperFormats();
    addRow(form, format, format, QT_TR_NOOP("Save &papers as:"));
    const auto addFolder = [&](const QString& purpose, const char* words) {
        QWidget* row = folderRow(purpose);
        addRow(form, row->findChild<QLineEdit*>(), row, words);
    };
    addFolder(u"dossier"_s, QT_TR_NOOP("Folder for &dossiers:"));
    addFolder(u"paper"_s, QT_TR_NOOP("&Folder for papers:"));
    addFolder(u"import"_s, QT_TR_NOOP("Folder of &spreadsheets:"));
    new OnLanguageChange(group, [group] { group->setTitle(tr("Papers and files")); });
    return group;
}

QWidget* SettingsDialog::backupGroup() {
    auto* group = new QGroupBox;
    auto* form = new QFormLayout(group);
    auto* own = new QLineEdit(m_context.backupPlaces().own);
    own->setReadOnly(true);
    own->setObjectName("settings.backups"_L1);
    own->setToolTip(own->text());
    addRow(form, own, own, QT_TR_NOOP("On this &computer:"));
    QWidget* second = folderRow(secondBackup);
    addRow(form, second->findChild<QLineEdit*>(), second, QT_TR_NOOP("S&econd folder:"));
    auto* hint = new QLabel;
    hint->setWordWrap(true);
    form->addRow(hint);
    auto* show = new QPushButton;
    show->setObjectName("settings.showBackups"_L1);
    show->setEnabled(m_context.dossier());
    connect(show, &QPushButton::clicked, this, [this] {
        accept();
        m_table.action("file.backups")->trigger();
    });
    show->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(show);
    line->addStretch(1);
    form->addRow(line);
    new OnLanguageChange(group, [group, hint, show] {
        group->setTitle(tr("Backups"));
        hint->setText(tr("A backup is made at every hand-over, and when a dossier is closed whose last one is older than a "
                         "day. The second folder lies best on another disk; it may be away."));
        show->setText(tr("Show &backups…"));
    });
    return group;
}

QWidget* SettingsDialog::folderRow(const QString& purpose) {
    auto* row = new QWidget;
    auto* field = new QLineEdit;
    field->setReadOnly(true);
    field->setObjectName(u"settings.folder.%1"_s.arg(purpose));
    auto* choose = new QToolButton;
    choose->setIcon(icon(u"folder"_s));
    auto* last = new QToolButton;
    last->setIcon(icon(u"undo"_s));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(field, 1);
    line->addWidget(choose);
    line->addWidget(last);
    connect(choose, &QToolButton::clicked, this, [this, field, purpose] {
        m_context.prompts().chooseFolder({.title = tr("Choose a folder"),
                                          .filters = {},
                                          .path = m_context.settings().folder(purpose),
                                          .suffix = {}},
                                         [this, field, purpose](const QString& folder) {
                                             m_context.settings().setFixedFolder(purpose, folder);
                                             showFolder(field, purpose);
                                         });
    });
    connect(last, &QToolButton::clicked, this, [this, field, purpose] {
        m_context.settings().setFixedFolder(purpose, {});
        showFolder(field, purpose);
    });
    new OnLanguageChange(row, [this, field, choose, last, purpose] {
        choose->setToolTip(tr("Choose a folder"));
        last->setToolTip(purpose == secondBackup ? tr("No second folder") : tr("Always the folder used last"));
        for (QToolButton* button : {choose, last})
            button->setAccessibleName(button->toolTip());
        showFolder(field, purpose);
    });
    return row;
}

void SettingsDialog::showFolder(QLineEdit* field, const QString& purpose) const {
    field->setText(m_context.settings().fixedFolder(purpose));
    field->setPlaceholderText(purpose == secondBackup ? tr("None") : tr("The folder used last"));
    field->setToolTip(field->text());
}

} // namespace dkt::gui

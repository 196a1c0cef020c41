// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/StartPage.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int startWidth = 720;

QString homeShort(const QString& path) {
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

StartPage::StartPage(ActionTable& table, const Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_title(new QLabel), m_subtitle(new QLabel),
      m_recentTitle(new QLabel), m_recent(new QListWidget) {
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.9);
    big.setBold(true);
    m_title->setFont(big);
    m_title->setContentsMargins(0, 6, 0, 0); // the marks of Ể reach above the line
    m_subtitle->setWordWrap(true);
    m_recent->setObjectName("recentList"_L1);
    m_recent->setAlternatingRowColors(true);
    m_recent->setUniformItemSizes(true);

    auto* buttons = new QHBoxLayout;
    for (const char* id : {"file.new", "file.open", "file.sample"})
        buttons->addWidget(buttonFor(table.action(id), QString::fromLatin1(id)));
    auto* inner = new QWidget;
    inner->setMaximumWidth(startWidth);
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 3);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(inner, 8);
    row->addStretch(1);

    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit dossierChosen(item->data(Qt::UserRole).toString()); });
    new OnLanguageChange(this, [this] {
        m_title->setText(QStringLiteral("Đoàn Kiểm Tra"));
        m_subtitle->setText(tr("Checklists, findings, reports and remediation deadlines of an inspection "
                               "delegation. Open a dossier, or drop its file on this window."));
        m_recentTitle->setText(tr("Recent dossiers"));
        m_recent->setAccessibleName(m_recentTitle->text());
        refresh();
    });
}

QWidget* StartPage::buttonFor(QAction* action, const QString& objectName) {
    auto* button = new QPushButton;
    button->setObjectName(objectName);
    button->setIconSize({24, 24});
    button->setMinimumHeight(52);
    const auto follow = [button, action] {
        button->setText(ActionTable::plainText(*action));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void StartPage::refresh() {
    m_recent->clear();
    for (const QString& path : m_settings.recentDossiers()) {
        const QFileInfo file(path);
        const bool there = file.exists();
        const QString where = there ? homeShort(file.absolutePath()) : tr("not found");
        auto* item = new QListWidgetItem(u"%1    %2"_s.arg(file.fileName(), where), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        if (!there)
            item->setFlags(Qt::NoItemFlags);
    }
    const bool any = m_recent->count() > 0;
    m_recent->setVisible(any);
    m_recentTitle->setVisible(any);
    if (any)
        m_recent->setCurrentRow(0);
}

} // namespace dkt::gui

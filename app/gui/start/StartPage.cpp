// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/StartPage.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/start/RecentDelegate.h"
#include "gui/start/RecentDossiers.h"
#include "gui/start/StartOffer.h"
#include "gui/widgets/FlowLayout.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int startWidth = 1120;

QLabel* wrapped() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StartPage::StartPage(AppContext& context, ActionTable& table, QWidget* parent)
    : QWidget(parent), m_context(context), m_recent(new RecentDossiers(context.settings(), this)),
      m_list(new QListView), m_title(new QLabel), m_subtitle(wrapped()), m_recentTitle(new QLabel),
      m_empty(wrapped()), m_newWords(wrapped()), m_openWords(wrapped()), m_joinWords(wrapped()), m_sampleWords(wrapped()),
      m_buttons(new QWidget), m_interruptedOffer(new StartOffer(u"interruptedOffer"_s)),
      m_wizardOffer(new StartOffer(u"wizardOffer"_s)) {
    setObjectName("startPage"_L1);
    addActions();
    layOut(table);
    connect(m_list, &QListView::activated, this, &StartPage::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StartPage::followSelection);
    connect(m_interruptedOffer, &StartOffer::taken, this,
            [this] { emit dossierChosen(m_interrupted.front().path); });
    connect(m_interruptedOffer, &StartOffer::declined, this, [this] {
        const QString path = m_interrupted.front().path;
        m_interrupted.erase(m_interrupted.begin());
        showOffers();
        emit interruptedDeclined(path);
    });
    connect(m_wizardOffer, &StartOffer::taken, this, &StartPage::wizardTaken);
    connect(m_wizardOffer, &StartOffer::declined, this, [this] {
        offerWizard({});
        emit wizardDeclined();
    });
    new OnLanguageChange(this, [this] { retranslate(); });
}

void StartPage::layOut(ActionTable& table) {
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.9);
    big.setBold(true);
    m_title->setFont(big);
    m_title->setContentsMargins(0, 6, 0, 0); // the marks of Ể reach above the line
    auto* inner = new QWidget;
    inner->setMaximumWidth(startWidth);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(28);
    halves->addWidget(makeWays(table), 2);
    halves->addWidget(makeList(), 3);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    column->addWidget(m_interruptedOffer);
    column->addWidget(m_wizardOffer);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(10);
    column->addLayout(halves, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 30);
    row->addStretch(1);
}

QWidget* StartPage::makeWays(ActionTable& table) {
    auto* ways = new QWidget;
    auto* column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(wayFor(table.action("file.new"), u"startNew"_s, m_newWords));
    column->addWidget(wayFor(table.action("file.open"), u"startOpen"_s, m_openWords));
    column->addWidget(wayFor(table.action("file.join"), u"startJoin"_s, m_joinWords));
    column->addWidget(wayFor(table.action("file.sample"), u"startSample"_s, m_sampleWords));
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(ways);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(260);
    return area;
}

QWidget* StartPage::wayFor(QAction* action, const QString& objectName, QLabel* words) {
    auto* button = new QPushButton;
    button->setObjectName(objectName);
    button->setIconSize({24, 24});
    button->setMinimumHeight(46);
    const auto follow = [button, action] {
        button->setText(ActionTable::plainText(*action));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    auto* way = new QWidget;
    auto* column = new QVBoxLayout(way);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(button);
    column->addWidget(words);
    return way;
}

QWidget* StartPage::makeList() {
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_list->setObjectName("recentList"_L1);
    m_list->setModel(m_recent);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_open, m_showFolder, m_locate, m_remove, m_clear});
    auto* flow = new FlowLayout(m_buttons);
    for (QAction* action : {m_open, m_locate, m_showFolder, m_remove}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
        flow->addWidget(button);
    }
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_recentTitle);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    column->addWidget(m_empty);
    column->addStretch(0);
    return panel;
}

QAction* StartPage::addAct(const QString& name, const QString& iconName, const QKeySequence& keys) {
    auto* action = new QAction(icon(iconName), {}, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void StartPage::addActions() {
    m_open = addAct(u"recentOpen"_s, u"open"_s);
    m_showFolder = addAct(u"recentShowFolder"_s, u"folder"_s);
    m_locate = addAct(u"recentLocate"_s, u"search"_s);
    m_remove = addAct(u"recentRemove"_s, u"close"_s, QKeySequence::Delete);
    m_clear = addAct(u"recentClear"_s, u"delete"_s);
    connect(m_open, &QAction::triggered, this, &StartPage::openCurrent);
    connect(m_showFolder, &QAction::triggered, this,
            [this] { m_context.prompts().showInFolder(currentPath()); });
    connect(m_locate, &QAction::triggered, this, [this] { emit locateChosen(currentPath()); });
    connect(m_remove, &QAction::triggered, this, [this] {
        m_context.settings().forgetDossier(currentPath());
        refresh();
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        m_context.prompts().confirm({.text = tr("Empty the list of recent dossiers?"),
                                     .yes = tr("Empty the list"),
                                     .explanation = tr("The files themselves stay where they are.")},
                                    [this] {
                                        for (const QString& path : m_context.settings().recentDossiers())
                                            m_context.settings().forgetDossier(path);
                                        refresh();
                                    });
    });
}

void StartPage::retranslate() {
    m_title->setText(QStringLiteral("Đoàn Kiểm Tra"));
    m_subtitle->setText(tr("Checklists, findings, reports and remediation deadlines of an inspection "
                           "delegation. Open a dossier, or drop its file on this window."));
    m_newWords->setText(tr("For a new round of inspection: letterhead, checklist, units and delegation, step by step."));
    m_openWords->setText(tr("A file ending in .dkt, on this computer or a stick."));
    m_joinWords->setText(tr("A hand-out of the head's laptop, ending in .dktx: this laptop gets a copy of its own to work in."));
    m_sampleWords->setText(tr("A finished round over 20 communes, to look around in. Nothing you do there matters."));
    for (QLabel* words : {m_newWords, m_openWords, m_joinWords, m_sampleWords, m_empty})
        setTone(*words, Tone::Quiet);
    m_recentTitle->setText(tr("Recent dossiers"));
    m_list->setAccessibleName(m_recentTitle->text());
    m_empty->setText(tr("No dossier was opened here yet.\n\nFirst time?\n1.  Open the sample: look at a visit, then at "
                        "the report made from it.\n2.  Make a dossier of your own; only its title is needed to "
                        "begin.\n3.  Every change is saved as you go. The file is the whole dossier."));
    m_open->setText(tr("Open"));
    m_showFolder->setText(tr("Show in folder"));
    m_locate->setText(tr("Locate…"));
    m_remove->setText(tr("Remove from the list"));
    m_clear->setText(tr("Empty the list…"));
    showOffers();
    refresh();
}

void StartPage::refresh() {
    m_recent->refresh();
    const bool any = m_recent->rowCount() > 0;
    m_recentTitle->setVisible(any);
    m_list->setVisible(any);
    m_buttons->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_recent->index(0));
    followSelection();
}

void StartPage::followSelection() {
    const bool any = m_list->currentIndex().isValid();
    const bool there = currentThere();
    m_open->setVisible(any && there);
    m_showFolder->setVisible(any && there);
    m_locate->setVisible(any && !there);
    m_remove->setVisible(any);
}

QString StartPage::currentPath() const {
    return m_list->currentIndex().data(RecentDossiers::PathRole).toString();
}

bool StartPage::currentThere() const {
    return m_list->currentIndex().data(RecentDossiers::ThereRole).toBool();
}

void StartPage::openCurrent() {
    if (currentThere())
        emit dossierChosen(currentPath());
    else if (!currentPath().isEmpty())
        emit locateChosen(currentPath());
}

void StartPage::offerInterrupted(std::vector<SessionMark::Interrupted> interrupted) {
    m_interrupted = std::move(interrupted);
    showOffers();
}

void StartPage::offerWizard(const QDateTime& begun) {
    m_wizardBegun = begun;
    showOffers();
}

void StartPage::showOffers() {
    const QString when = u"dd/MM/yyyy HH:mm"_s;
    m_interruptedOffer->setVisible(!m_interrupted.empty());
    if (!m_interrupted.empty())
        m_interruptedOffer->say(
            tr("The program ended on %1 without closing “%2”. Everything saved is there, and words still being typed "
               "are offered back.")
                .arg(m_interrupted.front().at.toString(when), m_interrupted.front().title),
            tr("Go on with it"), tr("Not now"));
    m_wizardOffer->setVisible(m_wizardBegun.isValid());
    if (m_wizardBegun.isValid())
        m_wizardOffer->say(tr("A new dossier was begun on %1 and the program ended before it was made.")
                               .arg(m_wizardBegun.toString(when)),
                           tr("Go on with it"), tr("Discard"));
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MainWindow.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Menus.h"
#include "gui/frame/NoticeBar.h"
#include "gui/frame/Page.h"
#include "gui/frame/Settings.h"
#include "gui/frame/StatusArea.h"
#include "gui/frame/WorkDialog.h"
#include "services/Dossier.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QScreen>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int restMs = 250;

/// The one dossier file in what is dragged; empty when it is anything else.
/// One dossier, or any number of packages; else nothing.
QStringList droppedFiles(const QMimeData* data) {
    QStringList dossiers, packages;
    for (const QUrl& url : data->urls()) {
        const QString path = url.toLocalFile();
        (path.endsWith(".dktx"_L1, Qt::CaseInsensitive) ? packages : dossiers) << path;
    }
    if (dossiers.isEmpty())
        return packages;
    const bool one = packages.isEmpty() && dossiers.size() == 1 && dossiers.first().endsWith(".dkt"_L1, Qt::CaseInsensitive);
    return one ? dossiers : QStringList();
}

} // namespace

MainWindow::MainWindow(AppContext& context, ActionTable& table, std::vector<Page*> pages, QWidget* start)
    : m_context(context), m_table(table), m_pages(std::move(pages)), m_navigation(new QListWidget),
      m_stack(new QStackedWidget), m_notices(new NoticeBar), m_status(new StatusArea(context)) {
    setObjectName("mainWindow"_L1);
    setAcceptDrops(true);
    layOut(start);
    for (std::size_t n = 0; n < m_pages.size(); ++n)
        addPage(m_pages[n], static_cast<int>(n) + 1);
    m_menus = new Menus(table, *this);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(m_pages[row]->id());
    });
    connect(&context, &AppContext::dossierSwitched, this, &MainWindow::onDossierSwitched);
    connect(&context, &AppContext::noticed, m_notices, &NoticeBar::show);
    connect(&context, &AppContext::lent, this, [this](Job* job) { (new WorkDialog(*job, this))->open(); });
    connect(&context, &AppContext::contentChanged, this, [this](const ChangeSet& changes) {
        if (changes.touches(RowKind::Campaign))
            refreshTitle();
    });
    table.bind("file.quit", this, [this] { close(); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &MainWindow::prepareNext);
    restorePlace();
    onDossierSwitched();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut(QWidget* start) {
    m_navigation->setObjectName("navigation"_L1);
    m_navigation->setIconSize({22, 22});
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_navigation->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setSpacing(2);
    m_stack->addWidget(start);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notices);
    right->addWidget(m_stack, 1);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
}

void MainWindow::addPage(Page* page, int number) {
    m_navigation->addItem(new QListWidgetItem(icon(page->iconName()), page->title()));
    const char* id = m_table.keep(u"go."_s + page->id());
    const char* keys = m_table.keep(u"Alt+%1"_s.arg(number % 10));
    const char* iconName = m_table.keep(page->iconName());
    m_table.add({{.id = id, .icon = iconName, .keys = keys, .menu = MenuPlace::Go, .needs = Needs::Dossier}});
    m_table.add(page->actions());
    m_table.bind(id, this, [this, page] { showPage(page->id()); });
    page->bind(m_table);
    connect(page, &Page::activationRequested, this, [this, page] { showPage(page->id()); });
}

void MainWindow::addTool(QWidget* tool) {
    tool->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_menus->toolBar()->addWidget(tool);
}

void MainWindow::restorePlace() {
    if (restoreGeometry(m_context.settings().place(u"mainWindow"_s)))
        return;
    const QSize room = screen()->availableSize();
    resize(QSize(1280, 760).boundedTo(room * 0.95));
}

bool MainWindow::mayLeave() const {
    return !m_context.isLent() && (!m_current || m_current->mayLeave());
}

bool MainWindow::showPage(const QString& id) {
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const Page* page) { return page->id() == id; });
    if (found == m_pages.end() || *found == m_current)
        return true;
    if (!m_context.dossier()) {
        m_wanted = id;
        return true;
    }
    const bool left = mayLeave();
    if (left)
        enter(*found);
    const QSignalBlocker quiet(m_navigation);
    const auto shown = std::find(m_pages.begin(), m_pages.end(), m_current);
    m_navigation->setCurrentRow(static_cast<int>(shown - m_pages.begin()));
    return left;
}

void MainWindow::enter(Page* page) {
    if (m_current)
        m_current->deactivated();
    m_current = page;
    m_table.setActivePage(page ? page->id() : QString());
    m_menus->retranslate(page ? page->title() : QString());
    if (!page) {
        m_stack->setCurrentIndex(0);
        return;
    }
    if (m_stack->indexOf(page->widget()) < 0)
        m_stack->addWidget(page->widget());
    m_stack->setCurrentWidget(page->widget());
    m_context.settings().setLastPage(page->id());
    m_context.notePage(page->id());
    page->activated();
    m_rest.start();
}

void MainWindow::prepareNext() {
    const auto next =
        std::find_if(m_pages.begin(), m_pages.end(), [](const Page* page) { return !page->hasWidget(); });
    if (!m_context.dossier() || next == m_pages.end())
        return;
    m_stack->addWidget((*next)->widget());
    m_rest.start();
}

void MainWindow::onDossierSwitched() {
    const bool open = m_context.dossier();
    m_table.setHasDossier(open);
    m_navigation->setVisible(open);
    enter(nullptr);
    refreshTitle();
    if (!open)
        return;
    m_notices->hide();
    if (m_wanted.isEmpty())
        m_wanted = m_context.lastSeen().page;
    if (m_wanted.isEmpty())
        m_wanted = m_context.settings().lastPage();
    showPage(std::exchange(m_wanted, {}));
    if (!m_current && !m_pages.empty())
        showPage(m_pages.front()->id());
}

void MainWindow::refreshTitle() {
    const QString title = m_context.dossier() ? m_context.dossier()->title() : QString();
    setWindowTitle(title.isEmpty() ? QGuiApplication::applicationDisplayName() : title);
}

void MainWindow::retranslate() {
    for (int row = 0; row < m_navigation->count(); ++row) {
        const QString title = m_pages[row]->title();
        m_navigation->item(row)->setText(title);
        const QByteArray id = "go." + m_pages[row]->id().toLatin1();
        // The key is the last digit: 0 for the tenth.
        const QString number = row < 9 ? u"&%1"_s.arg(row + 1) : u"%1&%2"_s.arg((row + 1) / 10).arg((row + 1) % 10);
        m_table.setText(id.constData(), u"%1  %2"_s.arg(number, title));
        m_pages[row]->retranslate();
    }
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->updateGeometry();
    m_table.retranslate();
    m_menus->retranslate(m_current ? m_current->title() : QString());
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_menus)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_context.settings().setPlace(u"mainWindow"_s, saveGeometry());
    emit closing();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    emit filesDropped(droppedFiles(event->mimeData()));
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Application.h"

#include "gui/MainWindow.h"
#include "gui/QtPrompts.h"
#include "gui/care/CareActions.h"
#include "gui/checklists/ChecklistsPage.h"
#include "gui/conflicts/ConflictsPage.h"
#include "gui/documents/DocumentsPage.h"
#include "gui/exchange/ExchangePage.h"
#include "gui/findings/FindingsPage.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Backups.h"
#include "gui/frame/CellActions.h"
#include "gui/frame/DossierActions.h"
#include "gui/frame/FontNotice.h"
#include "gui/frame/FrameActions.h"
#include "gui/frame/Guard.h"
#include "gui/frame/HelpActions.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/SaveTrouble.h"
#include "gui/frame/UndoActions.h"
#include "gui/frame/ViewActions.h"
#include "gui/history/HistoryPage.h"
#include "gui/overview/OverviewPage.h"
#include "gui/plan/PlanPage.h"
#include "gui/schedule/SchedulePage.h"
#include "gui/search/SearchBox.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/start/Beginning.h"
#include "gui/start/StartPage.h"
#include "gui/visit/VisitPage.h"
#include "services/Locations.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, from outside any namespace.
static void takeIcons() {
    Q_INIT_RESOURCE(gui);
}

namespace dkt::gui {

namespace {

JournalOptions journalOptions(const StartOptions& options, const Clock& clock) {
    return {.clock = &clock,
            .identityDir =
                options.identityDir.isEmpty() ? Locations::standard().identity : options.identityDir,
            .deviceLabel = QSysInfo::machineHostName(),
            .appVersion = QStringLiteral(DKT_VERSION)};
}

QString backupFolder(const StartOptions& options) {
    return options.backupDir.isEmpty() && options.identityDir.isEmpty() ? Locations::standard().data + "/backups"_L1
                                                                        : options.backupDir;
}

/// The rows that need nobody to be there are added before the window makes its menus.
ActionTable& filled(ActionTable& table) {
    table.add(frameActions());
    return table;
}

} // namespace

struct Application::Parts {
    Parts(const StartOptions& options, Prompts* scripted, const Clock* fixed)
        : clock(fixed ? *fixed : systemClock), settings(options.settingsFile),
          prompts(scripted ? *scripted : qtPrompts), guard(prompts), jobs(guard),
          context({clock, settings, prompts, guard, jobs, backupFolder(options)}, RowId::random().hex()),
          view(settings, filled(table)), overview(context), plan(context), schedule(context),
          checklists(context), visit(context), findings(context), conflicts(context), documents(context),
          exchange(context), history(context),
          start(new StartPage(context, table)),
          window(context, table, {&overview, &plan, &schedule, &checklists, &visit, &findings, &conflicts, &documents, &exchange, &history},
                 start),
          search(new SearchBox(context, table, &window)),
          undo(context, table, [this] { return window.mayLeave(); }), cells(context, table), help(new HelpActions(table, &window)),
          dossiers(context, table, journalOptions(options, clock), [this] { return window.mayLeave(); }),
          backups(context),
          care(context, table, dossiers, backups, journalOptions(options, clock), [this] { return window.mayLeave(); },
               &window),
          trouble(context, [this] { return window.mayLeave(); }), fonts(context),
          beginning(context, dossiers, *start, window,
                    [this](const QString& page) { window.showPage(page); }) {}

    SystemClock systemClock;
    const Clock& clock;
    Settings settings;
    QtPrompts qtPrompts;
    Prompts& prompts;
    Guard guard;
    Jobs jobs;
    AppContext context;
    ActionTable table;
    ViewActions view;
    OverviewPage overview;
    PlanPage plan;
    SchedulePage schedule;
    ChecklistsPage checklists;
    VisitPage visit;
    FindingsPage findings;
    ConflictsPage conflicts;
    DocumentsPage documents;
    ExchangePage exchange;
    HistoryPage history;
    StartPage* start; ///< the window's
    MainWindow window;
    SearchBox* search; ///< the window's
    UndoActions undo;
    CellActions cells;
    HelpActions* help; ///< the window's
    DossierActions dossiers;
    Backups backups;
    CareActions care;
    SaveTrouble trouble;
    FontNotice fonts;
    Beginning beginning;
};

Application::Application(const StartOptions& options, Prompts* prompts, const Clock* clock)
    : m_options(options) {
    takeIcons();
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QApplication::setWindowIcon(QIcon(u":/doankiemtra.svg"_s));
    m = std::make_unique<Parts>(options, prompts, clock);
    m->window.addTool(m->search);
    m->table.bind("edit.settings", &m->window,
                  [this] { (new SettingsDialog(m->context, m->table, m->view, &m->window))->open(); });
    m->view.apply();
    if (options.language)
        m->view.useLanguage(*options.language);
    if (options.theme)
        m->view.useTheme(*options.theme);
    QObject::connect(&m->window, &MainWindow::filesDropped, &m->window, [this](const QStringList& files) { take(files); });
    QObject::connect(&m->exchange, &ExchangePage::conflictsWanted, &m->window, [this] { m->window.showPage(u"conflicts"_s); });
    QObject::connect(&m->window, &MainWindow::closing, &m->dossiers, &DossierActions::close);
    QObject::connect(&m->dossiers, &DossierActions::shownElsewhere, &m->window, [this](const QString& path) {
        // Started for this dossier only, and there is a window for it already.
        if (!m->context.dossier() && QFileInfo(m_options.file).absoluteFilePath() == path)
            m->window.close();
    });
}

Application::~Application() = default;

void Application::start() {
    m->window.showPage(m_options.page);
    m->window.show();
    m->beginning.offerLeft();
    if (m_options.sample == StartOptions::Sample::Open)
        m->dossiers.openSample();
    else if (!m_options.file.isEmpty())
        take({m_options.file});
}

void Application::take(const QStringList& files) {
    if (!files.first().endsWith(u".dktx"_s, Qt::CaseInsensitive))
        m->dossiers.open(files.first());
    else if (m->context.dossier())
        m->exchange.takeIn(files);
    else
        emit m->dossiers.joinRequested(files);
}

MainWindow& Application::window() {
    return m->window;
}

AppContext& Application::context() {
    return m->context;
}

ActionTable& Application::actions() {
    return m->table;
}

} // namespace dkt::gui

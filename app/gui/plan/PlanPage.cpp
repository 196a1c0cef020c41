// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/PlanPage.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/plan/PlanPane.h"
#include "gui/plan/PlanWidget.h"

#include <array>

namespace dkt::gui {

namespace {

struct CommandAction {
    const char* id;
    PlanCommand command;
    const char* text;
    const char* icon;
    const char* keys;
    int group;
};

constexpr std::array planCommands{
    CommandAction{"plan.add", PlanCommand::Add, QT_TRANSLATE_NOOP("Actions", "&Add"), "add", "Ins", 2},
    CommandAction{"plan.addTeam", PlanCommand::AddTeam, QT_TRANSLATE_NOOP("Actions", "Add a &team…"), "team",
                  "Shift+Ins", 2},
    CommandAction{"plan.import", PlanCommand::Import, QT_TRANSLATE_NOOP("Actions", "&Import a list of units…"),
                  "import", "Ctrl+I", 2},
    CommandAction{"plan.paste", PlanCommand::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste lines"), "paste", "Ctrl+V",
                  2},
    CommandAction{"plan.edit", PlanCommand::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit"), "edit", "F2", 3},
    CommandAction{"plan.up", PlanCommand::Up, QT_TRANSLATE_NOOP("Actions", "Move &up"), "up", "Ctrl+Shift+Up", 3},
    CommandAction{"plan.down", PlanCommand::Down, QT_TRANSLATE_NOOP("Actions", "Move &down"), "down",
                  "Ctrl+Shift+Down", 3},
    CommandAction{"plan.remove", PlanCommand::Remove, QT_TRANSLATE_NOOP("Actions", "&Remove"), "delete", "Del", 3},
    CommandAction{"plan.merge", PlanCommand::Merge, QT_TRANSLATE_NOOP("Actions", "&Merge units…"), "merge", "", 4},
    CommandAction{"plan.rename", PlanCommand::Rename, QT_TRANSLATE_NOOP("Actions", "Re&name with a successor…"), "",
                  "", 4},
    CommandAction{"plan.reinstate", PlanCommand::Reinstate,
                  QT_TRANSLATE_NOOP("Actions", "The unit exists a&gain"), "", "", 4},
    CommandAction{"plan.spread", PlanCommand::Spread, QT_TRANSLATE_NOOP("Actions", "Spread evenl&y"), "team", "", 4},
    CommandAction{"plan.byTeam", PlanCommand::ByTeam,
                  QT_TRANSLATE_NOOP("Actions", "Assign by teams and sections in c&harge"), "", "", 4},
    CommandAction{"plan.showVisits", PlanCommand::ShowVisits, QT_TRANSLATE_NOOP("Actions", "Show its &visit"),
                  "visit", "", 4},
    CommandAction{"plan.search", PlanCommand::Search, QT_TRANSLATE_NOOP("Actions", "&Search units"), "search",
                  "Ctrl+F", 4},
};

struct PaneAction {
    const char* id;
    const char* text;
    const char* icon;
    const char* keys;
};

constexpr std::array planPanes{
    PaneAction{"plan.campaign", QT_TRANSLATE_NOOP("Actions", "&Campaign data"), "plan", "Ctrl+1"},
    PaneAction{"plan.legal", QT_TRANSLATE_NOOP("Actions", "&Legal bases"), "legal", "Ctrl+2"},
    PaneAction{"plan.teams", QT_TRANSLATE_NOOP("Actions", "Teams and mem&bers"), "team", "Ctrl+3"},
    PaneAction{"plan.units", QT_TRANSLATE_NOOP("Actions", "Units t&o be inspected"), "unit", "Ctrl+4"},
    PaneAction{"plan.shares", QT_TRANSLATE_NOOP("Actions", "&Work shared out"), "person", "Ctrl+5"},
};

} // namespace

PlanPage::PlanPage(AppContext& context, QObject* parent) : Page(parent), m_context(context) {
    connect(&context, &AppContext::placeRequested, this, &PlanPage::show);
    connect(&context, &AppContext::contentChanged, this, [this](const ChangeSet& changes) {
        if (m_view)
            m_view->noteChange(changes);
    });
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        if (m_view)
            m_view->clear();
    });
}

QString PlanPage::title() const {
    return tr("Plan");
}

std::vector<ActionSpec> PlanPage::actions() const {
    std::vector<ActionSpec> specs;
    for (const PaneAction& pane : planPanes)
        specs.push_back({.id = pane.id,
                         .text = pane.text,
                         .icon = pane.icon,
                         .keys = pane.keys,
                         .menu = MenuPlace::Page,
                         .group = 1,
                         .needs = Needs::Dossier,
                         .page = "plan"});
    for (const CommandAction& action : planCommands)
        specs.push_back({.id = action.id,
                         .text = action.text,
                         .icon = action.icon,
                         .keys = action.keys,
                         .menu = MenuPlace::Page,
                         .group = action.group,
                         .needs = Needs::Dossier,
                         .page = "plan"});
    return specs;
}

void PlanPage::bind(ActionTable& table) {
    m_table = &table;
    for (std::size_t at = 0; at < planPanes.size(); ++at)
        table.bind(planPanes[at].id, this, [this, at] { view().showPane(static_cast<int>(at)); });
    for (const CommandAction& action : planCommands) {
        table.setEnabled(action.id, false);
        table.bind(action.id, this, [this, command = action.command] {
            if (view().pane().can(command))
                view().pane().run(command);
        });
    }
}

QWidget* PlanPage::createWidget() {
    m_view = new PlanWidget(m_context, *m_table);
    connect(m_view, &PlanWidget::commandsChanged, this, &PlanPage::refreshCommands);
    return m_view;
}

PlanWidget& PlanPage::view() {
    static_cast<void>(widget());
    return *m_view;
}

void PlanPage::show(const Place& place) {
    switch (place.kind) {
    case RowKind::Campaign:
    case RowKind::LegalDocument:
    case RowKind::Team:
    case RowKind::Member:
    case RowKind::Unit:
    case RowKind::Assignment:
        emit activationRequested();
        view().showRow(place.kind, place.row);
        break;
    default:
        break; // another page's
    }
}

void PlanPage::refreshCommands() {
    const PlanPane& pane = m_view->pane();
    for (const CommandAction& action : planCommands)
        m_table->setEnabled(action.id, pane.can(action.command));
    m_table->setText("plan.add", pane.addText());
    m_table->setText("plan.remove", pane.removeText());
}

void PlanPage::activated() {
    view().activate();
    refreshCommands();
}

void PlanPage::deactivated() {
    view().deactivate();
}

bool PlanPage::mayLeave() {
    return !hasWidget() || m_view->settle();
}

void PlanPage::retranslate() {
    if (m_view)
        refreshCommands();
}

} // namespace dkt::gui

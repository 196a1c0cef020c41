// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/PlanWidget.h"

#include "gui/frame/OnLanguageChange.h"
#include "gui/plan/CampaignPane.h"
#include "gui/plan/LegalPane.h"
#include "gui/plan/SharesPane.h"
#include "gui/plan/TeamsPane.h"
#include "gui/plan/UnitsPane.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The one file dragged that can be a list; empty for anything else.
QString draggedList(const QMimeData* data) {
    static const QStringList endings{u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"xls"_s, u"csv"_s, u"txt"_s, u"json"_s};
    if (!data->hasUrls() || data->urls().size() != 1)
        return {};
    const QString path = data->urls().front().toLocalFile();
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

PlanWidget::PlanWidget(AppContext& context, ActionTable& table)
    : m_context(context), m_tabs(new QTabWidget),
      m_panes{new CampaignPane(context), new LegalPane(context, table), new TeamsPane(context, table),
              new UnitsPane(context, table), new SharesPane(context, table)} {
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setDocumentMode(true);
    for (PlanPane* pane : m_panes) {
        m_tabs->addTab(pane, {});
        connect(pane, &PlanPane::commandsChanged, this, [this, pane] {
            if (pane == &this->pane())
                emit commandsChanged();
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_tabs);
    setAcceptDrops(true);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlanWidget::enter);
    new OnLanguageChange(this, [this] { refreshTitles(); });
}

void PlanWidget::enter(int number) {
    if (static_cast<std::size_t>(number) == m_current)
        return;
    if (!pane().settle()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(static_cast<int>(m_current));
        return;
    }
    m_current = static_cast<std::size_t>(number);
    refreshSeen();
    // Somebody walking along the tabs with the keyboard stays on them.
    if (m_seen && !m_tabs->tabBar()->hasFocus())
        pane().activate();
    emit commandsChanged();
}

void PlanWidget::showPane(int number) {
    m_tabs->setCurrentIndex(number);
    if (m_seen && static_cast<int>(m_current) == number)
        pane().activate();
}

void PlanWidget::showRow(RowKind kind, const RowId& row) {
    constexpr std::array places{std::pair{RowKind::LegalDocument, 1}, std::pair{RowKind::Team, 2},
                                std::pair{RowKind::Member, 2}, std::pair{RowKind::Unit, 3},
                                std::pair{RowKind::Assignment, 4}};
    int number = 0;
    for (const auto& [of, pane] : places)
        if (of == kind)
            number = pane;
    showPane(number);
    refreshSeen();
    static_cast<void>(pane().showRow(kind, row));
}

void PlanWidget::activate() {
    m_seen = true;
    refreshSeen();
    pane().activate();
}

void PlanWidget::deactivate() {
    m_seen = false;
}

void PlanWidget::noteChange(const ChangeSet& changes) {
    for (std::size_t at = 0; at < m_panes.size(); ++at)
        m_stale[at] = m_stale[at] || m_panes[at]->concerns(changes);
    if (m_seen)
        refreshSeen();
}

void PlanWidget::clear() {
    m_stale.fill(true);
    for (PlanPane* pane : m_panes)
        pane->clear();
    if (m_seen)
        refreshSeen();
}

void PlanWidget::refreshSeen() {
    if (!m_context.dossier())
        return;
    m_context.guard().run([this] {
        const auto view = m_context.view();
        if (m_stale[m_current]) {
            m_stale[m_current] = false;
            pane().refresh(*view);
        }
        refreshTitles();
    });
    emit commandsChanged();
}

void PlanWidget::refreshTitles() {
    const auto view = m_context.view();
    const Snapshot none;
    for (std::size_t at = 0; at < m_panes.size(); ++at)
        m_tabs->setTabText(static_cast<int>(at), m_panes[at]->title(view ? view->data() : none));
    m_tabs->setAccessibleName(tr("Parts of the plan"));
}

void PlanWidget::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedList(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PlanWidget::dropEvent(QDropEvent* event) {
    const QString path = draggedList(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    showPane(3);
    static_cast<void>(pane().take(path));
}

} // namespace dkt::gui

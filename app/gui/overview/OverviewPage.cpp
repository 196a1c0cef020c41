// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/OverviewPage.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/RowMarks.h"
#include "gui/overview/DeadlinesModel.h"
#include "gui/overview/OverviewWidget.h"
#include "gui/overview/VisitsModel.h"
#include "services/Dossier.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

OverviewPage::OverviewPage(AppContext& context, QObject* parent) : Page(parent), m_context(context) {
    connect(&context, &AppContext::contentChanged, this, &OverviewPage::markStale);
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_shown = false;
        m_stale = true;
    });
}

QWidget* OverviewPage::createWidget() {
    m_view = new OverviewWidget(m_context.settings(), *m_table);
    connect(m_view, &OverviewWidget::visitChosen, &m_context, &AppContext::showVisit);
    connect(m_view, &OverviewWidget::placeChosen, &m_context,
            [this](RowKind kind) { m_context.showPlace({.kind = kind, .row = {}, .item = {}}); });
    connect(m_view, &OverviewWidget::conflictsChosen, &m_context, [this] { m_context.showConflict(); });
    const auto mark = [this](const QString& name, const RowMarks::RowOf& rowOf, int column) {
        RowMarks::on(*m_view->findChild<QAbstractItemView*>(name), m_context, rowOf, column);
    };
    mark(u"visitsTable"_s, RowMarks::keyOf<VisitsModel>(), VisitsModel::Unit);
    mark(u"deadlinesTable"_s, RowMarks::keyOf<DeadlinesModel>(), DeadlinesModel::Task);
    return m_view;
}

void OverviewPage::activated() {
    m_shown = true;
    m_view->focusMain();
    refresh();
}

void OverviewPage::deactivated() {
    m_shown = false;
    m_view->savePlaces();
}

void OverviewPage::markStale() {
    m_stale = true;
    refresh();
}

void OverviewPage::refresh() {
    if (!m_shown || !m_stale || m_reckoning || !m_context.dossier())
        return;
    m_stale = false;
    m_reckoning = true;
    m_context.guard().run([this] {
        auto view = m_context.view();
        auto calendar = m_context.dossier()->calendar();
        const QDate today = m_context.clock().today();
        const auto job = m_context.jobs().startQuietly(this, [this, view, calendar, today](Progress&) {
            auto figures = std::make_shared<OverviewFigures>(overviewFigures(*view, calendar, today));
            return [this, view, figures] {
                if (m_context.view() == view)
                    m_view->show(view->data().campaign, std::move(*figures));
            };
        });
        connect(job, &Job::finished, this, [this] {
            m_reckoning = false;
            if (m_stale)
                refresh();
            else
                emit upToDate();
        });
    });
}

} // namespace dkt::gui

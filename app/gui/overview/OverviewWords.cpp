// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/OverviewWidget.h"

#include "gui/frame/Appearance.h"
#include "gui/frame/ElidedLabel.h"
#include "gui/overview/ChartPanel.h"
#include "gui/overview/FigureTile.h"
#include "gui/overview/NextSteps.h"
#include "gui/overview/OverviewCharts.h"
#include "gui/overview/ProgressBars.h"
#include "util/Dates.h"
#include "util/Numbers.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString period(const std::optional<QDate>& from, const std::optional<QDate>& to) {
    if (from && to)
        return u"%1 – %2"_s.arg(text::shortDate(*from), text::shortDate(*to));
    return from ? text::shortDate(*from) : to ? text::shortDate(*to) : QString();
}

} // namespace

void OverviewWidget::retranslate() {
    m_grouping->setItemText(0, tr("Progress by section"));
    m_grouping->setItemText(1, tr("Progress by team"));
    m_grouping->setAccessibleName(tr("Grouping of the progress bars"));
    m_visits->setAccessibleName(tr("Visits"));
    m_deadlines->setAccessibleName(tr("Deadlines"));
    m_attention->setAccessibleName(tr("Needs attention"));
    m_main->setTabText(0, tr("Results"));
    m_main->setTabText(1, tr("Points"));
    m_main->setTabText(2, tr("Shortcomings"));
    m_main->setTabText(3, tr("Visits (%1)").arg(m_figures.visits.size()));
    m_tabs->setTabText(0, tr("Needs attention (%1)").arg(m_figures.attention.size()));
    m_tabs->setTabText(1, tr("Deadlines (%1)").arg(m_figures.deadlines.size()));
    m_visitsModel->retranslate();
    m_deadlinesModel->retranslate();
    m_attentionModel->retranslate();
    showHead();
    showTiles();
    showCharts();
    showProgress();
}

void OverviewWidget::showCharts() {
    m_charts[0]->setNothing(tr("No visit has a checklist yet."));
    m_charts[1]->setNothing(tr("Points appear here once items that carry points are answered."));
    m_charts[2]->setNothing(tr("No shortcoming is recorded yet."));
    m_charts[0]->setTable(outcomesBySection(m_figures));
    m_charts[1]->setTable(pointsByUnit(m_figures));
    m_charts[2]->setTable(shortcomingsBySection(m_figures));
    for (ChartPanel* chart : m_charts)
        chart->retranslate();
    m_steps->retranslate();
}

void OverviewWidget::showHead() {
    m_title->setText(m_campaign.title);
    QStringList facts;
    if (const QString days = period(m_campaign.from, m_campaign.to); !days.isEmpty())
        facts << tr("Inspection: %1").arg(days);
    if (const QString days = period(m_campaign.periodFrom, m_campaign.periodTo); !days.isEmpty())
        facts << tr("period looked at: %1").arg(days);
    if (!m_campaign.decisionNumber.isEmpty() && m_campaign.decisionDate)
        facts << tr("Decision No. %1 of %2")
                     .arg(m_campaign.decisionNumber, text::shortDate(*m_campaign.decisionDate));
    else if (!m_campaign.decisionIssuer.isEmpty())
        facts << tr("decision of %1, without number and date yet").arg(m_campaign.decisionIssuer);
    m_dates->setFullText(facts.join(u" · "_s));
    m_dates->setVisible(!facts.isEmpty());
    m_dataNote->setFullText(m_campaign.dataNote);
    m_dataNote->setVisible(!m_campaign.dataNote.isEmpty());
    setTone(*m_dates, Tone::Quiet);
    setTone(*m_dataNote, Tone::Quiet);
}

void OverviewWidget::showTiles() {
    const OverviewFigures& f = m_figures;
    const auto part = [](const QString& words, int count, Tone tone) {
        return FigureTile::Part{words.arg(text::formatCount(count)), count > 0 ? tone : Tone::Quiet};
    };
    m_tiles[0]->show(
        tr("Visits finished"), u"%1 / %2"_s.arg(f.finishedVisits).arg(f.visits.size()),
        {part(tr("still open: %1"), static_cast<int>(f.visits.size()) - f.finishedVisits, Tone::Busy)});
    m_tiles[1]->show(tr("Items answered"),
                     u"%1 / %2"_s.arg(text::formatCount(f.answered), text::formatCount(f.items)),
                     {part(tr("without an answer: %1"), f.items - f.answered, Tone::Busy)});
    std::vector<FigureTile::Part> severities{part(tr("serious: %1"), f.serious, Tone::Bad),
                                             part(tr("medium: %1"), f.medium, Tone::Warning),
                                             part(tr("minor: %1"), f.minor, Tone::Quiet)};
    if (f.unrated > 0)
        severities.push_back(part(tr("not rated: %1"), f.unrated, Tone::Quiet));
    m_tiles[2]->show(tr("Open shortcomings"), text::formatCount(f.openShortcomings), severities);
    m_tiles[3]->show(tr("Remediation to be done"), text::formatCount(f.overdue + f.dueSoon + f.running),
                     {part(tr("overdue: %1"), f.overdue, Tone::Bad),
                      part(tr("due soon: %1"), f.dueSoon, Tone::Warning),
                      part(tr("closed: %1"), f.closed, Tone::Good)});
    m_tiles[0]->setLeads(tr("Click: the list of visits"));
    m_tiles[1]->setLeads(f.firstUnanswered.visit.isNull() ? QString()
                                                          : tr("Click: to the first item without an answer"));
    m_tiles[2]->setLeads(tr("Click: where the shortcomings are"));
    m_tiles[3]->setLeads(tr("Click: the list of deadlines"));
}

void OverviewWidget::showProgress() {
    const bool byTeam = m_grouping->currentIndex() == 1;
    std::vector<ProgressRow> rows = byTeam ? m_figures.teams : m_figures.sections;
    for (ProgressRow& row : rows)
        if (row.label.isEmpty())
            row.label = tr("Without a team");
    m_bars->setAccessibleName(m_grouping->currentText());
    m_bars->setRows(std::move(rows));
}

} // namespace dkt::gui

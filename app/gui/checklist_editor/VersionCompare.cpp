// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/VersionCompare.h"

#include "gui/checklist_editor/CompareModel.h"
#include "gui/checklist_editor/MoveVisitsModel.h"
#include "gui/checklist_editor/UnmatchedView.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/OnLanguageChange.h"
#include "services/CarryOverService.h"
#include "services/ChecklistService.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QTreeView* flatList(QAbstractItemModel* model, const QString& name) {
    auto* list = new QTreeView;
    list->setObjectName(name);
    list->setModel(model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    return list;
}

} // namespace

VersionCompare::VersionCompare(AppContext& context, ChecklistId version, QWidget* parent)
    : QDialog(parent), m_context(context), m_version(version), m_differences(new CompareModel(this)),
      m_visits(new MoveVisitsModel(this)), m_unmatched(new UnmatchedView(context)), m_tabs(new QTabWidget(this)) {
    setObjectName(u"versionCompare"_s);
    auto* column = new QVBoxLayout(this);
    m_tabs->setObjectName(u"compareTabs"_s);
    m_tabs->addTab(makeDifferences(), {});
    m_tabs->addTab(makeVisits(), {});
    m_tabs->addTab(m_unmatched, {});
    column->addWidget(m_tabs, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_visits, &MoveVisitsModel::chosenChanged, this, &VersionCompare::noteChosen);
    connect(m_all, &QPushButton::clicked, this, [this] { m_visits->chooseAll(m_visits->chosen().empty()); });
    connect(m_move, &QPushButton::clicked, this, &VersionCompare::move);
    connect(m_differenceList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VersionCompare::showDifference);
    connect(&context, &AppContext::contentChanged, this, &VersionCompare::follow);
    connect(&context, &AppContext::dossierSwitched, this, &QDialog::reject);
    readDifferences();
    readVisits();
    m_unmatched->showVisit({});
    new OnLanguageChange(this, [this] { retranslate(); });
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 150, em * 84).boundedTo(parent ? parent->window()->size() * 0.95 : QSize(900, 500)));
}

QWidget* VersionCompare::makeDifferences() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_summary = new QLabel(page);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto* splitter = new QSplitter(Qt::Vertical, page);
    splitter->setChildrenCollapsible(false);
    m_differenceList = flatList(m_differences, u"differenceList"_s);
    m_differenceList->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_differenceList->header()->setSectionResizeMode(CompareModel::KindColumn, QHeaderView::ResizeToContents);
    m_detail = new QTextBrowser;
    m_detail->setObjectName(u"differenceDetail"_s);
    m_detail->setOpenLinks(false);
    splitter->addWidget(m_differenceList);
    splitter->addWidget(m_detail);
    column->addWidget(splitter, 1);
    return page;
}

QWidget* VersionCompare::makeVisits() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_visitsIntro = new QLabel(page);
    m_visitsIntro->setWordWrap(true);
    column->addWidget(m_visitsIntro);
    m_visitList = flatList(m_visits, u"moveVisitList"_s);
    m_visitList->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_visitList->header()->setSectionResizeMode(MoveVisitsModel::UnitColumn, QHeaderView::Stretch);
    m_visitList->header()->setStretchLastSection(false);
    column->addWidget(m_visitList, 1);
    auto* row = new QHBoxLayout;
    m_all = new QPushButton(page);
    m_all->setObjectName(u"chooseAllVisits"_s);
    m_move = new QPushButton(page);
    m_move->setObjectName(u"moveVisits"_s);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_move);
    column->addLayout(row);
    return page;
}

void VersionCompare::showPart(Part part, VisitId visit) {
    m_tabs->setCurrentIndex(static_cast<int>(part));
    if (!visit.isNull())
        m_unmatched->showVisit(visit);
}

void VersionCompare::readDifferences() {
    const auto view = m_context.view();
    const Checklist* now = view ? view->index().checklist(m_version) : nullptr;
    const Checklist* before =
        now ? view->index().checklist(ChecklistService(*m_context.dossier()).previousOf(m_version)) : nullptr;
    if (!before) {
        m_differences->setRows({});
        m_summary->setText(tr("There is no version before this one."));
        return;
    }
    const ChecklistDiff found = diff(*before, *now);
    m_differences->setRows(compareRows(found));
    m_summary->setText(
        tr("%1 → %2: %3 the same, %4 changed, %5 added, %6 removed, %7 moved.")
            .arg(versionName(*before), versionName(*now))
            .arg(found.same.size())
            .arg(found.changed.size())
            .arg(found.added.size())
            .arg(found.removed.size())
            .arg(found.moved()));
    if (m_differences->rowCount() > 0 && !m_differenceList->currentIndex().isValid())
        m_differenceList->setCurrentIndex(m_differences->index(0, 0));
}

void VersionCompare::readVisits() {
    const auto view = m_context.view();
    if (!view)
        return;
    // Each visit is compared on its own: too slow for the window with hundreds of them.
    m_context.jobs().startQuietly(this, [this, view, version = m_version](Progress&) {
        auto rows = std::make_shared<std::vector<MoveVisitRow>>(moveVisitRows(view->data(), view->index(), version));
        return [this, rows] {
            m_visits->setRows(std::move(*rows));
            noteChosen();
        };
    });
}

void VersionCompare::showDifference() {
    const QModelIndex at = m_differenceList->currentIndex();
    m_detail->setHtml(at.isValid() ? comparedHtml(m_differences->row(at.row())) : QString());
}

void VersionCompare::noteChosen() {
    const int count = static_cast<int>(m_visits->chosen().size());
    m_move->setEnabled(count > 0);
    m_move->setText(count > 0 ? tr("Move %n visits to this version", nullptr, count) : tr("Move to this version"));
    m_all->setText(count > 0 ? tr("Choose none") : tr("Choose all"));
}

void VersionCompare::move() {
    const std::vector<VisitId> chosen = m_visits->chosen();
    const auto result = m_context.guard().run(
        [&] { CarryOverService(*m_context.dossier()).moveVisits(m_context.actor(), chosen, m_version); });
    if (result == Guard::Result::Failed)
        return;
    m_visits->chooseAll(false);
    m_unmatched->showVisit(chosen.front());
    const auto view = m_context.view();
    const QHash<RowId, int> left = unmatchedCounts(view->data(), view->index());
    for (const VisitId id : chosen)
        if (left.value(id.row) > 0)
            return showPart(Part::Unmatched, id);
}

void VersionCompare::follow(const ChangeSet& changes) {
    if (changes.everything || changes.touches(RowKind::Checklist))
        readDifferences();
    if (changes.everything || changes.touches(RowKind::Checklist) || changes.touches(RowKind::Visit) ||
        changes.touches(RowKind::Answer) || changes.touches(RowKind::Finding)) {
        readVisits();
        m_unmatched->refresh();
    }
}

void VersionCompare::retranslate() {
    setWindowTitle(tr("Compare versions"));
    m_tabs->setTabText(0, tr("What changed"));
    m_tabs->setTabText(1, tr("Visits"));
    m_tabs->setTabText(2, tr("Left to decide"));
    m_visitsIntro->setText(tr("Choose the visits that are to use this version. Answers to items that are the same carry "
                              "over by themselves; the others wait to be decided. Nothing is deleted."));
    m_differenceList->setAccessibleName(tr("Differences"));
    m_detail->setAccessibleName(tr("The chosen difference, before and after"));
    m_visitList->setAccessibleName(tr("Visits that use a version of this checklist"));
    m_close->setText(tr("Close"));
    m_differences->retranslate();
    m_visits->retranslate();
    readDifferences();
    showDifference();
    noteChosen();
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ProblemTabs.h"

#include "gui/frame/OnLanguageChange.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ProblemTabs::ProblemTabs(QWidget* parent)
    : QTabWidget(parent), m_remarksModel(new ProblemModel(this)), m_asideModel(new ProblemModel(this)),
      m_remarks(makeTable(m_remarksModel, u"importRemarks"_s)), m_aside(makeTable(m_asideModel, u"importSetAside"_s)) {
    setDocumentMode(true);
    m_remarks->setColumnHidden(ProblemModel::Values, true);
    m_remarks->horizontalHeader()->setSectionResizeMode(ProblemModel::Text, QHeaderView::Stretch);
    m_aside->horizontalHeader()->setStretchLastSection(true);
    m_aside->setColumnWidth(ProblemModel::Text, fontMetrics().averageCharWidth() * 46);
    addTab(m_remarks, {});
    addTab(m_aside, {});
    new OnLanguageChange(this, [this] { retranslate(); });
}

QTableView* ProblemTabs::makeTable(ProblemModel* model, const QString& name) {
    auto* view = new QTableView;
    view->setObjectName(name);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    view->setColumnWidth(ProblemModel::Cell, fontMetrics().averageCharWidth() * 12);
    const auto choose = [this, model](const QModelIndex& index) {
        if (!index.isValid())
            return;
        if (const auto cell = CellAddress::parse(model->row(index.row()).cell))
            emit cellChosen(*cell);
    };
    connect(view, &QTableView::clicked, this, choose);
    connect(view, &QTableView::activated, this, choose);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    return view;
}

void ProblemTabs::show(const ChecklistImport* import) {
    m_remarksModel->setRows(import ? ProblemModel::remarksOf(*import) : std::vector<ProblemRow>());
    m_asideModel->setRows(import ? ProblemModel::setAsideOf(*import) : std::vector<ProblemRow>());
    retranslate();
}

void ProblemTabs::retranslate() {
    setTabText(0, tr("Remarks (%1)").arg(m_remarksModel->rowCount()));
    setTabText(1, tr("Rows set aside (%1)").arg(m_asideModel->rowCount()));
    m_remarks->setAccessibleName(tr("Remarks on the sheet"));
    m_aside->setAccessibleName(tr("Rows that are no part of the checklist"));
    m_remarksModel->retranslate();
    m_asideModel->retranslate();
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ChecklistsView.h"

#include "gui/checklists/OutlineDetails.h"
#include "gui/checklists/OutlineTree.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/widgets/ActionButton.h"
#include "gui/widgets/FlowLayout.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The one spreadsheet or JSON file in what is dragged; empty when it is anything else.
QString droppedSheet(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    const QStringList endings{u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"ods"_s, u"xls"_s, u"csv"_s, u"json"_s};
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

void setListLook(QTableView& view) {
    view.setObjectName("checklistsTable"_L1);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 10);
    view.setMinimumHeight(view.fontMetrics().height() * 4 + 20);
    view.horizontalHeader()->setHighlightSections(false);
}

/// The title takes what the others leave.
void fitColumns(QTableView& view) {
    QHeaderView* header = view.horizontalHeader();
    const int letter = view.fontMetrics().averageCharWidth();
    constexpr std::array widths{0, 12, 10, 10, 16, 12};
    for (int column = 1; column < ChecklistListModel::ColumnCount; ++column)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)] * letter + 12);
    header->setSectionResizeMode(ChecklistListModel::Title, QHeaderView::Stretch);
}

} // namespace

ChecklistsView::ChecklistsView(ActionTable& table, Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_model(new ChecklistListModel(this)), m_list(new QTableView),
      m_outline(new OutlineTree), m_details(new OutlineDetails), m_rows(new QSplitter(Qt::Vertical)),
      m_columns(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget), m_emptyTitle(new QLabel),
      m_emptyText(new QLabel) {
    setAcceptDrops(true);
    layOut(table);
    addContextMenu(table);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showPreview();
        emit currentChanged();
    });
    connect(m_list, &QTableView::activated, this, &ChecklistsView::opened);
    connect(m_outline, &OutlineTree::currentChanged, this, [this](const ItemPlace& place) {
        m_details->show(m_outline->model().checklist(), place);
    });
    new OnLanguageChange(this, [this] { retranslate(); });
}

void ChecklistsView::layOut(ActionTable& table) {
    m_list->setModel(m_model);
    setListLook(*m_list);
    fitColumns(*m_list);
    m_columns->addWidget(m_outline);
    m_columns->addWidget(m_details);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({640, 480});
    m_columns->restoreState(m_settings.place(u"checklistsColumns"_s));
    m_rows->addWidget(m_list);
    m_rows->addWidget(m_columns);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({150, 440});
    m_rows->setStretchFactor(1, 1);
    m_rows->restoreState(m_settings.place(u"checklistsRows"_s));
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeBar(table));
    column->addWidget(m_rows, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(makeEmptyState(table));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 8, 12, 8);
    outer->addWidget(m_stack);
}

QLayout* ChecklistsView::makeBar(ActionTable& table) {
    auto* flow = new FlowLayout;
    for (const char* id : {"checklists.import", "checklists.new", "checklists.edit", "checklists.version",
                           "checklists.export", "checklists.form", "checklists.use"})
        flow->addWidget(new ActionButton(table.action(id)));
    return flow;
}

QWidget* ChecklistsView::makeEmptyState(ActionTable& table) {
    auto* page = new QWidget;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_emptyTitle->setFont(large);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* buttons = new QHBoxLayout;
    auto* import = new ActionButton(table.action("checklists.import"));
    import->setObjectName("emptyImportButton"_L1);
    buttons->addStretch(1);
    buttons->addWidget(import);
    auto* write = new ActionButton(table.action("checklists.new"));
    write->setObjectName("emptyNewButton"_L1);
    buttons->addWidget(write);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

void ChecklistsView::addContextMenu(ActionTable& table) {
    for (const char* id : {"checklists.edit", "checklists.version", "checklists.compare", "checklists.duplicate", "checklists.export",
                           "checklists.form", "checklists.printForm", "checklists.use", "checklists.remove"})
        m_list->addAction(table.action(id));
}

void ChecklistsView::show(std::vector<ChecklistRow> rows) {
    const ChecklistRow* before = current();
    const RowId chosen = before ? before->key : RowId();
    m_model->setRows(std::move(rows));
    showListOrHint();
    if (!select(chosen) && m_model->rowCount() > 0)
        m_list->selectRow(0);
    showPreview();
    emit currentChanged();
}

void ChecklistsView::showListOrHint() {
    if (!m_instead)
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void ChecklistsView::showInstead(QWidget* widget) {
    if (m_instead && m_instead != widget) {
        m_stack->removeWidget(m_instead);
        m_instead->deleteLater();
    }
    m_instead = widget;
    if (widget && m_stack->indexOf(widget) < 0)
        m_stack->addWidget(widget);
    if (widget)
        m_stack->setCurrentWidget(widget);
    showListOrHint();
}

const ChecklistRow* ChecklistsView::current() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

bool ChecklistsView::select(RowId row, ItemId item) {
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i).key != row)
            continue;
        m_list->selectRow(i);
        m_list->setCurrentIndex(m_model->index(i, 0));
        if (!item.isNull())
            m_outline->showItem(item);
        return true;
    }
    return false;
}

void ChecklistsView::focusList() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void ChecklistsView::showPreview() {
    const ChecklistRow* row = current();
    m_outline->setChecklist(row ? row->checklist : nullptr);
    m_details->show(m_outline->model().checklist(), m_outline->current());
}

void ChecklistsView::savePlaces() {
    m_settings.setPlace(u"checklistsColumns"_s, m_columns->saveState());
    m_settings.setPlace(u"checklistsRows"_s, m_rows->saveState());
}

void ChecklistsView::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedSheet(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ChecklistsView::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    emit fileDropped(droppedSheet(event->mimeData()));
}

void ChecklistsView::retranslate() {
    m_emptyTitle->setText(tr("No checklists yet"));
    m_emptyText->setText(tr("A checklist says what is asked at every unit, and how it is scored. Import the one you have "
                            "in Excel (or drop its file here), or write a new one."));
    m_list->setAccessibleName(tr("Checklists of this dossier"));
    m_model->retranslate();
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/OthersPane.h"

#include "gui/frame/Appearance.h"
#include "gui/frame/CollatedProxy.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/schedule/Choices.h"
#include "gui/schedule/OthersModel.h"
#include "gui/widgets/FoldedCompleter.h"
#include "util/Text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int foldedUnitRole = Qt::UserRole + 1;

QTableView* othersTable(OthersModel* model, QWidget* parent) {
    auto* proxy = new CollatedProxy(parent);
    proxy->setSourceModel(model);
    proxy->setSortRole(keyRole);
    auto* view = new QTableView;
    view->setObjectName(u"othersTable"_s);
    view->setModel(proxy);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setSortingEnabled(true);
    view->sortByColumn(OthersModel::Unit, Qt::AscendingOrder);
    return view;
}

} // namespace

OthersPane::OthersPane(QWidget* parent)
    : QWidget(parent), m_model(new OthersModel(this)), m_intro(new QLabel), m_table(othersTable(m_model, this)),
      m_unit(new QComboBox), m_body(new QLineEdit), m_from(new QLineEdit), m_to(new QLineEdit),
      m_subject(new QLineEdit), m_add(new QPushButton(icon(u"add"_s), {})),
      m_remove(new QPushButton(icon(u"delete"_s), {})) {
    m_intro->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addWidget(addLine());
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(OthersModel::Unit, letter * 24);
    m_table->setColumnWidth(OthersModel::Body, letter * 30);
    m_table->setColumnWidth(OthersModel::From, letter * 13);
    m_table->setColumnWidth(OthersModel::To, letter * 13);
    connect(m_add, &QPushButton::clicked, this, &OthersPane::add);
    connect(m_remove, &QPushButton::clicked, this, &OthersPane::removeRequested);
    for (QLineEdit* line : {m_body, m_from, m_to, m_subject})
        connect(line, &QLineEdit::returnPressed, this, &OthersPane::add);
    const auto follow = [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, follow);
    follow();
    new OnLanguageChange(this, [this] { retranslate(); });
}

QWidget* OthersPane::addLine() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_unit->setObjectName(u"otherUnit"_s);
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    m_unit->setCompleter(new FoldedCompleter(m_unit->model(), foldedUnitRole, m_unit));
    m_body->setObjectName(u"otherBody"_s);
    m_from->setObjectName(u"otherFrom"_s);
    m_to->setObjectName(u"otherTo"_s);
    m_subject->setObjectName(u"otherSubject"_s);
    m_add->setObjectName(u"otherAdd"_s);
    m_remove->setObjectName(u"otherRemove"_s);
    row->addWidget(m_unit, 3);
    row->addWidget(m_body, 3);
    row->addWidget(m_from, 1);
    row->addWidget(m_to, 1);
    row->addWidget(m_subject, 3);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    return line;
}

void OthersPane::show(const ScheduleData& plan) {
    m_model->setRows(plan.others);
    const QString typed = m_unit->currentText();
    m_unit->clear();
    Choices::addNames(*m_unit, plan.units);
    for (int n = 0; n < m_unit->count(); ++n)
        m_unit->setItemData(n, text::folded(m_unit->itemText(n)), foldedUnitRole);
    m_unit->setCurrentIndex(m_unit->findText(typed));
    m_unit->setEditText(typed);
}

std::vector<OtherInspectionId> OthersPane::selected() const {
    std::vector<OtherInspectionId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(
            m_model->row(static_cast<const CollatedProxy*>(index.model())->mapToSource(index).row()).key);
    return ids;
}

void OthersPane::clearLine() {
    m_unit->setCurrentIndex(-1);
    m_unit->setEditText({});
    for (QLineEdit* line : {m_body, m_from, m_to, m_subject})
        line->clear();
    m_unit->setFocus();
}

void OthersPane::add() {
    const int unit = m_unit->findText(m_unit->currentText(), Qt::MatchFixedString);
    emit addRequested(UnitId(RowId::fromHex(m_unit->itemData(unit).toString())), m_body->text(), m_from->text(),
                      m_to->text(), m_subject->text());
}

void OthersPane::retranslate() {
    m_intro->setText(tr("Inspections of the same units by other bodies. A visit in the same calendar year is "
                        "marked as a clash."));
    setTone(*m_intro, Tone::Quiet);
    m_table->setAccessibleName(tr("Inspections by other bodies"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->lineEdit()->setPlaceholderText(tr("Unit"));
    m_body->setAccessibleName(tr("Inspecting body"));
    m_body->setPlaceholderText(tr("Inspecting body"));
    m_from->setAccessibleName(tr("From"));
    m_from->setPlaceholderText(tr("from day"));
    m_to->setAccessibleName(tr("To"));
    m_to->setPlaceholderText(tr("to day"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_model->retranslate();
}

} // namespace dkt::gui

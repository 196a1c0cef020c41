// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/UnmatchedView.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Guard.h"
#include "gui/frame/OnLanguageChange.h"
#include "services/CarryOverService.h"
#include "util/Text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

UnmatchedView::UnmatchedView(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new UnmatchedModel(this)), m_visitLabel(new QLabel(this)),
      m_intro(new QLabel(this)), m_toLabel(new QLabel(this)), m_hint(new QLabel(this)),
      m_visits(new QComboBox(this)), m_items(new QComboBox(this)), m_list(new QTreeView(this)),
      m_carry(new QPushButton(this)), m_leave(new QPushButton(this)), m_carryAll(new QPushButton(this)) {
    build();
    connect(m_visits, &QComboBox::activated, this, &UnmatchedView::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnmatchedView::showRow);
    connect(m_items, &QComboBox::currentIndexChanged, this, [this] { m_carry->setEnabled(m_items->currentIndex() >= 0); });
    connect(m_carry, &QPushButton::clicked, this, &UnmatchedView::carry);
    connect(m_leave, &QPushButton::clicked, this, &UnmatchedView::leave);
    connect(m_carryAll, &QPushButton::clicked, this, &UnmatchedView::carryAll);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void UnmatchedView::build() {
    auto* grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    m_visits->setObjectName(u"unmatchedVisit"_s);
    m_visits->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_visitLabel->setBuddy(m_visits);
    m_intro->setObjectName(u"unmatchedIntro"_s);
    m_intro->setWordWrap(true);
    m_list->setObjectName(u"unmatchedList"_s);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_items->setObjectName(u"carryTarget"_s);
    m_items->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_toLabel->setBuddy(m_items);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"carryHint"_s);
    m_carry->setObjectName(u"carryAnswer"_s);
    m_leave->setObjectName(u"leaveAnswer"_s);
    m_carryAll->setObjectName(u"carryAllAnswers"_s);
    grid->addWidget(m_visitLabel, 0, 0);
    grid->addWidget(m_visits, 0, 1, 1, 3);
    grid->addWidget(m_intro, 1, 0, 1, 4);
    grid->addWidget(m_list, 2, 0, 1, 4);
    grid->addWidget(m_toLabel, 3, 0);
    grid->addWidget(m_items, 3, 1);
    grid->addWidget(m_carry, 3, 2);
    grid->addWidget(m_leave, 3, 3);
    grid->addWidget(m_hint, 4, 0, 1, 2);
    grid->addWidget(m_carryAll, 4, 2, 1, 2);
}

VisitId UnmatchedView::visit() const {
    return VisitId(RowId::fromHex(m_visits->currentData().toString()));
}

void UnmatchedView::showVisit(VisitId id) {
    fillVisits(id);
    refresh();
}

void UnmatchedView::fillVisits(VisitId keep) {
    const QSignalBlocker quiet(m_visits);
    m_visits->clear();
    const auto view = m_context.view();
    if (!view)
        return;
    const QHash<RowId, int> counts = unmatchedCounts(view->data(), view->index());
    for (const Visit& one : view->data().visits)
        if (const int left = counts.value(one.id.row); left > 0 || one.id == keep)
            m_visits->addItem(u"%1 (%2)"_s.arg(view->index().unitName(one.id)).arg(left), one.id.row.hex());
    m_visits->setCurrentIndex(std::max(keep.isNull() ? 0 : -1, m_visits->findData(keep.row.hex())));
    if (m_visits->currentIndex() < 0 && m_visits->count() > 0)
        m_visits->setCurrentIndex(0);
}

void UnmatchedView::refresh() {
    fillVisits(visit());
    const auto view = m_context.view();
    const Visit* now = view ? view->index().visit(visit()) : nullptr;
    const Checklist* checklist = now ? view->index().checklist(now->checklist) : nullptr;
    const int row = m_list->currentIndex().row();
    m_model->setRows(checklist ? unmatchedRows(unmatchedAnswers(*now, *checklist, view->data(), view->index()))
                               : std::vector<UnmatchedRow>{});
    if (checklist && m_checklist != checklist->id) {
        m_checklist = checklist->id;
        fillItems();
    }
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showRow();
    retranslate();
}

void UnmatchedView::fillItems() {
    const QSignalBlocker quiet(m_items);
    m_items->clear();
    const auto view = m_context.view();
    if (const Checklist* checklist = view->index().checklist(m_checklist))
        for (const ItemPlace& place : itemPlaces(*checklist))
            m_items->addItem(text::collapsed(place.item->code + u"  "_s + place.item->title), place.item->id.row.hex());
}

void UnmatchedView::showRow() {
    const QModelIndex at = m_list->currentIndex();
    for (QWidget* field : {static_cast<QWidget*>(m_items), static_cast<QWidget*>(m_leave)})
        field->setEnabled(at.isValid());
    m_items->setCurrentIndex(at.isValid() ? m_items->findData(m_model->row(at.row()).proposed.row.hex()) : -1);
    m_carry->setEnabled(at.isValid() && m_items->currentIndex() >= 0);
    const bool replaces = at.isValid() && m_model->row(at.row()).replaces;
    m_hint->setText(replaces ? tr("⚠ The proposed item has an answer already; carrying over replaces it.") : QString());
    setTone(*m_hint, Tone::Warning);
    const auto proposed = [](const UnmatchedRow& row) { return !row.proposed.isNull() && !row.replaces; };
    m_carryAll->setEnabled(std::ranges::any_of(m_model->rows(), proposed));
}

template <class Work> void UnmatchedView::act(Work work) {
    const auto result = m_context.guard().run([&] {
        CarryOverService service(*m_context.dossier());
        work(service);
    });
    refresh();
    if (result == Guard::Result::Done)
        emit changed();
}

void UnmatchedView::carry() {
    const QModelIndex at = m_list->currentIndex();
    const ItemId to(RowId::fromHex(m_items->currentData().toString()));
    if (!at.isValid() || to.isNull())
        return;
    const UnmatchedRow row = m_model->row(at.row());
    act([&](CarryOverService& service) {
        if (row.isFinding())
            service.carryFindings(m_context.actor(), {{row.finding, to}});
        else
            service.carryAnswers(m_context.actor(), visit(), {{row.oldItem, to}});
    });
}

void UnmatchedView::leave() {
    const QModelIndex at = m_list->currentIndex();
    if (!at.isValid())
        return;
    const UnmatchedRow row = m_model->row(at.row());
    act([&](CarryOverService& service) {
        if (row.isFinding())
            service.carryFindings(m_context.actor(), {{row.finding, {}}});
        else
            service.leaveAnswers(m_context.actor(), visit(), {row.oldItem});
    });
}

void UnmatchedView::carryAll() {
    std::vector<CarryOverService::Carry> answers;
    std::vector<CarryOverService::FindingCarry> findings;
    for (const UnmatchedRow& row : m_model->rows()) {
        // What would be replaced is decided one by one.
        if (row.proposed.isNull() || row.replaces)
            continue;
        if (row.isFinding())
            findings.push_back({row.finding, row.proposed});
        else
            answers.push_back({row.oldItem, row.proposed});
    }
    act([&](CarryOverService& service) { service.carry(m_context.actor(), visit(), answers, findings); });
}

void UnmatchedView::retranslate() {
    m_visitLabel->setText(tr("Visit:"));
    const int left = m_model->rowCount();
    m_intro->setText(left == 0 ? tr("Nothing is left to decide at this visit.")
                               : tr("%n entries were recorded for items that this version does not have. Carry each over "
                                    "to an item, or leave it where it is; nothing is deleted.",
                                    nullptr, left));
    m_list->setAccessibleName(tr("What is left to decide"));
    m_toLabel->setText(tr("Carry over to:"));
    m_carry->setText(tr("Carry over"));
    m_leave->setText(tr("Leave it"));
    m_leave->setToolTip(tr("An answer stays with the item of the earlier version; a finding stays with the visit as a "
                           "whole."));
    m_carryAll->setText(tr("Accept all proposals"));
}

} // namespace dkt::gui

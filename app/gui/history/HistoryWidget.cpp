// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryWidget.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/history/HistoryDetail.h"
#include "gui/history/HistoryFilterBar.h"
#include "gui/history/HistoryModel.h"
#include "gui/widgets/ChooseRow.h"
#include "util/Numbers.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

HistoryWidget::HistoryWidget(ActionTable& table, Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_filter(new HistoryFilterBar), m_model(new HistoryModel(this)),
      m_counts(new QLabel), m_split(new QSplitter(Qt::Vertical)), m_table(new QTableView),
      m_detail(new HistoryDetail(table)) {
    m_table->setObjectName(u"historyTable"_s);
    m_counts->setObjectName(u"historyCounts"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char* id : {"history.place", "history.cell", "history.row"})
        m_table->addAction(table.action(id));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_split->addWidget(m_table);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_counts);
    column->addWidget(m_split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryWidget::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryWidget::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &HistoryWidget::activated);
    new OnLanguageChange(this, [this] { retranslate(); });
}

const HistoryEntry* HistoryWidget::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

void HistoryWidget::showCurrent() {
    if (const HistoryEntry* entry = current())
        m_detail->show(m_model->words(m_table->currentIndex().row()), *entry);
    else
        m_detail->clear();
    emit currentChanged();
}

void HistoryWidget::chooseFirst() {
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(*m_table, m_model->index(0, 0));
}

void HistoryWidget::choose(const OpId& id) {
    if (const int row = m_model->rowOf(id); row >= 0) {
        chooseRow(*m_table, m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void HistoryWidget::showCounts(std::int64_t looked, bool searching) {
    const int found = m_model->rowCount();
    QString text;
    if (searching)
        text = tr("%1 changes found; looking on, %2 actions looked at …")
                   .arg(text::formatCount(found), text::formatCount(looked));
    else if (!m_model->isComplete())
        text = tr("The newest %1 changes; more follow when you scroll.").arg(text::formatCount(found));
    else if (found == 0)
        text = tr("No change matches. Change or clear the filters above.");
    else
        text = tr("%n changes", nullptr, found);
    m_counts->setText(text);
    setTone(*m_counts, Tone::Quiet);
}

void HistoryWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_fitted)
        restorePlaces();
}

/// What is read first is whole; what a value was and became share the rest.
void HistoryWidget::restorePlaces() {
    m_fitted = true;
    const QFontMetrics metrics(m_table->font());
    const int letter = metrics.averageCharWidth();
    const int when = metrics.horizontalAdvance(u"00/00/0000 00:00:00"_s) + 2 * letter;
    const std::array widths{when, 16 * letter, 11 * letter, 17 * letter, 32 * letter, 17 * letter};
    int left = m_table->viewport()->width();
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        m_table->setColumnWidth(column, width);
        left -= width;
    }
    for (const int column : {HistoryModel::From, HistoryModel::To})
        m_table->setColumnWidth(column, std::max(22 * letter, left / 2));
    m_table->horizontalHeader()->restoreState(m_settings.place(u"historyTable"_s));
    m_split->restoreState(m_settings.place(u"historySplit"_s));
}

void HistoryWidget::savePlaces() {
    if (!m_fitted)
        return;
    m_settings.setPlace(u"historyTable"_s, m_table->horizontalHeader()->saveState());
    m_settings.setPlace(u"historySplit"_s, m_split->saveState());
}

void HistoryWidget::retranslate() {
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_model->retranslate();
    showCurrent();
}

} // namespace dkt::gui

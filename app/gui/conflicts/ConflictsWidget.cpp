// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/ConflictsWidget.h"

#include "gui/conflicts/ConflictDelegate.h"
#include "gui/conflicts/ConflictDetail.h"
#include "gui/conflicts/ConflictListModel.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/widgets/ChooseRow.h"
#include "gui/widgets/EmptyNote.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ConflictsWidget::ConflictsWidget(ActionTable& table, Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_model(new ConflictListModel(this)), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyNote(u"done"_s, {})), m_split(new QSplitter), m_search(new QLineEdit), m_list(new QListView),
      m_counts(new QLabel), m_decided(new QLabel), m_detail(new ConflictDetail(table)) {
    m_list->setObjectName(u"conflictList"_s);
    m_search->setObjectName(u"conflictSearch"_s);
    m_decided->setObjectName(u"lastDecision"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConflictDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_search->setClearButtonEnabled(true);
    for (QLabel* label : {m_counts, m_decided})
        label->setWordWrap(true);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1);
    column->addWidget(m_decided);
    m_split->addWidget(left);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 5);
    m_split->setSizes({340, 860});
    m_split->restoreState(m_settings.place(u"conflictsSplit"_s));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setWords(words);
        if (!m_list->currentIndex().isValid())
            choose(0);
        showCounts();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictsWidget::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConflictsWidget::showCurrent);
    connect(m_list, &QAbstractItemView::activated, this, &ConflictsWidget::activated);
    new OnLanguageChange(this, [this] { retranslate(); });
}

const ConflictEntry* ConflictsWidget::current() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

void ConflictsWidget::setEntries(std::vector<ConflictEntry> entries) {
    const QString before = current() ? current()->id : QString();
    const int row = m_list->currentIndex().row();
    m_model->setEntries(std::move(entries));
    m_stack->setCurrentWidget(m_model->total() > 0 ? static_cast<QWidget*>(m_split) : m_empty);
    const int same = before.isEmpty() ? -1 : m_model->rowOf(before);
    choose(same >= 0 ? same : std::max(row, 0));
    showCurrent();
    showCounts();
}

void ConflictsWidget::choose(int row) {
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1));
    chooseRow(*m_list, index);
    m_list->scrollTo(index);
}

bool ConflictsWidget::choose(const QString& id) {
    if (m_model->rowOf(id) < 0)
        m_search->clear();
    const int row = m_model->rowOf(id);
    if (row >= 0)
        choose(row);
    return row >= 0;
}

void ConflictsWidget::step(int lines) {
    choose(m_list->currentIndex().row() + lines);
}

void ConflictsWidget::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void ConflictsWidget::showCurrent() {
    m_detail->show(current());
    emit currentChanged();
}

void ConflictsWidget::showCounts() {
    const int shown = m_model->rowCount(), total = m_model->total();
    m_counts->setText(shown == total ? tr("%n to decide", nullptr, total) : tr("%1 of %2").arg(shown).arg(total));
    setTone(*m_counts, Tone::Quiet);
}

void ConflictsWidget::tellDecided(const QString& text) {
    m_decided->setText(text);
    m_decided->setVisible(!text.isEmpty());
    setTone(*m_decided, Tone::Good);
}

void ConflictsWidget::savePlaces() {
    m_settings.setPlace(u"conflictsSplit"_s, m_split->saveState());
}

void ConflictsWidget::retranslate() {
    m_empty->setWords(tr("Nothing is to be decided"),
                      tr("Where two people change the same thing unaware of each other, both versions are kept and "
                         "listed here, so that a person decides. Right now everybody's work fits together."));
    m_search->setPlaceholderText(tr("Search: words, unit, person (marks do not matter)"));
    m_search->setAccessibleName(tr("Search what is to be decided"));
    m_list->setAccessibleName(tr("What is to be decided"));
    tellDecided({});
    showCounts();
}

} // namespace dkt::gui

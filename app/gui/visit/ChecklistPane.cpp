// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ChecklistPane.h"

#include "gui/frame/OnLanguageChange.h"
#include "gui/visit/ItemTree.h"
#include "gui/widgets/ChooseRow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ChecklistPane::ChecklistPane(VisitSheet& sheet, QWidget* parent)
    : QWidget(parent), m_sheet(sheet), m_model(new ChecklistTreeModel(sheet, this)),
      m_filter(new ChecklistFilter(sheet, *m_model, this)), m_search(new QLineEdit(this)),
      m_show(new QComboBox(this)), m_nothing(new QLabel(this)), m_tree(new ItemTree(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_show);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    m_search->setObjectName(u"itemSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_show->setObjectName(u"itemFilter"_s);
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_show->setMinimumContentsLength(9);
    m_nothing->setWordWrap(true);
    m_tree->setObjectName(u"checklist"_s);
    m_tree->setModel(m_filter);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setExpandsOnDoubleClick(false);
    QHeaderView* header = m_tree->header();
    header->setSectionResizeMode(ChecklistTreeModel::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ChecklistTreeModel::ResultColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(ChecklistTreeModel::PointsColumn, QHeaderView::Interactive);
    fitColumns();
    connectTree();
    new OnLanguageChange(this, [this] { retranslate(); });
    restore();
}

void ChecklistPane::fitColumns() {
    const int letter = m_tree->fontMetrics().averageCharWidth();
    m_tree->setIndentation(letter * 2);
    // With large text the titles come first: the mark beside them says the result all the same.
    // The tree itself may not be laid out yet where the page is made behind another one.
    const int room = contentsRect().width() - 2 * m_tree->frameWidth() - m_tree->verticalScrollBar()->sizeHint().width();
    const int letters = room / std::max(1, letter);
    m_tree->setColumnHidden(ChecklistTreeModel::ResultColumn, letters < 42);
    m_tree->setColumnHidden(ChecklistTreeModel::PointsColumn, letters < 26);
    m_tree->header()->resizeSection(ChecklistTreeModel::ResultColumn, letter * 19);
    m_tree->header()->resizeSection(ChecklistTreeModel::PointsColumn, letter * 8);
}

void ChecklistPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ChecklistPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void ChecklistPane::connectTree() {
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid())
                    return; // a reset; restore() brings the cursor back
                const int item = ChecklistFilter::itemAt(index);
                m_last = item;
                m_filter->keep(item);
                emit currentChanged(item);
            });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChecklistPane::chosenChanged);
    connect(m_tree, &ItemTree::activated, this, [this](const QModelIndex& index) {
        if (ChecklistFilter::itemAt(index) >= 0)
            emit entered();
        else
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        restore();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (current() < 0)
            move(Step::Next);
        focusTree();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int show) {
        emit showChanging(static_cast<ChecklistFilter::Show>(show));
        m_filter->setShow(static_cast<ChecklistFilter::Show>(show));
        restore();
    });
    connect(&m_sheet, &VisitSheet::shown, this, [this] {
        m_last = std::min(m_last, m_sheet.count() - 1);
        restore();
    });
}

void ChecklistPane::restore() {
    m_tree->expandAll();
    const QModelIndex index = m_filter->indexOfItem(m_last);
    if (index.isValid() && m_tree->currentIndex() != index) {
        chooseRow(*m_tree, index);
        m_tree->scrollTo(index);
    }
    if (m_last <= 0)
        m_tree->scrollToTop(); // with the headings above the first item
    showCount();
}

void ChecklistPane::showCount() {
    QString words;
    if (m_filter->rowCount() == 0) {
        if (m_sheet.isEmpty())
            words = tr("Choose a visit above.");
        else if (!m_sheet.checklist())
            words = tr("This visit has no checklist yet: give it one under Plan.");
        else if (m_filter->show() == ChecklistFilter::Show::Mine && m_search->text().isEmpty())
            words =
                tr("No section of this checklist is yours: Plan says which member looks at which sections.");
        else
            words = tr("No item matches this search and filter.");
    }
    m_nothing->setText(words);
    m_nothing->setVisible(!words.isEmpty());
}

int ChecklistPane::current() const {
    return ChecklistFilter::itemAt(m_tree->currentIndex());
}

void ChecklistPane::setCurrent(int item) {
    if (item < 0 || item >= m_sheet.count())
        return;
    if (!m_filter->indexOfItem(item).isValid()) {
        m_search->clear();
        m_show->setCurrentIndex(0);
    }
    const QModelIndex index = m_filter->indexOfItem(item);
    chooseRow(*m_tree, index);
    if (item == 0)
        m_tree->scrollToTop();
    else
        m_tree->scrollTo(index);
}

QList<int> ChecklistPane::chosen() const {
    QList<int> items;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows())
        if (const int item = ChecklistFilter::itemAt(index); item >= 0)
            items << item;
    std::ranges::sort(items);
    return items;
}

bool ChecklistPane::fits(int item, Step step) const {
    return m_filter->indexOfItem(item).isValid() &&
           (step != Step::NextUnanswered || !m_sheet.state(item).outcome);
}

bool ChecklistPane::move(Step step) {
    const int count = m_sheet.count();
    const int by = step == Step::Previous ? -1 : 1;
    const int from = m_last < 0 && by < 0 ? count : m_last;
    // What is still to be answered is looked for over the end; the neighbours are not.
    const int reach = step == Step::NextUnanswered ? count : (by > 0 ? count - 1 - from : from);
    for (int i = 1; i <= reach; ++i) {
        const int item = ((from + by * i) % count + count) % count;
        if (item != m_last && fits(item, step)) {
            setCurrent(item);
            return true;
        }
    }
    return false;
}

void ChecklistPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ChecklistPane::focusFilter() {
    m_show->setFocus(Qt::ShortcutFocusReason);
    m_show->showPopup();
}

void ChecklistPane::focusTree() {
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void ChecklistPane::retranslate() {
    m_search->setPlaceholderText(tr("Search items"));
    m_search->setAccessibleName(tr("Search items, with or without marks"));
    const QSignalBlocker quiet(m_show);
    const int shown = std::max(0, m_show->currentIndex());
    m_show->clear();
    m_show->addItems({tr("All"), tr("Unanswered"), tr("Not or partly met"), tr("With findings"),
                      tr("In conflict"), tr("My sections"), tr("Changed today")});
    m_show->setCurrentIndex(shown);
    m_show->view()->setMinimumWidth(m_show->view()->sizeHintForColumn(0) + 24);
    m_show->setAccessibleName(tr("Which items are listed"));
    m_tree->setAccessibleName(tr("Items of the checklist"));
    showCount();
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/OutlineTree.h"

#include "gui/frame/OnLanguageChange.h"
#include "gui/widgets/ChooseRow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int outlineAir = 6; ///< pixels above and below the words together

/// Rows with a little air between them: there may be hundreds to read.
class OutlineRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + outlineAir};
    }
};

} // namespace

OutlineTree::OutlineTree(QWidget* parent)
    : QWidget(parent), m_model(new OutlineModel(this)), m_filter(new OutlineFilter(this)),
      m_search(new QLineEdit(this)), m_nothing(new QLabel(this)), m_view(new QTreeView(this)) {
    m_filter->setSourceModel(m_model);
    m_search->setObjectName("outlineSearch"_L1);
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName("outlineTree"_L1);
    m_view->setModel(m_filter);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new OutlineRows(m_view));
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMinimumHeight(60);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(OutlineModel::TitleColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(OutlineModel::PointsColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(OutlineModel::PointsColumn, fontMetrics().averageCharWidth() * 11);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    m_nothing->hide();
    m_nothing->setWordWrap(true);
    auto* copy = new QAction(m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    connect(copy, &QAction::triggered, this, &OutlineTree::copyRow);
    connect(m_search, &QLineEdit::textChanged, this, &OutlineTree::applySearch);
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(current()); });
    new OnLanguageChange(this, [this] {
        m_search->setPlaceholderText(tr("Search the checklist"));
        m_search->setAccessibleName(tr("Search the checklist, with or without marks"));
        m_nothing->setText(tr("Nothing matches this search."));
        m_view->setAccessibleName(tr("Sections, criteria and items"));
        m_model->retranslate();
    });
}

void OutlineTree::setChecklist(std::shared_ptr<const Checklist> checklist) {
    if (checklist == m_model->checklist())
        return;
    m_model->setChecklist(std::move(checklist));
    m_view->expandAll();
    m_view->scrollToTop();
    emit currentChanged(current());
}

ItemPlace OutlineTree::current() const {
    return m_model->place(m_filter->mapToSource(m_view->currentIndex()));
}

void OutlineTree::showItem(ItemId item) {
    const QModelIndex source = m_model->indexOf(item);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid())
        m_search->clear();
    chooseRow(*m_view, m_filter->mapFromSource(source));
    m_view->scrollTo(m_view->currentIndex());
}

void OutlineTree::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OutlineTree::applySearch(const QString& words) {
    m_filter->setWords(words);
    m_view->expandAll();
    m_nothing->setVisible(m_model->rowCount() > 0 && m_filter->rowCount() == 0);
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

void OutlineTree::copyRow() {
    const QModelIndex at = m_view->currentIndex();
    if (at.isValid())
        QGuiApplication::clipboard()->setText(at.siblingAtColumn(OutlineModel::TitleColumn).data().toString() + u'\t' +
                                              at.siblingAtColumn(OutlineModel::PointsColumn).data().toString());
}

} // namespace dkt::gui

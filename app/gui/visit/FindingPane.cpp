// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/FindingPane.h"

#include "gui/frame/OnLanguageChange.h"
#include "gui/visit/ItemTree.h"
#include "gui/widgets/ChooseRow.h"
#include "gui/widgets/FlowLayout.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

FindingPane::FindingPane(VisitSheet& sheet, QWidget* parent)
    : QWidget(parent), m_sheet(sheet), m_model(new FindingListModel(sheet, this)), m_title(new QLabel(this)),
      m_shortcoming(new QToolButton(this)), m_strength(new QToolButton(this)), m_whole(new QToolButton(this)),
      m_list(new ItemTree(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* head = new QWidget(this);
    auto* flow = new FlowLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_shortcoming, m_strength, m_whole, m_title})
        flow->addWidget(part);
    for (QToolButton* button : {m_shortcoming, m_strength, m_whole}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_whole->setObjectName(u"wholeVisit"_s);
    m_whole->setCheckable(true);
    column->addWidget(head);
    m_list->setObjectName(u"findings"_s);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->header()->setSectionResizeMode(FindingListModel::TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FindingListModel::ItemColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(FindingListModel::SeverityColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);

    connect(m_whole, &QToolButton::toggled, this, [this](bool whole) {
        m_model->setScope(whole ? FindingListModel::Scope::Visit : FindingListModel::Scope::Item);
    });
    connect(m_list, &ItemTree::activated, this,
            [this](const QModelIndex& index) { emit openRequested(m_model->at(index.row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_current = m_model->at(index.row());
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model->rowOf(m_current); row >= 0)
            chooseRow(*m_list, m_model->index(row, 0));
        count();
    });
    new OnLanguageChange(this, [this] { retranslate(); });
}

void FindingPane::setItem(ItemId item) {
    m_model->setItem(item);
}

void FindingPane::setActions(QAction* shortcoming, QAction* strength) {
    m_shortcoming->setDefaultAction(shortcoming);
    m_strength->setDefaultAction(strength);
    retranslate();
}

void FindingPane::focusList() {
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(*m_list, m_model->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool FindingPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const FindingId id = m_model->at(m_list->currentIndex().row());
        if (key == Qt::Key_Delete && !id.isNull()) {
            emit deleteRequested(id);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingPane::count() {
    m_title->setText(m_model->rowCount() == 0 ? tr("No findings here yet")
                                              : tr("%n findings", nullptr, m_model->rowCount()));
}

void FindingPane::retranslate() {
    m_whole->setText(tr("Whole visit"));
    m_whole->setToolTip(tr("Lists the findings of the whole visit instead of this item's"));
    m_list->setAccessibleName(tr("Findings"));
    count();
}

} // namespace dkt::gui

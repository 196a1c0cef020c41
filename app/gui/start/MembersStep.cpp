// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/MembersStep.h"

#include "gui/frame/Icons.h"
#include "gui/start/MembersTable.h"
#include "gui/start/RoleDelegate.h"
#include "gui/widgets/FlowLayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

MembersStep::MembersStep(QWidget* parent)
    : WizardStep(parent), m_members(new MembersTable(this)), m_view(new QTableView),
      m_add(new QPushButton(icon(u"add"_s), tr("&Add a member"))), m_paste(new QPushButton(tr("&Paste"))),
      m_remove(new QPushButton(tr("&Remove selected"))) {
    m_view->setModel(m_members);
    m_view->setItemDelegateForColumn(MembersTable::RoleColumn, new RoleDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setMinimumHeight(160);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->installEventFilter(this);
    layOut();
    connect(m_add, &QPushButton::clicked, this, &MembersStep::startRow);
    connect(m_paste, &QPushButton::clicked, this, &MembersStep::paste);
    connect(m_remove, &QPushButton::clicked, this, &MembersStep::removeSelected);
    connect(m_members, &QAbstractItemModel::dataChanged, this, &WizardStep::edited);
}

void MembersStep::layOut() {
    m_view->setObjectName("wizardMembersTable"_L1);
    m_add->setObjectName("wizardMembersAdd"_L1);
    m_paste->setObjectName("wizardMembersPaste"_L1);
    m_remove->setObjectName("wizardMembersRemove"_L1);
    auto* label = new QLabel(tr("&Members of the delegation:"));
    label->setBuddy(m_view);
    m_view->setAccessibleName(tr("Members of the delegation"));
    auto* ways = new QWidget;
    auto* flow = new FlowLayout(ways);
    for (QPushButton* button : {m_add, m_paste, m_remove})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ways);
    column->addWidget(label);
    column->addWidget(m_view, 1);
}

QString MembersStep::title() const {
    return tr("Teams and members");
}

QString MembersStep::hint() const {
    return tr("A post will do where no name may stand. Members with the same team form it; without a team they belong "
              "to the delegation as a whole. Rows can be pasted from Excel.");
}

void MembersStep::load(const WizardDraft& draft) {
    m_members->setLines(draft.members);
}

void MembersStep::store(WizardDraft& draft) const {
    draft.members = m_members->lines();
}

QString MembersStep::problem() const {
    const auto& lines = m_members->lines();
    const auto nameless = std::ranges::find_if(lines, [](const auto& line) { return line.name.isEmpty(); });
    return nameless == lines.end() ? QString()
                                   : tr("Row %1 of the members has neither a name nor a post.")
                                         .arg(nameless - lines.begin() + 1);
}

bool MembersStep::isFilled() const {
    return !m_members->lines().empty();
}

void MembersStep::paste() {
    if (m_members->add(membersFromText(QGuiApplication::clipboard()->text())) > 0)
        emit edited();
}

void MembersStep::removeSelected() {
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        rows << index.row();
    m_members->removeLines(rows);
    emit edited();
}

void MembersStep::startRow() {
    const QModelIndex first = m_members->index(m_members->rowCount() - 1, 0);
    m_view->setFocus();
    m_view->setCurrentIndex(first);
    m_view->edit(first);
}

void MembersStep::moveDown() {
    const QModelIndex now = m_view->currentIndex();
    m_view->setCurrentIndex(
        m_members->index(std::min(now.row() + 1, m_members->rowCount() - 1), std::max(0, now.column())));
}

bool MembersStep::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_view || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return WizardStep::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool press = event->type() == QEvent::KeyPress;
    if (key->matches(QKeySequence::Paste)) {
        event->accept();
        if (press)
            paste();
        return press;
    }
    if (!press)
        return false;
    if (key->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    // As in a sheet; the dialog would go on to the next step.
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        moveDown();
        return true;
    }
    return false;
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/RoleHeader.h"

#include "gui/checklists/RoleNames.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

RoleHeader::RoleHeader(QTableView& table) : QHeaderView(Qt::Horizontal, &table) {
    setDefaultAlignment(Qt::AlignTop | Qt::AlignHCenter);
    setSectionsClickable(true);
    setHighlightSections(true);
    table.setHorizontalHeader(this);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::placeBoxes);
    connect(this, &QHeaderView::sectionCountChanged, this, &RoleHeader::makeBoxes);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &RoleHeader::placeBoxes);
}

QSize RoleHeader::sizeHint() const {
    const int box = m_boxes.empty() ? 0 : m_boxes.front()->sizeHint().height() + 4;
    const QSize words = QHeaderView::sizeHint();
    return {words.width(), fontMetrics().height() + 6 + box};
}

void RoleHeader::makeBoxes() {
    while (static_cast<int>(m_boxes.size()) > count()) {
        m_boxes.back()->deleteLater();
        m_boxes.pop_back();
    }
    while (static_cast<int>(m_boxes.size()) < count()) {
        const int column = static_cast<int>(m_boxes.size());
        auto* box = new QComboBox(viewport());
        box->setObjectName(u"role%1"_s.arg(CellAddress::columnName(column)));
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(3);
        box->installEventFilter(this);
        m_boxes.push_back(box);
        fillBox(*box, column);
        connect(box, &QComboBox::activated, this, [this, box, column] {
            emit roleChosen(column, roleFromKey(box->currentData().toString()));
        });
        box->show();
    }
    emit geometriesChanged();
    placeBoxes();
}

void RoleHeader::fillBox(QComboBox& box, int column) const {
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(tr("— not read"), QString());
    for (const ColumnRole role : RoleNames::all())
        box.addItem(RoleNames::of(role), roleKey(role));
    const auto role = m_mapping.roles.find(column);
    box.setCurrentIndex(role == m_mapping.roles.end() ? 0 : box.findData(roleKey(role->second)));
    box.setAccessibleName(tr("What column %1 holds").arg(CellAddress::columnName(column)));
    box.setToolTip(box.currentText());
    constexpr int popupEdge = 28;
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + popupEdge);
    QFont font = this->font();
    font.setBold(box.currentIndex() > 0);
    box.setFont(font);
}

void RoleHeader::showMapping(const ColumnMapping& mapping) {
    m_mapping = mapping;
    for (std::size_t column = 0; column < m_boxes.size(); ++column)
        fillBox(*m_boxes[column], static_cast<int>(column));
}

void RoleHeader::placeBoxes() {
    const int top = fontMetrics().height() + 5;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const int column = static_cast<int>(i);
        m_boxes[i]->setGeometry(sectionViewportPosition(column) + 1, top, sectionSize(column) - 3,
                                m_boxes[i]->sizeHint().height());
    }
}

void RoleHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    placeBoxes();
}

bool RoleHeader::eventFilter(QObject* watched, QEvent* event) {
    // Scrolling over the head must not change what a column holds.
    auto* box = qobject_cast<QComboBox*>(watched);
    if (event->type() == QEvent::Wheel && box && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

void RoleHeader::changeEvent(QEvent* event) {
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showMapping(m_mapping);
}

} // namespace dkt::gui

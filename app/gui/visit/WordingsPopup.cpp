// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/WordingsPopup.h"

#include "util/Text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int textRole = Qt::UserRole;
constexpr int wordingFoldedRole = Qt::UserRole + 1;

} // namespace

WordingsPopup::WordingsPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit), m_list(new QListView), m_hint(new QLabel),
      m_model(new QStandardItemModel(this)), m_filter(new QSortFilterProxyModel(this)) {
    setObjectName(u"wordings"_s);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(u"wordingSearch"_s);
    m_list->setObjectName(u"wordingList"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(wordingFoldedRole);
    m_list->setModel(m_filter);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setFilterFixedString(text::folded(words));
        choose(0);
    });
    connect(m_list, &QListView::clicked, this, &WordingsPopup::insert);
}

void WordingsPopup::open(QPlainTextEdit& field, const std::vector<Wording>& wordings) {
    m_field = &field;
    m_model->clear();
    for (const Wording& wording : wordings) {
        const QString where = wording.units.size() <= 2 ? wording.units.join(u", "_s)
                                                        : tr("%1 and %n others", nullptr,
                                                             static_cast<int>(wording.units.size()) - 1)
                                                              .arg(wording.units.first());
        auto* item = new QStandardItem(u"%1\n— %2"_s.arg(text::collapsed(wording.text), where));
        item->setData(wording.text, textRole);
        item->setData(text::folded(item->text()), wordingFoldedRole);
        item->setToolTip(wording.units.join(u'\n'));
        m_model->appendRow(item);
    }
    m_search->clear();
    m_search->setPlaceholderText(tr("Search among %n wordings", nullptr, static_cast<int>(wordings.size())));
    m_search->setAccessibleName(tr("Search wordings, with or without marks"));
    m_list->setAccessibleName(tr("Wordings used at other units"));
    m_hint->setText(tr("Enter inserts, Esc closes"));
    const int letter = fontMetrics().averageCharWidth();
    const QRect room = field.screen()->availableGeometry();
    resize(std::min(room.width() - 20, std::max(field.width(), 60 * letter)),
           std::min(room.height() - 20, 18 * fontMetrics().lineSpacing()));
    QPoint corner = field.mapToGlobal(QPoint(0, 0));
    corner.setX(std::clamp(corner.x(), room.left(), room.right() - width()));
    corner.setY(std::clamp(corner.y(), room.top(), room.bottom() - height()));
    move(corner);
    show();
    m_search->setFocus();
    choose(0);
}

void WordingsPopup::choose(int row) {
    if (m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(std::clamp(row, 0, m_filter->rowCount() - 1), 0));
}

bool WordingsPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        insert();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void WordingsPopup::insert() {
    const QString words = m_list->currentIndex().data(textRole).toString();
    hide();
    if (!m_field || words.isEmpty())
        return;
    QTextCursor cursor = m_field->textCursor();
    const QString before = m_field->toPlainText().left(cursor.selectionStart());
    const bool glued = !before.isEmpty() && !before.back().isSpace();
    cursor.insertText(glued ? u' ' + words : words);
    m_field->setTextCursor(cursor);
    m_field->setFocus();
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EmptyNote.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int emptyPicture = 48;
constexpr int emptyWidth = 460;

QPushButton* emptyButton(QAction* action) {
    auto* button = new QPushButton;
    button->setObjectName(u"empty."_s + action->objectName());
    const auto follow = [button, action] {
        button->setText(ActionTable::plainText(*action));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

EmptyNote::EmptyNote(const QString& iconName, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_picture(new QLabel), m_title(new QLabel), m_text(new QLabel) {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    for (QLabel* label : {m_picture, m_title, m_text})
        label->setAlignment(Qt::AlignHCenter);
    auto* inner = new QWidget;
    inner->setMaximumWidth(emptyWidth);
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QAction* action : actions)
        buttons->addWidget(emptyButton(action));
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    paintPicture();
}

void EmptyNote::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
}

void EmptyNote::paintPicture() {
    m_picture->setPixmap(icon(m_iconName, Tone::Quiet).pixmap(emptyPicture, emptyPicture));
    setTone(*m_text, Tone::Quiet);
}

void EmptyNote::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        paintPicture();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui

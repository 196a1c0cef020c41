// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayoutCheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString pathOf(const QWidget* widget) {
    QStringList names;
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (!name.isEmpty() || names.isEmpty())
            names.prepend(name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name);
        if (widget->isWindow())
            break;
    }
    return names.join(u'/');
}

/// Inside of ready-made widgets Qt lays out itself.
bool isInner(const QWidget* widget) {
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(up) || qobject_cast<const QComboBox*>(up) ||
            qobject_cast<const QLineEdit*>(up) || qobject_cast<const QHeaderView*>(up) ||
            qobject_cast<const QTabBar*>(up) || qobject_cast<const QAbstractItemView*>(up) ||
            qobject_cast<const QTextEdit*>(up) || qobject_cast<const QPlainTextEdit*>(up) ||
            up->inherits("QGraphicsView"))
            return true;
    return widget->inherits("QScrollBar") || widget->inherits("QSizeGrip") ||
           widget->objectName().startsWith(u"qt_"_s);
}

bool isCut(const QLabel& label) {
    if (label.text().isEmpty() || label.inherits("dkt::gui::ElidedLabel"))
        return false;
    const QRect room = label.contentsRect();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 2;
    return label.sizeHint().width() > label.width() + 1 || label.fontMetrics().height() > room.height() + 3;
}

bool isCut(const QAbstractButton& button) {
    if (button.text().isEmpty())
        return false;
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    return button.minimumSizeHint().width() > button.width() + 1 ||
           button.fontMetrics().height() > button.height() + 2;
}

void checkOne(const QWidget* widget, QStringList& problems) {
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && isCut(*label))
        problems << u"cut: %1 \"%2\" (%3 of %4)"_s.arg(pathOf(widget), label->text().left(60))
                        .arg(label->width())
                        .arg(label->sizeHint().width());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && isCut(*button))
        problems << u"cut: %1 \"%2\""_s.arg(pathOf(widget), button->text().left(60));
    if (const auto* area = qobject_cast<const QScrollArea*>(widget);
        area && area->horizontalScrollBar()->maximum() > 0)
        problems << u"scrolls sideways: %1"_s.arg(pathOf(widget));
    const QWidget* parent = widget->parentWidget();
    if (!parent || widget->isWindow() || parent->objectName() == u"qt_scrollarea_viewport"_s)
        return;
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
        problems << u"outside its parent: %1 (%2 × %3 in %4 × %5)"_s.arg(pathOf(widget))
                        .arg(widget->width())
                        .arg(widget->height())
                        .arg(parent->width())
                        .arg(parent->height());
}

void checkOverlaps(const QWidget* parent, QStringList& problems) {
    QList<const QWidget*> shown;
    for (const auto* child : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->isWindow() && !isInner(child) &&
            !child->inherits("QSplitterHandle") && !child->inherits("QRubberBand") &&
            !child->inherits("QFocusFrame") && !child->inherits("dkt::gui::ConflictCorner"))
            shown << child;
    for (qsizetype a = 0; a < shown.size(); ++a)
        for (qsizetype b = a + 1; b < shown.size(); ++b) {
            const QRect common = shown[a]->geometry() & shown[b]->geometry();
            if (common.width() > 1 && common.height() > 1)
                problems << u"overlap: %1 and %2"_s.arg(pathOf(shown[a]), pathOf(shown[b]));
        }
}

} // namespace

QStringList layoutProblems(const QWidget& root) {
    QStringList problems;
    for (const auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInner(widget))
            continue;
        checkOne(widget, problems);
        if (!qobject_cast<const QAbstractItemView*>(widget) && !widget->inherits("QAbstractScrollArea"))
            checkOverlaps(widget, problems);
    }
    return problems;
}

QStringList namelessWidgets(const QWidget& root) {
    QStringList nameless;
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isInner(widget))
            continue;
        if (widget->inherits("QScrollArea") || widget->inherits("QSplitterHandle"))
            continue;
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
        if (seen && seen->text(QAccessible::Name).isEmpty())
            nameless << pathOf(widget);
    }
    return nameless;
}

} // namespace dkt::gui

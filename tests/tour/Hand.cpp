// SPDX-License-Identifier: GPL-3.0-or-later
#include "Hand.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The scroll area a widget lies in, brought so that the widget is seen.
void bringIntoView(QWidget* widget) {
    for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(widget);
}

} // namespace

Hand::Hand(const QString& pictures) : m_pictures(pictures) {
    m_pictures.mkpath(u"."_s);
    for (const QString& old : m_pictures.entryList({u"*.png"_s}))
        m_pictures.remove(old);
}

void Hand::wait(int ms) {
    QTest::qWait(ms);
}

QWidget* Hand::see(const QString& name) {
    QWidget* found = nullptr;
    const bool there = waitUntil([&] {
        for (QWidget* widget : QApplication::allWidgets())
            if (widget->objectName() == name && widget->isVisible())
                found = widget;
        return found != nullptr;
    });
    EXPECT_TRUE(there) << "nobody sees a \"" << name.toStdString() << '"';
    if (!there)
        look(u"missing-"_s + name);
    if (found) {
        bringIntoView(found);
        wait(20);
    }
    return found;
}

void Hand::click(QWidget* widget, QPoint at) {
    ASSERT_TRUE(widget);
    EXPECT_TRUE(widget->isEnabled()) << widget->objectName().toStdString() << " is switched off";
    if (at == QPoint(-1, -1))
        at = widget->rect().center();
    const QPoint onScreen = widget->mapToGlobal(at);
    QWidget* hit = QApplication::widgetAt(onScreen);
    EXPECT_TRUE(hit == widget || (hit && widget->isAncestorOf(hit)))
        << widget->objectName().toStdString() << " is covered by "
        << (hit ? hit->metaObject()->className() : "nothing of ours");
    QWindow* window = widget->window()->windowHandle();
    QTest::mouseClick(window, Qt::LeftButton, {}, window->mapFromGlobal(onScreen));
    wait();
}

void Hand::doubleClick(QWidget* widget, QPoint at) {
    ASSERT_TRUE(widget);
    QWindow* window = widget->window()->windowHandle();
    QTest::mouseDClick(window, Qt::LeftButton, {}, window->mapFromGlobal(widget->mapToGlobal(at)));
    wait();
}

void Hand::clickCell(const QString& name, int row, int column) {
    auto* view = see<QAbstractItemView>(name);
    ASSERT_TRUE(view);
    ASSERT_GT(view->model()->rowCount(view->rootIndex()), row) << name.toStdString();
    const QModelIndex cell = view->model()->index(row, column, view->rootIndex());
    view->scrollTo(cell);
    click(view->viewport(), view->visualRect(cell).center());
}

void Hand::choose(const QString& name, const QString& entry) {
    auto* combo = see<QComboBox>(name);
    ASSERT_TRUE(combo);
    click(combo, {combo->width() - 8, combo->height() / 2});
    QAbstractItemView* list = combo->view();
    ASSERT_TRUE(waitUntil([&] { return list->isVisible(); }, 2000));
    for (int row = 0; row < combo->count(); ++row)
        if (combo->itemText(row).startsWith(entry)) {
            const QModelIndex index =
                combo->model()->index(row, combo->modelColumn(), combo->rootModelIndex());
            list->scrollTo(index);
            wait(250); // a click that comes at once only ends the opening click
            click(list->viewport(), list->visualRect(index).center());
            return;
        }
    ADD_FAILURE() << name.toStdString() << " has no \"" << entry.toStdString() << '"';
}

QWidget* Hand::focus() const {
    return QApplication::focusWidget();
}

void Hand::write(const QString& text) {
    ASSERT_TRUE(focus()) << "nothing takes the words \"" << text.toStdString() << '"';
    const QStringList lines = text.split(u'\n');
    for (qsizetype n = 0; n < lines.size(); ++n) {
        if (n > 0)
            press(Qt::Key_Return);
        QInputMethodEvent words;
        words.setCommitString(lines[n]);
        QApplication::sendEvent(QGuiApplication::focusObject(), &words);
    }
    wait(30);
}

void Hand::fill(const QString& name, const QString& text) {
    QWidget* field = see(name);
    ASSERT_TRUE(field);
    click(field, {12, std::min(field->height() / 2, 14)});
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    write(text);
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers with) {
    QWindow* window = QGuiApplication::focusWindow();
    ASSERT_TRUE(window) << "no window has the keyboard";
    QTest::keyClick(window, key, with);
    wait(40);
}

void Hand::nameFile(const QString& path) {
    QFileDialog* dialog = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        return dialog && dialog->isVisible();
    })) << "no file dialog for "
        << path.toStdString();
    auto* field = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    click(field);
    press(Qt::Key_A, Qt::ControlModifier);
    write(path);
    press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return QApplication::activeModalWidget() != dialog; })) << path.toStdString();
}

void Hand::look(const QString& what) {
    wait(120);
    const QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(0);
    picture.save(m_pictures.filePath(u"%1-%2.png"_s.arg(++m_count, 2, 10, QLatin1Char('0')).arg(what)));
}

} // namespace dkt::gui

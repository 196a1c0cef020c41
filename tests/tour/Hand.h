// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QString>
#include <QWidget>

#include <gtest/gtest.h>

namespace dkt::gui {

/// The hand of somebody in front of the screen: moves the pointer, presses keys, writes with an input method,
/// and looks. Everything goes in where the window system delivers it, so what is covered, out of sight or
/// switched off cannot be used.
class Hand {
public:
    /// Pictures of the screen go to `pictures`, numbered in order.
    explicit Hand(const QString& pictures);

    /// Fails the test unless there is a visible widget of this name; brings it into view.
    QWidget* see(const QString& name);
    template <class T> T* see(const QString& name) {
        auto* widget = qobject_cast<T*>(see(name));
        EXPECT_TRUE(widget) << name.toStdString() << " is something else";
        return widget;
    }

    void click(QWidget* widget, QPoint at = {-1, -1});
    void click(const QString& name) { click(see(name)); }
    void doubleClick(QWidget* widget, QPoint at);
    /// A cell of a table, list or tree: scrolled to, then clicked.
    void clickCell(const QString& view, int row, int column = 0);
    /// Opens the drop-down and takes the entry whose text begins so.
    void choose(const QString& combo, const QString& entry);
    /// Writes into what has the focus, as an input method delivers it.
    void write(const QString& text);
    /// Clicks into a field, takes away what it held and writes.
    void fill(const QString& name, const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    /// Answers the file dialog that is open.
    void nameFile(const QString& path);

    /// Lets the program do what is under way, at most `ms`.
    void wait(int ms = 80);
    template <class F> [[nodiscard]] bool waitUntil(const F& holds, int ms = 15000) {
        for (int waited = 0; waited < ms && !holds(); waited += 20)
            wait(20);
        return holds();
    }
    /// Keeps a picture of the whole screen.
    void look(const QString& what);

private:
    [[nodiscard]] QWidget* focus() const;

    QDir m_pictures;
    int m_count = 0;
};

} // namespace dkt::gui

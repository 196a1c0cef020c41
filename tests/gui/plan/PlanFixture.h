// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PageTest.h"
#include "gui/plan/PlanPage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace dkt::gui {

class PlanPageTest : public PageTest<PlanPage> {
protected:
    [[nodiscard]] const Snapshot& content() { return dossier().view()->data(); }
    /// Types over what stands in the field, and leaves it as people do.
    void type(const QString& name, const QString& text) {
        auto* field = find<QWidget>(name);
        ASSERT_NE(field, nullptr) << name.toStdString();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
        settle();
    }
    void copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }
    [[nodiscard]] QAbstractItemView* list(const QString& name) { return find<QAbstractItemView>(name); }
    /// The first index of the view that shows `text`, in any column and at any level.
    [[nodiscard]] static QModelIndex shown(const QAbstractItemView& view, const QString& text) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const auto found = view.model()->match(view.model()->index(0, column), Qt::DisplayRole, text, 1,
                                                   Qt::MatchContains | Qt::MatchRecursive | Qt::MatchWrap);
            if (!found.isEmpty())
                return found.front();
        }
        return {};
    }
    void clickOn(QAbstractItemView* view, const QString& text, Qt::KeyboardModifiers keys = {}) {
        const QModelIndex index = shown(*view, text);
        ASSERT_TRUE(index.isValid()) << text.toStdString();
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys, view->visualRect(index).center());
        settle();
    }
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/ActionSpec.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

namespace dkt::gui {

class ActionTable;

/// One page of the main window. The object is light and there from the start; its widget is made when it
/// is first shown. The window calls, in this order: actions(), bind(), and then as the user moves about
/// widget(), activated(), mayLeave(), deactivated().
class Page : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stable: "visit". Command line, settings and ActionSpec::page name the page by it.
    [[nodiscard]] virtual QString id() const = 0;
    /// Translated at every call.
    [[nodiscard]] virtual QString title() const = 0;
    /// A file in resources/icons without its ending.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The page's own rows of the action table.
    [[nodiscard]] virtual std::vector<ActionSpec> actions() const { return {}; }
    /// Binds slots to them. Called once.
    virtual void bind(ActionTable&) {}

    /// Makes the widget at the first call; the window's stack owns it.
    [[nodiscard]] QWidget* widget() {
        if (!m_widget)
            m_widget = createWidget();
        return m_widget;
    }
    [[nodiscard]] bool hasWidget() const { return !m_widget.isNull(); }

    /// The page is shown now: bring it up to date, set the focus.
    virtual void activated() {}
    /// The page is no longer shown.
    virtual void deactivated() {}
    /// Asked before another page is shown, the dossier is closed or the program ends: commit what is being
    /// typed. False keeps the page; it must have told the user why.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// Words made by hand are made again. Widgets that follow LanguageChange by themselves need nothing here.
    virtual void retranslate() {}

signals:
    /// The page wants to be shown, because somebody asked for what it shows.
    void activationRequested();

protected:
    [[nodiscard]] virtual QWidget* createWidget() = 0;

private:
    QPointer<QWidget> m_widget;
};

} // namespace dkt::gui

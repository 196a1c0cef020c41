// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace dkt::gui {

class ActionTable;
class AppContext;
class Menus;
class NoticeBar;
class Page;
class StatusArea;

/// The frame around the pages: navigation, menus, notices, status. Knows pages by their interface only.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `start` is shown while no dossier is open. Adds each page's actions to the table and binds them.
    MainWindow(AppContext& context, ActionTable& table, std::vector<Page*> pages, QWidget* start);
    ~MainWindow() override;

    /// False when the page that is shown wants to be kept. Without a dossier the page is shown once one is
    /// open.
    bool showPage(const QString& id);
    [[nodiscard]] Page* currentPage() const { return m_current; }
    /// Puts `tool` at the right end of the tool bar; takes it over.
    void addTool(QWidget* tool);
    /// Whether the page that is shown lets go of what is being typed.
    [[nodiscard]] bool mayLeave() const;

signals:
    /// One dossier, or one or more packages.
    void filesDropped(const QStringList& paths);
    /// The window closes for good.
    void closing();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPage(Page* page, int number);
    void layOut(QWidget* start);
    void restorePlace();
    void onDossierSwitched();
    void enter(Page* page);
    /// Makes the widget of the next page nobody has looked at yet, in a moment of rest.
    void prepareNext();
    void refreshTitle();
    void retranslate();

    AppContext& m_context;
    ActionTable& m_table;
    std::vector<Page*> m_pages;
    Page* m_current = nullptr;
    QString m_wanted; ///< page to show once there is a dossier
    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    NoticeBar* m_notices;
    StatusArea* m_status;
    Menus* m_menus = nullptr;
    QTimer m_rest;
};

} // namespace dkt::gui

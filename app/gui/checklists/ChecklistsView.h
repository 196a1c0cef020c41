// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklists/ChecklistListModel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace dkt::gui {

class ActionTable;
class OutlineDetails;
class OutlineTree;
class Settings;

/// The page's look: buttons, the list of checklists, and below it the outline of the chosen one beside what
/// it says about the chosen row.
class ChecklistsView final : public QWidget {
    Q_OBJECT

public:
    ChecklistsView(ActionTable& table, Settings& settings, QWidget* parent = nullptr);

    void show(std::vector<ChecklistRow> rows);
    [[nodiscard]] const std::vector<ChecklistRow>& rows() const { return m_model->rows(); }
    /// In the place of the list; null: the list again. The view takes it.
    void showInstead(QWidget* widget);
    /// The chosen line; null when there is none.
    [[nodiscard]] const ChecklistRow* current() const;
    /// False when there is no such line.
    bool select(RowId row, ItemId item = {});
    void focusList();
    [[nodiscard]] OutlineTree& outline() { return *m_outline; }
    void savePlaces();

signals:
    void currentChanged();
    /// Enter or a double click on a line.
    void opened();
    void fileDropped(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut(ActionTable& table);
    QWidget* makeEmptyState(ActionTable& table);
    QLayout* makeBar(ActionTable& table);
    void addContextMenu(ActionTable& table);
    void showPreview();
    void showListOrHint();
    void retranslate();

    Settings& m_settings;
    ChecklistListModel* m_model;
    QTableView* m_list;
    OutlineTree* m_outline;
    OutlineDetails* m_details;
    QSplitter* m_rows;
    QSplitter* m_columns;
    QStackedWidget* m_stack;
    QWidget* m_instead = nullptr;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
};

} // namespace dkt::gui

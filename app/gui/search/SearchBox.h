// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/search/SearchModel.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace dkt::gui {

class ActionTable;
class AppContext;
class Job;

/// The search over the whole dossier: a field in the tool bar (Ctrl+K) and under it, while one types, the
/// list of what was found. Enter goes there, Esc closes. The list lies in the window, not in a popup of its
/// own, so that input methods keep the field.
class SearchBox final : public QWidget {
    Q_OBJECT

public:
    SearchBox(AppContext& context, ActionTable& table, QWidget* window);

    [[nodiscard]] const SearchModel& results() const { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showResults(std::vector<SearchResult> results);
    void placeList();
    void closeList();
    void go(const QModelIndex& index);
    bool steer(int key);

    AppContext& m_context;
    QWidget* m_window;
    QLineEdit* m_field;
    QFrame* m_frame; ///< the window's: lies over the page
    QListView* m_list;
    QLabel* m_nothing;
    SearchModel* m_model;
    QTimer m_pause;
    QPointer<Job> m_job;
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSplitter;
class QStackedLayout;

namespace dkt::gui {

class ActionTable;
class ConflictDetail;
class ConflictListModel;
class EmptyNote;
class Settings;
struct ConflictEntry;

/// The list of what is to be decided beside what is chosen in it; friendly words when nothing is.
class ConflictsWidget final : public QWidget {
    Q_OBJECT

public:
    ConflictsWidget(ActionTable& table, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] ConflictListModel& model() const { return *m_model; }
    [[nodiscard]] ConflictDetail& detail() const { return *m_detail; }
    [[nodiscard]] QListView& list() const { return *m_list; }
    /// Null when nothing is chosen.
    [[nodiscard]] const ConflictEntry* current() const;

    void setEntries(std::vector<ConflictEntry> entries);
    /// Chooses a line; the nearest one when there are fewer.
    void choose(int row);
    /// Chooses the conflict with this id, or the first one of this row; clears a search that hides it.
    bool choose(const QString& id);
    void step(int lines);
    void focusSearch();
    /// What was just decided, at the foot of the list.
    void tellDecided(const QString& text);
    void savePlaces();

signals:
    void currentChanged();
    void activated();

private:
    void retranslate();
    void showCurrent();
    void showCounts();

    Settings& m_settings;
    ConflictListModel* m_model;
    QStackedLayout* m_stack;
    EmptyNote* m_empty;
    QSplitter* m_split;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel *m_counts, *m_decided;
    ConflictDetail* m_detail;
};

} // namespace dkt::gui

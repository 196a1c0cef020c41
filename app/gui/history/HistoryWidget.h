// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/history/HistorySearch.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace dkt::gui {

class ActionTable;
class HistoryDetail;
class HistoryFilterBar;
class HistoryModel;
class Settings;

/// The filters, the table of changes, and the chosen one in full below it.
class HistoryWidget final : public QWidget {
    Q_OBJECT

public:
    HistoryWidget(ActionTable& table, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] HistoryFilterBar& filter() const { return *m_filter; }
    [[nodiscard]] HistoryModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    /// Null when nothing is chosen.
    [[nodiscard]] const HistoryEntry* current() const;
    /// How many are listed, and how many commits were looked at for them; `searching`: it goes on.
    void showCounts(std::int64_t looked, bool searching);
    /// The first change is chosen when none is.
    void chooseFirst();
    void choose(const OpId& id);
    void savePlaces();

signals:
    void currentChanged();
    void activated();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void showCurrent();
    void restorePlaces();

    Settings& m_settings;
    HistoryFilterBar* m_filter;
    HistoryModel* m_model;
    QLabel* m_counts;
    QSplitter* m_split;
    QTableView* m_table;
    HistoryDetail* m_detail;
    bool m_fitted = false;
};

} // namespace dkt::gui

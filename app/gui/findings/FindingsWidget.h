// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/FindingsModel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QTableView;

namespace dkt::gui {

class FindingFilterBar;
class FindingPreview;
class Settings;

/// The findings of all units: filter above, grid, and the chosen one in full below.
class FindingsWidget final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsWidget(Settings& settings, QWidget* parent = nullptr);

    void show(FindingsModel::Rows rows);
    [[nodiscard]] FindingsModel& model() { return *m_model; }
    [[nodiscard]] FindingFilterBar& filterBar() { return *m_filter; }
    [[nodiscard]] QTableView& grid() { return *m_grid; }
    [[nodiscard]] std::vector<FindingId> selected() const;
    /// The lines chosen, or the one the cursor is on; all that are shown when there is neither.
    [[nodiscard]] std::vector<FindingLine> chosenLines() const;
    [[nodiscard]] const FindingLine* current() const;
    void select(FindingId finding);
    /// Columns as they stand in the grid.
    [[nodiscard]] std::vector<int> shownColumns() const;
    void savePlaces();

signals:
    void activated();
    void selectionChanged();
    void menuRequested(const QPoint& globalPos);

private:
    void layOut();
    void keepChosen(const std::function<void()>& change);
    void fitHeads();
    void showCounts();
    void showHeaderMenu(const QPoint& at);
    void retranslate();
    void restorePlaces();

    Settings& m_settings;
    FindingsModel* m_model;
    FindingFilterBar* m_filter;
    QLabel* m_counts;
    QTableView* m_grid;
    FindingPreview* m_preview;
    QSplitter* m_split;
    bool m_fitted = false;
};

} // namespace dkt::gui

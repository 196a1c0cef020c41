// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace dkt::gui {

class BoardModel;

/// The board: days down, teams across, visits as cards that can be dragged.
class BoardView final : public QTableView {
    Q_OBJECT

public:
    explicit BoardView(BoardModel& model, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<VisitId> selectedVisits() const;
    void selectVisits(const std::vector<VisitId>& visits);
    /// Where the keyboard is: the day and team new visits go to.
    [[nodiscard]] std::optional<QDate> currentDay() const;
    [[nodiscard]] std::optional<TeamId> currentTeam() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitRows();

    BoardModel& m_board;
};

} // namespace dkt::gui

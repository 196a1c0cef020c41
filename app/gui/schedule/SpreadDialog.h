// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/VisitSpread.h"
#include "gui/schedule/ScheduleData.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QRadioButton;
class QPushButton;
class QSpinBox;

namespace dkt::gui {

/// How chosen units or visits are put into the plan: over which teams, from which day, how many a day. Shows
/// what comes of it before anything is done.
class SpreadDialog final : public QDialog {
    Q_OBJECT

public:
    struct Offer {
        QString title;
        std::size_t count = 0;           ///< visits to place
        QDate from;                      ///< proposed first day
        std::optional<TeamId> team;      ///< proposed; none: all teams
        std::vector<VisitSlot> busy;     ///< where teams go already
        WorkingCalendar calendar = WorkingCalendar::builtIn();
        bool withModes = false; ///< mode and checklist are asked, for new visits
    };
    SpreadDialog(const ScheduleData& plan, Offer offer, QWidget* parent);

    /// One place a visit; without dates each has a team only.
    [[nodiscard]] std::vector<VisitSlot> places() const;
    [[nodiscard]] VisitMode mode() const;
    [[nodiscard]] ChecklistId checklist() const;

private:
    void build(const ScheduleData& plan);
    void preview();
    [[nodiscard]] SpreadRule rule() const;

    Offer m_offer;
    QListWidget* m_teams;
    QRadioButton* m_dated;
    QRadioButton* m_undated;
    QDateEdit* m_from;
    QSpinBox* m_perDay;
    QComboBox* m_mode;
    QComboBox* m_checklist;
    QLabel* m_preview;
    QPushButton* m_ok = nullptr;
};

} // namespace dkt::gui

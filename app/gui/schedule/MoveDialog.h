// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/schedule/ScheduleData.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace dkt::gui {

/// Moves chosen visits: to one day, or by a number of working days.
class MoveDialog final : public QDialog {
    Q_OBJECT

public:
    struct Offer {
        int count = 0;
        QDate day; ///< proposed
        /// The days the first and the last visit would come to; shown beside the number.
        std::function<QString(int workingDays)> shifted;
    };
    enum class Way { ToDay, ByDays };
    MoveDialog(Offer offer, Way way, QWidget* parent);

    [[nodiscard]] Way way() const;
    [[nodiscard]] QDate day() const;
    [[nodiscard]] int workingDays() const;

private:
    void follow();

    Offer m_offer;
    QRadioButton* m_toDay;
    QRadioButton* m_byDays;
    QDateEdit* m_day;
    QSpinBox* m_days;
    QLabel* m_preview;
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/schedule/ScheduleData.h"
#include "services/Loaded.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace dkt::gui {

/// Everything of one visit that is planned, as a form.
class VisitDialog final : public QDialog {
    Q_OBJECT

public:
    VisitDialog(const ScheduleData& plan, const Loaded<Visit>& visit, const QString& unit, QDate today,
                QWidget* parent);

    [[nodiscard]] const Loaded<Visit>& before() const { return m_before; }
    [[nodiscard]] Visit visit() const;

private:
    void build(const ScheduleData& plan);
    void fill(QDate today);
    void follow();

    Loaded<Visit> m_before;
    QComboBox* m_team;
    QCheckBox* m_dated;
    QDateEdit* m_date;
    QComboBox* m_session;
    QComboBox* m_mode;
    QLineEdit* m_jointWith;
    QComboBox* m_checklist;
    QLineEdit* m_code;
    QPlainTextEdit* m_attendees;
    QPlainTextEdit* m_note;
};

} // namespace dkt::gui

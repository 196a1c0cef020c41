// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/schedule/ScheduleData.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace dkt::gui {

class OthersModel;

/// The editor of other bodies' inspections: a table, and a line to add one.
class OthersPane final : public QWidget {
    Q_OBJECT

public:
    explicit OthersPane(QWidget* parent = nullptr);

    void show(const ScheduleData& plan);
    [[nodiscard]] OthersModel& model() { return *m_model; }
    [[nodiscard]] std::vector<OtherInspectionId> selected() const;
    void clearLine();

signals:
    /// The line below as it was typed; dates as texts.
    void addRequested(dkt::UnitId unit, const QString& body, const QString& from, const QString& to,
                      const QString& subject);
    void removeRequested();

private:
    [[nodiscard]] QWidget* addLine();
    void add();
    void retranslate();

    OthersModel* m_model;
    QLabel* m_intro;
    QTableView* m_table;
    QComboBox* m_unit;
    QLineEdit* m_body;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_subject;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace dkt::gui

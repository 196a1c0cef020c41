// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/PaperVisitsFilter.h"
#include "gui/documents/PaperVisitsModel.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace dkt::gui {

/// The units of a batch: check boxes, search, teams, and all that are shown at once.
class BatchUnits : public QGroupBox {
    Q_OBJECT

public:
    BatchUnits(const Snapshot& content, const SnapshotIndex& index, QWidget* parent = nullptr);

    /// In the order of the plan.
    [[nodiscard]] std::vector<VisitId> checked() const { return m_visits.checked(); }
    void check(VisitId visit);

signals:
    void changed();

private:
    void fillTeams(const Snapshot& content);
    void checkShown(Qt::CheckState state);
    void retranslate();
    void tellCount();

    PaperVisitsModel m_visits;
    PaperVisitsFilter m_filter;
    QLineEdit* m_words;
    QComboBox* m_teams;
    QListView* m_list;
    QPushButton* m_all;
    QPushButton* m_none;
    QLabel* m_count;
};

} // namespace dkt::gui

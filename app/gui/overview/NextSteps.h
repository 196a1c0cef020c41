// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace dkt::gui {

class ActionTable;
struct OverviewFigures;

/// What an empty dossier says: the way to the first visit, step by step, each with the way to its page.
class NextSteps final : public QWidget {
    Q_OBJECT

public:
    explicit NextSteps(QWidget* parent = nullptr);

    /// Pages that are not in this window have no button.
    void setActions(const ActionTable& table);
    enum class Head { Missing, Written };
    /// `head`: whether the campaign has its decision and dates.
    void show(const OverviewFigures& figures, Head head);
    void retranslate();

private:
    struct Step {
        const char* action;
        const char* name;
        bool done = false;
        QLabel* mark = nullptr;
        QLabel* words = nullptr;
        QToolButton* go = nullptr;
    };
    void refresh();

    QLabel* m_head;
    QLabel* m_intro;
    std::vector<Step> m_steps;
};

} // namespace dkt::gui

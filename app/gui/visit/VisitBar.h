// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace dkt::gui {

class VisitListModel;
class VisitSheet;

/// The head of the page: which visit, its state, how far it has come.
class VisitBar final : public QWidget {
    Q_OBJECT

public:
    VisitBar(VisitSheet& sheet, VisitListModel& visits, QWidget* parent = nullptr);

    /// Shows what the sheet shows.
    void refresh();
    void focusChooser();
    /// The visit's own data, and the column of self scores.
    void setActions(QAction& details, QAction& selfScores);

signals:
    void visitChosen(dkt::VisitId id);
    void stateChosen(dkt::VisitState state);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void choose();
    /// Enter takes the visit whose name is typed, or begins so, or holds it, with or without marks.
    void chooseTyped();
    void retranslate();
    void showProgress();

    VisitSheet& m_sheet;
    VisitListModel& m_visits;
    QBoxLayout* m_lines = nullptr;
    QWidget* m_rest = nullptr; ///< state and progress, beside the chooser or below it
    QComboBox *m_chooser, *m_state;
    QProgressBar* m_progress;
    QToolButton *m_details, *m_selfScores;
    QLabel* m_figures;
};

} // namespace dkt::gui

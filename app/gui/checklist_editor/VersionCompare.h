// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QTreeView;

namespace dkt {
struct ChangeSet;
}

namespace dkt::gui {

class AppContext;
class CompareModel;
class MoveVisitsModel;
class UnmatchedView;

/// A version beside the one before it: what changed, which visits to move to it, and what they leave to decide.
/// Does not block: open().
class VersionCompare final : public QDialog {
    Q_OBJECT

public:
    enum class Part { Differences, Visits, Unmatched };

    VersionCompare(AppContext& context, ChecklistId version, QWidget* parent = nullptr);

    /// Begins with this part; `visit` is chosen where it has something left to decide.
    void showPart(Part part, VisitId visit = {});

private:
    QWidget* makeDifferences();
    QWidget* makeVisits();
    void retranslate();
    void readDifferences();
    void readVisits();
    void showDifference();
    void noteChosen();
    void move();
    void follow(const ChangeSet& changes);

    AppContext& m_context;
    ChecklistId m_version;
    CompareModel* m_differences;
    MoveVisitsModel* m_visits;
    UnmatchedView* m_unmatched;
    QTabWidget* m_tabs;
    QLabel *m_summary = nullptr, *m_visitsIntro = nullptr;
    QTreeView *m_differenceList = nullptr, *m_visitList = nullptr;
    QTextBrowser* m_detail = nullptr;
    QPushButton *m_all = nullptr, *m_move = nullptr, *m_close = nullptr;
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "gui/checklist_editor/UnmatchedModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace dkt::gui {

class AppContext;

/// What a visit recorded for items of an earlier version, to be decided one by one or all proposals at once.
/// Everything decided here can be undone; nothing is deleted.
class UnmatchedView final : public QWidget {
    Q_OBJECT

public:
    explicit UnmatchedView(AppContext& context, QWidget* parent = nullptr);

    /// The visits to choose from: all of a dossier that have something left to decide, and this one.
    void showVisit(VisitId visit);
    [[nodiscard]] VisitId visit() const;
    /// Reads again what is left.
    void refresh();

signals:
    void changed();

private:
    void build();
    void retranslate();
    void fillVisits(VisitId keep);
    void fillItems();
    void showRow();
    void carry();
    void leave();
    void carryAll();
    template <class Work> void act(Work work);

    AppContext& m_context;
    UnmatchedModel* m_model;
    QLabel *m_visitLabel, *m_intro, *m_toLabel, *m_hint;
    QComboBox *m_visits, *m_items;
    QTreeView* m_list;
    QPushButton *m_carry, *m_leave, *m_carryAll;
    ChecklistId m_checklist; ///< whose items are offered
};

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/PaperVisitsFilter.h"
#include "gui/documents/PaperVisitsModel.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace dkt::gui {

/// Chooses the visit a paper is about: search above, the units below.
class VisitPicker : public QWidget {
    Q_OBJECT

public:
    explicit VisitPicker(QWidget* parent = nullptr);

    /// The choice stays where the visit is still there; else it is the first.
    void load(const Snapshot& content, const SnapshotIndex& index);
    void clear();
    /// Null while there is none.
    [[nodiscard]] VisitId visit() const { return m_visit; }
    void select(VisitId visit);

signals:
    void visitChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QModelIndex& current);

    PaperVisitsModel m_visits;
    PaperVisitsFilter m_filter;
    QLineEdit* m_words;
    QListView* m_list;
    VisitId m_visit;
};

} // namespace dkt::gui

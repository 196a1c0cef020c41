// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/FindingListModel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dkt::gui {

class ItemTree;

/// The list of findings, of the item or of the whole visit, with the buttons that add one.
class FindingPane final : public QWidget {
    Q_OBJECT

public:
    explicit FindingPane(VisitSheet& sheet, QWidget* parent = nullptr);

    void setItem(ItemId item);
    /// The window's actions, shown as buttons with their keys.
    void setActions(QAction* shortcoming, QAction* strength);
    void focusList();
    [[nodiscard]] ItemTree& list() { return *m_list; }
    [[nodiscard]] FindingListModel& model() { return *m_model; }

signals:
    void openRequested(dkt::FindingId id);
    void deleteRequested(dkt::FindingId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void count();

    VisitSheet& m_sheet;
    FindingListModel* m_model;
    QLabel* m_title;
    QToolButton *m_shortcoming, *m_strength, *m_whole;
    ItemTree* m_list;
    FindingId m_current;
};

} // namespace dkt::gui

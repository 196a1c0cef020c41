// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace dkt::gui {

class ChecklistTreeModel;
class VisitSheet;

/// Which items of a checklist are listed: by state, and by words without regard to marks and case. The item
/// being worked on stays listed until it is left, or it would vanish under the inspector's hands.
class ChecklistFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, Unanswered, NotMet, WithFindings, Conflicts, Mine, ChangedToday };

    ChecklistFilter(VisitSheet& sheet, ChecklistTreeModel& model, QObject* parent = nullptr);

    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// The section codes of whoever acts, and the items changed today: what Mine and ChangedToday list.
    void setMine(const QSet<QString>& sections);
    void setChangedToday(const QSet<int>& items);
    /// All words must occur in the item's code or title, or in those of the groups above it.
    void setWords(const QString& query);
    /// The item that stays listed; -1 for none.
    void keep(int item);

    /// The item a row is about; -1 for groups.
    [[nodiscard]] static int itemAt(const QModelIndex& index);
    /// Where an item is listed; invalid when it is filtered out.
    [[nodiscard]] QModelIndex indexOfItem(int item) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool hasState(int item) const;
    [[nodiscard]] bool hasWords(QModelIndex index) const;

    VisitSheet& m_sheet;
    ChecklistTreeModel& m_model;
    Show m_show = Show::All;
    QSet<QString> m_mine;
    QSet<int> m_today;
    QStringList m_words;
    int m_kept = -1;
};

} // namespace dkt::gui

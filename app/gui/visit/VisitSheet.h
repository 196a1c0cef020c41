// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Totals.h"
#include "services/Dossier.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace dkt::gui {

class AppContext;

/// Where one item of a visit stands, as lists show it.
struct ItemState {
    std::optional<Outcome> outcome; ///< none: unanswered
    std::optional<double> points;
    std::optional<double> selfScore;
    int strengths = 0;
    int shortcomings = 0;
    int evidence = 0; ///< files of the answer and of its findings
    bool hasNote = false;
    bool conflict = false; ///< a cell of the answer, its findings or what they ask for waits for a decision

    bool operator==(const ItemState&) const = default;
};

/// One visit as the screen shows it: values and ids, no live rows. Follows what the context tells, never the
/// dossier's own notifier, which speaks while a worker has the dossier; re-reads the rows that changed, so a save
/// costs the same at 20 units and at 200.
class VisitSheet final : public QObject {
    Q_OBJECT

public:
    explicit VisitSheet(AppContext& context, QObject* parent = nullptr);

    /// Null closes. The dossier must outlive this or be closed here first.
    void setDossier(Dossier* dossier);
    [[nodiscard]] Dossier* dossier() const { return m_dossier; }
    /// Shows a visit; a null or unknown id shows none.
    void show(VisitId id);

    [[nodiscard]] VisitId id() const { return m_visit.id; }
    [[nodiscard]] bool isEmpty() const { return m_visit.id.isNull(); }
    [[nodiscard]] const Visit& visit() const { return m_visit; }
    [[nodiscard]] QString unitName() const { return m_unitName; }
    /// Null when the visit has no checklist.
    [[nodiscard]] const Checklist* checklist() const { return m_checklist.get(); }

    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] const ItemPlace& place(int index) const {
        return m_places[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const ItemState& state(int index) const {
        return m_states[static_cast<std::size_t>(index)];
    }
    /// -1 when the item is not in this checklist.
    [[nodiscard]] int indexOf(ItemId item) const { return m_indexOf.value(item.row, -1); }
    /// -1 when the row is not an answer of this visit.
    [[nodiscard]] int indexOfAnswer(RowId answer) const { return m_indexOfAnswer.value(answer, -1); }
    /// In manual order.
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    /// Points and progress so far; reckoned when asked, once per change.
    [[nodiscard]] const ScoreSum& sum() const;
    [[nodiscard]] int shortcomings() const;

signals:
    /// Another visit, or all of it may read differently.
    void shown();
    void itemsChanged(const QList<int>& indices);
    void findingsChanged();
    /// The visit's own data: unit, team, date, state.
    void visitChanged();
    void progressChanged();

private:
    void follow(const ChangeSet& changes);
    bool readVisit(VisitId id);
    void readItems();
    void readAnswers();
    QList<int> readChangedAnswers(const ChangeSet& changes);
    bool readChangedFindings(const ChangeSet& changes);
    void countFindings();
    void countConflicts();
    void countEvidence();

    Dossier* m_dossier = nullptr;
    Visit m_visit;
    QString m_unitName;
    std::shared_ptr<const Checklist> m_checklist;
    std::vector<ItemPlace> m_places;
    std::vector<ItemState> m_states;
    std::vector<char> m_answerConflicts; ///< by item
    std::vector<Answer> m_answers; ///< one per item, empty where unanswered
    QHash<RowId, int> m_indexOf, m_indexOfAnswer;
    std::vector<Finding> m_findings;
    mutable std::optional<ScoreSum> m_sum;
};

} // namespace dkt::gui

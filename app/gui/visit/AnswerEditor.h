// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "domain/Finding.h"

#include <QWidget>

class QLabel;

namespace dkt::gui {

class FiguresEditor;
class OutcomeBar;
class ScoreFields;
class TextField;

/// The fields of one answer. Holds a value; who loads and saves it is AnswerController.
class AnswerEditor final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerEditor(QWidget* parent = nullptr);

    /// Another item. Null switches the fields off.
    void show(const Item* item, const Answer& answer);
    /// The same item; only fields that read differently are written, so cursors stay.
    void setAnswer(const Answer& answer);
    [[nodiscard]] const Answer& answer() const { return m_answer; }
    /// As if the outcome's button were pressed.
    void choose(std::optional<Outcome> outcome);
    void focusNote();
    [[nodiscard]] TextField& note() { return *m_note; }
    /// The first figure the item asks for, else the note.
    void focusFirst();
    /// A sentence below the fields about what happened to this answer elsewhere; empty hides it.
    void setRemark(const QString& remark);

signals:
    /// The value changed by typing: worth a draft, not yet a save.
    void typed();
    /// The value changed by a choice: to be saved now.
    void decided();
    /// A field was left.
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void takeFigures();
    void takeTyped();
    void setResult(const Result& result);
    void showIssues();

    const Item* m_item = nullptr;
    Answer m_answer;
    OutcomeBar* m_outcomes;
    FiguresEditor* m_figures;
    ScoreFields* m_scores;
    QLabel *m_issues, *m_remark, *m_noteLabel;
    TextField* m_note;
};

/// What the figures alone say about the outcome; none where the rule cannot tell from them.
[[nodiscard]] std::optional<Outcome> suggestedOutcome(const Item& item, const AnswerFigures& figures);

} // namespace dkt::gui

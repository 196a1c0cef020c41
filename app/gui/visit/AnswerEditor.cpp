// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/AnswerEditor.h"

#include "domain/scoring/FollowedScore.h"
#include "domain/scoring/Score.h"
#include "gui/widgets/FieldWatch.h"
#include "gui/visit/OutcomeBar.h"
#include "gui/visit/ScoreFields.h"
#include "gui/widgets/FiguresEditor.h"
#include "gui/widgets/TextField.h"
#include "util/Text.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

std::optional<Outcome> suggestedOutcome(const Item& item, const AnswerFigures& figures) {
    if (figures == AnswerFigures{} || !item.maxPoints)
        return std::nullopt;
    const auto points = score(item, {Outcome::PartlyMet, figures});
    if (!points)
        return std::nullopt;
    if (*points >= *item.maxPoints)
        return Outcome::Met;
    return *points <= 0 ? Outcome::NotMet : Outcome::PartlyMet;
}

AnswerEditor::AnswerEditor(QWidget* parent)
    : QWidget(parent), m_outcomes(new OutcomeBar(this)), m_figures(new FiguresEditor(this)),
      m_scores(new ScoreFields(this)), m_issues(new QLabel(this)), m_remark(new QLabel(this)),
      m_noteLabel(new QLabel(this)), m_note(new TextField(4, this)) {
    build();
    auto* fields = new FieldWatch(this);
    fields->watch(*this);
    connect(fields, &FieldWatch::left, this, &AnswerEditor::left);
    connect(m_outcomes, &OutcomeBar::chosen, this, &AnswerEditor::choose);
    connect(m_figures, &FiguresEditor::typed, this, [this] {
        takeFigures();
        emit typed();
    });
    connect(m_figures, &FiguresEditor::decided, this, [this] {
        takeFigures();
        emit decided();
    });
    connect(m_scores, &ScoreFields::typed, this, &AnswerEditor::takeTyped);
    connect(m_scores, &ScoreFields::decided, this, [this] {
        m_scores->store(m_answer);
        emit decided();
    });
    connect(m_note, &TextField::textChanged, this, [this] {
        if (m_note->toPlainText() != m_answer.note)
            takeTyped();
    });
    retranslate();
    show(nullptr, {});
}

void AnswerEditor::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel* label : {m_issues, m_remark}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_outcomes->setObjectName(u"outcomes"_s);
    m_figures->setObjectName(u"figures"_s);
    m_issues->setObjectName(u"figureIssues"_s);
    m_remark->setObjectName(u"answerRemark"_s);
    m_note->setObjectName(u"note"_s);
    m_noteLabel->setBuddy(m_note);
    column->addWidget(m_outcomes);
    column->addWidget(m_figures);
    column->addWidget(m_issues);
    column->addWidget(m_scores);
    column->addWidget(m_remark);
    column->addWidget(m_noteLabel);
    column->addWidget(m_note, 1);
}

void AnswerEditor::show(const Item* item, const Answer& answer) {
    m_item = item;
    setEnabled(item);
    m_figures->setItem(item);
    m_scores->setItem(item);
    setRemark({});
    setAnswer(answer);
    m_note->document()->clearUndoRedoStacks();
}

void AnswerEditor::setAnswer(const Answer& answer) {
    m_answer = answer;
    m_outcomes->setOutcome(answer.result.outcome);
    m_figures->setFigures(answer.result.figures);
    m_scores->setAnswer(answer);
    // What is stored is normalized: a space typed last must not vanish under the typist's hands.
    if (text::normalized(m_note->toPlainText()) != text::normalized(answer.note)) {
        const int position = m_note->textCursor().position();
        m_note->setPlainText(answer.note);
        QTextCursor cursor = m_note->textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(answer.note.size())));
        m_note->setTextCursor(cursor);
    }
    showIssues();
}

void AnswerEditor::choose(std::optional<Outcome> outcome) {
    if (!m_item || m_answer.result.outcome == outcome)
        return;
    takeTyped();
    setResult({outcome, m_answer.result.figures});
    emit decided();
}

void AnswerEditor::takeFigures() {
    Result result = m_answer.result;
    const auto before = suggestedOutcome(*m_item, result.figures);
    result.figures = m_figures->figures();
    // The outcome follows the figures until a person decides otherwise.
    if (const auto now = suggestedOutcome(*m_item, result.figures);
        now && (!result.outcome || result.outcome == before))
        result.outcome = now;
    m_scores->store(m_answer);
    setResult(result);
}

void AnswerEditor::setResult(const Result& result) {
    m_answer.verifiedScore = followedScore(*m_item, m_answer, result);
    m_answer.result = result;
    m_outcomes->setOutcome(result.outcome);
    m_scores->setAnswer(m_answer);
    showIssues();
}

void AnswerEditor::takeTyped() {
    m_scores->store(m_answer);
    m_answer.note = m_note->toPlainText();
    showIssues();
    emit typed();
}

void AnswerEditor::showIssues() {
    QStringList lines;
    if (m_item) {
        for (const Issue& issue : checkFigures(*m_item, m_answer.result))
            lines << u"⚠ "_s + issue.text;
        if (m_item->maxPoints && m_answer.verifiedScore.value_or(0) > *m_item->maxPoints)
            lines << u"⚠ "_s + tr("The verified score is above the item's points.");
    }
    m_issues->setText(lines.join(u'\n'));
    m_issues->setVisible(!lines.isEmpty());
}

void AnswerEditor::setRemark(const QString& remark) {
    m_remark->setText(remark.isEmpty() ? QString() : u"⚠ "_s + remark);
    m_remark->setVisible(!remark.isEmpty());
}

void AnswerEditor::focusFirst() {
    QWidget* first = m_figures->firstField();
    (first ? first : m_note)->setFocus(Qt::ShortcutFocusReason);
}

void AnswerEditor::focusNote() {
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void AnswerEditor::retranslate() {
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note on this item"));
    m_note->setPlaceholderText(tr("What was seen, with the evidence"));
    showIssues();
}

void AnswerEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/RuleEditor.h"

#include "domain/scoring/RuleParser.h"
#include "domain/scoring/RuleText.h"
#include "gui/checklist_editor/RuleTableModel.h"
#include "gui/frame/Appearance.h"
#include "gui/widgets/NumberField.h"
#include "gui/widgets/TextField.h"
#include "util/Text.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Whether the words say the shape, so that new words may take their place when the shape changes.
bool saysTheShape(const ScoringRule& rule, std::optional<double> maxPoints) {
    return rule.text.isEmpty() || rule.text == ruleText(rule.shape) ||
           parseRule(rule.text, maxPoints).shape == rule.shape;
}

} // namespace

RuleEditor::RuleEditor(QWidget* parent) : QWidget(parent) {
    build();
    connect(m_words, &QPlainTextEdit::textChanged, this, &RuleEditor::takeWords);
    connect(m_kind, &QComboBox::activated, this, &RuleEditor::takeKind);
    connect(m_first, &NumberField::textEdited, this, &RuleEditor::takeNumbers);
    connect(m_second, &NumberField::textEdited, this, &RuleEditor::takeNumbers);
    connect(m_lines, &RuleTableModel::edited, this, &RuleEditor::takeTable);
    connect(m_measure, &QComboBox::activated, this, &RuleEditor::takeMeasure);
    connect(m_nothingArose, &QComboBox::activated, this, &RuleEditor::takeNothingArose);
    connect(m_removeLine, &QToolButton::clicked, this, [this] { m_lines->removeLine(m_table->currentIndex().row()); });
    retranslate();
    show();
}

QWidget* RuleEditor::firstField() const {
    return m_words;
}

void RuleEditor::setRule(const ScoringRule& rule, std::optional<double> maxPoints) {
    m_rule = rule;
    m_maxPoints = maxPoints;
    show();
}

void RuleEditor::setMaxPoints(std::optional<double> maxPoints) {
    if (maxPoints == m_maxPoints)
        return;
    const bool read = !std::holds_alternative<rule::Text>(m_rule.shape);
    m_maxPoints = maxPoints;
    // Words that stayed words may be certain with these points ("KH 1; BC 1" of 2).
    if (!read && !m_rule.text.isEmpty())
        m_rule.shape = parseRule(m_rule.text, maxPoints).shape;
    show();
}

void RuleEditor::takeWords() {
    if (m_showing)
        return;
    const QString words = text::normalized(m_words->toPlainText());
    const bool own = !saysTheShape(m_rule, m_maxPoints); // structure set by hand beside words of one's own
    const ScoringRule read = parseRule(words, m_maxPoints);
    m_rule.text = words;
    if (!std::holds_alternative<rule::Text>(read.shape)) {
        m_rule.shape = read.shape;
        m_rule.nothingArose = read.nothingArose;
    } else if (!own) {
        m_rule.shape = rule::Text{};
    }
    show();
    emit edited();
}

rule::Shape RuleEditor::emptyShape(Kind kind) const {
    const double most = m_maxPoints.value_or(1);
    switch (kind) {
    case YesNoKind:
        return rule::YesNo{most};
    case PartsKind:
        return rule::Parts{{{{}, most}}};
    case BandsKind:
        return rule::Bands{rule::Bands::Measure::Percent, {{95, {}, most, false}, {{}, 95, 0, false}}};
    case DeductionKind:
        return rule::Deduction{0.5, 0};
    case ChoiceKind:
        return rule::Choice{{{tr("fully"), most}, {tr("no"), 0}}};
    default:
        return rule::Text{};
    }
}

void RuleEditor::setShape(const rule::Shape& shape) {
    const bool rewrite = saysTheShape(m_rule, m_maxPoints);
    m_rule.shape = shape;
    if (rewrite && !std::holds_alternative<rule::Text>(shape))
        m_rule.text = ruleText(shape);
    show();
    emit edited();
}

void RuleEditor::takeKind(int kind) {
    if (kind == static_cast<int>(m_rule.shape.index()))
        return;
    setShape(emptyShape(static_cast<Kind>(kind)));
}

void RuleEditor::takeNumbers() {
    const double first = m_first->value().value_or(0);
    if (std::holds_alternative<rule::YesNo>(m_rule.shape))
        setShape(rule::YesNo{first});
    else if (std::holds_alternative<rule::Deduction>(m_rule.shape))
        setShape(rule::Deduction{first, m_second->value().value_or(0)});
}

void RuleEditor::takeTable() {
    setShape(m_lines->shape());
}

void RuleEditor::takeMeasure() {
    if (const auto* bands = std::get_if<rule::Bands>(&m_rule.shape))
        setShape(rule::Bands{static_cast<rule::Bands::Measure>(m_measure->currentIndex()), bands->bands});
}

void RuleEditor::takeNothingArose() {
    m_rule.nothingArose = static_cast<NothingArosePolicy>(m_nothingArose->currentIndex());
    emit edited();
}

void RuleEditor::show() {
    const QScopedValueRollback showing(m_showing, true);
    if (m_words->toPlainText() != m_rule.text && text::normalized(m_words->toPlainText()) != m_rule.text)
        m_words->setPlainText(m_rule.text);
    m_kind->setCurrentIndex(static_cast<int>(m_rule.shape.index()));
    m_nothingArose->setCurrentIndex(static_cast<int>(m_rule.nothingArose));
    const auto* yesNo = std::get_if<rule::YesNo>(&m_rule.shape);
    const auto* deduction = std::get_if<rule::Deduction>(&m_rule.shape);
    const auto* bands = std::get_if<rule::Bands>(&m_rule.shape);
    m_pages->setVisible(!std::holds_alternative<rule::Text>(m_rule.shape));
    m_pages->setCurrentIndex(yesNo || deduction ? 0 : 1);
    m_pages->setSizePolicy(QSizePolicy::Preferred, yesNo || deduction ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_pages->setMaximumHeight(yesNo || deduction ? m_first->sizeHint().height() + 4 : QWIDGETSIZE_MAX);
    if (yesNo)
        m_first->setValue(yesNo->points);
    if (deduction) {
        m_first->setValue(deduction->perFault);
        m_second->setValue(deduction->floor);
    }
    m_second->setVisible(deduction);
    m_secondLabel->setVisible(deduction);
    m_firstLabel->setText(deduction ? tr("Points off per fault:") : tr("Points when met:"));
    if (m_pages->currentIndex() == 1 && !std::holds_alternative<rule::Text>(m_rule.shape))
        m_lines->setShape(m_rule.shape);
    m_table->horizontalHeader()->setSectionResizeMode(bands ? QHeaderView::Stretch : QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_measure->setVisible(bands);
    m_measureLabel->setVisible(bands);
    if (bands)
        m_measure->setCurrentIndex(static_cast<int>(bands->measure));
    showUnderstanding();
}

void RuleEditor::showUnderstanding() {
    const bool read = !std::holds_alternative<rule::Text>(m_rule.shape);
    const QString inWords = ruleText(m_rule.shape);
    const QString shape = m_kind->currentText() + (inWords.isEmpty() ? QString() : u": "_s + inWords);
    QString words;
    if (m_rule.text.isEmpty() && !read)
        words = tr("No rule: met gives the full points, not met none.");
    else if (!read)
        words = tr("Kept as text, since it cannot be read for certain: a person gives the points. "
                   "Choose how it is scored below to have it reckoned.");
    else if (saysTheShape(m_rule, m_maxPoints))
        words = tr("Understood as: %1").arg(shape);
    else
        words = tr("Set by hand, beside these words: %1").arg(shape);
    m_understood->setText(words);
    setTone(*m_understood, read ? Tone::Good : m_rule.text.isEmpty() ? Tone::Quiet : Tone::Warning);
}

void RuleEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showUnderstanding();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui

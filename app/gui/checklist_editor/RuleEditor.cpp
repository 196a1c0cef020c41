// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/RuleEditor.h"

#include "domain/scoring/RuleParser.h"
#include "domain/scoring/RuleText.h"
#include "gui/checklist_editor/RuleTableModel.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/widgets/NumberField.h"
#include "gui/widgets/TextField.h"
#include "util/Text.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
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

void fillCombo(QComboBox& box, const QStringList& names) {
    const QSignalBlocker quiet(box);
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(names);
    box.setCurrentIndex(chosen);
}

QLabel* labelFor(QWidget* field, QWidget* parent) {
    auto* caption = new QLabel(parent);
    caption->setBuddy(field);
    return caption;
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

void RuleEditor::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_words = new TextField(2, this);
    m_words->setObjectName(u"ruleText"_s);
    m_wordsLabel = labelFor(m_words, this);
    m_understood = new QLabel(this);
    m_understood->setObjectName(u"ruleUnderstood"_s);
    m_understood->setWordWrap(true);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"ruleKind"_s);
    m_kindLabel = labelFor(m_kind, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeNumbersPage());
    m_pages->addWidget(makeTablePage());
    m_nothingArose = new QComboBox(this);
    m_nothingArose->setObjectName(u"ruleNothingArose"_s);
    m_nothingLabel = labelFor(m_nothingArose, this);
    grid->addWidget(m_wordsLabel, 0, 0, 1, 2);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->addWidget(m_understood, 2, 0, 1, 2);
    grid->addWidget(m_kindLabel, 3, 0);
    grid->addWidget(m_kind, 3, 1, Qt::AlignLeft);
    grid->addWidget(m_pages, 4, 0, 1, 2);
    grid->addWidget(m_nothingLabel, 5, 0);
    grid->addWidget(m_nothingArose, 5, 1, Qt::AlignLeft);
}

QWidget* RuleEditor::makeNumbersPage() {
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_first = new NumberField(page);
    m_first->setObjectName(u"ruleFirst"_s);
    m_second = new NumberField(page);
    m_second->setObjectName(u"ruleSecond"_s);
    row->addWidget(m_firstLabel = labelFor(m_first, page));
    row->addWidget(m_first);
    row->addWidget(m_secondLabel = labelFor(m_second, page));
    row->addWidget(m_second);
    row->addStretch(1);
    return page;
}

QWidget* RuleEditor::makeTablePage() {
    constexpr int linesShown = 5;
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_measure = new QComboBox(page);
    m_measure->setObjectName(u"ruleMeasure"_s);
    m_measureLabel = labelFor(m_measure, page);
    m_lines = new RuleTableModel(this);
    m_table = new QTableView(page);
    m_table->setObjectName(u"ruleLines"_s);
    m_table->setModel(m_lines);
    m_table->setTabKeyNavigation(true);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setMinimumHeight((linesShown + 1) * (fontMetrics().height() + 8));
    m_removeLine = new QToolButton(page);
    m_removeLine->setObjectName(u"removeRuleLine"_s);
    m_removeLine->setIcon(icon(u"delete"_s));
    m_removeLine->setAutoRaise(true);
    grid->addWidget(m_measureLabel, 0, 0);
    grid->addWidget(m_measure, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_table, 1, 0, 1, 2);
    grid->addWidget(m_removeLine, 1, 2, Qt::AlignTop);
    return page;
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
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(bands ? 3 : 0, QHeaderView::Stretch);
    m_measure->setVisible(bands);
    m_measureLabel->setVisible(bands);
    if (bands)
        m_measure->setCurrentIndex(static_cast<int>(bands->measure));
    showUnderstanding();
}

void RuleEditor::showUnderstanding() {
    const bool read = !std::holds_alternative<rule::Text>(m_rule.shape);
    QString words;
    if (m_rule.text.isEmpty() && !read)
        words = tr("No rule: met gives the full points, not met none.");
    else if (!read)
        words = tr("Kept as text, since it cannot be read for certain: a person gives the points. "
                   "Choose how it is scored below to have it reckoned.");
    else if (saysTheShape(m_rule, m_maxPoints))
        words = tr("Understood as: %1 (%2)").arg(m_kind->currentText(), ruleText(m_rule.shape));
    else
        words = tr("Set by hand, beside these words: %1 (%2)").arg(m_kind->currentText(), ruleText(m_rule.shape));
    m_understood->setText(words);
    setTone(*m_understood, read ? Tone::Good : m_rule.text.isEmpty() ? Tone::Quiet : Tone::Warning);
}

void RuleEditor::retranslate() {
    m_wordsLabel->setText(tr("Scoring rule, as written:"));
    m_kindLabel->setText(tr("Scored by:"));
    fillCombo(*m_kind, {tr("A person (text)"), tr("Met or not"), tr("Sum of parts"), tr("Scale"),
                        tr("Points off per fault"), tr("Choice of outcomes")});
    m_secondLabel->setText(tr("never below:"));
    m_measureLabel->setText(tr("Scale of:"));
    fillCombo(*m_measure, {tr("Percentage (b out of a)"), tr("Count"), tr("Percentage of the target")});
    m_nothingLabel->setText(tr("Nothing arose:"));
    fillCombo(*m_nothingArose, {tr("Left out, the rest is rescaled"), tr("Gives the full points")});
    m_table->setAccessibleName(tr("Lines of the rule"));
    m_removeLine->setToolTip(tr("Remove the chosen line"));
    m_removeLine->setAccessibleName(m_removeLine->toolTip());
    m_lines->retranslate();
    show();
}

void RuleEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showUnderstanding();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui

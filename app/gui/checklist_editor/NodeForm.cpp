// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/NodeForm.h"

#include "gui/checklist_editor/RuleEditor.h"
#include "gui/checklist_editor/TryOutBox.h"
#include "gui/widgets/NumberField.h"
#include "gui/widgets/TextField.h"
#include "util/Text.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

void write(TextField& field, const QString& words) {
    if (text::normalized(field.toPlainText()) != words)
        field.setPlainText(words);
}

void write(QLineEdit& field, const QString& words) {
    if (text::normalized(field.text()) != words)
        field.setText(words);
}

QString words(const TextField& field) {
    return text::normalized(field.toPlainText());
}

} // namespace

NodeForm::NodeForm(QWidget* parent) : QWidget(parent) {
    build();
    connectFields();
    retranslate();
    setLevel(Level::Head);
}

NodeForm::Row NodeForm::addRow(const char* name, QWidget* field) {
    auto* caption = new QLabel(this);
    caption->setBuddy(field);
    if (field->objectName().isEmpty())
        field->setObjectName(QString::fromLatin1(name));
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0, Qt::AlignTop | Qt::AlignLeft);
    const bool narrow = qobject_cast<NumberField*>(field);
    m_grid->addWidget(field, row, 1, narrow ? Qt::AlignLeft : Qt::Alignment());
    // In line with the words in the field.
    caption->setContentsMargins(0, 4, 0, 0);
    return {caption, field};
}

TextField* NodeForm::makeText(const char* name, int lines) {
    auto* field = new TextField(lines, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return field;
}

QLineEdit* NodeForm::makeLine(const char* name) {
    auto* field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

NumberField* NodeForm::makeNumber(const char* name) {
    auto* field = new NumberField(this);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

void NodeForm::build() {
    m_grid = new QGridLayout(this);
    m_grid->setColumnStretch(1, 1);
    m_codeRow = addRow("nodeCode", m_code = makeLine("nodeCode"));
    m_code->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_titleRow = addRow("nodeTitle", m_title = makeText("nodeTitle", 2));
    m_versionRow = addRow("checklistVersion", m_version = makeLine("checklistVersion"));
    m_pointsRow = addRow("nodePoints", m_points = makeNumber("nodePoints"));
    m_bonusRow = addRow("checklistBonus", m_bonus = makeNumber("checklistBonus"));
    m_penaltyRow = addRow("checklistPenalty", m_penalty = makeNumber("checklistPenalty"));
    m_rule = new RuleEditor(this);
    m_grid->addWidget(m_rule, m_grid->rowCount(), 0, 1, 2);
    m_try = new TryOutBox(this);
    m_grid->addWidget(m_try, m_grid->rowCount(), 0, 1, 2);

    m_targetLine = new QWidget(this);
    auto* line = new QHBoxLayout(m_targetLine);
    line->setContentsMargins(0, 0, 0, 0);
    m_comparison = new QComboBox(m_targetLine);
    m_comparison->setObjectName(u"targetComparison"_s);
    m_comparison->setFocusPolicy(Qt::StrongFocus);
    m_comparison->addItems({u"="_s, u"≥"_s, u">"_s, u"≤"_s, u"<"_s});
    line->addWidget(m_comparison);
    line->addWidget(m_targetValue = makeNumber("targetValue"));
    line->addWidget(m_unit = makeLine("targetUnit"));
    m_unit->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    line->addStretch(1);
    m_targetRow = addRow("target", m_targetLine);
    m_targetRow.caption->setBuddy(m_targetValue);
    m_requirementRow = addRow("itemRequirement", m_requirement = makeText("itemRequirement", 2));
    m_guidanceRow = addRow("itemGuidance", m_guidance = makeText("itemGuidance", 2));
    m_evidenceRow = addRow("itemEvidence", m_evidence = makeText("itemEvidence", 2));
    m_legalRow = addRow("itemLegalBasis", m_legalBasis = makeText("itemLegalBasis", 2));
    m_noteRow = addRow("nodeNote", m_note = makeText("nodeNote", 2));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void NodeForm::connectFields() {
    for (QLineEdit* field : {m_code, m_version, m_unit, static_cast<QLineEdit*>(m_points),
                             static_cast<QLineEdit*>(m_bonus), static_cast<QLineEdit*>(m_penalty),
                             static_cast<QLineEdit*>(m_targetValue)})
        connect(field, &QLineEdit::textEdited, this, &NodeForm::announce);
    for (TextField* field : {m_title, m_evidence, m_legalBasis, m_requirement, m_guidance, m_note})
        connect(field, &QPlainTextEdit::textChanged, this, &NodeForm::announce);
    connect(m_comparison, &QComboBox::activated, this, &NodeForm::announce);
    connect(m_rule, &RuleEditor::edited, this, &NodeForm::announce);
}

void NodeForm::announce() {
    if (m_showing)
        return;
    if (m_level == Level::Item) {
        const QScopedValueRollback showing(m_showing, true);
        m_rule->setMaxPoints(m_points->value());
        m_try->setItem(item());
    }
    emit edited();
}

void NodeForm::setLevel(Level level) {
    m_level = level;
    const bool head = level == Level::Head, item = level == Level::Item;
    const auto showRow = [](const Row& row, bool shown) {
        row.caption->setVisible(shown);
        row.field->setVisible(shown);
    };
    showRow(m_codeRow, !head);
    showRow(m_versionRow, head);
    showRow(m_bonusRow, head);
    showRow(m_penaltyRow, head);
    showRow(m_pointsRow, !head);
    showRow(m_noteRow, head || item);
    for (const Row& row : {m_targetRow, m_requirementRow, m_guidanceRow, m_evidenceRow, m_legalRow})
        showRow(row, item);
    m_rule->setVisible(item);
    m_try->setVisible(item);
    retranslate();
}

void NodeForm::showHead(const Checklist& head) {
    const QScopedValueRollback showing(m_showing, true);
    m_head = head;
    setLevel(Level::Head);
    write(*m_title, head.title);
    write(*m_version, head.version);
    m_bonus->setValue(head.bonusMax);
    m_penalty->setValue(head.penaltyMax);
    write(*m_note, head.note);
}

void NodeForm::showGroup(const DraftNode& node) {
    const QScopedValueRollback showing(m_showing, true);
    setLevel(node.level);
    write(*m_code, node.code);
    write(*m_title, node.title);
    m_points->setValue(node.maxPoints);
}

void NodeForm::showItem(const Item& item) {
    const QScopedValueRollback showing(m_showing, true);
    m_item = item;
    if (m_level != Level::Item)
        setLevel(Level::Item);
    write(*m_code, item.code);
    write(*m_title, item.title);
    m_points->setValue(item.maxPoints);
    m_rule->setRule(item.rule, item.maxPoints);
    m_comparison->setCurrentIndex(
        static_cast<int>(item.target ? item.target->comparison : Target::Comparison::AtLeast));
    m_targetValue->setValue(item.target ? std::optional(item.target->value) : std::nullopt);
    write(*m_unit, item.target ? item.target->unit : u"%"_s);
    write(*m_requirement, item.requirement);
    write(*m_guidance, item.guidance);
    write(*m_evidence, item.evidence);
    write(*m_legalBasis, item.legalBasis);
    write(*m_note, item.note);
    m_try->setItem(item);
}

QString NodeForm::code() const {
    return text::collapsed(m_code->text());
}

QString NodeForm::title() const {
    return words(*m_title);
}

std::optional<double> NodeForm::maxPoints() const {
    return m_points->value();
}

Checklist NodeForm::head() const {
    Checklist head = m_head;
    head.title = text::collapsed(title());
    head.version = text::collapsed(m_version->text());
    head.bonusMax = m_bonus->value();
    head.penaltyMax = m_penalty->value();
    head.note = words(*m_note);
    return head;
}

Item NodeForm::item() const {
    Item item = m_item;
    item.code = code();
    item.title = title();
    item.maxPoints = maxPoints();
    item.rule = m_rule->rule();
    item.target.reset();
    if (const auto value = m_targetValue->value())
        item.target = Target{static_cast<Target::Comparison>(m_comparison->currentIndex()), *value,
                             text::collapsed(m_unit->text())};
    item.requirement = words(*m_requirement);
    item.guidance = words(*m_guidance);
    item.evidence = words(*m_evidence);
    item.legalBasis = words(*m_legalBasis);
    item.note = words(*m_note);
    return item;
}

void NodeForm::focusTitle() {
    m_title->setFocus();
    m_title->selectAll();
}

void NodeForm::retranslate() {
    const bool item = m_level == Level::Item;
    m_codeRow.caption->setText(tr("Code:"));
    m_titleRow.caption->setText(item ? tr("Content:") : tr("Title:"));
    m_versionRow.caption->setText(tr("Version:"));
    m_pointsRow.caption->setText(item ? tr("Points:") : tr("Points stated:"));
    m_bonusRow.caption->setText(tr("Bonus, at most:"));
    m_penaltyRow.caption->setText(tr("Penalty, at most:"));
    m_targetRow.caption->setText(tr("Target:"));
    m_comparison->setAccessibleName(tr("How the target compares"));
    m_unit->setAccessibleName(tr("Unit of the target"));
    m_requirementRow.caption->setText(tr("Requirement:"));
    m_guidanceRow.caption->setText(tr("Guidance:"));
    m_evidenceRow.caption->setText(tr("Evidence:"));
    m_legalRow.caption->setText(tr("Legal basis:"));
    m_noteRow.caption->setText(tr("Note:"));
}

void NodeForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui

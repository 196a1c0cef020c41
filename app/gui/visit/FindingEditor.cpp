// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/FindingEditor.h"

#include "gui/visit/DeadlineEditor.h"
#include "gui/widgets/FieldWatch.h"
#include "gui/widgets/EnumCombo.h"
#include "gui/widgets/TextField.h"
#include "util/Text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dkt::gui {

FindingEditor::FindingEditor(QWidget* parent)
    : QWidget(parent), m_parts{{{&Finding::text, "findingText", 3},
                                {&Finding::legalBasis, "findingBasis", 2},
                                {&Finding::cause, "findingCause", 2},
                                {&Finding::effect, "findingEffect", 2},
                                {&Finding::recommendation, "findingRecommendation", 2}}},
      m_place(new QLabel(this)), m_remark(new QLabel(this)), m_severityLabel(new QLabel(this)),
      m_extentLabel(new QLabel(this)), m_fixLabel(new QLabel(this)), m_responsibleLabel(new QLabel(this)),
      m_monitorLabel(new QLabel(this)), m_deadlineLabel(new QLabel(this)), m_kind(new QComboBox(this)),
      m_severity(new QComboBox(this)), m_extent(new QComboBox(this)), m_fixClass(new QComboBox(this)),
      m_exemplary(new QCheckBox(this)), m_responsible(new QLineEdit(this)), m_monitor(new QLineEdit(this)),
      m_deadline(new DeadlineEditor(this)), m_done(new QToolButton(this)), m_delete(new QToolButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    m_remark->setObjectName(u"findingRemark"_s);
    m_remark->setWordWrap(true);
    column->addWidget(m_remark);
    m_columns = new QHBoxLayout;
    m_columns->addWidget(m_left = makeParts(), 3);
    m_columns->addWidget(m_right = makeFacts(), 2);
    column->addLayout(m_columns, 1);
    orderTabs();
    retranslate();
    connectFields();
    setRemark({});
}

QWidget* FindingEditor::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_kind->setObjectName(u"findingKind"_s);
    m_done->setObjectName(u"findingDone"_s);
    m_delete->setObjectName(u"findingDelete"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QToolButton* button : {m_done, m_delete})
        button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_kind);
    row->addWidget(m_place, 1);
    row->addWidget(m_delete);
    row->addWidget(m_done);
    return head;
}

QWidget* FindingEditor::makeParts() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (Part& part : m_parts) {
        part.label = new QLabel(side);
        part.edit = new TextField(part.lines, side);
        part.edit->setObjectName(QString::fromLatin1(part.name));
        part.label->setBuddy(part.edit);
        column->addWidget(part.label);
        column->addWidget(part.edit, part.lines);
    }
    return side;
}

QWidget* FindingEditor::makeFacts() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [&](QLabel* caption, QWidget* field, const char* name) {
        field->setObjectName(QString::fromLatin1(name));
        caption->setBuddy(field);
        column->addWidget(caption);
        column->addWidget(field);
    };
    add(m_severityLabel, m_severity, "findingSeverity");
    add(m_extentLabel, m_extent, "findingExtent");
    add(m_fixLabel, m_fixClass, "findingFixClass");
    add(m_responsibleLabel, m_responsible, "actionResponsible");
    add(m_monitorLabel, m_monitor, "actionMonitor");
    add(m_deadlineLabel, m_deadline, "actionDeadline");
    m_exemplary->setObjectName(u"findingExemplary"_s);
    column->addWidget(m_exemplary);
    column->addStretch(1);
    return side;
}

void FindingEditor::orderTabs() {
    QWidget* last = m_kind;
    for (const Part& part : m_parts)
        setTabOrder(std::exchange(last, part.edit), part.edit);
    QList<QWidget*> facts{m_severity, m_extent, m_fixClass, m_responsible, m_monitor};
    facts << m_deadline->fields() << m_exemplary << m_delete << m_done;
    for (QWidget* next : facts)
        setTabOrder(std::exchange(last, next), next);
}

void FindingEditor::connectFields() {
    const auto typing = [this] {
        take();
        emit typed();
    };
    const auto deciding = [this] {
        take();
        arrange();
        emit decided();
    };
    for (const Part& part : m_parts)
        connect(part.edit, &TextField::textChanged, this, [this, part, typing] {
            if (part.edit->toPlainText() != m_finding.*part.member)
                typing();
        });
    for (const QLineEdit* field : {m_responsible, m_monitor})
        connect(field, &QLineEdit::textEdited, this, typing);
    for (const QComboBox* box : {m_kind, m_severity, m_extent, m_fixClass})
        connect(box, &QComboBox::currentIndexChanged, this, deciding);
    connect(m_exemplary, &QCheckBox::clicked, this, deciding);
    connect(m_deadline, &DeadlineEditor::edited, this, typing);
    connect(m_done, &QToolButton::clicked, this, &FindingEditor::closeRequested);
    connect(m_delete, &QToolButton::clicked, this, &FindingEditor::deleteRequested);
    auto* fields = new FieldWatch(this);
    fields->watch(*this);
    connect(fields, &FieldWatch::left, this, &FindingEditor::left);
}

void FindingEditor::setValues(const Finding& finding, const Action& action) {
    m_finding = finding;
    m_action = action;
    for (const Part& part : m_parts)
        if (text::normalized(part.edit->toPlainText()) != text::normalized(finding.*part.member))
            part.edit->setPlainText(finding.*part.member);
    enumcombo::setValue<FindingKind>(*m_kind, finding.kind);
    enumcombo::setValue(*m_severity, finding.severity);
    enumcombo::setValue(*m_extent, finding.extent);
    enumcombo::setValue(*m_fixClass, finding.fixClass);
    m_exemplary->setChecked(finding.exemplary);
    for (const auto& [field, text] :
         {std::pair(m_responsible, action.responsible), std::pair(m_monitor, action.monitor)})
        if (field->text() != text)
            field->setText(text);
    m_deadline->setDeadline(action.deadline);
    arrange();
}

void FindingEditor::take() {
    for (const Part& part : m_parts)
        m_finding.*part.member = part.edit->toPlainText();
    m_finding.kind = enumcombo::value<FindingKind>(*m_kind).value_or(m_finding.kind);
    m_finding.severity = enumcombo::value<FindingSeverity>(*m_severity);
    m_finding.extent = enumcombo::value<Extent>(*m_extent);
    m_finding.fixClass = enumcombo::value<FixClass>(*m_fixClass);
    m_finding.exemplary = m_exemplary->isChecked();
    m_action.responsible = m_responsible->text();
    m_action.monitor = m_monitor->text();
    m_action.deadline = m_deadline->deadline();
}

void FindingEditor::arrange() {
    // A strength has no cause to mend and nobody to mend it; what was entered before stays.
    const bool shortcoming = m_finding.kind == FindingKind::Shortcoming;
    for (std::size_t i = 2; i < m_parts.size(); ++i) {
        m_parts[i].label->setVisible(shortcoming);
        m_parts[i].edit->setVisible(shortcoming);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_severityLabel, m_severity, m_fixLabel, m_fixClass,
                                                          m_responsibleLabel, m_responsible, m_monitorLabel,
                                                          m_monitor, m_deadlineLabel, m_deadline})
        field->setVisible(shortcoming);
    m_exemplary->setVisible(!shortcoming);
}

FindingEditor::WordField FindingEditor::wordField() const {
    for (const Part& part : m_parts)
        if (part.edit->hasFocus())
            return {part.edit, part.member};
    return {m_parts.front().edit, m_parts.front().member};
}

void FindingEditor::focusText() {
    m_parts.front().edit->setFocus(Qt::OtherFocusReason);
    m_parts.front().edit->moveCursor(QTextCursor::End);
}

void FindingEditor::setPlace(const QString& place) {
    m_place->setText(place);
    m_place->setToolTip(place);
}

void FindingEditor::setRemark(const QString& remark) {
    m_remark->setText(remark.isEmpty() ? QString() : u"⚠ "_s + remark);
    m_remark->setVisible(!remark.isEmpty());
}

void FindingEditor::retranslate() {
    const QStringList captions{tr("What was found"), tr("Criterion, legal basis"), tr("Cause"), tr("Effect"),
                               tr("Recommendation")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].label->setText(captions[static_cast<qsizetype>(i)]);
        m_parts[i].edit->setAccessibleName(captions[static_cast<qsizetype>(i)]);
    }
    enumcombo::fill<FindingKind>(*m_kind);
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->removeItem(0); // a finding is always one of the two
    }
    enumcombo::fill<FindingSeverity>(*m_severity);
    enumcombo::fill<Extent>(*m_extent);
    enumcombo::fill<FixClass>(*m_fixClass);
    enumcombo::setValue<FindingKind>(*m_kind, m_finding.kind);
    m_kind->setAccessibleName(tr("Strength or shortcoming"));
    m_severityLabel->setText(tr("Severity"));
    m_extentLabel->setText(tr("Extent"));
    m_fixLabel->setText(tr("To be fixed"));
    m_responsibleLabel->setText(tr("Who must put it right"));
    m_monitorLabel->setText(tr("Monitored by"));
    m_deadlineLabel->setText(tr("Deadline"));
    m_exemplary->setText(tr("Exemplary: others should copy it"));
    m_done->setText(tr("Done (Esc)"));
    m_delete->setText(tr("Delete"));
}

void FindingEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Side by side where both columns fit, else one below the other: large text must not cut anything off.
    const int needed =
        m_parts.front().edit->fontMetrics().averageCharWidth() * 36 + m_right->sizeHint().width();
    m_columns->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FindingEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dkt::gui

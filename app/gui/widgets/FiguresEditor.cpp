// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FiguresEditor.h"

#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/NumberField.h"
#include "util/Numbers.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// A label with its field, kept together in one line.
QWidget* labelled(QLabel* caption, QWidget* field, QWidget* parent) {
    auto* pair = new QWidget(parent);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 6, 0);
    row->addWidget(caption);
    row->addWidget(field);
    caption->setBuddy(field);
    return pair;
}

} // namespace

FiguresEditor::FiguresEditor(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_numbers = new QWidget(this);
    auto* flow = new FlowLayout(m_numbers);
    for (QLabel** caption : {&m_numeratorLabel, &m_denominatorLabel, &m_countLabel, &m_targetLabel, &m_ratio})
        *caption = new QLabel(m_numbers);
    m_numerator = makeField("numerator");
    m_denominator = makeField("denominator");
    m_count = makeField("count");
    m_target = makeField("target");
    flow->addWidget(labelled(m_numeratorLabel, m_numerator, m_numbers));
    flow->addWidget(labelled(m_denominatorLabel, m_denominator, m_numbers));
    flow->addWidget(m_ratio);
    flow->addWidget(labelled(m_targetLabel, m_target, m_numbers));
    flow->addWidget(labelled(m_countLabel, m_count, m_numbers));
    column->addWidget(m_numbers);

    m_options = new QWidget(this);
    m_optionRows = new QVBoxLayout(m_options);
    m_optionRows->setContentsMargins(0, 0, 0, 0);
    m_optionRows->setSpacing(2);
    column->addWidget(m_options);
    m_group = new QButtonGroup(this);
    retranslate();
    setItem(nullptr);
}

NumberField* FiguresEditor::makeField(const char* name) {
    auto* field = new NumberField(m_numbers);
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &NumberField::textEdited, this, [this] {
        showRatio();
        emit typed();
    });
    return field;
}

void FiguresEditor::setItem(const Item* item) {
    m_asked = item ? figuresAsked(*item) : FiguresAsked{};
    m_figures = {};
    m_numerator->parentWidget()->setVisible(m_asked.ratio);
    m_denominator->parentWidget()->setVisible(m_asked.ratio);
    m_ratio->setVisible(m_asked.ratio);
    m_target->parentWidget()->setVisible(m_asked.target);
    m_count->parentWidget()->setVisible(m_asked.count);
    m_numbers->setVisible(m_asked.ratio || m_asked.count || m_asked.target);
    for (QAbstractButton* button : std::exchange(m_buttons, {}))
        delete button;
    if (item)
        makeOptions(*item);
    m_options->setVisible(m_asked.parts || m_asked.choice);
    setVisible(asksAnything());
}

void FiguresEditor::makeOptions(const Item& item) {
    QWidget* last = m_target;
    const auto add = [&](QAbstractButton* button, const QString& text, double points, int id) {
        button->setText(u"%1  (%2)"_s.arg(QString(text).replace(u'&', "&&"_L1), text::formatNumber(points)));
        button->setObjectName(u"option%1"_s.arg(id));
        connect(button, &QAbstractButton::clicked, this, &FiguresEditor::decided);
        if (m_asked.choice)
            m_group->addButton(button);
        m_buttons.push_back(button);
        m_optionRows->addWidget(button);
        // Made later than the fields after it, but reached before them.
        QWidget::setTabOrder(std::exchange(last, button), button);
    };
    int id = 0;
    if (const auto* parts = std::get_if<rule::Parts>(&item.rule.shape); parts && m_asked.parts)
        for (const auto& part : parts->parts)
            add(new QCheckBox(m_options), part.text, part.points, id++);
    if (const auto* choice = std::get_if<rule::Choice>(&item.rule.shape); choice && m_asked.choice)
        for (const auto& option : choice->options)
            add(new QRadioButton(m_options), option.text, option.points, id++);
}

void FiguresEditor::setFigures(const AnswerFigures& figures) {
    m_figures = figures;
    m_numerator->setValue(figures.numerator);
    m_denominator->setValue(figures.denominator);
    m_count->setValue(figures.count);
    m_target->setValue(figures.target);
    // An exclusive group does not let go of its one checked button.
    m_group->setExclusive(false);
    for (std::size_t id = 0; id < m_buttons.size(); ++id)
        m_buttons[id]->setChecked(std::ranges::count(figures.parts, static_cast<int>(id)) > 0);
    m_group->setExclusive(true);
    showRatio();
}

AnswerFigures FiguresEditor::figures() const {
    AnswerFigures figures = m_figures;
    if (m_asked.ratio) {
        figures.numerator = m_numerator->value();
        figures.denominator = m_denominator->value();
    }
    if (m_asked.count)
        figures.count = m_count->value();
    if (m_asked.target)
        figures.target = m_target->value();
    if (m_asked.parts || m_asked.choice) {
        figures.parts.clear();
        for (std::size_t id = 0; id < m_buttons.size(); ++id)
            if (m_buttons[id]->isChecked())
                figures.parts.push_back(static_cast<int>(id));
    }
    return figures;
}

QWidget* FiguresEditor::firstField() const {
    for (NumberField* field : {m_numerator, m_target, m_count})
        if (!field->isHidden() && !field->parentWidget()->isHidden())
            return field;
    return m_buttons.empty() ? nullptr : m_buttons.front();
}

void FiguresEditor::showRatio() {
    const auto part = m_numerator->value();
    const auto whole = m_denominator->value();
    const bool known = part && whole && *whole > 0;
    m_ratio->setText(known ? u"= %1 %"_s.arg(text::formatNumber(*part / *whole * 100)) : u"= … %"_s);
}

void FiguresEditor::retranslate() {
    m_numeratorLabel->setText(tr("Done (b):"));
    m_denominatorLabel->setText(tr("Out of (a):"));
    m_countLabel->setText(tr("Count:"));
    m_targetLabel->setText(tr("Target, %:"));
    m_numerator->setAccessibleName(tr("Done, the numerator"));
    m_denominator->setAccessibleName(tr("Out of, the denominator"));
    m_count->setAccessibleName(tr("Count"));
    m_target->setAccessibleName(tr("Target in percent"));
}

void FiguresEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui

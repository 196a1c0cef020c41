// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/RuleEditor.h"

#include "gui/checklist_editor/RuleTableModel.h"
#include "gui/frame/Icons.h"
#include "gui/widgets/NumberField.h"
#include "gui/widgets/TextField.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

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

} // namespace dkt::gui

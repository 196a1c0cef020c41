// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/VisitBar.h"

#include "domain/Labels.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/visit/VisitListModel.h"
#include "gui/visit/VisitSheet.h"
#include "gui/widgets/FoldedCompleter.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

VisitBar::VisitBar(VisitSheet& sheet, VisitListModel& visits, QWidget* parent)
    : QWidget(parent), m_sheet(sheet), m_visits(visits), m_chooser(new QComboBox(this)),
      m_state(new QComboBox(this)), m_progress(new QProgressBar(this)), m_details(new QToolButton(this)),
      m_selfScores(new QToolButton(this)), m_figures(new QLabel(this)) {
    m_lines = new QHBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->addWidget(m_chooser, 1);
    m_rest = new QWidget(this);
    auto* row = new QHBoxLayout(m_rest);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state);
    row->addWidget(m_progress, 1);
    row->addWidget(m_figures);
    for (QToolButton* button : {m_details, m_selfScores}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_details->setObjectName(u"visitDetails"_s);
    m_selfScores->setObjectName(u"visitSelfScores"_s);
    m_lines->addWidget(m_rest);
    m_chooser->setObjectName(u"visitChooser"_s);
    m_chooser->setModel(&visits);
    m_chooser->setEditable(true);
    m_chooser->setInsertPolicy(QComboBox::NoInsert);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(24);
    m_chooser->setMaxVisibleItems(20);
    m_chooser->setCompleter(new FoldedCompleter(&visits, VisitListModel::FoldedRole, m_chooser));
    m_state->setObjectName(u"visitState"_s);
    m_progress->setObjectName(u"visitProgress"_s);
    m_figures->setObjectName(u"visitFigures"_s);
    m_figures->setTextFormat(Qt::PlainText);
    connect(m_chooser, &QComboBox::activated, this, &VisitBar::choose);
    connect(m_chooser->lineEdit(), &QLineEdit::returnPressed, this, &VisitBar::chooseTyped);
    connect(m_chooser->lineEdit(), &QLineEdit::editingFinished, this, &VisitBar::choose);
    connect(m_state, &QComboBox::activated, this,
            [this](int state) { emit stateChosen(static_cast<VisitState>(state)); });
    connect(&sheet, &VisitSheet::shown, this, &VisitBar::refresh);
    connect(&sheet, &VisitSheet::visitChanged, this, &VisitBar::refresh);
    connect(&sheet, &VisitSheet::progressChanged, this, &VisitBar::showProgress);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void VisitBar::setActions(QAction& details, QAction& selfScores) {
    m_details->setDefaultAction(&details);
    m_selfScores->setDefaultAction(&selfScores);
}

void VisitBar::choose() {
    // Typed words that name no visit leave the chosen one as it is.
    const int row = m_chooser->findText(m_chooser->currentText(), Qt::MatchFixedString);
    const VisitId id = m_visits.at(row);
    if (id.isNull() || id == m_sheet.id())
        refresh();
    else
        emit visitChosen(id);
}

void VisitBar::chooseTyped() {
    const QString typed = text::folded(m_chooser->currentText());
    int best = -1, bestRank = 3;
    for (int row = 0; row < m_visits.rowCount() && !typed.isEmpty(); ++row) {
        const QString name = m_visits.index(row).data(VisitListModel::FoldedRole).toString();
        const bool whole =
            name.size() == typed.size() || !name.mid(typed.size(), 1).front().isLetterOrNumber();
        const int rank = name.startsWith(typed) ? (whole ? 0 : 1) : name.contains(typed) ? 2 : 3;
        if (rank < bestRank) {
            best = row;
            bestRank = rank;
        }
    }
    if (best >= 0 && m_visits.at(best) != m_sheet.id())
        emit visitChosen(m_visits.at(best));
}

void VisitBar::refresh() {
    const QSignalBlocker quiet(m_chooser);
    const int row = m_visits.rowOf(m_sheet.id());
    m_chooser->setCurrentIndex(row);
    m_chooser->setEditText(row < 0 ? QString() : m_chooser->itemText(row));
    m_chooser->lineEdit()->setCursorPosition(0);
    m_state->setEnabled(!m_sheet.isEmpty());
    m_state->setCurrentIndex(static_cast<int>(m_sheet.visit().state));
    showProgress();
}

void VisitBar::showProgress() {
    const ScoreSum& sum = m_sheet.sum();
    m_progress->setMaximum(std::max(1, sum.items));
    m_progress->setValue(sum.answered);
    m_progress->setFormat(tr("%1 of %2 answered").arg(sum.answered).arg(sum.items));
    QStringList figures;
    if (sum.reachable > 0)
        figures
            << tr("%1 of %2 points").arg(text::formatNumber(sum.points), text::formatNumber(sum.reachable));
    if (const int found = m_sheet.shortcomings(); found > 0)
        figures << tr("%n shortcomings", nullptr, found);
    m_figures->setText(figures.join(u" · "_s));
}

void VisitBar::arrange() {
    // Two lines where one would cut the unit's name off.
    const int letter = fontMetrics().averageCharWidth();
    m_progress->setMinimumWidth(letter * 24);
    const bool wide = width() >= m_rest->sizeHint().width() + letter * 40;
    m_lines->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_chooser->lineEdit()->setCursorPosition(0);
}

void VisitBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void VisitBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void VisitBar::focusChooser() {
    m_chooser->setFocus(Qt::ShortcutFocusReason);
    m_chooser->lineEdit()->selectAll();
}

void VisitBar::retranslate() {
    m_chooser->setAccessibleName(tr("Visit"));
    m_chooser->lineEdit()->setPlaceholderText(tr("Type a unit's name, with or without marks"));
    m_state->setAccessibleName(tr("State of the visit"));
    m_progress->setAccessibleName(tr("Answered items"));
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    m_state->addItems(
        {label(VisitState::Planned), label(VisitState::InProgress), label(VisitState::Finished)});
    refresh();
}

} // namespace dkt::gui

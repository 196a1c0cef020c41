// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/TryOutBox.h"

#include "domain/scoring/Score.h"
#include "gui/frame/Appearance.h"
#include "gui/widgets/EnumCombo.h"
#include "gui/widgets/FiguresEditor.h"
#include "util/Numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace dkt::gui {

TryOutBox::TryOutBox(QWidget* parent)
    : QGroupBox(parent), m_outcome(new QComboBox(this)), m_outcomeLabel(new QLabel(this)), m_score(new QLabel(this)),
      m_figures(new FiguresEditor(this)) {
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_figures);
    m_outcome->setObjectName(u"tryOutcome"_s);
    m_outcome->setFocusPolicy(Qt::StrongFocus);
    m_outcomeLabel->setBuddy(m_outcome);
    m_score->setObjectName(u"tryScore"_s);
    m_score->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_score->setFont(bold);
    row->addWidget(m_outcomeLabel);
    row->addWidget(m_outcome);
    row->addSpacing(12);
    row->addWidget(m_score, 1);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &TryOutBox::reckon);
    connect(m_figures, &FiguresEditor::typed, this, &TryOutBox::reckon);
    connect(m_figures, &FiguresEditor::decided, this, &TryOutBox::reckon);
    retranslate();
}

void TryOutBox::setItem(const Item& item) {
    const bool other = item.id != m_item.id;
    const bool otherRule = item.rule.shape != m_item.rule.shape;
    m_item = item;
    if (other)
        m_outcome->setCurrentIndex(m_outcome->findData(key(Outcome::Met)));
    if (other || otherRule) {
        const AnswerFigures entered = other ? AnswerFigures{} : m_figures->figures();
        m_figures->setItem(&m_item);
        m_figures->setFigures(entered);
    }
    reckon();
}

void TryOutBox::reckon() {
    const Result result{enumcombo::value<Outcome>(*m_outcome), m_figures->figures()};
    QStringList slips;
    for (const Issue& issue : checkFigures(m_item, result))
        slips << issue.text;
    if (!result.outcome) {
        m_score->setText(tr("Choose an outcome to see the points."));
        setTone(*m_score, Tone::Quiet);
    } else if (const auto points = score(m_item, result)) {
        m_score->setText(m_item.maxPoints ? tr("= %1 of %2 points").arg(text::formatNumber(*points),
                                                                        text::formatNumber(*m_item.maxPoints))
                                          : tr("= %1 points").arg(text::formatNumber(*points)));
        setTone(*m_score, Tone::Good);
    } else {
        const bool excluded =
            result.outcome == Outcome::NotApplicable || result.outcome == Outcome::NothingArose;
        m_score->setText(excluded           ? tr("Left out: the rest is rescaled.")
                         : m_item.maxPoints ? tr("The rule cannot tell yet: enter the figures, or a person gives the points.")
                                            : tr("The item has no points."));
        setTone(*m_score, Tone::Quiet);
    }
    if (!slips.isEmpty()) {
        m_score->setText(m_score->text() + u'\n' + slips.join(u'\n'));
        setTone(*m_score, Tone::Warning);
    }
}

void TryOutBox::retranslate() {
    setTitle(tr("Try the rule out"));
    m_outcomeLabel->setText(tr("Outcome:"));
    enumcombo::fill<Outcome>(*m_outcome);
    reckon();
}

void TryOutBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        reckon();
    QGroupBox::changeEvent(event);
}

} // namespace dkt::gui

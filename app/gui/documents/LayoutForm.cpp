// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/LayoutForm.h"

#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "util/Text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString suffixOf(doc::LayoutUnit unit) {
    switch (unit) {
    case doc::LayoutUnit::Millimetres:
        return u" mm"_s;
    case doc::LayoutUnit::Points:
        return u" pt"_s;
    case doc::LayoutUnit::Lines:
        return {};
    }
    return {};
}

} // namespace

LayoutForm::LayoutForm(const doc::LayoutProfile& profile, QWidget* parent)
    : QScrollArea(parent), m_profile(profile), m_resetAll(new QPushButton), m_fontTitle(new QLabel),
      m_font(new QComboBox), m_fontAllowed(new QLabel) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(2, 1);
    grid->setVerticalSpacing(4);
    m_resetAll->setObjectName(u"layoutResetAll"_s);
    m_resetAll->setIcon(icon(u"undo"_s));
    grid->addWidget(m_resetAll, 0, 0, 1, 4, Qt::AlignLeft);
    addFont(*grid);
    for (const doc::LayoutRange& range : doc::layoutRanges())
        addMeasure(*grid, range);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
    connect(m_resetAll, &QPushButton::clicked, this, [this] { setProfile({}); });
    new OnLanguageChange(this, [this] { retranslate(); });
}

void LayoutForm::addFont(QGridLayout& grid) {
    m_font->setObjectName(u"layoutFont"_s);
    m_font->setEditable(true);
    m_font->setMinimumContentsLength(14);
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->addItem(doc::LayoutProfile().fontFamily);
    for (const QString& family : QFontDatabase::families(QFontDatabase::Vietnamese))
        if (family != m_font->itemText(0))
            m_font->addItem(family);
    m_font->setCurrentText(m_profile.fontFamily);
    m_fontTitle->setBuddy(m_font);
    grid.addWidget(m_fontTitle, 1, 0);
    grid.addWidget(m_font, 1, 1);
    grid.addWidget(m_fontAllowed, 1, 2);
    connect(m_font, &QComboBox::currentTextChanged, this, [this](const QString& family) {
        const QString name = text::collapsed(family);
        m_profile.fontFamily = name.isEmpty() ? doc::LayoutProfile().fontFamily : name;
        refreshAll();
        emit changed();
    });
}

void LayoutForm::addMeasure(QGridLayout& grid, const doc::LayoutRange& range) {
    const Row row{&range, new QLabel, new QDoubleSpinBox, new QLabel, new QToolButton};
    const QString key = QString::fromLatin1(range.key);
    row.value->setObjectName(u"layout-"_s + key);
    row.value->setRange(range.least, range.most);
    row.value->setDecimals(range.unit == doc::LayoutUnit::Lines ? 2 : 1);
    row.value->setSingleStep(range.unit == doc::LayoutUnit::Lines     ? 0.05
                             : range.unit == doc::LayoutUnit::Points ? 0.5
                                                                     : 1);
    row.value->setSuffix(suffixOf(range.unit));
    row.value->setValue(m_profile.*range.member);
    row.value->setFocusPolicy(Qt::StrongFocus);
    row.reset->setObjectName(u"layoutReset-"_s + key);
    row.reset->setIcon(icon(u"undo"_s));
    row.reset->setAutoRaise(true);
    QSizePolicy keepRoom = row.reset->sizePolicy();
    keepRoom.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(keepRoom);
    row.title->setBuddy(row.value);
    const int line = grid.rowCount();
    grid.addWidget(row.title, line, 0);
    grid.addWidget(row.value, line, 1);
    grid.addWidget(row.allowed, line, 2);
    grid.addWidget(row.reset, line, 3);
    m_rows.push_back(row);
    connect(row.value, &QDoubleSpinBox::valueChanged, this, [this, row](double value) {
        m_profile.*row.range->member = value;
        refresh(row);
        emit changed();
    });
    connect(row.reset, &QToolButton::clicked, row.value,
            [row] { row.value->setValue(doc::LayoutProfile().*row.range->member); });
}

void LayoutForm::setProfile(const doc::LayoutProfile& profile) {
    {
        const QSignalBlocker quiet(this);
        for (const Row& row : m_rows)
            row.value->setValue(profile.*row.range->member);
        m_font->setCurrentText(profile.fontFamily);
    }
    m_profile = profile;
    refreshAll();
    emit changed();
}

void LayoutForm::refresh(const Row& row) {
    const double value = m_profile.*row.range->member;
    const bool fine = row.range->allows(value);
    const QString allowed = tr("%1 (Annex I, %2)").arg(row.range->rangeText(), QString::fromLatin1(row.range->item));
    row.allowed->setText(fine ? allowed : tr("Decree: %1").arg(allowed));
    setTone(*row.allowed, fine ? Tone::Quiet : Tone::Warning);
    row.reset->setVisible(value != doc::LayoutProfile().*row.range->member);
}

void LayoutForm::refreshAll() {
    for (const Row& row : m_rows)
        refresh(row);
    const bool fine = m_profile.fontFamily == doc::LayoutProfile().fontFamily;
    const QString allowed = u"Times New Roman (%1)"_s.arg(tr("Annex I, %1").arg(u"I.4"_s));
    m_fontAllowed->setText(fine ? allowed : tr("Decree: %1").arg(allowed));
    setTone(*m_fontAllowed, fine ? Tone::Quiet : Tone::Warning);
}

void LayoutForm::retranslate() {
    m_resetAll->setText(tr("All as the &decree has it"));
    m_fontTitle->setText(tr("&Font"));
    for (const Row& row : m_rows) {
        row.title->setText(row.range->title());
        row.reset->setToolTip(tr("As the decree has it"));
        row.reset->setAccessibleName(tr("%1: as the decree has it").arg(row.range->title()));
    }
    refreshAll();
}

void LayoutForm::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshAll();
}

} // namespace dkt::gui

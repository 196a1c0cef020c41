// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/MoveDialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int farthestShift = 260; ///< working days: a year
constexpr int moveWidth = 420;

} // namespace

MoveDialog::MoveDialog(Offer offer, Way way, QWidget* parent)
    : QDialog(parent), m_offer(std::move(offer)), m_toDay(new QRadioButton(tr("To &day"))),
      m_byDays(new QRadioButton(tr("By &working days"))), m_day(new QDateEdit), m_days(new QSpinBox),
      m_preview(new QLabel) {
    setObjectName(u"moveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move %n visits", nullptr, m_offer.count));
    m_day->setObjectName(u"moveDay"_s);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setDate(m_offer.day);
    m_day->setAccessibleName(tr("Day"));
    m_days->setObjectName(u"moveDays"_s);
    m_days->setRange(-farthestShift, farthestShift);
    m_days->setValue(1);
    m_days->setAccessibleName(tr("Working days, negative for earlier"));
    m_preview->setWordWrap(true);
    m_preview->setObjectName(u"movePreview"_s);
    (way == Way::ToDay ? m_toDay : m_byDays)->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(m_toDay, m_day);
    form->addRow(m_byDays, m_days);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_toDay, &QRadioButton::toggled, this, &MoveDialog::follow);
    connect(m_days, &QSpinBox::valueChanged, this, &MoveDialog::follow);
    follow();
    resize(moveWidth, sizeHint().height());
    (way == Way::ToDay ? static_cast<QWidget*>(m_day) : m_days)->setFocus();
}

MoveDialog::Way MoveDialog::way() const {
    return m_toDay->isChecked() ? Way::ToDay : Way::ByDays;
}

QDate MoveDialog::day() const {
    return m_day->date();
}

int MoveDialog::workingDays() const {
    return m_days->value();
}

void MoveDialog::follow() {
    m_day->setEnabled(m_toDay->isChecked());
    m_days->setEnabled(m_byDays->isChecked());
    m_preview->setText(m_byDays->isChecked() ? m_offer.shifted(m_days->value()) : QString());
}

} // namespace dkt::gui

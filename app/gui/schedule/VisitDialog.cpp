// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/VisitDialog.h"

#include "gui/schedule/Choices.h"
#include "gui/widgets/TextField.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int dialogLines = 3;
constexpr int dialogWidth = 520;
constexpr int dialogHeight = 500;

} // namespace

VisitDialog::VisitDialog(const ScheduleData& plan, const Loaded<Visit>& visit, const QString& unit, QDate today,
                         QWidget* parent)
    : QDialog(parent), m_before(visit), m_team(new QComboBox), m_dated(new QCheckBox), m_date(new QDateEdit),
      m_session(new QComboBox), m_mode(new QComboBox), m_jointWith(new QLineEdit), m_checklist(new QComboBox),
      m_code(new QLineEdit), m_attendees(new TextField(dialogLines)), m_note(new TextField(2)) {
    setObjectName(u"visitDialog"_s);
    setWindowTitle(tr("Visit: %1").arg(unit));
    setAttribute(Qt::WA_DeleteOnClose);
    Choices::addNames(*m_team, plan.teams);
    Choices::addNames(*m_checklist, plan.checklists);
    Choices::addLabels<VisitSession>(*m_session);
    Choices::addLabels<VisitMode>(*m_mode);
    build(plan);
    fill(today);
    connect(m_dated, &QCheckBox::toggled, this, &VisitDialog::follow);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &VisitDialog::follow);
    follow();
}

void VisitDialog::build(const ScheduleData& plan) {
    m_dated->setText(tr("&Date"));
    m_dated->setObjectName(u"visitDated"_s);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date"));
    m_date->setObjectName(u"visitDate"_s);
    m_team->setObjectName(u"visitTeam"_s);
    m_session->setObjectName(u"visitSession"_s);
    m_checklist->setObjectName(u"visitChecklist"_s);
    m_attendees->setObjectName(u"visitAttendees"_s);
    m_mode->setObjectName(u"visitMode"_s);
    m_jointWith->setObjectName(u"visitJointWith"_s);
    m_code->setObjectName(u"visitCode"_s);
    m_note->setObjectName(u"visitNote"_s);
    m_attendees->setPlaceholderText(tr("One person or post a line"));
    // A checklist that is not there any more is not replaced by the first one in silence.
    if (!m_before.value.checklist.isNull() && m_checklist->findData(m_before.value.checklist.row.hex()) < 0)
        m_checklist->insertItem(0, tr("(unknown)"), m_before.value.checklist.row.hex());
    else if (m_before.value.checklist.isNull())
        m_checklist->insertItem(0, tr("(none)"), RowId().hex());
    m_checklist->setEnabled(!plan.checklists.empty());
    m_checklist->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->addRow(tr("&Team"), m_team);
    form->addRow(m_dated, m_date);
    form->addRow(tr("&Session"), m_session);
    form->addRow(tr("&Mode"), m_mode);
    form->addRow(tr("&Joint with"), m_jointWith);
    form->addRow(tr("&Checklist"), m_checklist);
    form->addRow(tr("C&ode"), m_code);
    form->addRow(tr("&Attendees"), m_attendees);
    form->addRow(tr("&Note"), m_note);
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(dialogWidth, std::min(dialogHeight, parentWidget()->window()->height()));
}

void VisitDialog::fill(QDate today) {
    const Visit& visit = m_before.value;
    Choices::choose(*m_team, visit.team.row.hex());
    m_dated->setChecked(visit.date.has_value());
    m_date->setDate(visit.date.value_or(today));
    Choices::choose(*m_session, key(visit.session));
    Choices::choose(*m_mode, key(visit.mode));
    m_jointWith->setText(visit.jointWith);
    Choices::choose(*m_checklist, visit.checklist.row.hex());
    m_code->setText(visit.code);
    m_attendees->setPlainText(visit.attendees);
    m_note->setPlainText(visit.note);
}

void VisitDialog::follow() {
    m_date->setEnabled(m_dated->isChecked());
    m_session->setEnabled(m_dated->isChecked());
    m_jointWith->setEnabled(Choices::value(*m_mode, VisitMode::OnSite) == VisitMode::Joint);
}

Visit VisitDialog::visit() const {
    Visit visit = m_before.value;
    visit.team = TeamId(Choices::id(*m_team));
    visit.date = m_dated->isChecked() ? std::optional(m_date->date()) : std::nullopt;
    visit.session = Choices::value(*m_session, visit.session);
    visit.mode = Choices::value(*m_mode, visit.mode);
    visit.jointWith = m_jointWith->text();
    if (m_checklist->currentIndex() >= 0)
        visit.checklist = ChecklistId(Choices::id(*m_checklist));
    visit.code = m_code->text();
    visit.attendees = m_attendees->toPlainText();
    visit.note = m_note->toPlainText();
    return visit;
}

} // namespace dkt::gui

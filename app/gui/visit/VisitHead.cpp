// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/VisitHead.h"

#include "domain/Labels.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/FieldMarks.h"
#include "gui/frame/Guard.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/widgets/FieldWatch.h"
#include "gui/visit/ShareKeeper.h"
#include "gui/visit/VisitSheet.h"
#include "gui/widgets/EnumCombo.h"
#include "gui/widgets/TextField.h"
#include "services/PlanService.h"
#include "util/Dates.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace dkt::gui {

VisitHead::VisitHead(AppContext& context, VisitSheet& sheet, ShareKeeper& shares, QWidget* parent)
    : QFrame(parent), m_context(context), m_sheet(sheet), m_shares(shares), m_grid(new QGridLayout(this)),
      m_date(new QLineEdit(this)), m_jointWith(new QLineEdit(this)), m_mode(new QComboBox(this)),
      m_team(new QComboBox(this)), m_attendees(new TextField(3, this)), m_dateLabel(new QLabel(this)),
      m_modeLabel(new QLabel(this)), m_jointLabel(new QLabel(this)), m_teamLabel(new QLabel(this)),
      m_attendeesLabel(new QLabel(this)), m_issue(new QLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    build();
    connectFields();
    m_marks = new FieldMarks(context, this,
                             {{u"visitDate"_s, field::Visit::date},
                              {u"visitMode"_s, field::Visit::mode},
                              {u"visitJointWith"_s, field::Visit::mode},
                              {u"visitTeam"_s, field::Visit::team},
                              {u"visitAttendees"_s, field::Visit::attendees}});
    connect(&sheet, &VisitSheet::shown, this, &VisitHead::reload);
    connect(&context, &AppContext::contentChanged, this, &VisitHead::follow);
    new OnLanguageChange(this, [this] { retranslate(); });
    reload();
}

void VisitHead::build() {
    m_grid->setContentsMargins(10, 6, 10, 6);
    m_grid->setVerticalSpacing(2);
    m_date->setObjectName(u"visitDate"_s);
    m_mode->setObjectName(u"visitMode"_s);
    m_jointWith->setObjectName(u"visitJointWith"_s);
    m_team->setObjectName(u"visitTeam"_s);
    m_attendees->setObjectName(u"visitAttendees"_s);
    m_issue->setObjectName(u"visitIssue"_s);
    m_issue->setWordWrap(true);
    m_issue->hide();
    m_dateLabel->setBuddy(m_date);
    m_modeLabel->setBuddy(m_mode);
    m_jointLabel->setBuddy(m_jointWith);
    m_teamLabel->setBuddy(m_team);
    m_attendeesLabel->setBuddy(m_attendees);
    for (QComboBox* box : {m_mode, m_team}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    arrange();
}

void VisitHead::arrange() {
    const int columns = width() < 90 * fontMetrics().averageCharWidth() ? 2 : 4;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (const Field& part : {Field{m_dateLabel, m_date}, Field{m_modeLabel, m_mode},
                              Field{m_jointLabel, m_jointWith}, Field{m_teamLabel, m_team}}) {
        m_grid->addWidget(part.label, place / columns * 2, place % columns);
        m_grid->addWidget(part.field, place / columns * 2 + 1, place % columns);
        ++place;
    }
    const int row = (place + columns - 1) / columns * 2;
    m_grid->addWidget(m_attendeesLabel, row, 0, 1, columns);
    m_grid->addWidget(m_attendees, row + 1, 0, 1, columns);
    m_grid->addWidget(m_issue, row + 2, 0, 1, columns);
    for (int n = 0; n < 4; ++n)
        m_grid->setColumnStretch(n, n < columns ? 1 : 0);
}

void VisitHead::connectFields() {
    auto* fields = new FieldWatch(this);
    fields->watch(*this);
    connect(fields, &FieldWatch::left, this, &VisitHead::flush);
    for (const QComboBox* box : {m_mode, m_team})
        connect(box, &QComboBox::activated, this, [this] {
            take();
            m_jointWith->setEnabled(m_buffer.current().mode == VisitMode::Joint);
            flush();
        });
    for (const QLineEdit* field : {m_date, m_jointWith})
        connect(field, &QLineEdit::returnPressed, this, &VisitHead::flush);
    connect(m_jointWith, &QLineEdit::textEdited, this, &VisitHead::askFirst);
    connect(m_attendees, &QPlainTextEdit::textChanged, this, [this] { m_attendees->hasFocus() ? askFirst() : void(); });
}

void VisitHead::reload() {
    m_issue->hide();
    setEnabled(!m_sheet.isEmpty());
    m_buffer.load({});
    if (!m_sheet.isEmpty())
        m_context.guard().run(
            [this] { m_buffer.load(PlanService(*m_context.dossier()).loadVisit(m_sheet.id())); });
    m_marks->setRow(RowKind::Visit, m_sheet.isEmpty() ? RowId() : m_sheet.id().row);
    fillTeams();
    showValues();
}

void VisitHead::fillTeams() {
    const QSignalBlocker quiet(m_team);
    m_team->clear();
    m_team->addItem(u"—"_s, QByteArray());
    const auto view = m_context.view();
    if (!view)
        return;
    for (const Team& team : view->data().teams)
        m_team->addItem(team.name, team.id.row.bytes());
}

void VisitHead::showValues() {
    const Visit& visit = m_buffer.current();
    if (text::parseDate(m_date->text()) != visit.date || m_date->text().isEmpty())
        m_date->setText(visit.date ? text::shortDate(*visit.date) : QString());
    enumcombo::setValue<VisitMode>(*m_mode, visit.mode);
    if (m_jointWith->text() != visit.jointWith)
        m_jointWith->setText(visit.jointWith);
    m_jointWith->setEnabled(visit.mode == VisitMode::Joint);
    m_team->setCurrentIndex(std::max(0, m_team->findData(visit.team.row.bytes())));
    if (m_attendees->toPlainText() != visit.attendees)
        m_attendees->setPlainText(visit.attendees);
}

bool VisitHead::takeDate() {
    const QString typed = m_date->text().trimmed();
    const auto date = text::parseDate(typed, m_context.clock().today().year());
    const bool sound = typed.isEmpty() || date;
    m_issue->setText(sound ? QString() : tr("“%1” is no day: write it as 05/11/2026.").arg(typed));
    m_issue->setVisible(!sound);
    setTone(*m_issue, Tone::Bad);
    if (sound) {
        Visit visit = m_buffer.current();
        visit.date = date;
        m_buffer.setCurrent(visit);
    }
    return sound;
}

void VisitHead::take() {
    Visit visit = m_buffer.current();
    visit.mode = enumcombo::value<VisitMode>(*m_mode).value_or(visit.mode);
    visit.jointWith = m_jointWith->text().trimmed();
    visit.team = TeamId(RowId::fromBytes(m_team->currentData().toByteArray()));
    visit.attendees = m_attendees->toPlainText();
    m_buffer.setCurrent(visit);
}

void VisitHead::askFirst() {
    if (m_sheet.isEmpty() || m_saving)
        return;
    take();
    if (m_buffer.isDirty())
        static_cast<void>(m_shares.mayEdit({}, [this] { flush(); }, [this] { reload(); }));
}

bool VisitHead::flush() {
    if (m_sheet.isEmpty() || m_saving)
        return true;
    take();
    if (!takeDate()) {
        if (isVisible() && !m_date->hasFocus() && !isAncestorOf(focusWidget()))
            m_date->setFocus();
        return false;
    }
    if (!m_buffer.isDirty())
        return true;
    if (!m_shares.mayEdit({}, [this] { flush(); }, [this] { reload(); }))
        return false;
    m_saving = true;
    const auto result = m_context.guard().run([this] {
        PlanService plan(*m_context.dossier());
        plan.setVisit(m_context.actor(), m_buffer.loaded(), m_buffer.current());
        m_buffer.load(plan.loadVisit(m_sheet.id()));
    });
    m_saving = false;
    showValues();
    return result == Guard::Result::Done;
}

void VisitHead::follow(const ChangeSet& changes) {
    if (m_saving || m_sheet.isEmpty())
        return;
    if (changes.touches(RowKind::Team))
        fillTeams();
    if (!changes.touches(RowKind::Visit) && !changes.touches(RowKind::Team))
        return;
    if (m_sheet.id() != m_buffer.current().id)
        return; // another visit is coming
    take();
    m_context.guard().run(
        [this] { m_buffer.refresh(PlanService(*m_context.dossier()).loadVisit(m_sheet.id())); });
    showValues();
}

void VisitHead::focusFirst() {
    m_date->setFocus(Qt::ShortcutFocusReason);
    m_date->selectAll();
}

void VisitHead::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

void VisitHead::retranslate() {
    m_dateLabel->setText(tr("Day"));
    m_date->setPlaceholderText(tr("dd/mm/yyyy"));
    m_modeLabel->setText(tr("Way of inspecting"));
    m_jointLabel->setText(tr("Together with"));
    m_teamLabel->setText(tr("Team"));
    m_attendeesLabel->setText(tr("Who took part for the unit, one on a line"));
    enumcombo::fill<VisitMode>(*m_mode);
    showValues();
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/SpreadDialog.h"

#include "gui/schedule/Choices.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int mostPerDay = 20;
constexpr int teamsShown = 5;
constexpr int spreadWidth = 440;

} // namespace

SpreadDialog::SpreadDialog(const ScheduleData& plan, Offer offer, QWidget* parent)
    : QDialog(parent), m_offer(std::move(offer)), m_teams(new QListWidget), m_dated(new QRadioButton),
      m_undated(new QRadioButton), m_from(new QDateEdit), m_perDay(new QSpinBox), m_mode(new QComboBox),
      m_checklist(new QComboBox), m_preview(new QLabel) {
    setObjectName(u"spreadDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_offer.title);
    for (const NamedId& team : plan.teams) {
        if (team.id.isNull())
            continue;
        auto* item = new QListWidgetItem(team.name, m_teams);
        item->setData(Qt::UserRole, team.id.hex());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool chosen = !m_offer.team || m_offer.team->row == team.id;
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    build(plan);
    connect(m_teams, &QListWidget::itemChanged, this, &SpreadDialog::preview);
    connect(m_dated, &QRadioButton::toggled, this, &SpreadDialog::preview);
    connect(m_from, &QDateEdit::dateChanged, this, &SpreadDialog::preview);
    connect(m_perDay, &QSpinBox::valueChanged, this, &SpreadDialog::preview);
    preview();
}

void SpreadDialog::build(const ScheduleData& plan) {
    m_teams->setObjectName(u"spreadTeams"_s);
    m_from->setObjectName(u"spreadFrom"_s);
    m_perDay->setObjectName(u"spreadPerDay"_s);
    m_preview->setObjectName(u"spreadPreview"_s);
    m_dated->setText(tr("&From day"));
    m_undated->setText(tr("&Without a date yet"));
    m_undated->setObjectName(u"spreadUndated"_s);
    m_dated->setChecked(true);
    m_from->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_from->setCalendarPopup(true);
    m_from->setDate(m_offer.from);
    m_from->setAccessibleName(tr("First day"));
    m_perDay->setRange(1, mostPerDay);
    Choices::addLabels<VisitMode>(*m_mode);
    Choices::addNames(*m_checklist, plan.checklists);
    m_checklist->setCurrentIndex(m_checklist->count() - 1);
    m_checklist->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preview->setWordWrap(true);
    m_teams->setFixedHeight(std::clamp(m_teams->count(), 1, teamsShown) * (fontMetrics().height() + 6) + 6);
    auto* form = new QFormLayout;
    if (m_teams->count() > 0)
        form->addRow(tr("&Teams"), m_teams);
    else
        m_teams->hide();
    form->addRow(m_dated, m_from);
    form->addRow(QString(), m_undated);
    form->addRow(tr("Visits a &day and team"), m_perDay);
    if (m_offer.withModes) {
        form->addRow(tr("&Mode"), m_mode);
        if (m_checklist->count() > 0)
            form->addRow(tr("&Checklist"), m_checklist);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(spreadWidth, sizeHint().height());
}

SpreadRule SpreadDialog::rule() const {
    SpreadRule rule{m_from->date(), {}, m_perDay->value()};
    for (int n = 0; n < m_teams->count(); ++n)
        if (m_teams->item(n)->checkState() == Qt::Checked)
            rule.teams.push_back(TeamId(RowId::fromHex(m_teams->item(n)->data(Qt::UserRole).toString())));
    return rule;
}

std::vector<VisitSlot> SpreadDialog::places() const {
    const SpreadRule how = rule();
    if (m_dated->isChecked())
        return spreadVisits(m_offer.count, how, m_offer.busy, m_offer.calendar);
    std::vector<VisitSlot> undated;
    for (std::size_t n = 0; n < m_offer.count; ++n)
        undated.push_back({how.teams.empty() ? TeamId() : how.teams[n % how.teams.size()], {}, {}});
    return undated;
}

VisitMode SpreadDialog::mode() const {
    return Choices::value(*m_mode, VisitMode::OnSite);
}

ChecklistId SpreadDialog::checklist() const {
    return ChecklistId(Choices::id(*m_checklist));
}

void SpreadDialog::preview() {
    m_from->setEnabled(m_dated->isChecked());
    m_perDay->setEnabled(m_dated->isChecked());
    const auto places = this->places();
    m_ok->setEnabled(places.size() == m_offer.count);
    const auto count = static_cast<int>(m_offer.count);
    if (places.size() < m_offer.count)
        m_preview->setText(tr("There is no room for all of them within ten years; choose another day."));
    else if (m_dated->isChecked())
        m_preview->setText(tr("%n visits, %1 to %2; days off and taken sessions are passed over.", nullptr, count)
                               .arg(dayName(places.front().date), dayName(places.back().date)));
    else
        m_preview->setText(tr("%n visits without a date.", nullptr, count));
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/CampaignPane.h"

#include "gui/plan/CampaignForm.h"
#include "gui/plan/PlanMarks.h"
#include "gui/widgets/DateField.h"
#include "services/PlanService.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace dkt::gui {

CampaignPane::CampaignPane(AppContext& context, QWidget* parent)
    : PlanPane(context, parent), m_form(new CampaignForm) {
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"campaignScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    planmarks::onCampaign(context, *m_form);
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::seconds(5));
    connect(&m_idle, &QTimer::timeout, this, &CampaignPane::save);
    connect(m_form, &CampaignForm::left, this, &CampaignPane::save);
    connect(m_form, &CampaignForm::typed, this, [this] {
        m_buffer.setCurrent(m_form->value());
        this->context().setTyping(m_buffer.isDirty() ? Typing::Pending : Typing::Nothing);
        m_idle.start();
    });
}

QString CampaignPane::title(const Snapshot&) const {
    return tr("Campaign");
}

bool CampaignPane::concerns(const ChangeSet& changes) const {
    return changes.touches(RowKind::Campaign);
}

void CampaignPane::refresh(const DossierView&) {
    act([this] {
        const Loaded<Campaign> fresh = PlanService(*context().dossier()).loadCampaign();
        if (m_loaded)
            m_buffer.refresh(fresh);
        else
            m_buffer.load(fresh);
        m_loaded = true;
        m_form->setValues(m_buffer.current(), m_buffer.loaded().value);
        planmarks::show(*m_form, RowKind::Campaign, rowOf(Campaign{}));
    });
}

void CampaignPane::clear() {
    m_idle.stop();
    m_loaded = false;
    m_buffer.load({});
    m_form->clear();
}

void CampaignPane::activate() {
    m_form->focusFirst();
}

bool CampaignPane::save() {
    m_idle.stop();
    if (!m_loaded || !context().dossier() || !m_buffer.isDirty())
        return true;
    const Guard::Result result = act([this] {
        PlanService plan(*context().dossier());
        const Campaign after = m_buffer.current();
        plan.setCampaign(context().actor(), m_buffer.loaded(), after);
        m_buffer.load(plan.loadCampaign());
        m_form->setValues(m_buffer.current(), m_buffer.loaded().value);
    });
    if (result == Guard::Result::Done)
        context().setTyping(Typing::Nothing);
    return result == Guard::Result::Done;
}

bool CampaignPane::settle() {
    if (!m_loaded)
        return true;
    if (DateField* field = m_form->unsound()) {
        context().notify(
            {Severity::Warning,
             tr("“%1” is no day; write it as 05/10/2021, or empty the field.").arg(field->text())});
        field->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return save();
}

bool CampaignPane::showRow(RowKind kind, const RowId&) {
    if (kind == RowKind::Campaign)
        m_form->focusFirst();
    return kind == RowKind::Campaign;
}

} // namespace dkt::gui

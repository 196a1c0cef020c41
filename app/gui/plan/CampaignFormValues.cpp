// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/CampaignForm.h"

#include "domain/PlanCheck.h"
#include "gui/frame/Appearance.h"
#include "gui/plan/IssueStrip.h"
#include "gui/widgets/DateField.h"
#include "gui/widgets/FieldWatch.h"
#include "gui/widgets/TextField.h"
#include "util/Text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString contentOf(const QWidget* edit) {
    if (const auto* line = qobject_cast<const QLineEdit*>(edit))
        return line->text();
    return static_cast<const TextField*>(edit)->toPlainText();
}

void putContent(QWidget* edit, const QString& text) {
    if (auto* line = qobject_cast<QLineEdit*>(edit)) {
        line->setText(text);
        line->setCursorPosition(0); // a long name is read from its beginning
    } else
        static_cast<TextField*>(edit)->setPlainText(text);
}

} // namespace

void CampaignForm::clear() {
    for (const DayPart& part : m_days)
        part.edit->clear();
    setValues({}, {});
}

void CampaignForm::setValues(const Campaign& campaign, const Campaign& stored) {
    m_value = campaign;
    m_stored = stored;
    for (const TextPart& part : m_texts)
        if (text::normalized(contentOf(part.edit)) != text::normalized(campaign.*part.member))
            putContent(part.edit, campaign.*part.member);
    for (const DayPart& part : m_days) {
        if (part.edit->isSound())
            part.edit->setValue(campaign.*part.member);
        if (campaign.from)
            part.edit->setUsualDay(*campaign.from);
    }
    m_dataNote->setText(campaign.dataNote);
    m_dataNote->setVisible(!campaign.dataNote.isEmpty());
    setTone(*m_dataNote, Tone::Quiet);
    showIssues();
}

void CampaignForm::take() {
    for (const TextPart& part : m_texts)
        m_value.*part.member = contentOf(part.edit);
    // Typing a day passes through an empty field: what is no day yet must not leave that behind.
    for (const DayPart& part : m_days)
        m_value.*part.member = part.edit->isSound() ? part.edit->value() : m_stored.*part.member;
}

void CampaignForm::connectFields() {
    const auto typing = [this] {
        take();
        showIssues();
        emit typed();
    };
    for (const TextPart& part : m_texts) {
        if (const auto* line = qobject_cast<QLineEdit*>(part.edit))
            connect(line, &QLineEdit::textEdited, this, typing);
        else
            connect(static_cast<TextField*>(part.edit), &TextField::textChanged, this, [this, part, typing] {
                if (contentOf(part.edit) != m_value.*part.member)
                    typing();
            });
    }
    for (const DayPart& part : m_days)
        connect(part.edit, &DateField::edited, this, typing);
    auto* fields = new FieldWatch(this);
    fields->watch(*this);
    connect(fields, &FieldWatch::left, this, &CampaignForm::left);
}

void CampaignForm::orderTabs() {
    // In the order they were made, which is the order they are read in: days stand among the texts.
    QList<QWidget*> fields;
    for (const TextPart& part : m_texts)
        fields << part.edit;
    for (const auto& [name, before] :
         {std::pair("campaignFrom", "decisionNumber"), std::pair("campaignTo", "decisionNumber"),
          std::pair("campaignPeriodFrom", "decisionNumber"), std::pair("campaignPeriodTo", "decisionNumber"),
          std::pair("decisionDate", "decisionIssuer"), std::pair("campaignIssueDate", "campaignAddressee")})
        for (int at = 0; at < fields.size(); ++at)
            if (fields[at]->objectName() == QLatin1StringView(before)) {
                fields.insert(at, findChild<QWidget*>(QString::fromLatin1(name)));
                break;
            }
    for (int at = 1; at < fields.size(); ++at)
        setTabOrder(fields[at - 1], fields[at]);
}

DateField* CampaignForm::unsound() const {
    for (const DayPart& part : m_days)
        if (!part.edit->isSound())
            return part.edit;
    return nullptr;
}

void CampaignForm::focusFirst() {
    m_texts.front().edit->setFocus(Qt::OtherFocusReason);
}

void CampaignForm::showIssues() {
    std::vector<Issue> time, decision;
    for (const Issue& issue : plan::campaignIssues(m_value))
        (issue.target == u"decisionDate" ? decision : time).push_back(issue);
    for (const DayPart& part : m_days)
        if (!part.edit->isSound()) {
            const Issue issue{Severity::Error,
                              tr("“%1” is no day; write it as 05/10/2021.").arg(part.edit->text()),
                              part.edit->objectName()};
            (part.member == &Campaign::decisionDate ? decision : time).push_back(issue);
        }
    m_timeIssues->setIssues(time);
    m_decisionIssues->setIssues(decision);
}

void CampaignForm::retranslate() {
    for (const Caption& caption : m_captions)
        caption.label->setText(tr(caption.text));
    for (const TextPart& part : m_texts) {
        part.label->setText(tr(part.caption));
        part.edit->setAccessibleName(tr(part.caption));
    }
    for (const DayPart& part : m_days)
        part.edit->setAccessibleName(tr(part.caption));
    alignLabels();
    showIssues();
}

/// The fields of all groups begin at one line.
void CampaignForm::alignLabels() {
    int widest = 0;
    for (QLabel* label : m_sideLabels) {
        label->setMinimumWidth(0);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel* label : m_sideLabels)
        label->setMinimumWidth(widest);
}

void CampaignForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Side by side where both columns fit, else one below the other.
    const int needed = fontMetrics().averageCharWidth() * 110;
    m_columns->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace dkt::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/CampaignForm.h"

#include "gui/frame/OnLanguageChange.h"
#include "gui/plan/IssueStrip.h"
#include "gui/widgets/DateField.h"
#include "gui/widgets/TextField.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace dkt::gui {

CampaignForm::CampaignForm(QWidget* parent)
    : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_dataNote(new QLabel),
      m_decisionIssues(new IssueStrip), m_timeIssues(new IssueStrip) {
    m_dataNote->setObjectName(u"campaignDataNote"_s);
    m_dataNote->setWordWrap(true);
    m_dataNote->setTextFormat(Qt::PlainText);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 10, 16, 16);
    all->setSpacing(14);
    all->addWidget(m_dataNote);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    fillLeft(left);
    fillRight(right);
    for (QBoxLayout* column : {left, right}) {
        column->setSpacing(14);
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    m_columns->setSpacing(32);
    all->addLayout(m_columns);
    all->addWidget(makeTexts());
    all->addStretch(1);
    orderTabs();
    connectFields();
    new OnLanguageChange(this, [this] { retranslate(); });
}

QFormLayout* CampaignForm::group(QBoxLayout* column, const char* caption) {
    auto* heading = new QLabel;
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_captions.push_back({caption, heading});
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* box = new QVBoxLayout;
    box->setSpacing(6);
    box->addWidget(heading);
    box->addLayout(form);
    column->addLayout(box);
    return form;
}

QWidget* CampaignForm::makeEdit(const char* name, int lines) {
    QWidget* edit = lines == 1 ? static_cast<QWidget*>(new QLineEdit) : new TextField(lines);
    if (lines > 1)
        edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

void CampaignForm::text(QFormLayout* form, QString Campaign::*member, const char* name, const char* caption,
                        int lines) {
    auto* label = new QLabel;
    QWidget* edit = makeEdit(name, lines);
    label->setBuddy(edit);
    form->addRow(label, edit);
    m_sideLabels.push_back(label);
    m_texts.push_back({member, caption, label, edit});
}

CampaignForm::DayPart CampaignForm::day(std::optional<QDate> Campaign::*member, const char* name,
                                        const char* caption) {
    auto* edit = new DateField;
    edit->setObjectName(QString::fromLatin1(name));
    m_days.push_back({member, caption, edit});
    return m_days.back();
}

void CampaignForm::days(QFormLayout* form, const char* caption, const std::vector<DayPart>& parts) {
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    for (const DayPart& part : parts) {
        if (line->count() > 0)
            line->addWidget(new QLabel(u"–"_s));
        line->addWidget(part.edit);
    }
    line->addStretch(1);
    auto* label = new QLabel;
    label->setBuddy(parts.front().edit);
    m_captions.push_back({caption, label});
    m_sideLabels.push_back(label);
    form->addRow(label, line);
}

void CampaignForm::fillLeft(QBoxLayout* column) {
    QFormLayout* what = group(column, QT_TR_NOOP("The campaign"));
    text(what, &Campaign::title, "campaignTitle", QT_TR_NOOP("Title"), 2);
    text(what, &Campaign::authority, "campaignAuthority", QT_TR_NOOP("Ordered by"));
    text(what, &Campaign::scope, "campaignScope", QT_TR_NOOP("Scope and content"), 3);
    text(what, &Campaign::method, "campaignMethod", QT_TR_NOOP("Way of working"), 3);
    QFormLayout* time = group(column, QT_TR_NOOP("Time"));
    days(time, QT_TR_NOOP("Inspection"),
         {day(&Campaign::from, "campaignFrom", QT_TR_NOOP("First day of the inspection")),
          day(&Campaign::to, "campaignTo", QT_TR_NOOP("Last day of the inspection"))});
    days(time, QT_TR_NOOP("Period looked at"),
         {day(&Campaign::periodFrom, "campaignPeriodFrom", QT_TR_NOOP("First day of the period looked at")),
          day(&Campaign::periodTo, "campaignPeriodTo", QT_TR_NOOP("Last day of the period looked at"))});
    time->addRow(m_timeIssues);
    QFormLayout* decision = group(column, QT_TR_NOOP("Decision setting up the delegation"));
    text(decision, &Campaign::decisionNumber, "decisionNumber", QT_TR_NOOP("Number"));
    days(decision, QT_TR_NOOP("Date"),
         {day(&Campaign::decisionDate, "decisionDate", QT_TR_NOOP("Date of the decision"))});
    text(decision, &Campaign::decisionIssuer, "decisionIssuer", QT_TR_NOOP("Issued by"));
    text(decision, &Campaign::decisionSubject, "decisionSubject", QT_TR_NOOP("Subject"), 2);
    decision->addRow(m_decisionIssues);
}

void CampaignForm::fillRight(QBoxLayout* column) {
    QFormLayout* head = group(column, QT_TR_NOOP("Head of the papers"));
    text(head, &Campaign::governingBody, "campaignGoverningBody", QT_TR_NOOP("Body above"));
    text(head, &Campaign::issuer, "campaignIssuer", QT_TR_NOOP("Issuing body"), 2);
    text(head, &Campaign::symbol, "campaignSymbol", QT_TR_NOOP("Symbol"));
    text(head, &Campaign::place, "campaignPlace", QT_TR_NOOP("Place"));
    QFormLayout* report = group(column, QT_TR_NOOP("Report"));
    text(report, &Campaign::reportNumber, "campaignReportNumber", QT_TR_NOOP("Number as issued"));
    days(report, QT_TR_NOOP("Conclusion issued on"),
         {day(&Campaign::issueDate, "campaignIssueDate", QT_TR_NOOP("Day the conclusion was issued"))});
    text(report, &Campaign::addressee, "campaignAddressee", QT_TR_NOOP("Addressed to"), 2);
    QFormLayout* foot = group(column, QT_TR_NOOP("Signature and recipients"));
    text(foot, &Campaign::signerTitle, "campaignSignerTitle", QT_TR_NOOP("Signed as"), 2);
    text(foot, &Campaign::signerName, "campaignSignerName", QT_TR_NOOP("Name of the signer"));
    text(foot, &Campaign::recipients, "campaignRecipients", QT_TR_NOOP("Recipients"), 4);
}

void CampaignForm::longText(QGridLayout* grid, int at, QString Campaign::*member, const char* name,
                            const char* caption) {
    auto* label = new QLabel;
    QWidget* edit = makeEdit(name, 5);
    label->setBuddy(edit);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(edit);
    grid->addLayout(column, at / 2, at % 2);
    m_texts.push_back({member, caption, label, edit});
}

QWidget* CampaignForm::makeTexts() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel;
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_captions.push_back({QT_TR_NOOP("Texts for the report"), heading});
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(10);
    longText(grid, 0, &Campaign::course, "campaignCourse", QT_TR_NOOP("Course of the inspection"));
    longText(grid, 1, &Campaign::causes, "campaignCauses", QT_TR_NOOP("Causes"));
    longText(grid, 2, &Campaign::responsibility, "campaignResponsibility", QT_TR_NOOP("Responsibility"));
    longText(grid, 3, &Campaign::proposals, "campaignProposals", QT_TR_NOOP("Proposals"));
    column->addWidget(heading);
    column->addLayout(grid);
    return box;
}

} // namespace dkt::gui
